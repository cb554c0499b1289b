"""The event that is open in a window: its stories, what they share, and the story that the others are held against."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.app.background.translations import TranslationState
from reader.app.events.base_stories import BaseStories
from reader.app.places import StoryKey
from reader.app.session import Session
from reader.model.article import Article
from reader.model.errors import ReaderError

# A window is shown before any event is open, and does not wait for what one is.
if TYPE_CHECKING:
    from reader.model.events.event import Event, GatheringProgress

# The one that is open, and those that somebody goes back to.
_KEPT = 4
# A folder that is read again changes stories one by one.
_REST_MS = 150


_Key = tuple[tuple[Article, ...], tuple[int, ...], frozenset[str]]
"""The stories of an event, which of them are there by hand, and which of their sentences are no link by hand."""


class OpenEvent(QObject):
    """One event at a time; `stories` are indices of the session, all other numbers those of the event.

    `found` is what the stories share, None until that is known. While it `is_waiting`, stories are read or grouped that
    may belong to the event too.

    Signals: `changed` (another event, its stories, or what they share), `progressed` (GatheringProgress),
    `waiting_changed`, `base_changed`, `failed` (a ReaderError), `crashed` (a report of our bug).
    """

    changed = Signal()
    progressed = Signal(object)
    waiting_changed = Signal()
    base_changed = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stories: tuple[int, ...] = ()
        self.found: Event | None = None
        self._as_found: Event | None = None
        self.base = 0
        self.is_waiting = False
        self._session = session
        self._jobs = jobs
        self._by_hand: tuple[int, ...] = ()
        self._articles: tuple[Article, ...] = ()
        self._unlinked: frozenset[str] = frozenset()
        self._job: Job[GatheringProgress, Event] | None = None
        self._bases = BaseStories()
        self._gathered: OrderedDict[_Key, Event] = OrderedDict()
        self._again = QTimer(self, singleShot=True, interval=_REST_MS)
        self._again.timeout.connect(self._look_again)
        session.stories_reset.connect(self._on_reset)
        session.story_list.story_arrived.connect(self._on_story_changed)
        session.story_list.story_lost.connect(self._on_story_changed)
        session.translations.arrived.connect(self._on_story_changed)
        session.translations.settled.connect(self._on_story_changed)
        session.comparison_changed.connect(self.obey)

    @property
    def is_gathering(self) -> bool:
        """Whether what the stories share is being found."""
        return self._job is not None

    @property
    def could_not_be_gathered(self) -> bool:
        """Whether what the stories share was asked for and could not be found."""
        return bool(self._articles) and self.found is None and not self.is_gathering

    def try_again(self) -> None:
        """Ask once more what the stories share."""
        self._look_again()

    def open(self, stories: tuple[int, ...]) -> None:
        """Open the event of these stories, which were read."""
        if stories != self.stories:
            self._stop()
            self.stories = stories
            self._find_base()
            if stories:
                self._note_base()
            self.found = self._as_found = None
            self._look_again()

    def close(self) -> None:
        """Open none."""
        self.open(())

    def set_base(self, base: int) -> None:
        """Hold the others against another story."""
        if 0 <= base < len(self.stories):
            is_other = base != self.base
            self.base = base
            self._note_base()
            if is_other:
                self.base_changed.emit()

    def set_waiting(self, *, is_waiting: bool) -> None:
        """Tell whether more stories may come."""
        if is_waiting != self.is_waiting:
            self.is_waiting = is_waiting
            self.waiting_changed.emit()

    def _look_again(self) -> None:
        """Fetch the stories as they are now, and find what they share unless that is known."""
        there = [(index, article) for index in self.stories if (article := self._article(index)) is not None]
        articles = tuple(article for _, article in there)
        unlinked = self._said(self._session.corrections.unlinked)
        is_same = (articles, unlinked) == (self._articles, self._unlinked)
        if articles and is_same and (self.found is not None or self._job is not None):
            return
        self._stop()
        self.stories = tuple(index for index, _ in there)
        self._find_base()
        self._articles, self._unlinked = articles, unlinked
        self._by_hand = tuple(
            place for place, (index, _) in enumerate(there) if self._session.story_list.is_placed(index)
        )
        self._as_found = self._gathered.get((articles, self._by_hand, unlinked))
        self.found = self._obeying()
        if self.found is None and articles:
            from reader.processes.requests.events import GatherEvent

            self._job = job = self._jobs.submit_first(GatherEvent(articles, self._by_hand, unlinked=unlinked))
            job.progressed.connect(self.progressed.emit)
            job.done.connect(self._on_gathered)
            job.failed.connect(self._on_failed)
            job.crashed.connect(self._on_crashed)
        self._tell_session()
        self.changed.emit()

    def _tell_session(self) -> None:
        """Let the pairs of the event stand to what they tell as its rows do."""
        if self.found is not None:
            self._session.gathered.take(self._keys(), self.found)
            self._session.obey_judgements()

    def _find_base(self) -> None:
        """Hold the others against the story that they were held against; a story that is read again comes back."""
        keys = self._keys()
        base = self._bases.base_of(keys)
        self.base = 0 if base is None else keys.index(base)

    def _note_base(self) -> None:
        keys = self._keys()
        self._bases.note(keys[self.base], keys)

    def _keys(self) -> tuple[StoryKey, ...]:
        return tuple(self._session.stories[index].key for index in self.stories)

    def _article(self, index: int) -> Article | None:
        """Return a story, or its translation once that is whole."""
        translations = self._session.translations
        is_whole = translations.status_of(index).state is TranslationState.DONE
        return (translations.article_of(index) if is_whole else None) or self._session.story_list.article_at(index)

    def _stop(self) -> None:
        self._again.stop()
        if self._job is not None:
            self._jobs.cancel(self._job)
            self._job = None

    def _on_reset(self) -> None:
        self._gathered.clear()
        self.close()

    def _on_story_changed(self, index: int) -> None:
        if index in self.stories:
            self._again.start()

    def _on_gathered(self, event: "Event") -> None:
        self._job = None
        self._as_found = event
        self.found = self._obeying()
        self._gathered[self._articles, self._by_hand, self._unlinked] = event
        while len(self._gathered) > _KEPT:
            self._gathered.popitem(last=False)
        self._tell_session()
        self.changed.emit()

    def _obeying(self) -> "Event | None":
        """Return what was found, without what does not clash as the user chose or said."""
        if self._as_found is None:
            return None
        dismissed = self._said(self._session.corrections.dismissed)
        return self._as_found.obeying(self._session.settings.alerting, dismissed)

    def _said(self, keys_of: Callable[[Path, int], frozenset[str]]) -> frozenset[str]:
        """Return the keys of what the user said of pairs of these stories."""
        stories = (self._session.stories[index] for index in self.stories)
        return frozenset[str]().union(*(keys_of(story.path, story.record) for story in stories))

    def obey(self) -> None:
        """Show an event otherwise if the user has said, in this window or another one, what clashes or is no link."""
        if self.stories and self._said(self._session.corrections.unlinked) != self._unlinked:
            self._look_again()
            return
        found = self._obeying()
        if found != self.found:
            self.found = found
            self._tell_session()
            self.changed.emit()

    def _on_failed(self, error: ReaderError) -> None:
        self._job = None
        self.changed.emit()
        self.failed.emit(error)

    def _on_crashed(self, report: str) -> None:
        self._job = None
        self.changed.emit()
        self.crashed.emit(report)
