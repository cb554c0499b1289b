"""The stories as blocks: each unit's text with its marks, the numbers of its links and its bar."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtGui import QTextCharFormat

from reader.article import Article, Span
from reader.comparison import Comparison, Side
from reader.exporting.options import PdfOptions, Wording
from reader.exporting.pdf_blocks import Label, Segment, Source
from reader.exporting.pdf_styles import Styles
from reader.exporting.pdf_text import DrawnText
from reader.exporting.rows import Unit, units_of
from reader.rendering.document import Mark
from reader.rendering.marks import Mode, marks_of
from reader.rendering.palette import Palette

_NO_UNDERLINE = QTextCharFormat.UnderlineStyle.NoUnderline


class StoryBlocks:
    """Makes the blocks of one side."""

    def __init__(
        self, comparison: Comparison, side: Side, options: PdfOptions, palette: Palette, styles: Styles
    ) -> None:
        self._comparison = comparison
        self._side = side
        self._article = comparison.article(side)
        self._wording = options.wording if self._article.original else Wording.TRANSLATION
        self._palette = palette
        self._styles = styles
        self._marks = _marks_by_unit(comparison, side, palette)
        self._named: set[int] = set()

    def sources(self, units: Sequence[Unit]) -> list[Source]:
        """Give the blocks of some units, in order."""
        return [source for unit in units for source in self._sources_of(unit)]

    def marked(self, sentences: Sequence[int]) -> tuple[str, tuple[Segment, ...]]:
        """Give the text from the first to the last of some sentences, and its marks."""
        spans = [self._article.sentences[index].span for index in sentences]
        span = Span(spans[0].start, spans[-1].end)
        marks = [mark for start, marks in self._marks.items() for mark in marks if _meet(mark.span, span)]
        return self._drawn(span, marks)

    def _sources_of(self, unit: Unit) -> list[Source]:
        text, segments = self._drawn(unit.span, self._marks.get(unit.span.start, ()))
        drawn = DrawnText(self._article.text, unit.span.start, unit.span.end)
        style = self._styles.of(unit.role, starts_paragraph=unit.starts_paragraph)
        stops = tuple(drawn.position(self._article.sentences[index].span.end) for index in unit.sentences)
        labels = tuple(self._label(number) for number in unit.links)
        own = Source(text, style, segments, stops, labels, has_bar=unit.is_divergent)
        original = self._original_of(unit)
        if original is None:
            return [own]
        if self._wording is Wording.BOTH:
            below = Source(original, self._styles.original, has_bar=unit.is_divergent)
            return [own, below]
        grounds = [segment for segment in segments if segment.ground is not None]
        whole = [Segment(0, len(original), s.ground, s.underline, s.line) for s in grounds[:1]]
        return [Source(original, style, tuple(whole), (), labels, has_bar=unit.is_divergent)]

    def _original_of(self, unit: Unit) -> str | None:
        """Give what the unit says in the original language, unless only the translation is shown."""
        original = self._article.original
        if original is None or self._wording is Wording.TRANSLATION or not unit.sentences:
            return None
        spans = [original.sentences[index].span for index in unit.sentences]
        return DrawnText(original.text, spans[0].start, spans[-1].end).text

    def _label(self, number: int) -> Label:
        link = self._comparison.links[number - 1]
        name = "" if number in self._named else place_name(self._side, number)
        self._named.add(number)
        return Label(number, f"{'↕' if link.moved else ''}[{number}]", name, place_name(self._side.other, number))

    def _drawn(self, span: Span, marks: Sequence[Mark]) -> tuple[str, tuple[Segment, ...]]:
        drawn = DrawnText(self._article.text, span.start, span.end)
        placed = [(drawn.position(m.span.start), drawn.position(m.span.end), m.look) for m in marks]
        return drawn.text, _flattened(placed)


def place_name(side: Side, number: int) -> str:
    """Name the place of a link's number in a story."""
    return f"{side}-{number}"


def removed_text(article: Article) -> list[tuple[str, str]]:
    """Give reason and text of each block that was set aside."""
    return [(str(block.reason), DrawnText(block.text, 0, len(block.text)).text) for block in article.removed]


def _marks_by_unit(comparison: Comparison, side: Side, palette: Palette) -> dict[int, list[Mark]]:
    """Give the marks of each unit by the start of its span; a mark that goes on in the next unit is in both."""
    units = units_of(comparison, side)
    starts = [unit.span.start for unit in units]
    marks: dict[int, list[Mark]] = {}
    for mark in marks_of(comparison, side, Mode.WORDS, palette):
        place = max(0, bisect_right(starts, mark.span.start) - 1)
        while place < len(units) and units[place].span.start < mark.span.end:
            marks.setdefault(starts[place], []).append(mark)
            place += 1
    return marks


def _flattened(marks: Sequence[tuple[int, int, QTextCharFormat]]) -> tuple[Segment, ...]:
    """Give segments that do not overlap: at each place the ground and the underline of the last mark that has one."""
    edges = sorted({edge for start, end, _ in marks for edge in (start, end)})
    segments: list[Segment] = []
    for start, end in pairwise(edges):
        over = [look for first, last, look in marks if first <= start and end <= last]
        if not over:
            continue
        top = over[-1]
        lined = next((look for look in reversed(over) if look.underlineStyle() is not _NO_UNDERLINE), top)
        segment = Segment(start, end, top.background().color(), lined.underlineStyle(), lined.underlineColor())
        segments.append(segment)
    return tuple(segments)


def _meet(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end
