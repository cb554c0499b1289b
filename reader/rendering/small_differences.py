"""What differs inside a run of the same words: quotes, dashes, spacing, case. Each can be ignored by itself.

Such a run counts as equal, so that a curly quote is never shown as a changed word; who studies how outlets edit may
want to see it. The words have to be the same in number; spellings of one word ("U.S.", "US") are never told.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import replace
from enum import StrEnum

from reader.model.article import Span
from reader.model.comparison import Comparison, Edit, EditKind, LinkKind, Side

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
    """Yield the parts of one side of an equal run that differ from the other in what is not ignored.

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


def tell_small_differences(comparison: Comparison, ignored: Set[Ignored]) -> Comparison:
    """Return a comparison in which the small differences that are not ignored are changed words, to be marked as those.

    The links, their kinds and their counts stay; the edits still tile both sides.
    """
    if set(Ignored) <= ignored:
        return comparison
    links = []
    for link in comparison.links:
        if link.kind in (LinkKind.IDENTICAL, LinkKind.EDITED):
            edits = tuple(part for edit in link.edits for part in _told(comparison, edit, ignored))
            links.append(replace(link, edits=edits))
        else:
            links.append(link)
    return replace(comparison, links=tuple(links))


def _told(comparison: Comparison, edit: Edit, ignored: Set[Ignored]) -> Iterator[Edit]:
    """Cut an equal run at its small differences."""
    if edit.kind is not EditKind.EQUAL:
        yield edit
        return
    left, right = edit.left.of(comparison.left.text), edit.right.of(comparison.right.text)
    at_left, at_right = edit.left.start, edit.right.start
    differences = (tuple(small_differences(left, right, side, ignored)) for side in Side)
    for one, other in zip(*differences, strict=True):
        here = Span(max(at_left, edit.left.start + one.start), max(at_left, edit.left.start + one.end))
        there = Span(max(at_right, edit.right.start + other.start), max(at_right, edit.right.start + other.end))
        if at_left < here.start or at_right < there.start:
            yield Edit(EditKind.EQUAL, Span(at_left, here.start), Span(at_right, there.start))
        if here.start < here.end:
            yield Edit(EditKind.DELETE, here, Span(there.start, there.start))
        if there.start < there.end:
            yield Edit(EditKind.INSERT, Span(here.end, here.end), there)
        at_left, at_right = here.end, there.end
    if at_left < edit.left.end or at_right < edit.right.end:
        yield Edit(EditKind.EQUAL, Span(at_left, edit.left.end), Span(at_right, edit.right.end))


def _gap(text: str, gap: Span, other: str, ignored: Set[Ignored]) -> Iterator[Span]:
    """Yield what is between two words if it differs; where nothing is there, the letter before it."""
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
