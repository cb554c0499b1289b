"""What a newsletter says of itself around its story: see it in a browser, why it comes, how to be rid of it."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import resources

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit

_MOST_WORDS = 40
_MOST_BELOW = 6
# What somebody says, with its own mark or in five words or more: a name is in quotes in a notice too.
_SPEECH = re.compile(r"(?<![\w.,!?])[\"“„«»”](?=\w)[^\"“”„«»]*(?:[,.!?…][\"“”»«]|(?:\s[^\"“”„«»\s]+){4})")


def is_notice_of_letter(text: str) -> bool:
    """Whether a short paragraph speaks of the newsletter that it stands in."""
    return len(text.split()) <= _MOST_WORDS and not _SPEECH.search(text) and _notice().search(text) is not None


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
def _notice() -> re.Pattern[str]:
    text = resources.files(__package__ or "").joinpath("newsletter_notices.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return re.compile("|".join(lines), re.IGNORECASE)
