"""Draws a part of a story's page: the paper, marks behind the text, the text, numbers and bars beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QRegion,
    QStaticText,
)

from reader.model.article import Span
from reader.model.comparison import Side
from reader.rendering.document import StoryDocument
from reader.rendering.marks import Mark, Mode
from reader.rendering.palette import Palette
from reader.rendering.side_marks import SideMarks
from reader.ui.pane.page.story_column import outer_margin
from reader.ui.pane.page.text_marks import paint_boxes, paint_lines, paint_tints, paint_waves
from reader.ui.pane.page.text_places import TextPlaces

_BAR_WIDTH_PX = 4
_BAR_GAP_PX = 12
_GAP_PX = 10
# What is drawn under a line, such as a wave, may reach out of it; two parts of a page must show all of it together.
_REACH_PX = 6
_NUMBER_SCALE = 0.8
Selections = list[QAbstractTextDocumentLayout.Selection]


class PagePainter:
    """Knows how a story looks; the heights that it takes are the document's (px from its top)."""

    def __init__(self, side: Side, story: StoryDocument, palette: Palette) -> None:
        self._side = side
        self._palette = palette
        self._story = story
        self.places = TextPlaces(story)
        self._marks: SideMarks | None = None
        self._mode = Mode.READ
        self._doubtful = frozenset(doubt.sentence for doubt in story.article.doubts)
        self._number_font = QFont(story.document.defaultFont())
        self._number_font.setPointSizeF(self._number_font.pointSizeF() * _NUMBER_SCALE)
        self._number_metrics = QFontMetricsF(self._number_font)
        self._labels: dict[str, QStaticText] = {}
        # A line more above and below: two numbers that share a line are drawn together, whichever of them is in view.
        self._line_px = QFontMetricsF(story.document.defaultFont()).height() * 2
        self.margin_px = self._number_metrics.horizontalAdvance("888 ↕") + 1.4 * _GAP_PX

    def set_marks(self, marks: SideMarks | None, mode: Mode) -> None:
        """Draw these marks, as much of them as a mode shows."""
        self._marks = marks
        self._mode = mode

    def mark_count(self) -> int:
        """Count the marks of the whole story."""
        return 0 if self._marks is None else self._marks.count(self._mode, self._palette)

    def draw(self, painter: QPainter, part: QRect, scroll: int, selections: Selections) -> None:
        """Draw a part of the view, which is scrolled by this many px; the painter is in the view's coordinates."""
        painter.fillRect(part, self._palette.paper)
        painter.translate(0, -scroll)
        inside = QRectF(part).translated(0, scroll)
        seen = self.places.sentences_between(inside.top() - _REACH_PX, inside.bottom() + _REACH_PX)
        grounds, words = self._marks_among(seen)
        paint_tints(painter, grounds, self.places, inside)
        paint_tints(painter, words, self.places, inside)
        paint_lines(painter, grounds, self.places, inside)
        paint_lines(painter, words, self.places, inside)
        paint_boxes(painter, words, self.places, inside)
        self._draw_doubts(painter, seen)
        self._draw_text(painter, inside, selections)
        if self._marks is not None:
            self._draw_bars(painter, self._marks, seen)
            self._draw_labels(painter, self._marks, inside)
        painter.translate(0, scroll)

    def draw_lit(self, painter: QPainter, sentences: Sequence[int], scroll: int, selections: Selections) -> None:
        """Draw sentences again on a bright ground, over the page."""
        boxes = [
            line.box.toAlignedRect()
            for index in sentences
            for line in (*self.places.boxes_of(self._span(index)), *self.places.boxes_of_original(index))
        ]
        if not boxes:
            return
        painter.save()
        painter.translate(0, -scroll)
        region = QRegion()
        for box in boxes:
            region = region.united(box)
            painter.fillRect(box, self._palette.lit)
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        inside = QRectF(region.boundingRect())
        grounds, words = self._marks_among(sentences)
        paint_tints(painter, words, self.places, inside)
        paint_lines(painter, grounds, self.places, inside)
        paint_lines(painter, words, self.places, inside)
        paint_boxes(painter, words, self.places, inside)
        self._draw_doubts(painter, sentences)
        self._draw_text(painter, inside, selections)
        painter.restore()

    def area_of(self, sentences: Sequence[int], scroll: int) -> QRegion:
        """Return the part of the view that sentences cover."""
        region = QRegion()
        for index in sentences:
            boxes = [line.box for line in self.places.boxes_of_original(index)]
            for place in (self.places.of_sentence(index).lines, *boxes):
                region += place.translated(0, -scroll).toAlignedRect().adjusted(-4, -8, 4, 8)
        return region

    def _marks_among(self, sentences: Sequence[int]) -> tuple[Sequence[Mark], Sequence[Mark]]:
        if self._marks is None or self._mode is Mode.READ:
            return (), ()
        grounds = self._marks.ground_marks(sentences, self._palette)
        words = self._marks.changed_words(sentences, self._palette) if self._mode is Mode.WORDS else []
        return grounds, [*words, *self._marks.differing_values(sentences, self._palette)]

    def _draw_doubts(self, painter: QPainter, sentences: Sequence[int]) -> None:
        doubtful = [index for index in sentences if index in self._doubtful and self._story.fold_of(index) is None]
        lines = [line.under for index in doubtful for line in self.places.boxes_of(self._span(index))]
        paint_waves(painter, lines, self._palette.faint_ink)

    def _span(self, sentence: int) -> Span:
        return self._story.article.sentences[sentence].span

    def _draw_text(self, painter: QPainter, inside: QRectF, selections: Selections) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.cursorPosition = -1
        context.clip = inside
        context.selections = selections
        painter.setPen(self._palette.ink)
        self._story.document.documentLayout().draw(painter, context)

    def _draw_bars(self, painter: QPainter, marks: SideMarks, sentences: Sequence[int]) -> None:
        """Draw a bar in the outer margin beside what this side alone has."""
        if self._mode is Mode.READ or not marks.divergent:
            return
        document = self._story.document
        from_edge = outer_margin(document, self._side) - _BAR_GAP_PX
        # The part that is drawn may be narrower than the page.
        left = from_edge - _BAR_WIDTH_PX if self._side is Side.LEFT else document.pageSize().width() - from_edge
        for index in sentences:
            if index in marks.divergent and self._story.fold_of(index) is None:
                place = self.places.of_sentence(index)
                top, bottom = round(place.first.top()), round(place.bottom)
                painter.fillRect(QRectF(left, top, _BAR_WIDTH_PX, bottom - top), self._palette.divergent_line)

    def _draw_labels(self, painter: QPainter, marks: SideMarks, inside: QRectF) -> None:
        """Write the numbers of links beside the lines on which they begin."""
        top, bottom = inside.top(), inside.bottom()
        labels: dict[float, tuple[QRectF, list[int]]] = {}
        for index in self.places.sentences_between(top - self._line_px, bottom + self._line_px):
            line = self.places.of_sentence(index).first
            is_inside = line.bottom() >= top and line.top() <= bottom
            if is_inside and marks.label(index) and self._story.fold_of(index) is None:
                labels.setdefault(line.top(), (line, []))[1].append(index)
        painter.setFont(self._number_font)
        for line, starting in labels.values():
            painter.setPen(self._palette.lines[marks.comparison.links[marks.links_of(starting[0])[0]].kind])
            label = self._label(", ".join(marks.label(index) for index in starting))
            size = label.size()
            right = self._story.document.pageSize().width() - _GAP_PX / 2
            x = right - size.width() if self._side is Side.LEFT else _GAP_PX / 2
            # A whole row: Qt cuts fractions off towards zero, which two strips of a page would do in two directions.
            y = round(line.top() + (line.height() - size.height()) / 2)
            painter.drawStaticText(QPointF(x, y), label)

    def _label(self, text: str) -> QStaticText:
        """Return a label that is laid out once, cut where it is wider than the margin."""
        label = self._labels.get(text)
        if label is None:
            label = QStaticText(fit_label(text, self._number_metrics, self.margin_px - _GAP_PX))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.prepare(font=self._number_font)
            self._labels[text] = label
        return label


def fit_label(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Cut numbers of links to a width (px): "11+≠" for "11 ≠,12 ↕". No number is cut; that something differs stays.

    So does "?" where each of the links is unsure.
    """
    narrow = text.replace(" ", "")
    for whole in (text, narrow):
        if metrics.horizontalAdvance(whole) <= room:
            return whole
    parts = narrow.split(",")
    numbers = [part.strip("↕?≠") for part in parts]
    sign = ("?" if all("?" in part for part in parts) else "") + ("≠" if "≠" in text else "")
    shorter = (f"{','.join(numbers[:count])}+{sign}" for count in range(len(numbers) - 1, 0, -1))
    return next((one for one in shorter if metrics.horizontalAdvance(one) <= room), f"{numbers[0]}{sign}")
