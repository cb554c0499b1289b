"""The translations of a session's stories: a queue, how far each has come, and what has arrived of it."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Never

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.background.job import Job
from reader.app.background.jobs import Jobs
from reader.model.article import Article
from reader.model.errors import ReaderError
from reader.model.package_versions import is_older

# A start does not wait for what only a window needs that translates.
if TYPE_CHECKING:
    from reader.model.translation import Package, TranslatedSentence

# Sentences that arrive within this time are shown together: each showing lays the text out again.
_SHOWING_MS = 150
# This many translated articles stay unpacked; the others are recalled in less than 100 ms when they are opened.
_KEPT = 16


class TranslationState(Enum):
    """How far the translation of a story has come."""

    NONE = "none"
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TranslationStatus:
    """The state of a story's translation, its share in per cent, and why it failed."""

    state: TranslationState = TranslationState.NONE
    percent: int = 0
    error: ReaderError | None = None


_NONE = TranslationStatus()
_OUR_MISTAKE = ReaderError("Reader made a mistake with this story")


@dataclass(slots=True)
class _Running:
    """The translation that a child process works on."""

    job: "Job[TranslatedSentence, Article]"
    story: int
    original: Article
    sentences: "dict[int, TranslatedSentence]"
    shown: Article | None = None


class Translations(QObject):
    """Translates stories one after the other into the reading language.

    Signals, each with the story's index: `status_changed`, `arrived` (sentences of a translation, or all of it),
    `settled` (nothing more is to come of a story that was opened), `failed` (with a ReaderError). `crashed`
    tells a report of our bug.
    """

    status_changed = Signal(int)
    arrived = Signal(int)
    settled = Signal(int)
    failed = Signal(int, object)
    crashed = Signal(str)

    def __init__(self, jobs: Jobs, article_at: Callable[[int], Article | None], parent: QObject | None = None) -> None:
        """Work through `jobs`; `article_at` gives a story's article as it was read."""
        super().__init__(parent)
        self.reading_language = "en"
        self.translates_on_opening = False
        self._jobs = jobs
        self._article_at = article_at
        self._statuses: dict[int, TranslationStatus] = {}
        self._whole: OrderedDict[int, Article] = OrderedDict()
        self._queue: deque[int] = deque()
        self._running: _Running | None = None
        self._recalls: dict[int, Job[Never, Article | None]] = {}
        self._looked_for: set[int] = set()
        self._proved: set[tuple[str, str]] = set()
        self._showing = QTimer(self, singleShot=True, interval=_SHOWING_MS)
        self._showing.timeout.connect(self._on_showing)

    def status_of(self, story: int) -> TranslationStatus:
        """Say how far the translation of a story has come."""
        return self._statuses.get(story, _NONE)

    def article_of(self, story: int) -> Article | None:
        """Return a story's translation, whole or as far as it has come."""
        if self._running is not None and self._running.story == story:
            return self._running.shown
        return self._whole.get(story)

    def read_in(self, language: str) -> None:
        """Translate into another language from now on, and forget what was translated into the one before."""
        if language != self.reading_language:
            self.cancel_all()
            self._jobs.cancel(*self._recalls.values())
            self._recalls.clear()
            self.reading_language = language
            shown, self._looked_for = list(self._looked_for), set()
            self._whole.clear()
            self._statuses.clear()
            for story in shown:
                self.arrived.emit(story)

    def may_change(self, stories: Iterable[int | None]) -> bool:
        """Tell whether the text of one of these is about to change: its translation is looked for, or on its way."""
        on_their_way = {*self._recalls, *([self._running.story] if self._running else [])}
        return not on_their_way.isdisjoint(stories)

    def can_translate(self, language: str | None) -> bool:
        """Tell whether a language is known and not the reading language."""
        from reader.model.translation import is_language

        return language is not None and not is_language(language, self.reading_language)

    def show(self, stories: Iterable[int | None]) -> None:
        """Look for the translations of the stories that are to be shown; others are looked for when they are."""
        shown = [story for story in stories if story is not None]
        self._looked_for.intersection_update(shown)
        for story in shown:
            article = self._article_at(story)
            if article is None or story in self._looked_for or not self.can_translate(article.language):
                continue
            self._looked_for.add(story)
            if story not in self._whole and self.status_of(story).state in _CAN_RECALL:
                self._recall(story, article)

    def translate(self, stories: Iterable[int]) -> None:
        """Translate these stories before those that wait; what was translated of them before is kept."""
        waiting = [story for story in stories if self.status_of(story).state in _CAN_START]
        self._queue.extendleft(reversed(waiting))
        for story in waiting:
            self._set(story, TranslationStatus(TranslationState.QUEUED))
        self._next()

    def made_by_older(self, package: "Package") -> tuple[int, ...]:
        """List the stories at hand whose translation an older version of a package made."""
        made = {story: article.translation for story, article in self._whole.items()}
        return tuple(
            story
            for story, by in made.items()
            if by is not None and is_older(by.package, by.version, package.name, package.version)
        )

    def translate_again(self, stories: Iterable[int]) -> None:
        """Translate stories that were translated already, with the packages that there are now."""
        again = list(stories)
        for story in again:
            self._whole.pop(story, None)
            self._set(story, _NONE)
        self.translate(again)
        for story in again:
            self.arrived.emit(story)

    def cancel(self, story: int) -> None:
        """Stop the translation of a story at once; sentences that were translated are kept for the next time."""
        if self._running is not None and self._running.story == story:
            job, self._running = self._running.job, None
            self._jobs.cancel(job)
        elif story in self._queue:
            self._queue.remove(story)
        else:
            return
        self._set(story, _NONE)
        self.arrived.emit(story)
        self._next()

    def forget(self, story: int) -> None:
        """Forget the translation of a story that was read again."""
        if story in self._statuses or story in self._whole or story in self._looked_for:
            self.cancel(story)
            self._whole.pop(story, None)
            self._looked_for.discard(story)
            self._statuses.pop(story, None)

    def cancel_all(self) -> None:
        """Stop all translations."""
        waiting = list(self._queue)
        self._queue.clear()
        for story in waiting:
            self._set(story, _NONE)
        if self._running is not None:
            self.cancel(self._running.story)

    def unfinished(self) -> int:
        """Count the stories that wait or are being translated."""
        return len(self._queue) + (self._running is not None)

    def reset(self) -> None:
        """Forget everything, because other stories are shown; the jobs are already cancelled."""
        self._statuses.clear()
        self._whole.clear()
        self._queue.clear()
        self._recalls.clear()
        self._looked_for.clear()
        self._running = None
        self._showing.stop()

    # Answers of the child processes

    def _on_progressed(self, part: "TranslatedSentence") -> None:
        if self._running is not None:
            self._running.sentences[part.index] = part
            if not self._showing.isActive():
                self._showing.start()

    def _on_showing(self) -> None:
        from reader.model.translation import rebuild

        if self._running is not None:
            running = self._running
            running.shown = rebuild(running.original, running.sentences)
            done = 100 * len(running.sentences) // max(1, len(running.original.sentences))
            self._set(running.story, TranslationStatus(TranslationState.RUNNING, min(99, done)))
            self.arrived.emit(running.story)

    def _on_translated(self, article: Article) -> None:
        if self._running is not None:
            story, self._running = self._running.story, None
            self._keep(story, article)
            self._remove_replaced_packages(article)
            self._next()

    def _on_failed(self, error: ReaderError) -> None:
        if self._running is not None:
            self._fail(error)

    def _on_crashed(self, report: str) -> None:
        self._on_failed(_OUR_MISTAKE)
        self.crashed.emit(report)

    def _on_recalled(self, story: int, article: Article | None) -> None:
        del self._recalls[story]
        if article is not None:
            self._keep(story, article)
            return
        self.settled.emit(story)
        if self.translates_on_opening:
            self.translate([story])

    def _on_not_recalled(self, story: int, _error: ReaderError) -> None:
        del self._recalls[story]
        self.settled.emit(story)

    def _on_recall_crashed(self, story: int, report: str) -> None:
        self._on_not_recalled(story, _OUR_MISTAKE)
        self.crashed.emit(report)

    # Steps

    def _next(self) -> None:
        while self._running is None and self._queue:
            story = self._queue.popleft()
            article = self._article_at(story)
            if article is None:
                self._set(story, _NONE)
                continue
            from reader.processes.requests.translations import Translate

            job = self._jobs.submit(Translate(article, self.reading_language))
            job.progressed.connect(self._on_progressed)
            job.done.connect(self._on_translated)
            job.failed.connect(self._on_failed)
            job.crashed.connect(self._on_crashed)
            self._running = _Running(job, story, article, {})
            self._set(story, TranslationStatus(TranslationState.RUNNING))

    def _remove_replaced_packages(self, article: Article) -> None:
        """Let older versions go, which were kept until the newer one had translated; once for each is enough."""
        from reader.model.translation import proves_its_packages, trusted_sentences

        made = article.translation
        if made is not None and (made.package, made.version) not in self._proved and proves_its_packages(article):
            self._proved.add((made.package, made.version))
            from reader.processes.requests.packages import RemoveReplaced

            self._jobs.submit(RemoveReplaced(made, trusted_sentences(article)))

    def _recall(self, story: int, article: Article) -> None:
        if story in self._recalls:
            self._jobs.cancel(self._recalls[story])
        from reader.processes.requests.translations import Recall

        job = self._jobs.submit_first(Recall(article, self.reading_language))
        job.done.connect(partial(self._on_recalled, story))
        job.failed.connect(partial(self._on_not_recalled, story))
        job.crashed.connect(partial(self._on_recall_crashed, story))
        self._recalls[story] = job

    def _keep(self, story: int, article: Article) -> None:
        self._whole[story] = article
        while len(self._whole) > _KEPT:
            self._whole.popitem(last=False)
        self._set(story, TranslationStatus(TranslationState.DONE, 100))
        self.arrived.emit(story)

    def _fail(self, error: ReaderError) -> None:
        assert self._running is not None
        story, self._running = self._running.story, None
        self._set(story, TranslationStatus(TranslationState.FAILED, error=error))
        self.arrived.emit(story)
        self.failed.emit(story, error)
        self._next()

    def _set(self, story: int, status: TranslationStatus) -> None:
        self._statuses[story] = status
        self.status_changed.emit(story)


_CAN_START = frozenset({TranslationState.NONE, TranslationState.FAILED})
_CAN_RECALL = frozenset({TranslationState.NONE, TranslationState.DONE})
