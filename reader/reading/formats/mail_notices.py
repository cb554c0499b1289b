"""What a newsletter says of itself around its story: see it in a browser, why it comes, how to be rid of it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib import resources

from reader.model.article import RemovalReason
from reader.reading.extraction import Block

_MOST_WORDS = 40
_ABOVE, _BELOW = 3, 6  # paragraphs of a letter among which such notices stand

_SPEECH = re.compile(r"[\"“„«»”]")


def set_notices_aside(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Set aside, above and below the story of a newsletter, the short paragraphs that speak of the newsletter."""
    kept = [number for number, block in enumerate(blocks) if block.removed is None and block.text.strip()]
    near = {*kept[:_ABOVE], *kept[-_BELOW:]}
    return tuple(
        replace(block, removed=RemovalReason.FOOTER if number > kept[len(kept) // 2] else RemovalReason.MENU)
        if number in near and _is_notice(block.text)
        else block
        for number, block in enumerate(blocks)
    )


def _is_notice(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and not _SPEECH.search(text) and _notice().search(text) is not None


@cache
def _notice() -> re.Pattern[str]:
    text = resources.files(__package__ or "").joinpath("mail_notices.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return re.compile("|".join(lines), re.IGNORECASE)
