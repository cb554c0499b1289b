"""Which parts of a story are marked, and how: links by kind, changed words, divergent passages."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QColor, QTextCharFormat

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, Edit, EditKind, Link, LinkKind, Side
from reader.rendering.palette import UNDERLINES, Palette
from reader.rendering.small_differences import Ignored, small_differences


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the article's text with its tint, and the line under it."""

    span: Span
    tint: QColor
    underline: QTextCharFormat.UnderlineStyle = QTextCharFormat.UnderlineStyle.NoUnderline
    line: QColor = field(default_factory=QColor)


class Mode(Enum):
    """How much is marked: nothing but numbers; links and divergence; the changed words too."""

    READ = "read"
    COMPARE = "compare"
    WORDS = "words"


class Layer(Enum):
    """What can be hidden by itself: a kind of link, the moved ones, the passages of one side."""

    IDENTICAL = "identical"
    EDITED = "edited"
    REWORDED = "reworded"
    PARTIAL = "partial"
    MOVED = "moved"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


def visible_links(comparison: Comparison, hidden: Set[Layer]) -> tuple[int, ...]:
    """Give the indices of the links that no hidden layer takes away."""
    if not hidden:
        return tuple(range(len(comparison.links)))
    kinds, shows_moved = {kind for kind in LinkKind if Layer(kind.value) not in hidden}, Layer.MOVED not in hidden
    return tuple(
        number for number, link in enumerate(comparison.links) if link.kind in kinds and (shows_moved or not link.moved)
    )


def marks_of(
    comparison: Comparison, side: Side, mode: Mode, palette: Palette, hidden: Set[Layer] = frozenset()
) -> Iterator[Mark]:
    """Give the marks of one side, in the order in which they are laid over one another."""
    if mode is Mode.READ:
        return
    article = comparison.article(side)
    for index in sorted(divergent_sentences(comparison, side, hidden)):
        yield divergent_mark(article, index, palette)
    links = [comparison.links[number] for number in visible_links(comparison, hidden)]
    for link in links:
        yield from link_marks(article, link, side, palette)
    if mode is Mode.WORDS:
        for link in links:
            yield from word_marks(link, side, palette)


def numbers_of(comparison: Comparison, side: Side, hidden: Set[Layer] = frozenset()) -> dict[int, tuple[int, ...]]:
    """Give, for each linked sentence of a side, the numbers of its links."""
    numbers: dict[int, tuple[int, ...]] = {}
    for number in visible_links(comparison, hidden):
        for index in comparison.links[number].of(side):
            numbers[index] = (*numbers.get(index, ()), number + 1)
    return numbers


def divergent_sentences(comparison: Comparison, side: Side, hidden: Set[Layer] = frozenset()) -> frozenset[int]:
    """Give the sentences of a side that are in its divergent passages."""
    if _own_layer(side) in hidden:
        return frozenset()
    compared = comparison.article(side).compared_sentences()
    inside = {index for passage in comparison.divergent(side) for index in range(passage.first, passage.last + 1)}
    return frozenset(inside.intersection(compared))


def _own_layer(side: Side) -> Layer:
    return Layer.ONLY_LEFT if side is Side.LEFT else Layer.ONLY_RIGHT


def divergent_mark(article: Article, sentence: int, palette: Palette) -> Mark:
    """Give the mark of a sentence that one side alone has."""
    return Mark(article.sentences[sentence].span, palette.divergent_tint)


def link_marks(article: Article, link: Link, side: Side, palette: Palette) -> Iterator[Mark]:
    """Give the marks of a link's sentences on a side; of a partial one, the shared words alone."""
    spans: list[Span] = []
    if link.kind is LinkKind.PARTIAL:
        equal = (_edit_span(edit, side) for edit in link.edits if edit.kind is EditKind.EQUAL)
        spans = [span for span in equal if span]
    # A fact told in other words throughout has no equal run: then its sentences are marked whole, or nothing would be.
    spans = spans or [article.sentences[index].span for index in link.of(side)]
    for span in spans:
        yield Mark(span, palette.tints[link.kind], UNDERLINES[link.kind], palette.lines[link.kind])


def word_marks(link: Link, side: Side, palette: Palette) -> Iterator[Mark]:
    """Give the marks of the words of a side that were changed; none in a link with few surviving words.

    An identical link has none, unless small differences in it are told (`small_differences`).
    """
    changed = EditKind.DELETE if side is Side.LEFT else EditKind.INSERT
    if link.kind not in (LinkKind.IDENTICAL, LinkKind.EDITED):
        return
    for edit in link.edits:
        span = _edit_span(edit, side)
        if edit.kind is changed and span:
            yield Mark(span, palette.strong_tints[link.kind], QTextCharFormat.UnderlineStyle.DotLine, palette.ink)


def small_marks(
    comparison: Comparison, link: Link, side: Side, palette: Palette, ignored: Set[Ignored]
) -> Iterator[Mark]:
    """Give the marks of quotes, dashes, spacing and case that differ in equal words, where they are not ignored."""
    if link.kind not in (LinkKind.IDENTICAL, LinkKind.EDITED) or set(Ignored) <= ignored:
        return
    for edit in link.edits:
        if edit.kind is EditKind.EQUAL:
            start = (edit.left if side is Side.LEFT else edit.right).start
            left, right = edit.left.of(comparison.left.text), edit.right.of(comparison.right.text)
            for span in small_differences(left, right, side, ignored):
                place = Span(start + span.start, start + span.end)
                yield Mark(place, palette.strong_tints[link.kind], QTextCharFormat.UnderlineStyle.DotLine, palette.ink)


def _edit_span(edit: Edit, side: Side) -> Span | None:
    span = edit.left if side is Side.LEFT else edit.right
    return span if span.start < span.end else None
