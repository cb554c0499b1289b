"""A story as it is shown: its text, the numbers and bars in its margins, what is lit, the place where it is read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from reader.model.article import Span
from reader.model.comparison import Side
from reader.rendering.document import StoryDocument
from reader.rendering.marks import Mode
from reader.rendering.palette import Palette
from reader.rendering.side_marks import SideMarks
from reader.ui.pane.held_sentence import HeldSentence, held_sentence, scroll_to_hold
from reader.ui.pane.page.page_painter import PagePainter
from reader.ui.pane.page.page_strips import PageStrips
from reader.ui.pane.page.story_column import fit_column, keep_shapes, let_go
from reader.ui.pane.page.text_places import SentencePlace, TextPlaces
from reader.ui.pane.page.text_selections import look, selections_of
from reader.ui.pane.reading_place import (
    START,
    ReadingPlace,
    place_after,
    place_at,
    scroll_to_read,
    sentence_identity,
    start_of,
    story_identity,
)
from reader.ui.widgets.scrolling.outer_scroll_bar import OuterScrollBar
from reader.ui.widgets.scrolling.plain_scroll_bar import PlainScrollBar

_AROUND_PX = 40


class StorySheet(QTextBrowser):
    """Shows a `StoryDocument`.

    What is shown depends on the story, its marks and the place at which it is read: while a text is laid out again it
    stays at that place, or with a sentence that was chosen where that can be seen, and nobody is told of what it looks
    like on the way.

    Signals: `scrolled` (by anybody), `laid_out` (again: lines may have moved).
    """

    scrolled = Signal()
    laid_out = Signal()

    def __init__(self, side: Side, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._palette = palette
        self._story: StoryDocument | None = None
        self._painter: PagePainter | None = None
        self._strips = PageStrips(self._draw_page)
        self._view = (-1.0, -1.0, range(0))
        self._place: ReadingPlace | None = START
        self._view_height = 0
        self._scrolled = 0
        self._is_laying_out = False
        self._lit: tuple[int, ...] = ()
        self._dims_rest = False
        self._chosen: tuple[int, ...] = ()
        self._held: HeldSentence | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBar(PlainScrollBar())
        self._outer_bar: OuterScrollBar | None = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if side is Side.LEFT:
            # The scroll bar goes to the outer edge, so that nothing stands between the text and its ribbons.
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._outer_bar = OuterScrollBar(self.verticalScrollBar(), self)
            self.setViewportMargins(self._outer_bar.sizeHint().width(), 0, 0, 0)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.selectionChanged.connect(self._redraw)
        self.set_palette(palette)

    @property
    def story(self) -> StoryDocument | None:
        """The document that is shown."""
        return self._story

    @property
    def places(self) -> TextPlaces | None:
        """Where the lines and sentences of the story are in its document; None without a story."""
        return None if self._painter is None else self._painter.places

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme; the story has to be set again for its inks."""
        self._palette = palette
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, palette.paper)
        colours.setColor(QPalette.ColorRole.Text, palette.ink)
        self.setPalette(colours)
        self._redraw()

    def show_story(self, story: StoryDocument | None) -> None:
        """Show a story from its start, without marks."""
        with self.laying_out():
            self._place, self._chosen, self._held = START, (), None
            self._take(story)

    def replace_story(self, story: StoryDocument) -> None:
        """Show a story; of the same one shown otherwise, what is read stays, and what is lit and selected."""
        before = self._story
        if before is None or story_identity(before.article) != story_identity(story.article):
            self.show_story(story)
            return
        are_same = sentence_identity(before.article) == sentence_identity(story.article)
        lit, dims_rest, cursor = self._lit, self._dims_rest, self.textCursor()
        offsets = [before.offset(position) for position in (cursor.anchor(), cursor.position())]
        with self.laying_out():
            self._place = place_after(self.place(), before.article, story.article)
            self._take(story)
            if are_same:
                self._lit, self._dims_rest = lit, dims_rest
            else:
                self._chosen, self._held = (), None
            if before.article.text == story.article.text and None not in offsets:
                anchor, position = (0 if offset is None else story.position(offset) for offset in offsets)
                self.setTextCursor(self._cursor(anchor, position))

    @contextmanager
    def laying_out(self) -> Iterator[None]:
        """Keep the text at the place at which it is read, whatever is done to it; then tell that it may have moved."""
        if self._is_laying_out:
            yield
            return
        self.place()
        self._held = self.held()
        self._is_laying_out = True
        try:
            yield
        finally:
            self._forget_layout()
            self._view_height = self.viewport().height()
            self._return_to_place()
            self._is_laying_out = False
        self.laid_out.emit()

    def place(self) -> ReadingPlace:
        """Return the place at which the text is read."""
        if self._place is None:
            assert self._painter is not None
            scroll = self.verticalScrollBar().value()
            self._place = place_at(self._painter.places, self._sentence_count(), scroll, self._view_height)
        return self._place

    def hold(self, sentences: tuple[int, ...]) -> None:
        """Take what was chosen: where one of these sentences can be seen, it stays where it is."""
        if sentences != self._chosen:
            self._chosen, self._held = sentences, None

    def held(self) -> HeldSentence | None:
        """Return the chosen sentence that can be seen, if there is one."""
        if self._held is None and self._painter is not None and self._story is not None:
            unfolded = [index for index in self._chosen if self._story.fold_of(index) is None]
            scroll = self.verticalScrollBar().value()
            self._held = held_sentence(self._painter.places, unfolded, scroll, self._view_height)
        return self._held

    def start(self) -> int:
        """Return how far (px) the text is scrolled at its start, below what was set aside before it."""
        return 0 if self._painter is None or not self._sentence_count() else start_of(self._painter.places)

    def tail_start(self) -> float | None:
        """Return how far down (px) begins what was set aside after the text; None where nothing is."""
        tail = None if self._story is None else self._story.tail()
        if self._story is None or tail is None:
            return None
        document = self._story.document
        block = document.findBlockByNumber(tail)
        return (
            document.documentLayout().blockBoundingRect(block).top() + document.rootFrame().frameFormat().bottomMargin()
        )

    def go_to(self, place: ReadingPlace) -> None:
        """Scroll to where a place is read."""
        self._place, self._held = place, None
        if not self._is_laying_out:
            self._is_laying_out = True
            self._return_to_place()
            self._is_laying_out = False
            self.scrolled.emit()

    def set_marks(self, marks: SideMarks | None, mode: Mode) -> None:
        """Show these marks behind and beside the text, and no others; no line moves."""
        if self._painter is not None:
            self._painter.set_marks(marks, mode)
        self._redraw()

    def mark_count(self) -> int:
        """Count the marks behind the text."""
        return 0 if self._painter is None else self._painter.mark_count()

    def light(self, sentences: tuple[int, ...], *, dims_rest: bool) -> None:
        """Light some sentences up, and dim the others on demand; none puts all lights out."""
        dims_rest = dims_rest and bool(sentences)
        if (sentences, dims_rest) == (self._lit, self._dims_rest):
            return
        if dims_rest is not self._dims_rest or self._painter is None:
            self.viewport().update()
        else:
            self.viewport().update(self._painter.area_of((*self._lit, *sentences), self.verticalScrollBar().value()))
        self._lit, self._dims_rest = sentences, dims_rest

    def lit_sentences(self) -> tuple[int, ...]:
        """Return the sentences that are lit."""
        return self._lit

    def show_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark what was found in the story's text, the current place more strongly."""
        found: list[QTextEdit.ExtraSelection] = []
        if self._story is not None:
            usual = look(self._palette.ink, self._palette.found)
            strong = look(self._palette.paper, self._palette.accent)
            for span in spans:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = self._cursor(*self._story.range_of(span))
                selection.format = strong if span == current else usual
                found.append(selection)
        if found or self.extraSelections():
            self.setExtraSelections(found)
            self._redraw()

    def bring_span_into_view(self, span: Span) -> None:
        """Scroll until the first line of a span can be seen."""
        if self._story is not None and self._painter is not None:
            line = self._painter.places.line_at(self._story.position(span.start))
            self.bring_into_view(line.translated(0, -self.verticalScrollBar().value()))

    def bring_into_view(self, place: QRectF) -> None:
        """Scroll until a rectangle of the viewport's coordinates can be seen, with some lines around it."""
        height = self.viewport().height()
        if place.top() < _AROUND_PX or place.bottom() > height - _AROUND_PX:
            self.scroll_to(self.verticalScrollBar().value() + place.top() - height / 3)

    def place_of(self, index: int) -> SentencePlace:
        """Return where a sentence is in the document; a story must be shown."""
        assert self._painter is not None
        return self._painter.places.of_sentence(index)

    def sentence_rect(self, index: int) -> QRectF:
        """Return the rectangle of a sentence's lines, in coordinates of the viewport; it may be out of view."""
        if self._painter is None:
            return QRectF()
        return self.place_of(index).lines.translated(0, -self.verticalScrollBar().value())

    def document_y(self, index: int) -> float:
        """Return the y of a sentence's first line in the document, whatever is scrolled."""
        return self.place_of(index).first.top()

    def scroll_to(self, value: float) -> None:
        """Scroll so that this y of the document is at the top."""
        bar = self.verticalScrollBar()
        if value > bar.maximum() and self._story is not None:
            # What is not laid out yet is estimated by Qt, and may be estimated too short.
            height = self._story.document.documentLayout().documentSize().height()
            bar.setMaximum(max(0, round(height) - self.viewport().height()))
        bar.setValue(round(value))

    def sentences_in_view(self) -> range:
        """Return the sentences that can be seen."""
        if self._painter is None:
            return range(0)
        top, height = float(self.verticalScrollBar().value()), float(self.viewport().height())
        if self._view[:2] != (top, height):
            self._view = (top, height, self._painter.places.sentences_between(top, top + height))
        return self._view[2]

    def sentence_near(self, y: float) -> int:
        """Return the first sentence on the line at a height of the document; -1 where there is none."""
        return -1 if self._painter is None else self._painter.places.sentence_near(y)

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page where it is not drawn yet, and what is lit over it."""
        if self._painter is None:
            super().paintEvent(event)
            return
        page, viewport, scroll = self._painter, self.viewport(), self.verticalScrollBar().value()
        painter = QPainter(viewport)
        veil = self._palette.veil if self._lit and self._dims_rest and self._palette.veil.alpha() else None
        self._strips.show(viewport.size(), viewport.devicePixelRatioF(), scroll)
        for part in event.region():  # type: ignore[attr-defined]  # the stub lacks what QRegion has
            self._strips.paint(painter, part, veil)
        if self._lit:
            page.draw_lit(painter, self._lit, scroll, selections_of(self))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a length that reads well, and the line that is read where it is."""
        with self.laying_out():
            self._fit_column()
            super().resizeEvent(event)
            if self.document().pageSize().width() <= 0:
                self.document().setPageSize(QSizeF(self.viewport().width(), -1))
        if self._outer_bar is not None:
            self._outer_bar.place(self.height())

    # Steps

    def _take(self, story: StoryDocument | None) -> None:
        """Take a story in place of the one before, and lay it out."""
        before, self._story = self._story, story
        self._lit = ()
        self._painter = None
        self.setExtraSelections([])
        if story is None:
            self.setDocument(QTextDocument(self))
        else:
            self._painter = PagePainter(self._side, story, self._palette)
            # Before Qt lays the document out, so that it does so once.
            self._fit_column()
            story.document.setParent(self)
            keep_shapes(story.document)
            self.setDocument(story.document)
            story.document.documentLayout().update.connect(self._on_text_updated)
        let_go(before)

    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        before, self._scrolled = self._scrolled, bar.value()
        if self._is_laying_out:
            return
        if before > bar.maximum():
            # Nobody scrolled: Qt has laid the text out to its end, which is nearer than it had estimated.
            self.laid_out.emit()
        else:
            self._place, self._held = None if self._painter is not None else START, None
            self.scrolled.emit()

    def _return_to_place(self) -> None:
        if self._painter is None or self._story is None:
            return
        assert self._place is not None
        there = scroll_to_read(self._painter.places, self._sentence_count(), self._place, self._view_height)
        held = self._held
        if held is None or self._story.fold_of(held.sentence) is not None:
            self._held = None
            self.scroll_to(there)
        else:
            self.scroll_to(scroll_to_hold(self.place_of(held.sentence), held, self._view_height))
            if abs(there - self.verticalScrollBar().value()) > 1:
                self._place = None  # it is read elsewhere now

    def _sentence_count(self) -> int:
        return 0 if self._story is None else len(self._story.article.sentences)

    def _draw_page(self, painter: QPainter, part: QRect, scroll: int) -> None:
        if self._painter is not None:
            self._painter.draw(painter, part, scroll, selections_of(self))

    def _redraw(self) -> None:
        self._strips.invalidate()
        self.viewport().update()

    def _on_text_updated(self, area: QRectF) -> None:
        """Draw again what Qt laid out again."""
        self._strips.forget_below(area.top())

    def _forget_layout(self) -> None:
        self._view = (-1.0, -1.0, range(0))
        self._strips.invalidate()
        if self._painter is not None:
            self._painter.places.forget()

    def _fit_column(self) -> None:
        if self._story is not None and self._painter is not None:
            fit_column(self._story.document, self._side, self.viewport().width(), self._painter.margin_px)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
