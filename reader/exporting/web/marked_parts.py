"""A unit's text cut into parts that are marked alike, without colours: what `rendering.marks` is for Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.exporting.rows import RowUnit
from reader.model.article import Span
from reader.model.comparison import Comparison, Link, LinkKind, Side
from reader.model.marking import (
    Marked,
    changed_spans,
    corresponding_spans,
    differing_spans,
    linked_spans,
    worn_looks,
    worn_spans,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a unit's text that is marked alike; `kind` is None for text without a link."""

    span: Span
    kind: LinkKind | None
    is_changed: bool
    differs: bool = False
    corresponds: bool = False


def parts_of(comparison: Comparison, side: Side, unit: RowUnit) -> tuple[Part, ...]:
    """Return the parts of a unit, in order; together they are its text."""
    article = comparison.article(side)
    links = [comparison.links[number - 1] for number in unit.links]
    worn = worn_looks(article, links, side)

    def seen(link: Link, marks: Iterable[Marked]) -> Iterator[Marked]:
        return worn_spans(marks, article, link, side, worn)

    linked = [marked for link in links for marked in seen(link, linked_spans(article, link, side))]
    changed = [marked.span for link in links for marked in seen(link, changed_spans(link, side))]
    clashing = [marked.span for link in links for marked in differing_spans(link, side)]
    corresponding = [marked.span for link in links for marked in seen(link, corresponding_spans(link, side))]
    edges = {unit.span.start, unit.span.end}
    for span in (*(marked.span for marked in linked), *changed, *clashing, *corresponding):
        edges |= {edge for edge in (span.start, span.end) if unit.span.start < edge < unit.span.end}
    parts = []
    for start, end in pairwise(sorted(edges)):
        kind = next((m.link for m in reversed(linked) if m.span.start <= start and end <= m.span.end), None)
        is_changed = any(span.start <= start and end <= span.end for span in changed)
        differs = any(span.start <= start and end <= span.end for span in clashing)
        corresponds = any(span.start <= start and end <= span.end for span in corresponding)
        parts.append(Part(Span(start, end), kind, is_changed, differs, corresponds))
    assert "".join(part.span.of(article.text) for part in parts) == unit.span.of(article.text)
    return tuple(parts)
