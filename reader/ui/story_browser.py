"""The text of a story: selectable, with link numbers and bars in its margins, lighting up what the mouse is on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from reader.article import Span
from reader.comparison import Side
from reader.rendering.document import StoryDocument
from reader.rendering.marks import Mark
from reader.rendering.palette import Palette
from reader.ui.text_marks import TextMarks

_MAX_LINE_CHARACTERS = 72
_BAR_WIDTH_PX = 4
_MARGIN_GAP_PX = 10
_TOP_MARGIN_PX = 14
_AROUND_PX = 40


@dataclass(frozen=True, slots=True)
class MarginMarks:
    """What stands beside the text: labels by sentence ("3", "4 ↕") with their colours, and the divergent sentences."""

    labels: dict[int, tuple[str, QColor]] = field(default_factory=dict)
    divergent: frozenset[int] = frozenset()


class StoryBrowser(QTextBrowser):
    """Shows a `StoryDocument`.

    Signals: `sentence_hovered` (its index, or -1 when the mouse leaves), `sentence_clicked`, `scrolled` (by anybody),
    `resized` (the lines may have moved), `fold_clicked` (the first sentence that a line stands for).
    """

    sentence_hovered = Signal(int)
    sentence_clicked = Signal(int)
    scrolled = Signal()
    resized = Signal()
    fold_clicked = Signal(int)

    def __init__(self, side: Side, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._palette = palette
        self._story: StoryDocument | None = None
        self._margin_marks = MarginMarks()
        self._marks: TextMarks | None = None
        self._shift: QPointF | None = None
        self._hovered = -1
        self._lit: tuple[int, ...] = ()
        self._lights: list[QTextEdit.ExtraSelection] = []
        self._found: list[QTextEdit.ExtraSelection] = []
        self._pressed_at = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        if side is Side.LEFT:
            # The scroll bar goes to the outer edge, so that nothing stands between the text and its ribbons.
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.set_palette(palette)

    @property
    def story(self) -> StoryDocument | None:
        """The document that is shown."""
        return self._story

    def set_palette(self, palette: Palette) -> None:
        """Wear another theme; the story has to be set again for its inks."""
        self._palette = palette
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, palette.paper)
        colours.setColor(QPalette.ColorRole.Text, palette.ink)
        self.setPalette(colours)

    def show_story(self, story: StoryDocument | None) -> None:
        """Show a story from its start, without marks."""
        self._story = story
        self._margin_marks = MarginMarks()
        self._marks = None
        self._hovered = -1
        self._lit, self._lights, self._found = (), [], []
        if story is None:
            self.clear()
            return
        story.document.setParent(self)
        self.setDocument(story.document)
        self._fit_column()

    def replace_story(self, story: StoryDocument) -> None:
        """Show a story; if it is the same article in another dress, the first sentence in view stays where it is."""
        before, view = self._story, self.sentences_in_view()
        is_same = before is not None and before.article is story.article and bool(view)
        top = self.sentence_rect(view.start).top() if is_same else 0.0
        is_at_start = self.verticalScrollBar().value() == 0
        self.show_story(story)
        if is_same and not is_at_start:
            self.scroll_to(self.document_y(view.start) - top)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks behind the text, and no others; no line moves."""
        if self._story is not None:
            self._marks = TextMarks(self._story, marks)
            self.viewport().update()

    def mark_count(self) -> int:
        """Count the marks behind the text."""
        return 0 if self._marks is None else len(self._marks)

    def set_margin_marks(self, marks: MarginMarks) -> None:
        """Show these numbers and bars beside the text."""
        self._margin_marks = marks
        self.viewport().update()

    def light(self, sentences: tuple[int, ...], *, dims_rest: bool) -> None:
        """Light some sentences up, and dim the others on demand; none puts all lights out."""
        self._lights = []
        self._lit = sentences
        if self._story is not None and sentences:
            if dims_rest:
                faint = self._look(self._palette.faint_ink, None)
                self._lights.append(self._selection(0, self._last_position(), faint))
            look = self._look(self._palette.ink, self._palette.lit)
            self._lights += [self._selection(*self._story.sentence_range(index), look) for index in sentences]
        self.setExtraSelections([*self._lights, *self._found])

    def lit_sentences(self) -> tuple[int, ...]:
        """Give the sentences that are lit."""
        return self._lit

    def show_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark what was found in the story's text, the current place more strongly."""
        self._found = []
        if self._story is not None:
            usual = self._look(self._palette.ink, self._palette.found)
            strong = self._look(self._palette.paper, self._palette.accent)
            for span in spans:
                look = strong if span == current else usual
                self._found.append(self._selection(*self._story.range_of(span), look))
        self.setExtraSelections([*self._lights, *self._found])

    def bring_span_into_view(self, span: Span) -> None:
        """Scroll until the first line of a span can be seen."""
        if self._story is not None:
            self.bring_into_view(self._line_rect(self._story.position(span.start)))

    def bring_into_view(self, place: QRectF) -> None:
        """Scroll until a rectangle of the viewport's coordinates can be seen, with some lines around it."""
        height = self.viewport().height()
        if place.top() < _AROUND_PX or place.bottom() > height - _AROUND_PX:
            self.scroll_to(self.verticalScrollBar().value() + place.top() - height / 3)

    def sentence_rect(self, index: int) -> QRectF:
        """Give the rectangle of a sentence's lines, in coordinates of the viewport; it may be out of view."""
        if self._story is None:
            return QRectF()
        start, end = self._story.sentence_range(index)
        top = self._line_rect(start)
        return top.united(self._line_rect(max(start, end - 1))) if end > start else top

    def document_y(self, index: int) -> float:
        """Give the y of a sentence's first line in the document, whatever is scrolled."""
        return self.sentence_rect(index).top() + self.verticalScrollBar().value()

    def scroll_to(self, value: float) -> None:
        """Scroll so that this y of the document is at the top."""
        self.verticalScrollBar().setValue(round(value))

    def sentences_in_view(self) -> range:
        """Give the sentences that can be seen."""
        story = self._story
        if story is None or not story.article.sentences:
            return range(0)
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height())).position()
        return range(story.next_sentence(first), min(len(story.article.sentences), story.next_sentence(last) + 1))

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and beside it what belongs to its sentences."""
        if self._story is not None and self._shift is None:
            self._origin_of(self.document().firstBlock())
        view = self.sentences_in_view()
        if self._story is not None and self._marks is not None and view:
            sentences = self._story.article.sentences
            seen = Span(sentences[view.start].span.start, sentences[view.stop - 1].span.end)
            behind = QPainter(self.viewport())
            behind.translate(0, -self.verticalScrollBar().value())
            self._marks.paint(behind, seen, self._origin_of)
            behind.end()
        super().paintEvent(event)
        if self._story is None:
            return
        painter = QPainter(self.viewport())
        painter.setFont(self._number_font())
        for index in view:
            if index in self._margin_marks.divergent:
                self._draw_bar(painter, self.sentence_rect(index))
            if index in self._margin_marks.labels:
                text, colour = self._margin_marks.labels[index]
                self._draw_number(painter, self._line_rect(self._story.sentence_range(index).start), text, colour)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a length that reads well."""
        super().resizeEvent(event)
        self._shift = None
        self._fit_column()
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which sentence the mouse is on."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self._sentence_under(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began: a drag selects text and is no click."""
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which sentence was clicked."""
        super().mouseReleaseEvent(event)
        is_still = (event.position().toPoint() - self._pressed_at).manhattanLength() < 4
        index = self._sentence_under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and is_still:
            fold = None if self._story is None else self._story.fold_at(self._position_under(event.position()))
            if fold is not None:
                self.fold_clicked.emit(fold.first)
            elif index >= 0:
                self.sentence_clicked.emit(index)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the lights out."""
        super().leaveEvent(event)
        self._hover(-1)

    # Steps

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.sentence_hovered.emit(index)

    def _sentence_under(self, point: QPointF) -> int:
        if self._story is None:
            return -1
        position = self._position_under(point)
        index = self._story.sentence_at(position) if position >= 0 else None
        return -1 if index is None else index

    def _position_under(self, point: QPointF) -> int:
        inside = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)

    def _line_rect(self, position: int) -> QRectF:
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        shape = line.rect() if line.isValid() else block.layout().boundingRect()
        return shape.translated(self._origin_of(block)).translated(0, -self.verticalScrollBar().value())

    def _origin_of(self, block: QTextBlock) -> QPointF:
        """Give where a block's layout begins, in the document's coordinates.

        `blockBoundingRect` says the same, but takes 80 µs. All blocks stand in the root frame, so that their own
        positions lack the same shift, which is measured once for each layout of the document.
        """
        if self._shift is None:
            layout, first = self.document().documentLayout(), self.document().firstBlock()
            layout.documentSize()  # lays out every line that is not laid out yet
            self._shift = layout.blockBoundingRect(first).topLeft() - first.layout().boundingRect().topLeft()
            self._shift -= first.layout().position()
            if self._marks is not None:
                self._marks.forget_layout()
        return block.layout().position() + self._shift

    def _fit_column(self) -> None:
        """Centre a column of at most 72 characters, with room for numbers and bars beside it."""
        self._shift = None
        if self._story is None:
            return
        metrics = QFontMetricsF(self.document().defaultFont())
        room = self._margin_width()
        widest = metrics.averageCharWidth() * _MAX_LINE_CHARACTERS
        free = self.viewport().width() - 2 * room - widest
        margin = room + max(0.0, free / 2)
        form = self.document().rootFrame().frameFormat()
        assert isinstance(form, QTextFrameFormat)
        if form.leftMargin() != margin or form.topMargin() != _TOP_MARGIN_PX:
            form.setLeftMargin(margin)
            form.setRightMargin(margin)
            form.setTopMargin(_TOP_MARGIN_PX)
            form.setBottomMargin(_TOP_MARGIN_PX)
            self.document().rootFrame().setFrameFormat(form)

    def _margin_width(self) -> float:
        return QFontMetricsF(self._number_font()).horizontalAdvance("888 ↕") + 2 * _MARGIN_GAP_PX

    def _number_font(self) -> QFont:
        font = self.document().defaultFont()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        return font

    def _draw_number(self, painter: QPainter, line: QRectF, text: str, colour: QColor) -> None:
        room = self._margin_width()
        width = self.viewport().width()
        left = width - room if self._side is Side.LEFT else 0.0
        box = QRectF(left + _MARGIN_GAP_PX / 2, line.top(), room - _MARGIN_GAP_PX, line.height())
        side = Qt.AlignmentFlag.AlignRight if self._side is Side.LEFT else Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_bar(self, painter: QPainter, lines: QRectF) -> None:
        left = _MARGIN_GAP_PX if self._side is Side.LEFT else self.viewport().width() - _MARGIN_GAP_PX - _BAR_WIDTH_PX
        painter.fillRect(QRectF(left, lines.top(), _BAR_WIDTH_PX, lines.height()), self._palette.divergent_line)

    def _last_position(self) -> int:
        return self.document().characterCount() - 1

    def _look(self, ink: QColor, ground: QColor | None) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(ink)
        if ground is not None:
            look.setBackground(ground)
        return look

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection
