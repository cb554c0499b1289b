"""What a newsletter says of itself around its story: see it in a browser, why it comes, how to be rid of it."""

import re
from collections.abc import Sequence
from functools import cache

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit
from reader.text.late_pattern import late_pattern
from reader.text.tables import read_rows

_MOST_WORDS = 40
_MOST_BELOW = 6
# What somebody says, with its own mark or in five words or more: a name is in quotes in a notice too.
_SPEECH = late_pattern(r"(?<![\w.,!?])[\"“„«»”](?=\w)[^\"“”„«»]*(?:[,.!?…][\"“”»«]|(?:\s[^\"“”„«»\s]+){4})")
# Beside what Western languages are written with: there letters may be others in lower case than the hints have.
_OTHER_LETTER = late_pattern("[^\x00-\xff‘’“”–—…]")


def is_notice_of_letter(text: str) -> bool:
    """Tell whether a short paragraph speaks of the newsletter that it stands in."""
    return (
        # One letter and one blank a word at least, so that most paragraphs need not be split.
        (len(text) < 2 * _MOST_WORDS or len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS)
        and ((not text.isascii() and _OTHER_LETTER.search(text) is not None) or _has_hint(text.lower()))
        and not _SPEECH.search(text)
        and _notice().search(text) is not None
    )


def _has_hint(low: str) -> bool:
    return any(map(low.__contains__, hints()))


def settle_closing_notices(
    units: Sequence[Unit], verdicts: Sequence[Role | RemovalReason]
) -> tuple[Role | RemovalReason, ...]:
    """Return the verdicts with the notices set aside that a copied newsletter ends with: no story is below them."""
    told = [number for number, verdict in enumerate(verdicts) if verdict is Role.BODY]
    end = len(told)
    while end > 2 and len(told) - end < _MOST_BELOW and is_notice_of_letter(units[told[end - 1]].text):
        end -= 1
    below = frozenset(told[end:])
    return tuple(RemovalReason.FOOTER if number in below else verdict for number, verdict in enumerate(verdicts))


@cache
def hints() -> tuple[str, ...]:
    """Return pieces of words, in lower case: looking one up is fast, trying all expressions is not."""
    return tuple(hint for line in _lines() if line.startswith("? ") for hint in line[2:].split())


@cache
def expressions() -> tuple[str, ...]:
    """Return the expressions of which each matches a notice, whatever the case."""
    return tuple(line for line in _lines() if not line.startswith("? "))


@cache
def _notice() -> re.Pattern[str]:
    return re.compile("|".join(expressions()), re.IGNORECASE)


def _lines() -> list[str]:
    return read_rows(__package__, "newsletter_notices.txt")
