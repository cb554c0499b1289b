"""The event that is open: its name, four ways to look at it, and the words of what is chosen."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from reader.app.events.chosen_words import ChosenWords, words_of_cell, words_of_row
from reader.app.events.leaving_out import left_out_rows
from reader.app.events.listed_rows import ListedRow
from reader.app.events.matrix import Matrix
from reader.app.events.open_event import OpenEvent
from reader.app.events.sought_sentences import sought_against_all
from reader.app.events.timeline import timeline_rows
from reader.rendering.palette import Palette
from reader.ui.event.cell_menu import show_cell_menu
from reader.ui.event.event_tools import EventTools
from reader.ui.event.matrix_place import MatrixPlace
from reader.ui.event.matrix_view import MatrixView
from reader.ui.event.row_list import RowList
from reader.ui.event.sentence_pair import SentencePair
from reader.ui.event.signs_legend import SignsLegend
from reader.ui.widgets.fitting.elided_label import ShrinkingLabel
from reader.ui.widgets.fitting.wrapped_row import WrappedRow
from reader.wording.event.events import counts_text, event_title, story_names
from reader.wording.event.findings import findings_text

# A table is looked over, a story is read.
_TABLE_SCALE = 0.85
# A headline that is cut is still one; a count or a day is not.
_FACTS_PX = 380
_LOW_PX = 530  # of height


class EventView(Enum):
    """A way to look at an event."""

    MATRIX = "matrix"
    LEFT_OUT = "left out"
    AGAINST_ALL = "one against all"
    TIME = "time"


class EventPage(QWidget):
    """Shows what `OpenEvent` holds, and nothing that it doesn't.

    Signals: `pair_opened` (two Places of the event), `left` (Esc), `counted`. What the event comes to (`findings`) is
    said by the window, in its status line.
    """

    pair_opened = Signal(object)
    left = Signal()
    counted = Signal()

    def __init__(self, opened: OpenEvent, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self._shows_alone = False
        self._matrix: Matrix | None = None
        self._differing: list[int] = []
        self._words = ChosenWords()
        self._read: MatrixPlace | None = None
        self._title, self._facts = ShrinkingLabel(), ShrinkingLabel(keeps_px=_FACTS_PX)
        self.tabs = QTabBar()
        self.tools = EventTools()
        self.findings = ""
        self.matrix = MatrixView(palette)
        self.lists = {
            EventView.LEFT_OUT: RowList(palette, self.tr("What each story leaves out")),
            EventView.AGAINST_ALL: RowList(palette, self.tr("One story, and who else says it")),
            EventView.TIME: RowList(palette, self.tr("Stories in time")),
        }
        self.pair = SentencePair(palette)
        self.legend = SignsLegend(palette)
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_palette(palette)
        self._show_event()

    def areas(self) -> tuple[QAbstractScrollArea, ...]:
        """Return what shows words of stories."""
        return (self.matrix, *self.lists.values(), *self.pair.texts)

    @property
    def view(self) -> EventView:
        """The way in which the event is looked at."""
        return list(EventView)[self.tabs.currentIndex()]

    @property
    def shows_alone(self) -> bool:
        """Whether the sentences that one story alone says are unfolded."""
        return self._shows_alone

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.tools.search.setFocus()
        self.tools.search.selectAll()

    def dismiss(self) -> bool:
        """Take what clashes in the current cell for none; return whether anything does."""
        return self.view is EventView.MATRIX and self.matrix.dismiss()

    def differing(self) -> tuple[int, int | None]:
        """Count the claims that stories tell otherwise, and say at which of them (from 1) the keyboard is, if any."""
        row = self.matrix.place()[0] if self.view is EventView.MATRIX else -1
        return len(self._differing), self._differing.index(row) + 1 if row in self._differing else None

    def story_at_hand(self) -> int:
        """Return the story, by its number in the event, of which the current cell or row is; the base where of none."""
        if self.view is EventView.MATRIX:
            columns, column = () if self._matrix is None else self._matrix.columns, self.matrix.place()[1]
            return columns[column] if 0 <= column < len(columns) else self.opened.base
        pair = self._words.pair
        return self.opened.base if pair is None else pair[1 if self.view is EventView.LEFT_OUT else 0].story

    def copy_words(self) -> bool:
        """Copy the words of the current cell or row, and those beside them; return whether there are any."""
        text = self.pair.plain_text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def walk_differing(self, direction: int) -> bool:
        """Go to the next claim that stories tell otherwise (1), or the one before (-1), at the first that differs.

        Return whether there is any.
        """
        matrix, row, rows = self._matrix, self.matrix.place()[0], self._differing
        if matrix is not None and rows:
            self.set_view(EventView.MATRIX)
            ahead = [one for one in rows if (one - row) * direction > 0]
            found = (ahead or rows)[0 if direction > 0 else -1]
            self.matrix.go_to(found, matrix.first_differing(found))
            self.matrix.setFocus()
        return bool(rows)

    def set_view(self, view: EventView) -> None:
        """Look at the event in another way."""
        self.tabs.setCurrentIndex(list(EventView).index(view))

    def set_view_named(self, name: str) -> None:
        """Look at the event in the way of this name, if there is one."""
        self.tabs.setCurrentIndex(next((n for n, view in enumerate(EventView) if view.value == name), 0))

    def focus_view(self) -> QWidget:
        """Return what has the keyboard on this page."""
        view = self._views.currentWidget()
        assert view is not None
        return view

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        for rows in self.lists.values():
            rows.set_palette(palette)
        self.matrix.set_palette(palette)
        self.pair.set_palette(palette)
        self.legend.set_palette(palette)
        self._title.setStyleSheet(f"font-size: 12pt; font-weight: 600; color: {palette.ink.name()};")
        self._facts.setStyleSheet(f"color: {palette.faint_ink.name()};")

    def set_text_font(self, font: QFont) -> None:
        """Set the words of stories in another font or size."""
        smaller = QFont(font)
        smaller.setPointSizeF(font.pointSizeF() * _TABLE_SCALE)
        for view, rows in self.lists.items():
            rows.set_text_font(font if view is EventView.AGAINST_ALL else smaller)
        self.matrix.set_text_font(smaller)
        self.pair.set_text_font(smaller)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a low page to its view."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        is_low = self.height() < _LOW_PX
        # Each cell's tip says what its sign means.
        self.legend.setVisible(self.view is EventView.MATRIX and not is_low)
        self.pair.set_low(is_low=is_low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc as the way back, first from what is sought; Ctrl+Page Down and Up lead to the next view."""
        is_controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        search = self.tools.search
        if event.key() == Qt.Key.Key_Escape and search.hasFocus() and search.text():
            search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_controlled and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = 1 if event.key() == Qt.Key.Key_PageDown else -1
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
            self.focus_view().setFocus()
        else:
            super().keyPressEvent(event)

    # Steps

    def _lay_out(self) -> None:
        names = {
            EventView.MATRIX: self.tr("Matrix"),
            EventView.LEFT_OUT: self.tr("Left out"),
            EventView.AGAINST_ALL: self.tr("One against all"),
            EventView.TIME: self.tr("Time"),
        }
        for view in EventView:
            self.tabs.addTab(names[view])
            self._views.addWidget(self.matrix if view is EventView.MATRIX else self.lists[view])
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(self.tr("How the event is shown"))
        names_row, ways = QHBoxLayout(), WrappedRow(ends_right=True)
        names_row.setSpacing(12)
        names_row.addWidget(self._title)
        names_row.addStretch(1)
        names_row.addWidget(self._facts)
        # Where both have no room in one line, the views keep their names and what narrows them goes below.
        ways.addWidget(self.tabs)
        ways.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        for row in (names_row, ways):
            row.setContentsMargins(14, 0, 14, 0)
            column.addLayout(row)
        column.addWidget(self._views, 1)
        column.addWidget(self.pair)
        column.addWidget(self.legend)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_view_chosen)
        self.tools.base_chosen.connect(self.opened.set_base)
        self.tools.narrowed.connect(self._show_views)
        self.tools.again.clicked.connect(self.opened.try_again)
        self.tools.entered.connect(self._on_search_entered)
        self.opened.changed.connect(self._show_event)
        self.opened.base_changed.connect(self._show_progress)
        self.opened.base_changed.connect(self._show_views)
        self.opened.waiting_changed.connect(self._show_progress)
        self.opened.waiting_changed.connect(self._show_title)
        self.opened.progressed.connect(self.tools.show_progress)
        self.matrix.cell_reached.connect(self._on_current)
        self.matrix.cell_opened.connect(self._on_cell_opened)
        self.matrix.base_asked.connect(self.opened.set_base)
        self.matrix.fold_asked.connect(self._on_fold_asked)
        self.matrix.customContextMenuRequested.connect(partial(show_cell_menu, self.matrix, self.pair))
        self.pair.open_asked.connect(self._open_current)
        for rows in self.lists.values():
            rows.row_reached.connect(self._on_current)
            rows.row_opened.connect(self._on_row_opened)

    def _show_event(self) -> None:
        """Show another event, or what was found of it."""
        found = self.opened.found
        self.tools.show_progress(None)
        self._show_title()
        self._facts.setText("" if found is None else counts_text(found))
        self._show_progress()
        self.tools.show_bases(() if found is None else story_names(found))
        has_copies = found is not None and len(found.shown_stories()) < len(found.stories)
        self.tools.offer_copies(has_copies=has_copies)
        # Where no claim was found there is nothing else to look at.
        self._shows_alone = found is not None and not found.claims
        self._show_views()

    def _show_title(self) -> None:
        """Name the event, or say why none is shown."""
        found = self.opened.found
        self._title.setText(self._without_event() if found is None else event_title(found))

    def _without_event(self) -> str:
        if self.opened.could_not_be_gathered:
            return self.tr("The stories of this event could not be compared")
        if self.opened.stories:
            return self.tr("Comparing the stories …")
        return self.tr("Reading the stories …") if self.opened.is_waiting else self.tr("No event is open")

    def _show_progress(self) -> None:
        """Say what was found, and whether that is all; of what is left out as the list of that says, or of the base."""
        found, is_waiting = self.opened.found, self.opened.is_waiting
        is_at_work, has_failed = self.opened.is_gathering or is_waiting, self.opened.could_not_be_gathered
        self.tools.show_state(is_at_work=is_at_work, has_failed=has_failed)
        more = self.tr("More stories are being read") if is_waiting else ""
        base = None if self.view is EventView.LEFT_OUT else self.opened.base
        self.findings = " · ".join(filter(None, (more, findings_text(found, base) if found is not None else "")))
        self.counted.emit()

    def _show_views(self) -> None:
        """Fill all views; what is chosen is shown when all of them are filled."""
        # Kept by name: a blocker that nobody holds blocks nothing.
        blockers = [QSignalBlocker(view) for view in (self.matrix, *self.lists.values())]
        self._fill_views()
        for blocker in blockers:
            blocker.unblock()
        self._on_current()

    def _fill_views(self) -> None:
        """Fill all views; the keyboard stays at its claim and its story."""
        if self._matrix is not None and self.matrix.place()[0] >= 0:
            scrolled = self.matrix.verticalScrollBar().value()
            self._read = MatrixPlace(self._matrix, self.matrix.place(), scrolled)
        found, base = self.opened.found, self.opened.base
        self.tools.set_base(base)
        copies, sought = self.tools.shows_copies, self.tools.search.text()
        self._matrix = matrix = None if found is None else Matrix(found, base, copies, self._shows_alone, sought)
        self._differing = [] if matrix is None else matrix.differing_rows()
        self.matrix.show_matrix(matrix)
        self.lists[EventView.LEFT_OUT].show_rows(() if matrix is None else left_out_rows(matrix))
        self.lists[EventView.AGAINST_ALL].show_rows(() if matrix is None else sought_against_all(matrix))
        self.lists[EventView.TIME].show_rows(() if found is None else timeline_rows(found))
        if matrix is not None:
            if self._read is None:
                self.matrix.go_to(0, 0)
            else:
                self._read.bring_back(self.matrix, matrix)

    def _on_view_chosen(self, number: int) -> None:
        self._views.setCurrentIndex(number)
        self._fit_height()
        self._show_progress()
        self._on_current()

    def _on_current(self) -> None:
        """Show the words of what is current in the view, and tell where it is."""
        self.counted.emit()
        matrix = self._matrix
        if self.view is not EventView.MATRIX:
            # Beside what a search found of another story nothing is known; what is left out was sought in all of one.
            self._words = words_of_row(self._listed_row(), is_known=self.view is not EventView.AGAINST_ALL)
        else:
            self._words = ChosenWords() if matrix is None else words_of_cell(matrix, *self.matrix.place())
        self.pair.show_words(self.opened.found, self._words)

    def _listed_row(self) -> ListedRow | None:
        rows = self.lists[self.view]
        row = rows.currentIndex().row()
        return rows.row_at(row) if row >= 0 else None

    def _on_search_entered(self) -> None:
        """Go on from the search to what it found."""
        self._show_views()
        self.focus_view().setFocus()

    def _on_fold_asked(self) -> None:
        self._shows_alone = not self._shows_alone
        self._show_views()

    def _on_cell_opened(self, row: int, column: int) -> None:
        pair = None if self._matrix is None else self._matrix.pair_of(row, column)
        if pair is not None:
            self.pair_opened.emit(pair)

    def _on_row_opened(self, row: ListedRow) -> None:
        if row.pair is not None:
            self.pair_opened.emit(row.pair)

    def _open_current(self) -> None:
        if self.view is EventView.MATRIX:
            self._on_cell_opened(*self.matrix.place())
        elif (row := self._listed_row()) is not None:
            self._on_row_opened(row)
