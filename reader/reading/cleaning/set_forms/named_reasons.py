"""What a line that was set aside is, by its own words, whatever stands beside it: a share button is no advertisement.

The classes that the models weigh share words between furniture of several kinds ("email", "©"), and where a line stands
says less than what it says. `named_reasons.txt` lists set lines in the languages that our users read.
"""

import re
from functools import cache, lru_cache

from reader.model.article import RemovalReason
from reader.reading.cleaning.set_forms.fixed_lines import is_above_teasers, is_advertising, plain
from reader.reading.cleaning.set_forms.line_forms import LineForms
from reader.text.tables import read_sections

# The longest line of a set form; a longer one tells something.
_LONGEST = 360
_ORDER = (
    RemovalReason.SHARING,
    RemovalReason.COMMENT,
    RemovalReason.RELATED,
    RemovalReason.METADATA,
    RemovalReason.LEGAL,
    RemovalReason.PICTURE,
    RemovalReason.ADVERTISEMENT,
    RemovalReason.MENU,
)


_BETWEEN_BUTTONS = re.compile(r"\s*[|·•/]\s*|\s{3,}")
_BORDERS = ("  ", "|", "·", "•", "/")  # all other blanks than one of ASCII can't be printed
_MOST_BUTTONS = 12
_WORD = re.compile(r"\w+")


# Menus and notices are the same on every page of an outlet, and often twice on one.
@lru_cache(maxsize=8_192)
def named_reason(low: str) -> RemovalReason | None:
    """Return what a line, in lower case, is, where its words alone tell."""
    if is_advertising(low):
        return RemovalReason.ADVERTISEMENT
    if len(low) > _LONGEST or "\n" in low:
        return None
    line = plain(low)
    if "©" not in line and _words().isdisjoint(_WORD.findall(line)):
        return None
    if is_above_teasers(low):
        return RemovalReason.RELATED
    named = next((reason for reason, forms in _forms().items() if forms.fullmatch(line)), None)
    return RemovalReason.SHARING if named is None and _is_row_of_buttons(line) else named


def is_sharing(low: str) -> bool:
    """Tell if a line, in lower case, only offers to share: `named_reason` says it too, but takes longer to say no."""
    line = plain(low)
    may_be = len(low) <= _LONGEST and (_forms()[RemovalReason.SHARING].fullmatch(line) or _is_row_of_buttons(line))
    return may_be and named_reason(low) is RemovalReason.SHARING


def _is_row_of_buttons(line: str) -> bool:
    """Tell if each piece of a line is a button: "Share on Facebook | Copy link | Print", one of them in a set form."""
    has_border = not line.isprintable() or any(map(line.__contains__, _BORDERS))
    if not has_border:
        return False  # as most lines, which five look-ups tell
    pieces = [piece.strip() for piece in _BETWEEN_BUTTONS.split(line) if piece.strip()]
    if not 1 < len(pieces) <= _MOST_BUTTONS:
        return False
    sharing, short = _forms()[RemovalReason.SHARING], _buttons()
    return any(map(sharing.fullmatch, pieces)) and all(one in short or sharing.fullmatch(one) for one in pieces)


@cache
def _buttons() -> frozenset[str]:
    return frozenset(word for line in _section("buttons") for word in line.split())


@cache
def _words() -> frozenset[str]:
    return frozenset(word for line in _section("words") for word in line.split())


@cache
def _forms() -> dict[RemovalReason, LineForms]:
    return {reason: LineForms(_section(reason.value), r"[^\w©(]*", r"[^\w)]*") for reason in _ORDER}


def _section(name: str) -> list[str]:
    return [plain(row) for row in read_sections(__package__, "named_reasons.txt")[name]]
