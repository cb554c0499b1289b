"""The list of stories: headline, outlet, date, language, words, and the letter of its pane."""

from collections.abc import Callable, Collection
from statistics import median_low

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.app.events.library_rows import LibraryRow, RowKind, RowName
from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from reader.app.stories.story import StoryState
from reader.model.comparison import Side
from reader.rendering.palette import Palette, mixed
from reader.ui.library.story_model import StoryModel, StoryRole
from reader.ui.widgets.fitting.broken_lines import broken_lines, draw_line, facts_lines
from reader.ui.widgets.look.font_sizes import bold_font, small_font

_PADDING_PX = 9
_LETTER_PX = 24
_STEP_PX = 12  # by which stories are set in under a heading
_ARROW_PX = 6
ARROW_PX = 26
"""How wide the place is, at the left of a heading, where a click folds it."""
_HEADLINE_LINES = 2
# Who moves the mouse over the list is going to click within this time, or moves it again.
_AIMING_MS = 800
_HELD_KEYS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_REMEMBERED = 200  # texts whose lines are known: a high window shows some fifty rows of two texts

_Breaker = Callable[[str, QFontMetrics, int, int], list[str]]


class LibraryView(QTableView):
    """Shows the session's stories; a click chooses one.

    Signals: `story_chosen` (index), `story_opened` (side, index) for Enter and Shift+Enter, `event_chosen` (the indices
    of its stories).
    """

    story_chosen = Signal(int)
    event_chosen = Signal(object)
    story_opened = Signal(Side, int)

    def __init__(self, session: Session, events: StoryEvents, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stories = StoryModel(session, events, self)
        self._current: RowName | None = None
        self._in_view: dict[RowName, int] = {}
        self._scrolled = 0
        self._saw_shown = True
        self._was_used = False
        self.setModel(self.stories)
        self.stories.modelAboutToBeReset.connect(self._note_current)
        self.stories.modelReset.connect(self._find_current)
        self.stories.rowsInserted.connect(self._begin_at_first)
        session.stories_reset.connect(self._begin_anew)
        session.pair_changed.connect(self._stand_at_shown)
        self._delegate = StoryDelegate(palette, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Stories"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        # One height for all rows: measuring each would lay out ten thousand headlines.
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height(self.font()))
        self.clicked.connect(self._on_clicked)
        self._aiming = QElapsedTimer()
        self.viewport().setMouseTracking(True)
        self.stories.is_aimed_at = self._is_aimed_at

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._delegate.colours = palette
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current story: Enter on the left, Shift+Enter on the right, Space as a click does.

        Of a heading, Enter and Space do as a click does; the left and the right key close and open it. Home and End go
        to the first and to the last row.
        """
        self._was_used = (
            self._was_used or event.key() not in _HELD_KEYS
        )  # as Ctrl of Ctrl+4, which is pressed here first
        row, story = self.currentIndex().row(), self.current_story()
        if row < 0:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and story is not None:
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.story_opened.emit(Side.RIGHT if is_shifted else Side.LEFT, story)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(row)
        elif story is None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if self.stories.row_at(row).is_open == (event.key() == Qt.Key.Key_Left):
                self.stories.turn(row)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # Qt goes nowhere where rows differ in height.
            last = self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def choose_first(self) -> None:
        """Choose the first story of the list, and put the keyboard there; nothing where there is none."""
        rows = range(self.stories.rowCount())
        first = next((row for row in rows if self.stories.story_at(row) is not None), None)
        if first is not None:
            self._was_used = True
            self.setCurrentIndex(self.model().index(first, 0))
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._choose(first)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that the user stands where he is by his own will."""
        self._was_used = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Note that the mouse is on its way to a row."""
        self._aiming.start()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Note that no row is aimed at."""
        self._aiming.invalidate()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold a heading by its arrow; anywhere else a click chooses."""
        index = self.indexAt(event.position().toPoint())
        inside = event.position().x() - self.visualRect(index).left()
        if index.isValid() and self.stories.row_at(index.row()).kind is RowKind.EVENT and inside < ARROW_PX:
            self.setState(QAbstractItemView.State.NoState)
            self.stories.turn(index.row())
        else:
            super().mouseReleaseEvent(event)

    def current_story(self) -> int | None:
        """Return the story of the row where the keyboard is; None at a heading, or nowhere."""
        row = self.currentIndex().row()
        return self.stories.story_at(row) if row >= 0 else None

    def current_stories(self) -> tuple[int, ...]:
        """Return the story of the row where the keyboard is; of an event, or copies, all that are under the heading.

        Stories that are alone in their events have nothing in common but that.
        """
        row = self.currentIndex().row()
        shown = self.stories.row_at(row) if row >= 0 else None
        return () if shown is None or shown.kind is RowKind.ALONE else shown.stories

    def note_use(self) -> None:
        """Note that something was done in the list: from then on it stays where it is read."""
        self._was_used = True

    def is_current_in_view(self) -> bool:
        """Tell whether the row where the keyboard is can be seen, if only a part of it."""
        return self.viewport().rect().intersects(self.visualRect(self.currentIndex()))

    def _is_aimed_at(self) -> bool:
        return self._aiming.isValid() and self._aiming.elapsed() < _AIMING_MS

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        shown = self.stories.row_at(row)
        match shown.kind:
            case RowKind.STORY:
                self.story_chosen.emit(shown.stories[0])
            case RowKind.EVENT:
                self.event_chosen.emit(shown.stories)
            case _:
                self.stories.turn(row)

    def _begin_at_first(self) -> None:
        """Stand at the first row where the keyboard came before there was one, as Qt does where there is."""
        if self.hasFocus() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.stories.index(0, 0))

    def _begin_anew(self) -> None:
        self._was_used = False

    def _note_current(self) -> None:
        """Note where the keyboard is, or was before a search took that row away, and what is in view."""
        row = self.currentIndex().row()
        self._current = self.stories.row_at(row).name if row >= 0 else self._current
        last = self.rowAt(self.viewport().height() - 1)
        rows = range(max(0, self.rowAt(0)), (last if last >= 0 else self.stories.rowCount() - 1) + 1)
        self._in_view = {self.stories.row_at(row).name: row for row in rows}
        self._scrolled = self.verticalScrollBar().value()
        shown = self.stories.shown_heading()
        self._saw_shown = shown is None or shown in rows

    def _find_current(self) -> None:
        """Stay at the row where the keyboard was, wherever it is now; until the list was used, at what is shown.

        What is in view stays there, above all the event that is shown: a story that went elsewhere takes nobody along.
        """
        rows = self.stories.rows_named({*self._in_view, *([] if self._current is None else [self._current])})
        row = None if self._current is None else rows.get(self._current)
        if self._current is not None and not self._was_used and self.stories.rowCount():
            row = self.stories.shown_row() or 0
        if row is not None:
            self.setAutoScroll(False)
            self.setCurrentIndex(self.stories.index(row, 0))
            self.setAutoScroll(True)
            if not self._was_used:
                self.scroll_to_shown()
        moved = [rows[name] - row for name, row in self._in_view.items() if name in rows]
        if moved and self._was_used:
            row_px = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(self._scrolled + median_low(moved) * row_px)
            shown = self.stories.shown_heading()
            if shown is not None and self._saw_shown:
                self.scrollTo(self.stories.index(shown, 0))

    def show_event(self, stories: Collection[int] | None) -> None:
        """Mark the event of these stories as what is shown, or the pair with None; what is new is brought into view."""
        was_event = self.stories.shows_event()
        is_another = was_event if stories is None else bool(stories) and not self.stories.is_of_event(stories)
        self.stories.show_event(stories)
        if is_another:
            self.reveal_shown()
        else:
            self._stand_at_shown()

    def reveal_shown(self) -> None:
        """Bring the event or the story that is shown into view, unless it is; until the list was used, stand there."""
        row = self.stories.shown_row()
        if row is not None and not self.viewport().rect().contains(self.visualRect(self.stories.index(row, 0))):
            self.scroll_to_shown()
        self._stand_at_shown()

    def scroll_to_shown(self) -> None:
        """Bring the event or the story that is shown into view; where there is none, the first row."""
        row = self.stories.shown_row()
        if row is None:
            self.scrollToTop()
        else:
            self.scrollTo(self.stories.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _stand_at_shown(self) -> None:
        """Stand at what is shown, as long as nobody stands in the list by his own will."""
        row = None if self._was_used else self.stories.shown_row()
        if row is not None:
            self.setCurrentIndex(self.stories.index(row, 0))


class StoryDelegate(QStyledItemDelegate):
    """Draws a row: the letter of its pane, the headline over two lines, the facts in smaller letters."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._lines: dict[tuple[str, str, int, int], list[str]] = {}

    def row_height(self, font: QFont) -> int:
        """Return the height of a row (px)."""
        lines = _HEADLINE_LINES * QFontMetrics(bold_font(font)).lineSpacing()
        return lines + QFontMetrics(small_font(font)).lineSpacing() + 2 * _PADDING_PX

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row."""
        return QSize(200, self.row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        colours = self.colours
        painter.save()
        row: LibraryRow = index.data(StoryRole.ROW)
        is_heading = row.kind is not RowKind.STORY
        letter = str(index.data(StoryRole.LETTER) or "")
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.window if is_heading else colours.paper
        if index.data(StoryRole.IS_SHOWN) or (letter and not is_heading):
            ground = mixed(colours.accent, ground, 0.14)
        painter.fillRect(option.rect, ground)
        if is_current:
            # Without the keyboard too: what is done to a story is done to this one.
            has_focus = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(colours.accent if has_focus else mixed(colours.faint_ink, ground, 0.5))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.setPen(colours.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = option.rect.adjusted(_PADDING_PX, _PADDING_PX, -_PADDING_PX, -_PADDING_PX)
        inner.setLeft(inner.left() + row.depth * _STEP_PX)
        if is_heading:
            self._draw_arrow(painter, inner, is_open=row.is_open)
            inner.setLeft(inner.left() + ARROW_PX - _PADDING_PX)
        for one in letter:  # a heading that is closed may have both
            self._draw_letter(painter, inner, one, option.font)
            inner.setLeft(inner.left() + _LETTER_PX)
        self._draw_texts(painter, inner, index, option.font)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, inner: QRect, *, is_open: bool) -> None:
        """Draw an arrow that points down at what is open, or aside."""
        middle = QPointF(inner.left() + _ARROW_PX, inner.top() + _ARROW_PX + 1)
        tips = ((-1, -0.5), (1, -0.5), (0, 0.7)) if is_open else ((-0.5, -1), (0.7, 0), (-0.5, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.faint_ink)
        painter.drawPolygon([middle + QPointF(x, y) * _ARROW_PX for x, y in tips])

    def _draw_letter(self, painter: QPainter, inner: QRect, letter: str, font: QFont) -> None:
        box = QRect(inner.left(), inner.top() + 1, _LETTER_PX - 6, QFontMetrics(font).height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.accent)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self.colours.paper)
        painter.setFont(bold_font(font))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)

    def _draw_texts(
        self, painter: QPainter, inner: QRect, index: QModelIndex | QPersistentModelIndex, font: QFont
    ) -> None:
        has_failed = index.data(StoryRole.STATE) is StoryState.FAILED
        ink: QColor = self.colours.faint_ink if has_failed else self.colours.ink
        headline_font = bold_font(font)
        metrics = QFontMetrics(headline_font)
        top = inner.top()
        painter.setPen(ink)
        painter.setFont(headline_font)
        # Of a story that was searched for, where it was found takes a line of its headline's.
        found = str(index.data(StoryRole.EXCERPT) or "")
        most = _HEADLINE_LINES - 1 if found else _HEADLINE_LINES
        headline = str(index.data())
        for line in self._broken(broken_lines, headline, headline_font, inner.width(), most):
            draw_line(painter, QRect(inner.left(), top, inner.width(), 0), line, headline)
            top += metrics.lineSpacing()
        if found:
            painter.setFont(font)
            plain = QFontMetrics(font)
            line = plain.elidedText(found, Qt.TextElideMode.ElideRight, inner.width())
            draw_line(painter, QRect(inner.left(), top, inner.width(), 0), line, found)
            top += plain.lineSpacing()
        facts_font = small_font(font)
        painter.setPen(self.colours.faint_ink)
        painter.setFont(facts_font)
        facts = QFontMetrics(facts_font)
        top += 1
        room = (inner.bottom() + 1 - top) // facts.lineSpacing()
        for line in self._broken(
            facts_lines, str(index.data(StoryRole.FACTS)), facts_font, inner.width(), max(1, room)
        ):
            painter.drawText(inner.left(), top + facts.ascent(), line)
            top += facts.lineSpacing()

    def _broken(self, breaker: _Breaker, text: str, font: QFont, width: int, most: int) -> list[str]:
        """Break a text; while a list fills, its first rows are drawn again with each of its batches."""
        key = (text, font.key(), width, most)
        if key not in self._lines:
            if len(self._lines) >= _REMEMBERED:
                self._lines.clear()
            self._lines[key] = breaker(text, QFontMetrics(font), width, most)
        return self._lines[key]
