"""The stories as blocks: each unit's text with its marks, the numbers of its links and its bar."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtGui import QTextCharFormat

from reader.exporting.options import ExportOptions
from reader.exporting.pdf.typesetting.blocks import Label, Source
from reader.exporting.pdf.typesetting.lines import Look, Segment, look_of
from reader.exporting.pdf.typesetting.styles import Styles
from reader.exporting.pdf.typesetting.text import DrawnText
from reader.exporting.rows import RowUnit
from reader.model.article import Article, Span
from reader.model.comparison import Comparison, Side
from reader.model.marking import marks_of_side
from reader.model.shown_words import Wording
from reader.rendering.marks import Mark, look_of_mark
from reader.rendering.palette import Palette
from reader.wording.pair.links import label_text
from reader.wording.set_aside import set_aside_text

_NO_UNDERLINE = QTextCharFormat.UnderlineStyle.NoUnderline


class StoryBlocks:
    """Makes the blocks of one side."""

    def __init__(
        self, comparison: Comparison, side: Side, options: ExportOptions, palette: Palette, styles: Styles
    ) -> None:
        self._comparison = comparison
        self._side = side
        self._article = comparison.article(side)
        self._wording = options.wording if self._article.original else Wording.TRANSLATION
        self._palette = palette
        self._styles = styles
        marks = [look_of_mark(marked, palette) for marked in marks_of_side(comparison, side)]
        # In the order in which they are laid over one another, in the article's offsets.
        self._marks = [_segment_of(mark) for mark in marks]
        self._by_start = sorted(range(len(self._marks)), key=lambda index: self._marks[index].start)
        self._starts = [self._marks[index].start for index in self._by_start]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)
        self._named: set[int] = set()
        self._passages = {passage.first for passage in comparison.divergent(side)}
        self._texts: dict[Span, tuple[str, tuple[Segment, ...], DrawnText]] = {}

    def sources(self, units: Sequence[RowUnit]) -> list[Source]:
        """Return the blocks of some units, in order."""
        return [source for unit in units for source in self._sources_of(unit)]

    def marked(self, sentences: Sequence[int]) -> tuple[str, tuple[Segment, ...]]:
        """Return the text from the first to the last of some sentences, and its marks."""
        spans = [self._article.sentences[index].span for index in sentences]
        text, segments, _ = self._drawn(Span(spans[0].start, spans[-1].end))
        return text, segments

    def _sources_of(self, unit: RowUnit) -> list[Source]:
        text, segments, drawn = self._drawn(unit.span)
        style = self._styles.of(unit.role, starts_paragraph=unit.starts_paragraph)
        stops = tuple(drawn.position(self._article.sentences[index].span.end) for index in unit.sentences)
        labels = tuple(self._label(number) for number in unit.links)
        anchor = self._anchor_of(unit)
        own = Source(text, style, segments, stops, labels, has_bar=unit.is_divergent, anchor=anchor)
        original = self._original_of(unit)
        if original is None:
            return [own]
        if self._wording is Wording.BOTH:
            below = Source(original, self._styles.original, has_bar=unit.is_divergent)
            return [own, below]
        whole = [Segment(0, len(original), s.look) for s in segments[:1]]
        return [Source(original, style, tuple(whole), (), labels, has_bar=unit.is_divergent, anchor=anchor)]

    def _anchor_of(self, unit: RowUnit) -> str | None:
        """Name the place if a divergent passage begins there: the outline leads to it."""
        if not unit.is_divergent or unit.sentences[0] not in self._passages:
            return None
        return passage_name(self._side, unit.sentences[0])

    def _original_of(self, unit: RowUnit) -> str | None:
        """Return what the unit says in the original language, unless only the translation is shown."""
        original = self._article.original
        if original is None or self._wording is Wording.TRANSLATION or not unit.sentences:
            return None
        spans = [original.sentences[index].span for index in unit.sentences]
        return DrawnText(original.text, spans[0].start, spans[-1].end).text

    def _label(self, number: int) -> Label:
        link = self._comparison.links[number - 1]
        name = "" if number in self._named else place_name(self._side, number)
        self._named.add(number)
        return Label(number, label_text(link, number), name, place_name(self._side.other, number))

    def _drawn(self, span: Span) -> tuple[str, tuple[Segment, ...], DrawnText]:
        """Return a part of the text as it is drawn, and its marks; the list of links asks for most of it again."""
        if span not in self._texts:
            drawn = DrawnText(self._article.text, span.start, span.end)
            first = bisect_left(self._starts, span.start - self._longest)
            near = sorted(self._by_start[first : bisect_left(self._starts, span.end)])
            marks = [self._marks[index] for index in near if self._marks[index].end > span.start]
            paper = self._palette.paper.name()
            placed = (Segment(drawn.position(m.start), drawn.position(m.end), m.look) for m in marks)
            self._texts[span] = drawn.text, _flattened([mark for mark in placed if mark.start < mark.end], paper), drawn
        return self._texts[span]


def place_name(side: Side, number: int) -> str:
    """Name the place of a link's number in a story."""
    return f"{side}-{number}"


def passage_name(side: Side, sentence: int) -> str:
    """Name the place where a divergent passage begins."""
    return f"{side}-only-{sentence}"


def removed_text(article: Article) -> list[tuple[str, str]]:
    """Return what it is, and the text, of each block that was set aside."""
    return [(set_aside_text(block.reason), DrawnText(block.text, 0, len(block.text)).text) for block in article.removed]


def _segment_of(mark: Mark) -> Segment:
    return Segment(mark.span.start, mark.span.end, look_of(mark.tint.name(), mark.underline, mark.line.name()))


def _flattened(marks: Sequence[Segment], paper: str) -> tuple[Segment, ...]:
    """Return segments that do not overlap: at each place the ground and the underline of the last mark that has one.

    `paper` is the ground of a mark that has none.
    """
    if len(marks) < 2:
        return tuple(marks)
    starting: dict[int, list[int]] = {}
    ending: dict[int, list[int]] = {}
    for order, mark in enumerate(marks):
        starting.setdefault(mark.start, []).append(order)
        ending.setdefault(mark.end, []).append(order)
    segments: list[Segment] = []
    over: list[int] = []
    for start, end in pairwise(sorted({*starting, *ending})):
        for order in ending.get(start, ()):
            over.remove(order)
        over = sorted(over + starting.get(start, []))
        if over:
            segments.append(_together(start, end, [marks[order].look for order in over], paper))
    return tuple(segments)


def _together(start: int, end: int, over: Sequence[Look], paper: str) -> Segment:
    ground = next((look for look in reversed(over) if look.ground != paper), over[-1])
    lined = next((look for look in reversed(over) if look.underline is not _NO_UNDERLINE), ground)
    return Segment(start, end, ground if lined is ground else look_of(ground.ground, lined.underline, lined.line))
