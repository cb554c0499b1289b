"""What differs inside a run of the same words: quotes, dashes, spacing, case. Each can be ignored by itself.

Such a run counts as equal, so that a curly quote is never shown as a changed word; who studies how outlets edit may
want to see it. The words have to be the same in number; spellings of one word ("U.S.", "US") are never told.
"""

import re
from collections.abc import Iterator, Set
from enum import StrEnum

from reader.article import Span
from reader.comparison import Side

_WORDS = re.compile(r"\w+")
_QUOTES = re.compile(r"[\"'‘’‚‛“”„‟«»‹›`´]+")
_DASHES = re.compile(r"[-‐‑‒–—―]+")
_BLANKS = re.compile(r"\s+")


class Ignored(StrEnum):
    """A kind of difference that need not be seen."""

    QUOTES = "quotes"
    DASHES = "dashes"
    SPACING = "spacing"
    CASE = "case"


def small_differences(left: str, right: str, side: Side, ignored: Set[Ignored]) -> Iterator[Span]:
    """Give the parts of one side of an equal run that differ from the other in what is not ignored.

    Offsets are those of `left` or `right`, as `side` says.
    """
    if set(Ignored) <= ignored or left == right:
        return
    words = [list(_WORDS.finditer(text)) for text in (left, right)]
    if len(words[0]) != len(words[1]):
        return
    here, there = (0, 1) if side is Side.LEFT else (1, 0)
    texts = (left, right)
    ends = [0, 0]
    for pair in zip(*words, strict=True):
        before = Span(ends[here], pair[here].start())
        yield from _gap(texts[here], before, texts[there][ends[there] : pair[there].start()], ignored)
        one, other = pair[here].group(), pair[there].group()
        if Ignored.CASE not in ignored and one != other and one.casefold() == other.casefold():
            yield Span(pair[here].start(), pair[here].end())
        ends = [match.end() for match in pair]
    yield from _gap(texts[here], Span(ends[here], len(texts[here])), texts[there][ends[there] :], ignored)


def _gap(text: str, gap: Span, other: str, ignored: Set[Ignored]) -> Iterator[Span]:
    """Give what is between two words if it differs; where nothing is there, the letter before it."""
    own = gap.of(text)
    same_for_all = _folded(own, frozenset(Ignored)) == _folded(other, frozenset(Ignored))
    if same_for_all and _folded(own, ignored) != _folded(other, ignored):
        yield gap if gap.start < gap.end else Span(max(0, gap.start - 1), max(1, gap.end))


def _folded(text: str, ignored: Set[Ignored]) -> str:
    if Ignored.QUOTES in ignored:
        text = _QUOTES.sub('"', text)
    if Ignored.DASHES in ignored:
        text = _DASHES.sub("-", text)
    if Ignored.SPACING in ignored:
        text = _BLANKS.sub("", text)
    return text
