"""The library at the window's left: a search, an order, filters, and the list of stories."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.app.events.story_events import StoryEvents
from reader.app.session import Session
from reader.app.stories.sorting import ListChoice, SortKey, languages_of, outlets_of
from reader.app.stories.story import StoryState
from reader.rendering.palette import Palette
from reader.ui.library.library_view import LibraryView
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip
from reader.ui.window_texts import hits_text
from reader.wording.catalogue import counted
from reader.wording.languages import language_name

# A search starts when the typist rests for so long: it takes some milliseconds, and each letter would start one.
_TYPING_MS = 150
_FILTERS_MS = 500


class LibraryPanel(QWidget):
    """Everything about choosing stories; `view` is the list itself.

    Signals: `grouping_chosen` (whether stories stand under their events).
    """

    grouping_chosen = Signal(bool)

    def __init__(self, session: Session, events: StoryEvents, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._events = events
        self.view = LibraryView(session, events, palette, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all stories"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search all stories"))
        self._order = self._combo(self.tr("Order"))
        self._language = self._combo(self.tr("Language"))
        self._outlet = self._combo(self.tr("Outlet"))
        self._found = PlainLabel()
        self._found.setContentsMargins(4, 0, 0, 0)
        for key, name in self._orders().items():
            self._order.addItem(name, key)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._filters = QTimer(self, singleShot=True, interval=_FILTERS_MS)
        self._lay_out()
        self._connect()
        self._fill_filters()

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the list, or in what stands above it."""
        return any(part.hasFocus() for part in self.findChildren(QWidget))

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self.view.set_palette(palette)
        self._found.setStyleSheet(f"color: {palette.faint_ink.name()};")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on from the search to the stories that it found with the down key."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.view.currentIndex().isValid() and self.view.model().rowCount():
                self.view.setCurrentIndex(self.view.model().index(0, 0))
            return True
        return super().eventFilter(watched, event)

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def set_groups_by_event(self, groups: bool) -> None:  # noqa: FBT001 - it is the state of an action
        """Show the stories under their events, or as they were found."""
        is_grouped = self._order.currentData() is SortKey.EVENT
        if groups != is_grouped:
            self._order.setCurrentIndex(self._order.findData(SortKey.EVENT if groups else SortKey.FOUND))

    def found_text(self) -> str:
        """Return what is said of the search's result, or that events are not known yet."""
        return "" if self._found.isHidden() else self._found.text()

    def _orders(self) -> dict[SortKey, str]:
        return {
            SortKey.EVENT: self.tr("By event"),
            SortKey.FOUND: self.tr("As found"),
            SortKey.DATE: self.tr("Newest first"),
            SortKey.HEADLINE: self.tr("By headline"),
            SortKey.OUTLET: self.tr("By outlet"),
            SortKey.LANGUAGE: self.tr("By language"),
            SortKey.LENGTH: self.tr("Longest first"),
            SortKey.HITS: self.tr("Most hits first"),
        }

    def _combo(self, name: str) -> ElidedComboBox:
        combo = ElidedComboBox()
        combo.setAccessibleName(name)
        set_tool_tip(combo, name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        return combo

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for combo in (self._order, self._language):
            row.addWidget(combo, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addLayout(row)
        # Names of outlets are long: three beside each other would be cut.
        column.addWidget(self._outlet)
        column.addWidget(self._found)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._on_typed)
        self._filters.timeout.connect(self._fill_filters)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._on_entered)
        self.search.installEventFilter(self)
        for combo in (self._order, self._language, self._outlet):
            combo.currentIndexChanged.connect(self._on_chosen)
        self._session.stories_reset.connect(self._fill_filters)
        self._session.story_list.story_changed.connect(self._filters.start)
        self._session.story_list.stories_added.connect(self._filters.start)
        self.view.stories.modelReset.connect(self._say_what_is_shown)
        self._session.story_list.reading_progressed.connect(self._say_what_is_shown)
        self._session.story_list.settled.connect(self._say_what_is_shown)
        self._events.settled.connect(self._say_what_is_shown)

    def _on_typed(self) -> None:
        self.view.stories.search(self.search.text())
        if self.view.stories.hits is None:
            self.view.scroll_to_shown()
        else:
            self.view.scrollToTop()

    def _on_entered(self) -> None:
        """Go to the first story that was found, as a click on it does; nothing is found without words."""
        if self._typing.isActive():
            self._typing.stop()
            self._on_typed()
        if self.view.stories.hits:
            self.view.choose_first()

    def _on_chosen(self) -> None:
        choice = ListChoice(
            self._order.currentData(), self._language.currentData() or None, self._outlet.currentData() or None
        )
        self.view.stories.choose(choice)
        self._say_what_is_shown()
        self.grouping_chosen.emit(choice.sort_key is SortKey.EVENT)
        if choice.sort_key in (SortKey.EVENT, SortKey.FOUND):
            self.view.scroll_to_shown()
        else:
            self.view.scrollToTop()  # who asks for the newest or the longest wants to see that

    def _say_what_is_shown(self) -> None:
        """Say what was found, or that stories are not under their events yet: as a plain list they would seem alone."""
        hits = self.view.stories.hits
        is_waited_for = hits is None and self._order.currentData() is SortKey.EVENT and self._is_being_grouped()
        self._found.setVisible(hits is not None or is_waited_for)
        if is_waited_for:
            self._found.setText(self.tr("Being grouped by event …"))
        if hits is not None:
            stories = counted(self.view.stories.rowCount(), self.tr("{} story"), self.tr("{} stories"))
            nothing = self.tr("No story has all of these words")
            self._found.setText(f"{stories} · {hits_text(sum(hits.values()))}" if hits else nothing)

    def _is_being_grouped(self) -> bool:
        """Tell whether a story, or any, stands under no event yet, and may soon."""
        progress = self._session.story_list.progress()
        is_reading = progress.is_looking or progress.finished < progress.total
        if not is_reading and not self._events.is_grouping:
            return False
        if not self._events.groups:
            return True
        stories = self._session.stories
        # From the end, where those stand that came last.
        return any(
            stories[n].state is StoryState.READ and self._events.group_of(n) is None
            for n in range(len(stories) - 1, -1, -1)
        )

    def _fill_filters(self) -> None:
        """Offer the languages and outlets that there are, and keep what was chosen."""
        stories = self._session.stories
        languages = sorted((language_name(code), code) for code in languages_of(stories))
        self._offer(self._language, self.tr("All languages"), languages)
        self._offer(self._outlet, self.tr("All outlets"), outlets_of(stories))
        self._say_what_is_shown()

    def _offer(self, combo: QComboBox, everything: str, choices: list[tuple[str, str]]) -> None:
        wanted = [(everything, ""), *choices]
        if wanted == [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]:
            return
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for name, value in wanted:
                combo.addItem(name, value)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        if combo.currentData() != (chosen or ""):
            self._on_chosen()
