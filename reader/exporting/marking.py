"""Which parts of a unit are marked how, without colours: what `rendering.marks` is for Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.exporting.rows import Unit
from reader.model.article import Span
from reader.model.comparison import Comparison, EditKind, Link, LinkKind, Side


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a unit's text that is marked alike; `kind` is None for text without a link."""

    span: Span
    kind: LinkKind | None
    is_changed: bool


def parts_of(comparison: Comparison, side: Side, unit: Unit) -> tuple[Part, ...]:
    """Give the parts of a unit, in order; together they are its text."""
    article = comparison.article(side)
    links = [comparison.links[number - 1] for number in unit.links]
    linked = [
        (span, link.kind) for link in links for span in _linked_spans(article_spans(comparison, side, link), link, side)
    ]
    changed = [span for link in links for span in _changed_spans(link, side)]
    edges = {unit.span.start, unit.span.end}
    for span in (*(span for span, _ in linked), *changed):
        edges |= {edge for edge in (span.start, span.end) if unit.span.start < edge < unit.span.end}
    parts = []
    for start, end in pairwise(sorted(edges)):
        kind = next((kind for span, kind in reversed(linked) if span.start <= start and end <= span.end), None)
        is_changed = any(span.start <= start and end <= span.end for span in changed)
        parts.append(Part(Span(start, end), kind, is_changed))
    assert "".join(part.span.of(article.text) for part in parts) == unit.span.of(article.text)
    return tuple(parts)


def article_spans(comparison: Comparison, side: Side, link: Link) -> tuple[Span, ...]:
    """Give the spans of a link's sentences on a side."""
    sentences = comparison.article(side).sentences
    return tuple(sentences[index].span for index in link.of(side))


def _linked_spans(sentences: tuple[Span, ...], link: Link, side: Side) -> Iterator[Span]:
    """Give what a link marks: its sentences; of a partial one the shared words alone."""
    if link.kind is not LinkKind.PARTIAL:
        yield from sentences
        return
    yield from (_of(edit.left, edit.right, side) for edit in link.edits if edit.kind is EditKind.EQUAL)


def _changed_spans(link: Link, side: Side) -> Iterator[Span]:
    """Give the changed words of an edited link, and of an identical one those in which small differences are told."""
    changed = EditKind.DELETE if side is Side.LEFT else EditKind.INSERT
    if link.kind in (LinkKind.IDENTICAL, LinkKind.EDITED):
        yield from (_of(edit.left, edit.right, side) for edit in link.edits if edit.kind is changed)


def _of(left: Span, right: Span, side: Side) -> Span:
    return left if side is Side.LEFT else right
