"""The stories of a folder or of some files: listed, read in child processes, kept, read again when they change."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.background.jobs import Jobs
from reader.app.stories.file_readings import FileReadings
from reader.app.stories.folder_listing import FolderListing
from reader.app.stories.reading import FileReading, ReadingProgress, SeenFiles, Sight
from reader.app.stories.result_batches import ResultBatches
from reader.app.stories.story import StoryRow, StoryState, failed_story, story_of
from reader.model.article import Article
from reader.model.correction import FileCorrections
from reader.model.errors import ReaderError
from reader.storage.corrections import CorrectionStore

# What is asked of child processes, and what keeps their answers, is loaded with the first folder.
if TYPE_CHECKING:
    from reader.app.stories.articles import Articles
    from reader.app.stories.boilerplate import Boilerplate
    from reader.library.index import Index
    from reader.library.packing import PackedArticle
    from reader.processes.requests.listing import FoundFiles


class StoryList(QObject):
    """Rows, one for each story or for each file that gave none; a row keeps its index until another folder is opened.

    Signals: `stories_added` (first and last index), `story_changed` (index), `story_arrived` (index: its article is
    there, for the first time or again), `story_lost` (index: there is none any more), `reading_progressed`, `settled`
    (all files were read, for now), `story_stalled` (index of the first story of its file), `reading_ended` (of that
    file: it was read, failed, or was given up), `folder_was_empty`, `index_was_damaged` (and was rebuilt:
    everything has to be read again), `failed` (a ReaderError for the message bar), `crashed` (a report of our bug).
    """

    stories_added = Signal(int, int)
    story_changed = Signal(int)
    story_arrived = Signal(int)
    story_lost = Signal(int)
    reading_progressed = Signal(object)
    settled = Signal()
    story_stalled = Signal(int)
    reading_ended = Signal(int)
    folder_was_empty = Signal()
    index_was_damaged = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(
        self, jobs: Jobs, index_file: Path | None, corrections_file: Path | None, parent: QObject | None = None
    ) -> None:
        """Work through `jobs`; without files, what was read and corrected lasts as long as this object lives."""
        super().__init__(parent)
        self.folder: Path | None = None
        self.files: tuple[Path, ...] = ()
        self.corrections = CorrectionStore(corrections_file)
        self.stories: list[StoryRow] = []
        self._index_file = index_file
        self._batches = ResultBatches(self._together, self)
        self._batches.taken.connect(self._on_taken)
        self._readings = FileReadings(jobs, self)
        self._readings.article_read.connect(self._on_article_read)
        self._readings.file_read.connect(self._on_file_read)
        self._readings.failed.connect(self._on_not_read)
        self._readings.crashed.connect(self._on_reading_crashed)
        self._readings.stalled.connect(self._on_stalled)
        self._seen = SeenFiles()
        self._obeyed: dict[Path, FileCorrections] = {}
        self._listing = FolderListing(jobs, self)
        self._listing.found.connect(self._on_found)
        self._listing.listed.connect(self._on_listed)
        self._listing.failed.connect(self._on_not_listed)
        self._listing.crashed.connect(self._on_listing_crashed)
        self._is_closed = False
        self._has_told_trouble = False

    # What is there

    def article_at(self, index: int) -> Article | None:
        """Return the article of a story once it was read, without the boilerplate that its outlet's stories share.

        None once all is closed: a row may be asked for what it says for as long as its window is there.
        """
        story = self.stories[index]
        article = None if self._is_closed else self._articles.fetch(story.article_id)
        if article is None or story.article_id is None:
            return None
        restored = self.corrections.of(story.path).of(story.record).restored
        return self._boilerplate.without(index, story.article_id, article, restored)

    def packed_at(self, index: int) -> bytes | None:
        """Return a story that was read as the library keeps it; None if there is none, or none any more."""
        story = self.stories[index]
        is_there = story.state is StoryState.READ and story.reason is None and story.article_id is not None
        return self._index.payload(story.article_id) if is_there and story.article_id is not None else None

    def is_placed(self, index: int) -> bool:
        """Tell whether the user said in which event a story is."""
        story = self.stories[index]
        return self.corrections.beside(story.path, story.record) is not None

    def has_taken_all(self) -> bool:
        """Tell whether nothing that was read waits for its row."""
        return self._batches.is_idle()

    @property
    def is_settled(self) -> bool:
        """Whether all files were listed and read, for now."""
        return not self._listing.is_running and not self._readings

    def progress(self) -> ReadingProgress:
        """Say how far reading the folder has come."""
        is_looking = self._listing.is_first and not self.stories
        return ReadingProgress(len(self.stories) - len(self._readings), len(self.stories), is_looking)

    def search(self, query: str) -> dict[int, int]:
        """Return the stories (by index) in which all words occur, with how often they do; see `Index.search`."""
        hits = self._index.search(query)
        rows = ((index, story.article_id) for index, story in enumerate(self.stories))
        return {index: hits[number] for index, number in rows if number is not None and number in hits}

    # Commands

    def close(self) -> None:
        """Take no answer any more, and close what is kept."""
        self._is_closed = True
        self._batches.clear()
        if "_index" in vars(self):
            self._index.close()

    def forget_read(self, folder: Path | None) -> None:
        """Forget what was read in a folder, or, without one, all that ever was. Raises UnwritableFile."""
        if folder is None:
            self._index.forget_all()
        else:
            self._index.forget_folder(folder)

    def begin(self, folder: Path | None, files: Sequence[Path]) -> None:
        """Begin with another folder, or with some files, and no story of them."""
        self.folder = folder
        self.files = tuple(files)
        self.stories = []
        for made in ("_articles", "_boilerplate"):
            vars(self).pop(made, None)  # the index itself is opened with the first files, once the window is there
        self._batches.clear()
        self._readings.forget()
        self._seen = SeenFiles()
        self._obeyed.clear()
        self._listing.forget()

    def list_folder(self) -> None:
        """Look for the files of the folder."""
        assert self.folder is not None
        self._listing.begin(self.folder)
        self.reading_progressed.emit(self.progress())

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the rows of files: what the index knows at once, the rest when it was read."""
        rows: list[StoryRow] = []
        unknown: list[tuple[Path, FileReading]] = []
        corrected = {path: self.corrections.of(path) for path in paths}
        self._obeyed.update(corrected)
        stamps = {path: self._seen.stamp(path, corrections) for path, corrections in corrected.items()}
        known = self._index.articles_of(stamps)
        for path in paths:
            if path in known:
                rows += [story_of(path, article) for article in known[path]]
            else:
                row = len(self.stories) + len(rows)
                unknown.append((path, FileReading(row, stamps[path], {None: row})))
                rows.append(StoryRow(path))
        self._add_rows(rows)
        for path, reading in unknown:
            self._read(path, reading)
        self._settle()
        self.reading_progressed.emit(self.progress())

    def look_again(self) -> bool:
        """Notice which files are changed or gone, or new in the folder; what was read stays where it is.

        Returns whether it looked: not while it still lists or reads them.
        """
        if self._is_closed:
            return True
        if not self.is_settled:
            return False
        if self.folder is not None:
            self._seen.look_again()
            self.list_folder()
        else:
            changed = [path for path in self.files if self._seen.look_at(path) is Sight.CHANGED]
            for path in [path for path in changed if path.exists()]:
                self.read_again(path)
            self._say_gone({path for path in changed if not path.exists()})
        return True

    def check_dates(self, corrections: FileCorrections, told: Callable[[tuple[str, ...]], None]) -> None:
        """Tell what of corrections is no clear date, as soon as that is known."""
        self._readings.check_dates(corrections, told)

    def read_again(self, path: Path) -> None:
        """Read a file again, as it is now and as it is corrected: its stories stay where they are."""
        rows: dict[int | None, int] = {s.record: index for index, s in enumerate(self.stories) if s.path == path}
        if rows:
            self._seen.look_at(path)
            self._obeyed[path] = corrections = self.corrections.of(path)
            self._read(path, FileReading(min(rows.values()), self._seen.stamp(path, corrections), rows))

    def obey_corrections(self, paths: Iterable[Path]) -> bool:
        """Read those of some files again that were read with other corrections than hold now; say whether any was."""
        changed = [path for path in paths if path in self._obeyed and self._obeyed[path] != self.corrections.of(path)]
        for path in changed:
            self.read_again(path)
        return bool(changed)

    def skip(self, index: int) -> None:
        """Stop reading a file that takes too long."""
        self._readings.skip(index)
        self._batches.take_all()

    def cancel_reading(self) -> None:
        """Stop opening: what was read stays, the rest becomes rows that say so."""
        self._batches.take_all()
        self._listing.cancel()
        waiting = [reading.story for reading in self._readings]
        self._readings.cancel()
        for index in waiting:
            self._batches.add(partial(self._say_cancelled, index))
            self.reading_ended.emit(index)
        self.reading_progressed.emit(self.progress())

    # Answers of the child processes

    def _on_found(self, part: "FoundFiles") -> None:
        found = [(path, self._seen.look_at(path)) for path in part.paths]
        self.add_files([path for path, sight in found if sight is Sight.NEW])
        for path in [path for path, sight in found if sight is Sight.CHANGED]:
            self.read_again(path)
        for error in part.unreadable:
            if self._seen.look_at(error.path) is Sight.NEW:
                self._add_rows([failed_story(error.path, error.reason)])

    def _on_listed(self) -> None:
        self._say_gone(set(self._seen.take_vanished()))
        self.reading_progressed.emit(self.progress())
        if not self.stories:
            self.folder_was_empty.emit()

    def _on_not_listed(self, error: ReaderError) -> None:
        self.reading_progressed.emit(self.progress())
        self.failed.emit(error)

    def _on_listing_crashed(self, report: str) -> None:
        self.reading_progressed.emit(self.progress())
        self.crashed.emit(report)

    def _on_article_read(self, reading: FileReading, part: "PackedArticle") -> None:
        self._batches.add(partial(self._take_article, reading, part))

    def _on_file_read(self, reading: FileReading) -> None:
        self._batches.add(partial(self._finish_reading, reading))

    def _on_not_read(self, reading: FileReading, reason: str) -> None:
        self._batches.add(partial(self._end_reading, reading, reason))

    def _on_reading_crashed(self, reading: FileReading, report: str) -> None:
        self._batches.add(partial(self._end_reading, reading, "Reader made a mistake with this file"))
        self.crashed.emit(report)

    def _on_stalled(self, reading: FileReading) -> None:
        self.story_stalled.emit(reading.story)

    def _on_index_damaged(self) -> None:
        """Read everything again, once whatever found the damage is done: the numbers of all articles are void."""
        QTimer.singleShot(0, self, self._read_all_again)

    def _read_all_again(self) -> None:
        self._index.renew()
        if not self._is_closed:
            self.index_was_damaged.emit()

    def _on_taken(self) -> None:
        self.reading_progressed.emit(self.progress())
        self._settle()
        if not self._has_told_trouble and (trouble := self._index.trouble):
            self._has_told_trouble = True
            self.failed.emit(trouble)

    # Steps

    @cached_property
    def _index(self) -> "Index":
        """What was read, kept in its file; opened when it is asked for first."""
        from reader.app.stories.edition import edition_of_reading
        from reader.library.index import Index

        return Index(self._index_file, edition_of_reading(), self._on_index_damaged)

    @cached_property
    def _articles(self) -> "Articles":
        from reader.app.stories.articles import Articles

        return Articles(self._index)

    @cached_property
    def _boilerplate(self) -> "Boilerplate":
        from reader.app.stories.boilerplate import Boilerplate

        return Boilerplate(self._index)

    def _together(self) -> AbstractContextManager[None]:
        return self._index.together()

    def _read(self, path: Path, reading: FileReading) -> None:
        self._readings.begin(path, self._obeyed[path], reading)

    def _settle(self) -> None:
        """Look, when all files were read, which lines their stories share: of those that are there and no others."""
        if not self.is_settled:
            return
        there = (s.article_id for s in self.stories if s.state is StoryState.READ and s.reason is None)
        changed = self._boilerplate.settle(frozenset(number for number in there if number is not None))
        for index in sorted(changed):
            self.story_arrived.emit(index)
        self.settled.emit()

    def _add_rows(self, stories: Sequence[StoryRow]) -> None:
        if stories:
            self.stories.extend(stories)
            first = len(self.stories) - len(stories)
            self.stories_added.emit(first, len(self.stories) - 1)
            for index in range(first, len(self.stories)):
                if self.stories[index].state is StoryState.READ:
                    self.story_arrived.emit(index)

    def _take_article(self, reading: FileReading, article: "PackedArticle") -> None:
        """Keep an article; it takes the row that waits for it, or gets one of its own."""
        path = self.stories[reading.story].path
        if reading.file_id is None:
            reading.file_id = self._index.start(path, reading.stamp)
        row = self._index.add(reading.file_id, article)
        self._articles.forget(row.id)
        story = story_of(path, row)
        index = reading.take_row(article.record)
        if index is None:
            self._add_rows([story])
            return
        self.stories[index] = story
        self.story_changed.emit(index)
        self.story_arrived.emit(index)

    def _finish_reading(self, reading: FileReading) -> None:
        """Say that a file gave all of its articles."""
        self._readings.end(reading)
        if reading.file_id is None:
            self._fail_row(reading.story, "no article in it")
        else:
            self._index.finish(reading.file_id)
            for index in reading.rows.values():
                self._fail_row(index, "no longer in its file")
        self.reading_ended.emit(reading.story)

    def _end_reading(self, reading: FileReading, reason: str) -> None:
        """Say why a file gave no article, or no more of them."""
        self._readings.end(reading)
        if reading.file_id is None:
            self._fail_row(reading.story, reason)
        else:
            self._add_rows([failed_story(self.stories[reading.story].path, reason)])
        self.reading_ended.emit(reading.story)

    def _say_gone(self, gone: Collection[Path]) -> None:
        for index in [index for index, story in enumerate(self.stories) if story.path in gone]:
            self._fail_row(index, "no such file any more")
        self._settle()

    def _say_cancelled(self, index: int) -> None:
        if self.stories[index].state is StoryState.READING:
            self._fail_row(index, "not read, opening was cancelled")

    def _fail_row(self, index: int, reason: str) -> None:
        """Say why a row has no story; what was read before its file went stays to be read on."""
        before = self.stories[index]
        keeps = before.state is StoryState.READ and self.article_at(index) is not None
        self.stories[index] = replace(before, reason=reason) if keeps else failed_story(before.path, reason)
        self.story_changed.emit(index)
        if not keeps:
            self.story_lost.emit(index)
