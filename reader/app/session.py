"""The state of a window: its folder, the stories in it, the chosen pair, their comparison. Commands in, signals out."""

import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.edition import edition_of_reading
from reader.app.jobs import Jobs
from reader.app.pair_memory import PairMemory
from reader.app.places import Place, StoryKey
from reader.app.reading import FileReading, ReadingProgress
from reader.app.story import Story, StoryState, failed_story, story_of
from reader.app.translations import Translations
from reader.article import Article
from reader.comparison import Comparison, ComparisonSettings, Side
from reader.errors import ReaderError, UnreadableFile
from reader.library.index import FileStamp, Index, stamp_of
from reader.protocol import Task, decode, encode


class Session(QObject):
    """Everything a window shows; views read it, call its commands and redraw from its signals.

    Signals: `stories_reset` (another folder), `stories_added` (first and last index), `story_changed` (index),
    `reading_progressed`, `pair_changed` (other stories, or an article of theirs arrived), `comparison_changed`,
    `story_stalled` (index), `folder_was_empty`, `failed` (a ReaderError for the message bar), `crashed` (a report of
    our bug).
    """

    stories_reset = Signal()
    stories_added = Signal(int, int)
    story_changed = Signal(int)
    reading_progressed = Signal(object)
    pair_changed = Signal()
    comparison_changed = Signal()
    story_stalled = Signal(int)
    folder_was_empty = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        index_file: Path | None = None,
        parent: QObject | None = None,
        pairs: PairMemory | None = None,
    ) -> None:
        """Work through `jobs`; what was read is kept in `index_file`, or, without one, as long as this object lives.

        `pairs` keeps what belongs to each pair of stories, such as its strictness.
        """
        super().__init__(parent)
        self.folder: Path | None = None
        self.files: tuple[Path, ...] = ()
        self.pairs = PairMemory() if pairs is None else pairs
        self.stories: list[Story] = []
        self.comparison: Comparison | None = None
        self.settings = ComparisonSettings()
        self._jobs = jobs
        self._index = Index(index_file, edition_of_reading())
        self._chosen: dict[Side, int | None] = {Side.LEFT: None, Side.RIGHT: None}
        self._left_is_pinned = True
        self._unpacked: dict[int, Article] = {}
        self._reading: dict[int, FileReading] = {}
        self._wanted: dict[StoryKey, Side] = {}
        self._listing: int | None = None
        self._comparing: int | None = None
        self._compares_again = False
        self.translations = Translations(jobs, self.article_at, self)
        self.translations.status_changed.connect(self.story_changed)
        self.translations.arrived.connect(self._on_translation_moved)
        self.translations.settled.connect(self._on_translation_moved)
        jobs.progressed.connect(self._on_progressed)
        jobs.done.connect(self._on_done)
        jobs.failed.connect(self._on_failed)
        jobs.crashed.connect(self._on_crashed)
        jobs.stalled.connect(self._on_stalled)

    # What is there

    def chosen(self, side: Side) -> int | None:
        """Give the index of the story on a side."""
        return self._chosen[side]

    def side_of(self, index: int) -> Side | None:
        """Give the side on which a story is shown."""
        return next((side for side, chosen in self._chosen.items() if chosen == index), None)

    def article(self, side: Side) -> Article | None:
        """Give the article on a side, once it was read: its translation, as far as there is one."""
        index = self._chosen[side]
        return None if index is None else self.translations.article_of(index) or self.article_at(index)

    def article_at(self, index: int) -> Article | None:
        """Give the article of a story as it was read, once it was."""
        if index not in self._unpacked:
            article_id = self.stories[index].article_id
            payload = None if article_id is None else self._index.payload(article_id)
            if payload is None:
                return None
            article = decode(zlib.decompress(payload))
            assert isinstance(article, Article)
            chosen = self._chosen.values()
            self._unpacked = {kept: value for kept, value in self._unpacked.items() if kept in chosen}
            self._unpacked[index] = article
        return self._unpacked[index]

    def progress(self) -> ReadingProgress:
        """Say how far reading the folder has come."""
        return ReadingProgress(len(self.stories) - len(self._reading), len(self.stories))

    def search(self, query: str) -> dict[int, int]:
        """Give the stories (by index) in which all words occur, with how often they do; see `Index.search`."""
        hits = self._index.search(query)
        rows = ((index, story.article_id) for index, story in enumerate(self.stories))
        return {index: hits[number] for index, number in rows if number is not None and number in hits}

    def place(self) -> Place:
        """Name what is shown, so that `go_to` finds it again."""
        left, right = (None if index is None else self.stories[index].key for index in self._chosen.values())
        return Place(self.folder, self.files, left, right)

    @property
    def left_is_pinned(self) -> bool:
        """Whether the next click leaves the left story where it is."""
        return self._left_is_pinned

    # Commands

    def close(self) -> None:
        """Stop all work; call before the window goes."""
        self._jobs.close()
        self._index.close()
        self.pairs.save()

    def forget(self, folder: Path | None = None) -> None:
        """Close what is open and forget what was kept of a folder; without one, of everything."""
        self._reset(None, ())
        self.pairs.forget(folder)
        if folder is None:
            self._index.forget_all()
        else:
            self._index.forget_folder(folder)

    def open_folder(self, folder: Path) -> None:
        """Show the articles of a folder and of the folders in it, as they are read."""
        self._reset(folder, ())
        self._listing = self._jobs.submit(Task.LIST, folder)

    def reload(self) -> None:
        """Look at the folder again: changed files are read anew, and the pair stays open."""
        place = self.place()
        self._reset(None, ())
        self.go_to(place)

    def go_to(self, place: Place) -> None:
        """Show the folder or the files of a place, and its stories as soon as they are read."""
        if not place.is_beside(self.place()):
            if place.folder is not None:
                self.open_folder(place.folder)
            else:
                self._reset(None, place.files)
                self._add_files(place.files)
        rows = {story.key: row for row, story in enumerate(self.stories) if story.state is not StoryState.FAILED}
        wanted = {key: side for side in Side if (key := place.of(side)) is not None}
        chosen = {side: rows.get(key) for key, side in wanted.items()}
        self._wanted = {key: side for key, side in wanted.items() if key not in rows}
        if any(self._chosen[side] != chosen.get(side) for side in Side):
            self._chosen = {side: chosen.get(side) for side in Side}
            self._show_pair()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show these files, and compare the first two."""
        self._reset(None, paths)
        self._add_files(paths)
        for index in range(min(2, len(self.stories))):
            self.choose(index)

    def choose(self, index: int) -> None:
        """Take a story as a click does: the first on the left; the next on the right, and again, until unpinned."""
        left = self._chosen[Side.LEFT]
        if left is None or not self._left_is_pinned:
            self._left_is_pinned = True
            self.open_on(Side.LEFT, index)
        elif index != left:
            self.open_on(Side.RIGHT, index)

    def open_on(self, side: Side, index: int) -> None:
        """Show a story on a side; if it is on the other one already, the sides are swapped."""
        self._wanted = {key: other for key, other in self._wanted.items() if other is not side}
        if self._chosen[side] == index or self.stories[index].state is StoryState.FAILED:
            return
        if self._chosen[side.other] == index:
            self._chosen[side.other] = self._chosen[side]
        self._chosen[side] = index
        self._show_pair()

    def swap(self) -> None:
        """Exchange left and right."""
        self._chosen = {side: self._chosen[side.other] for side in Side}
        self._show_pair()

    def unpin_left(self) -> None:
        """Let the next click replace the left story."""
        self._left_is_pinned = False
        self.pair_changed.emit()

    def set_strictness(self, strictness: float) -> None:
        """Compare again with another strictness, in [0, 1], which is kept with the pair.

        A comparison that runs is waited for, not killed.
        """
        self.pairs.keep_strictness(self.place(), strictness)
        self.settings = replace(self.settings, strictness=strictness)
        if self._comparing is None:
            self._compare()
        else:
            self._compares_again = True

    def skip(self, index: int) -> None:
        """Give up a file that takes too long to read."""
        for number, reading in list(self._reading.items()):
            if reading.story == index:
                self._jobs.skip(number)

    def cancel_reading(self) -> None:
        """Stop opening: what was read stays, the rest becomes rows that say so."""
        if self._listing is not None:
            self._jobs.cancel(self._listing)
            self._listing = None
        for number, reading in list(self._reading.items()):
            self._jobs.cancel(number)
            if self.stories[reading.story].state is StoryState.READING:
                self._fail_row(reading.story, "not read, opening was cancelled")
        self._reading.clear()
        self.reading_progressed.emit(self.progress())

    # Answers of the child processes

    def _on_progressed(self, number: int, part: object) -> None:
        if number == self._listing:
            assert isinstance(part, tuple)
            self._add_files([item for item in part if isinstance(item, Path)])
            for item in part:
                if isinstance(item, UnreadableFile):
                    self._add_rows([failed_story(item.path, item.reason)])
        elif number in self._reading:
            assert isinstance(part, Article)
            self._take_article(self._reading[number], part)

    def _on_done(self, number: int, result: object) -> None:
        if number == self._listing:
            self._listing = None
            self.reading_progressed.emit(self.progress())
            if not self.stories:
                self.folder_was_empty.emit()
        elif number in self._reading:
            reading = self._reading.pop(number)
            if reading.file_id is None:
                self._fail_row(reading.story, "no article in it")
            else:
                self._index.finish(reading.file_id)
            self.reading_progressed.emit(self.progress())
        elif number == self._comparing:
            assert isinstance(result, Comparison)
            self._comparing = None
            if self._compares_again:
                self._compare()
            else:
                self.comparison = result
                self.comparison_changed.emit()

    def _on_failed(self, number: int, error: ReaderError) -> None:
        if number in self._reading:
            self._end_reading(number, error.reason if isinstance(error, UnreadableFile) else str(error))
        elif number in (self._listing, self._comparing):
            self._listing = None if number == self._listing else self._listing
            self._comparing = None if number == self._comparing else self._comparing
            self.failed.emit(error)

    def _on_crashed(self, number: int, report: str) -> None:
        if number in self._reading:
            self._end_reading(number, "Reader made a mistake with this file")
        self.crashed.emit(report)

    def _on_stalled(self, number: int) -> None:
        if number in self._reading:
            self.story_stalled.emit(self._reading[number].story)

    def _on_translation_moved(self, index: int) -> None:
        if self.side_of(index) is not None:
            self._show_pair()

    # Steps

    def _reset(self, folder: Path | None, files: Sequence[Path]) -> None:
        self._jobs.cancel_all()
        self.pairs.save()
        self.folder = folder
        self.files = tuple(files)
        self.stories = []
        self.comparison = None
        self._chosen = {Side.LEFT: None, Side.RIGHT: None}
        self._left_is_pinned = True
        self._wanted.clear()
        self._unpacked.clear()
        self._reading.clear()
        self._listing = self._comparing = None
        self.translations.reset()
        self.stories_reset.emit()
        self.pair_changed.emit()
        self.comparison_changed.emit()

    def _add_files(self, paths: Sequence[Path]) -> None:
        """Give files their rows: at once what the index knows, when it was read the rest."""
        rows: list[Story] = []
        unknown: list[tuple[Path, FileReading]] = []
        for path in paths:
            stamp = stamp_of(path)
            known = None if stamp is None else self._index.articles_of(path, stamp)
            if not known:
                unknown.append((path, FileReading(len(self.stories) + len(rows), stamp or FileStamp(0, 0))))
            rows += [story_of(path, row) for row in known] if known else [Story(path)]
        self._add_rows(rows)
        for path, reading in unknown:
            self._reading[self._jobs.submit(Task.READ, path)] = reading
        self.reading_progressed.emit(self.progress())

    def _add_rows(self, stories: Sequence[Story]) -> None:
        if stories:
            self.stories.extend(stories)
            first = len(self.stories) - len(stories)
            self.stories_added.emit(first, len(self.stories) - 1)
            for index in range(first, len(self.stories)):
                if self.stories[index].state is StoryState.READ:
                    self._open_if_wanted(index)

    def _take_article(self, reading: FileReading, article: Article) -> None:
        """Keep an article; a file's first one takes the file's row, further ones get rows of their own."""
        is_first = reading.file_id is None
        if reading.file_id is None:
            reading.file_id = self._index.start(article.path, reading.stamp)
        row = self._index.add(reading.file_id, article, zlib.compress(encode(article), 1))
        story = story_of(article.path, row)
        if is_first:
            self.stories[reading.story] = story
            self.story_changed.emit(reading.story)
            self._open_if_wanted(reading.story)
            if self.side_of(reading.story) is not None:
                self._show_pair()
        else:
            self._add_rows([story])

    def _open_if_wanted(self, index: int) -> None:
        """Open a story again that was open before the folder was looked at anew."""
        side = self._wanted.pop(self.stories[index].key, None) if self._wanted else None
        if side is not None:
            self.open_on(side, index)

    def _end_reading(self, number: int, reason: str) -> None:
        """Say why a file gave no article, or no more of them."""
        reading = self._reading.pop(number)
        if reading.file_id is None:
            self._fail_row(reading.story, reason)
        else:
            self._add_rows([failed_story(self.stories[reading.story].path, reason)])
        self.reading_progressed.emit(self.progress())

    def _fail_row(self, index: int, reason: str) -> None:
        self.stories[index] = failed_story(self.stories[index].path, reason)
        self.story_changed.emit(index)
        side = self.side_of(index)
        if side is not None:
            self._chosen[side] = None
            self._show_pair()

    def _show_pair(self) -> None:
        self.comparison = None
        self.translations.show(self._chosen.values())
        self.settings = replace(self.settings, strictness=self.pairs.note(self.place()).strictness)
        self.pair_changed.emit()
        self._compare()

    def _compare(self) -> None:
        self._compares_again = False
        if self._comparing is not None:
            self._jobs.cancel(self._comparing)
            self._comparing = None
        left, right = self.article(Side.LEFT), self.article(Side.RIGHT)
        if left is None or right is None or self.translations.may_change(self._chosen.values()):
            self.comparison = None
            self.comparison_changed.emit()
        else:
            self._comparing = self._jobs.submit_first(Task.COMPARE, left, right, self.settings)
