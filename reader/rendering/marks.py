"""How the marks of a story look, mode by mode and layer by layer; which spans carry them, `model.marking` says."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QColor, QTextCharFormat

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, EditKind, Link, LinkKind, Side
from reader.model.marking import (
    Marked,
    MarkKind,
    Worn,
    changed_spans,
    corresponding_spans,
    differing_spans,
    linked_spans,
    sentences_only_here,
    worn_spans,
)
from reader.rendering.palette import UNDERLINES, Palette
from reader.rendering.small_differences import Ignored, small_differences


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the article's text with its tint, and the line under it, or around it if it is boxed."""

    span: Span
    tint: QColor
    underline: QTextCharFormat.UnderlineStyle = QTextCharFormat.UnderlineStyle.NoUnderline
    line: QColor = field(default_factory=QColor)
    boxed: bool = False


class Mode(Enum):
    """How much is marked: nothing but numbers; links and divergence; the changed words too."""

    READ = "read"
    COMPARE = "compare"
    WORDS = "words"


class Layer(Enum):
    """What can be hidden by itself: a kind of link, the moved or unsure ones, the passages of one side.

    Their order is that of their keys: what came last stands last.
    """

    IDENTICAL = "identical"
    EDITED = "edited"
    REWORDED = "reworded"
    PARTIAL = "partial"
    MOVED = "moved"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"
    BY_WORDS = "by words"
    UNSURE = "unsure"


def visible_links(comparison: Comparison, hidden: Set[Layer]) -> tuple[int, ...]:
    """Return the indices of the links that no hidden layer takes away."""
    if not hidden:
        return tuple(range(len(comparison.links)))
    kinds = {kind for kind in LinkKind if Layer(kind.value) not in hidden}
    shows_moved, shows_unsure = Layer.MOVED not in hidden, Layer.UNSURE not in hidden
    return tuple(
        number
        for number, link in enumerate(comparison.links)
        if link.kind in kinds and (shows_moved or not link.moved) and (shows_unsure or not link.unsure)
    )


def numbered_links(comparison: Comparison, hidden: Set[Layer]) -> tuple[int, ...]:
    """Return the indices of the links with a number and a ribbon: those of no hidden layer, and all that differ.

    What differs is boxed and counted whatever is hidden, and a box leads to its other side.
    """
    visible = frozenset(visible_links(comparison, hidden))
    return tuple(number for number, link in enumerate(comparison.links) if number in visible or link.clashes)


def numbers_of(comparison: Comparison, side: Side, hidden: Set[Layer] = frozenset()) -> dict[int, tuple[int, ...]]:
    """Return the numbers of the links of each linked sentence of a side."""
    numbers: dict[int, tuple[int, ...]] = {}
    for number in numbered_links(comparison, hidden):
        for index in comparison.links[number].of(side):
            numbers[index] = (*numbers.get(index, ()), number + 1)
    return numbers


def divergent_sentences(comparison: Comparison, side: Side, hidden: Set[Layer] = frozenset()) -> frozenset[int]:
    """Return the sentences of a side that are in its divergent passages."""
    return frozenset() if own_layer(side) in hidden else frozenset(sentences_only_here(comparison, side))


def own_layer(side: Side) -> Layer:
    """Return the layer of what one side alone says."""
    return Layer.ONLY_LEFT if side is Side.LEFT else Layer.ONLY_RIGHT


def divergent_mark(article: Article, sentence: int, palette: Palette) -> Mark:
    """Return the mark of a sentence that one side alone has."""
    return look_of_mark(Marked(article.sentences[sentence].span, MarkKind.ONLY_HERE), palette)


def link_marks(article: Article, link: Link, side: Side, palette: Palette, worn: Worn) -> Iterator[Mark]:
    """Return the marks of a link's sentences where they wear its look; of a partial one, the shared words alone."""
    marks = worn_spans(linked_spans(article, link, side), article, link, side, worn)
    return (look_of_mark(marked, palette) for marked in marks)


def word_marks(article: Article, link: Link, side: Side, palette: Palette, worn: Worn) -> Iterator[Mark]:
    """Yield the marks of the words of a side that were changed, or that stand for words of another language."""
    told = (*changed_spans(link, side), *corresponding_spans(link, side))
    return (look_of_mark(marked, palette) for marked in worn_spans(told, article, link, side, worn))


def value_marks(link: Link, side: Side, palette: Palette) -> Iterator[Mark]:
    """Return the marks of the values of a side that clash with the other side's."""
    return (look_of_mark(marked, palette) for marked in differing_spans(link, side))


def look_of_mark(marked: Marked, palette: Palette) -> Mark:
    """Return the tint and the line of a mark."""
    kind = marked.link
    match marked.kind:
        case MarkKind.LINKED:
            assert kind is not None
            return Mark(marked.span, palette.tints[kind], UNDERLINES[kind], palette.lines[kind])
        case MarkKind.CHANGED:
            assert kind is not None
            dotted = QTextCharFormat.UnderlineStyle.DotLine
            return Mark(marked.span, palette.strong_tints[kind], dotted, palette.ink)
        case MarkKind.CORRESPONDING:
            assert kind is not None
            return Mark(marked.span, palette.strong_tints[kind], UNDERLINES[kind], palette.lines[kind])
        case MarkKind.DIFFERS:
            bare = QTextCharFormat.UnderlineStyle.NoUnderline
            return Mark(marked.span, palette.differs_tint, bare, palette.differs_line, boxed=True)
        case MarkKind.ONLY_HERE:
            return Mark(marked.span, palette.divergent_tint)
        case MarkKind.DOUBTFUL:
            wave = QTextCharFormat.UnderlineStyle.WaveUnderline
            return Mark(marked.span, palette.paper, wave, palette.faint_ink)


def small_marks(
    comparison: Comparison, link: Link, side: Side, palette: Palette, ignored: Set[Ignored]
) -> Iterator[Mark]:
    """Yield the marks of quotes, dashes, spacing and case that differ in equal words, where they are not ignored."""
    if link.kind not in (LinkKind.IDENTICAL, LinkKind.EDITED) or set(Ignored) <= ignored:
        return
    for edit in link.edits:
        if edit.kind is EditKind.EQUAL:
            left, right = edit.left.of(comparison.left.text), edit.right.of(comparison.right.text)
            start = edit.of(side).start
            for span in small_differences(left, right, side, ignored):
                place = Span(start + span.start, start + span.end)
                yield look_of_mark(Marked(place, MarkKind.CHANGED, link.kind), palette)
