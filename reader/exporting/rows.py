"""Cuts two stories into rows that start level: what a page or a table of two columns is made of.

1. Each story is cut into units: a linked sentence (or the neighbours that share its link), or a run of sentences
   without a link in one paragraph. The units of a story, in order, hold all of its text.
2. Both headlines are a row, whatever links them to the other story: each story's name stands above its own headline.
   A row starts at each link that keeps its order, with that link's units on both sides, and holds what follows them.
3. Units that were not asked for are left out, and rows with nothing left.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from reader.exporting.options import Content
from reader.model.article import Article, Role, Span
from reader.model.comparison import Comparison, Side
from reader.model.marking import sentences_only_here

# A run of this many sentences is cut, so that laying out the rest of it after a page's end stays cheap.
_MOST_SENTENCES = 40


@dataclass(frozen=True, slots=True)
class RowUnit:
    """A part of a story's text that is set as one block.

    `sentences` are indices; `links` are numbers of links (from 1), ascending; a unit without them is divergent where
    its sentences were compared, if it is known what that side alone says.
    """

    span: Span
    sentences: tuple[int, ...]
    role: Role
    links: tuple[int, ...]
    is_divergent: bool
    starts_paragraph: bool


@dataclass(frozen=True, slots=True)
class Row:
    """Units of both sides; the first of each start level."""

    left: tuple[RowUnit, ...]
    right: tuple[RowUnit, ...]

    def of(self, side: Side) -> tuple[RowUnit, ...]:
        """Return the units of one side."""
        return self.left if side is Side.LEFT else self.right


def rows_of(comparison: Comparison, content: Content = Content.WHOLE) -> tuple[Row, ...]:
    """Return the rows of a comparison, in order."""
    left, right = units_of(comparison, Side.LEFT), units_of(comparison, Side.RIGHT)
    cuts = [(0, 0), *_level_units(comparison, left, right), (len(left), len(right))]
    rows = (Row(_asked_for(left[a:c], content), _asked_for(right[b:d], content)) for (a, b), (c, d) in pairwise(cuts))
    return tuple(row for row in rows if row.left or row.right)


def units_of(comparison: Comparison, side: Side) -> tuple[RowUnit, ...]:
    """Return the units of one side, in the order of the text."""
    article = comparison.article(side)
    alone = frozenset(sentences_only_here(comparison, side))
    links: dict[int, tuple[int, ...]] = {}
    for number, link in enumerate(comparison.links, 1):
        for index in link.of(side):
            links[index] = (*links.get(index, ()), number)
    groups: dict[int, list[_Group]] = {}
    for group in _groups(article, links, alone):
        groups.setdefault(group.paragraph, []).append(group)
    units = (
        unit
        for number in range(len(article.paragraphs))
        for unit in _units_of_paragraph(article, number, groups.get(number, []))
    )
    return tuple(unit for unit in units if unit.span.start < unit.span.end)


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbours in a paragraph that are linked, divergent or left out together."""

    paragraph: int
    links: tuple[int, ...]
    is_divergent: bool
    sentences: tuple[int, ...]


def _groups(article: Article, links: dict[int, tuple[int, ...]], alone: frozenset[int]) -> Iterator[_Group]:
    def key(index: int) -> tuple[int, tuple[int, ...], bool]:
        return article.sentences[index].paragraph, links.get(index, ()), index in alone

    for (paragraph, linked, is_divergent), run in groupby(range(len(article.sentences)), key):
        sentences = tuple(run)
        for start in range(0, len(sentences), _MOST_SENTENCES):
            yield _Group(paragraph, linked, is_divergent, sentences[start : start + _MOST_SENTENCES])


def _units_of_paragraph(article: Article, number: int, groups: Sequence[_Group]) -> Iterator[RowUnit]:
    """Yield units that cover the paragraph: each goes on to where the next one's first sentence starts."""
    paragraph = article.paragraphs[number]
    if not groups:
        yield RowUnit(
            _stripped(article.text, paragraph.span), (), paragraph.role, (), is_divergent=False, starts_paragraph=True
        )
        return
    starts = [article.sentences[group.sentences[0]].span.start for group in groups[1:]]
    edges = [paragraph.span.start, *starts, paragraph.span.end]
    for group, (start, end) in zip(groups, pairwise(edges), strict=True):
        yield RowUnit(
            span=_stripped(article.text, Span(start, end)),
            sentences=group.sentences,
            role=paragraph.role,
            links=group.links,
            is_divergent=group.is_divergent,
            starts_paragraph=start == paragraph.span.start,
        )


def _stripped(text: str, span: Span) -> Span:
    part = span.of(text)
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.start + len(part.rstrip())))


def _level_units(
    comparison: Comparison, left: tuple[RowUnit, ...], right: tuple[RowUnit, ...]
) -> Iterator[tuple[int, int]]:
    """Yield the indices of the units that start level: what follows the headlines, both ends of links in order."""
    starts = [[unit.span.start for unit in units] for units in (left, right)]
    last = (-1, -1)
    if all(units and units[0].role is Role.HEADLINE for units in (left, right)):
        yield 1, 1
        last = (0, 0)
    for link in comparison.links:
        if link.moved:
            continue
        places = [
            bisect_right(starts[n], comparison.article(side).sentences[link.of(side)[0]].span.start) - 1
            for n, side in enumerate(Side)
        ]
        if places[0] > last[0] and places[1] > last[1]:
            last = (places[0], places[1])
            if last != (0, 0):  # where the first row starts anyway
                yield last


def _asked_for(units: tuple[RowUnit, ...], content: Content) -> tuple[RowUnit, ...]:
    if content is Content.WHOLE:
        return units
    return tuple(
        unit
        for unit in units
        if unit.role is Role.HEADLINE or (bool(unit.links) if content is Content.SHARED else unit.is_divergent)
    )
