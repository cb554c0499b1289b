"""Lines of a set form, which need no weighing: what interrupts a story, names another one, or corrects it.

`fixed_lines.txt` lists them in the languages that our users read.
"""

import re
from functools import cache

from reader.reading.cleaning.set_forms.line_forms import LineForms
from reader.text.punctuation import ends_sentence
from reader.text.tables import read_sections

_LONGEST_INTERRUPTION = 90
_SEARCHED = 160
_LONGEST_CLOSING = 240
_QUESTION = ("?", "؟", "？", ";")
_LONGEST_CONSENT = 600


def is_interruption(low: str) -> bool:
    """Tell whether a line, in lower case, only says that the story is interrupted, goes on below or can be opened."""
    return len(low) <= _LONGEST_INTERRUPTION and _forms("interruption").fullmatch(plain(low))


def is_advertising(low: str) -> bool:
    """Tell whether a line, in lower case, only says that an advertisement stands here."""
    return len(low) <= _LONGEST_INTERRUPTION and _forms("advertising").fullmatch(plain(low))


def is_promotion(low: str) -> bool:
    """Tell whether a short line, in lower case, begins as lines do that name another story."""
    return len(low) <= _SEARCHED and _forms("promotion").match(plain(low))


def names_another(low: str) -> bool:
    """Tell whether a paragraph, in lower case, only names another story, whose headline may be a question."""
    return is_promotion(low) and (not ends_sentence(low) or low.rstrip("\"”»“'’) ").endswith(_QUESTION))


def is_above_teasers(low: str) -> bool:
    """Tell whether a line, in lower case, is what pages put above other stories."""
    return len(low) <= _LONGEST_INTERRUPTION and _forms("teasers").fullmatch(plain(low))


def is_greeting(low: str) -> bool:
    """Tell whether a line, in lower case, is said to readers, as newsletters greet them and take their leave."""
    return low[:1].isalpha() and len(low) <= _SEARCHED and _forms("greeting").fullmatch(plain(low))


def is_closing(low: str) -> bool:
    """Tell whether a line, in lower case, says that a live blog is closed."""
    return len(low) <= _LONGEST_CLOSING and _forms("closing").fullmatch(plain(low))


def is_correction(low: str) -> bool:
    """Tell whether a paragraph, in lower case, begins as newsrooms begin the correction of a story."""
    return _forms("correction").match(plain(low[:_SEARCHED]))


def is_consent(low: str) -> bool:
    """Tell whether a paragraph, in lower case, asks for consent in the place of what another site would show."""
    return len(low) <= _LONGEST_CONSENT and _forms("consent").match(plain(low))


def is_skipping(low: str) -> bool:
    """Tell whether a line, in lower case, is the link that leads past the menus of a page."""
    return len(low) <= _LONGEST_INTERRUPTION and _forms("skipping").fullmatch(plain(low))


def is_wall(low: str) -> bool:
    """Tell whether a line, in lower case, asks to pay or to log in where a story is cut off."""
    return len(low) <= _SEARCHED and _forms("wall").fullmatch(plain(low))


# Greek that is set in capitals has lost its accents, and keeps none in small letters; a Turkish İ keeps its dot. Some
# write a vowel of Arabic that most leave out: أيضًا for أيضا.
_VOWELS = "".join(map(chr, range(0x64B, 0x653))) + "\u0640"
_ACCENTED = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ", "\u0307" + _VOWELS)
_HAS_ACCENT = re.compile(f"[άέήίόύώϊϋΐΰ\u0307{_VOWELS}]")


def plain(low: str) -> str:
    """Return a line as the patterns are written: no accents of Greek, no vowels of Arabic, one dot of a Turkish i."""
    return low if low.isascii() or not _HAS_ACCENT.search(low) else low.translate(_ACCENTED)


@cache
def _forms(section: str) -> LineForms:
    rows = read_sections(__package__, "fixed_lines.txt")[section]
    return LineForms([plain(row) for row in rows], r"[\W_]*", r"[\W_]*")
