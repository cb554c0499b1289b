"""Opening an event, one of its pairs, and the way back to the cell that opened it."""

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from reader.app.events.open_event import OpenEvent
from reader.app.events.regrouping import Regrouping
from reader.app.events.story_events import StoryEvents
from reader.app.places import StoryKey
from reader.app.session import Session
from reader.model.comparison import Side
from reader.rendering.marks import Mode
from reader.rendering.palette import Palette
from reader.ui.pair.highlighting import Spot
from reader.ui.pair.pair_view import PairView

# A start does not wait for what shows an event: that is a tenth of what the window loads and makes.
if TYPE_CHECKING:
    from reader.app.events.matrix import Place
    from reader.model.events.event import Event
    from reader.ui.event.event_page import EventPage


class EventCommand(QObject):
    """The event of a window, and `views`: the pair, or the event's page in its place.

    Signals: `shown_changed` (whether the event is shown), `moved` (that, or another event), `told` (what can be done
    now, in words), `page_made` (the page, when it is asked for first), `counted` (what the event comes to changed),
    `marks_asked` (a pair is opened to see what differs in it).
    """

    shown_changed = Signal(bool)
    moved = Signal()
    page_made = Signal(object)
    told = Signal(str)
    counted = Signal()
    marks_asked = Signal()

    def __init__(
        self,
        session: Session,
        events: StoryEvents,
        opened: OpenEvent,
        pair: PairView,
        parent: QObject,
        *,
        palette: Palette,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.story_events = events
        self._pair = pair
        self._palette = palette
        self._font = QFont()
        self._sought: tuple[Place, Place] | None = None
        self._is_visit = False
        self._awaited: StoryKey | None = None
        self._base: StoryKey | None = None  # of the event that was open last
        self.is_shown = False
        self.opened = opened
        self.views = QStackedWidget()
        self.views.addWidget(pair)
        self.regrouping = Regrouping(session, events, self)
        self.regrouping.failed.connect(session.failed)
        self.shown_changed.connect(self.moved)
        self.opened.changed.connect(self._note_base)
        self.opened.base_changed.connect(self._note_base)
        self.opened.changed.connect(self.moved)
        self.opened.failed.connect(session.failed)
        self.opened.crashed.connect(session.crashed)
        events.crashed.connect(session.crashed)
        events.changed.connect(self._on_grouped)
        for moved in (session.story_list.reading_progressed, session.story_list.settled, events.settled):
            moved.connect(self._on_stories_moved)
        session.comparison_changed.connect(self._on_compared)
        session.stories_reset.connect(self._on_reset)
        pair.installEventFilter(self)

    @cached_property
    def page(self) -> "EventPage":
        """The event's page, made when it is asked for first."""
        from reader.ui.event.event_page import EventPage

        page = EventPage(self.opened, self._palette)
        page.set_text_font(self._font)
        page.pair_opened.connect(self._open_pair)
        page.left.connect(self.go_back)
        page.counted.connect(self.counted)
        # A pair may be lower than an event can be: the page that is not shown asks for no height.
        page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.views.addWidget(page)
        self.page_made.emit(page)
        return page

    def set_text_font(self, font: QFont) -> None:
        """Set the words of an event's stories in another font or size."""
        self._font = font
        if self._has_page():
            self.page.set_text_font(font)

    def set_palette(self, palette: Palette) -> None:
        """Draw an event in the colours of another theme."""
        self._palette = palette
        if self._has_page():
            self.page.set_palette(palette)

    def focus_view(self) -> QWidget | None:
        """Return what has the keyboard while the event is shown."""
        return self.page.focus_view() if self.is_shown else None

    def _has_page(self) -> bool:
        return "page" in vars(self)

    @property
    def shown_event(self) -> "Event | None":
        """The event that is shown, in the order of its base; None while it is not, or not known yet."""
        found = self.opened.found if self.is_shown else None
        return None if found is None else found.based_on(self.opened.base)

    def open_event(self, stories: tuple[int, ...]) -> None:
        """Show the event of these stories, by their indices in the session, whichever of its others a filter hides."""
        group = self.story_events.group_of(stories[0])
        self.opened.open(stories if group is None else group.stories)
        self._turn(shows_event=True)

    def show(self, *, shows_event: bool) -> None:
        """Show the event of the story on the left, or the one that is open, or else the largest one; or the pair."""
        # Of an event that was opened by its heading its switch, which follows, says no more than that it is shown.
        if shows_event and not self.is_shown and self.session.chosen(Side.LEFT) not in self.opened.stories:
            self.opened.open(self._group_at_hand())
        self._turn(shows_event=shows_event)

    def _turn(self, *, shows_event: bool) -> None:
        if shows_event != self.is_shown:
            self.is_shown = shows_event
            self.views.setCurrentWidget(self.page if shows_event else self._pair)
            self.shown_changed.emit(shows_event)
        if shows_event:
            self._is_visit = False
            self.page.focus_view().setFocus()

    def show_pair(self) -> None:
        """Show the pair; the event stays as it is, to be come back to."""
        self.show(shows_event=False)

    def event_at_hand(self) -> tuple[int, ...] | None:
        """Return the stories of the event that is shown, by their indices in the session; None while the pair is."""
        return self.opened.stories if self.is_shown else None

    def shown_stories(self) -> tuple[StoryKey, ...] | None:
        """Name the stories of the event that is shown, none while it has none; None while the pair is shown."""
        return tuple(self.session.stories[index].key for index in self.opened.stories) if self.is_shown else None

    def show_event_of(self, story: StoryKey | None) -> None:
        """Show the event of a story, as soon as it is known; or the pair."""
        if story is None:
            self.leave()
            return
        row = next((row for row, one in enumerate(self.session.stories) if one.key == story), None)
        group = None if row is None else self.story_events.group_of(row)
        if group is not None:
            self.opened.open(group.stories)
        elif row not in self.opened.stories:
            self.await_event(story)
        self._turn(shows_event=True)

    def story_at_hand(self) -> int | None:
        """Return the story, by its index in the session, of which the event's cell or row is; None without an event."""
        return None if self.shown_event is None else self.opened.stories[self.page.story_at_hand()]

    def shown_base(self) -> StoryKey | None:
        """Name the story that the others of the event that is shown are held against, or will be once it is known."""
        if not self.is_shown:
            return None
        stories = self.opened.stories
        return self.session.stories[stories[self.opened.base]].key if stories else self._awaited

    def shown_view(self) -> str:
        """Name the way in which an event is looked at; "" where none is."""
        return self.page.view.value if self.is_shown else ""

    def await_event(self, base: StoryKey | None, view: str = "") -> None:
        """Open the event of a story, wherever that is shown, as soon as it is grouped, with that story as its base."""
        self._awaited = base
        if base is not None and view:
            self.page.set_view_named(view)

    def leave(self) -> None:
        """Show the pair for a story that was chosen by itself: Esc leads nowhere from there."""
        self._is_visit = False
        self.show_pair()

    def go_back(self) -> None:
        """Show the pair, where there is a story of one, or no event either."""
        if self.opened.stories and all(self.session.chosen(side) is None for side in Side):
            self.shown_changed.emit(True)  # noqa: FBT003 - whoever turned it off sees that it is on
            self.told.emit(self.tr("No story is open beside the event: click one in the list"))
        else:
            self.show_pair()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc in a pair that a cell opened as the way back to that cell."""
        if (
            self._is_visit
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.show(shows_event=True)
            return True
        return super().eventFilter(watched, event)

    def _group_at_hand(self) -> tuple[int, ...]:
        """Return the event of the story on the left, or the one that is open, or else the largest one, if any."""
        left = self.session.chosen(Side.LEFT)
        group = None if left is None else self.story_events.group_of(left)
        if group is None and self.opened.stories:
            return self.opened.stories
        group = group or self.story_events.largest()
        return () if group is None else group.stories

    def _on_grouped(self) -> None:
        """Follow a folder that was grouped again: the event that is open is the one of most of its stories."""
        rows = (row for row, story in enumerate(self.session.stories) if story.key == self._awaited)
        awaited = next(rows, None) if self._awaited is not None else None
        group = None if awaited is None else self.story_events.group_of(awaited)
        if group is not None:
            self._awaited = None
            self.opened.open(group.stories)
            if awaited in self.opened.stories:
                self.opened.set_base(self.opened.stories.index(awaited))
        elif self.opened.stories:
            # Of as many, the one of the story that the others are held against.
            base = self.opened.stories[self.opened.base]
            groups = Counter(map(self.story_events.group_of, (base, *self.opened.stories)))
            group = groups.most_common(1)[0][0]
            if group is not None:
                self.opened.open(group.stories)
        elif self.is_shown and self.story_events.groups:
            self._awaited = None
            self.opened.open(self._group_at_hand())

    def _on_stories_moved(self) -> None:
        progress = self.session.story_list.progress()
        self.opened.set_waiting(is_waiting=progress.finished < progress.total or self.story_events.is_grouping)

    def _note_base(self) -> None:
        self._base = self.shown_base() or self._base

    def _on_reset(self) -> None:
        """Wait for the event that is shown: a folder that is looked at again still has it."""
        self._sought, self._is_visit, self._awaited = None, False, self._base if self.is_shown else None

    def _open_pair(self, pair: "tuple[Place, Place]") -> None:
        """Open two sentences side by side, once their stories were compared."""
        left, right = (self.opened.stories[place.story] for place in pair)
        self._sought = pair
        self.session.open_pair(left, right)
        self.show_pair()
        self._is_visit = True
        self.told.emit(self.tr("Esc: back to the event"))
        self._pair.panes[Side.LEFT].browser.setFocus()
        self._on_compared()

    def _on_compared(self) -> None:
        """Go to the sentences that were asked for."""
        comparison, sought = self.session.comparison, self._sought
        if comparison is None or sought is None:
            return
        self._sought = None
        left, right = (place.sentence for place in sought)
        links = [n for n, one in enumerate(comparison.links) if left in one.left and right in one.right]
        link = next((n for n in links if comparison.links[n].clashes), links[0] if links else None)
        if link is not None and left is not None:
            if comparison.links[link].clashes and self._pair.mode is Mode.READ:
                self.marks_asked.emit()  # a text without marks doesn't show what differs
            self._pair.navigation.show_link(link)
            self._pair.caret.take(Side.LEFT, left)
            return
        asked = {side: sentence for side, sentence in ((Side.RIGHT, right), (Side.LEFT, left)) if sentence is not None}
        for side, sentence in asked.items():
            self._pair.caret.go(side, sentence)
        self._pair.lights.choose(Spot({side: (sentence,) for side, sentence in asked.items()}))
