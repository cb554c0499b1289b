"""The state of a window: its folder, the stories in it, the chosen pair, their comparison. Commands in, signals out."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.background.comparer import Comparer
from reader.app.background.jobs import Jobs
from reader.app.background.translations import Translations, TranslationState
from reader.app.pair_memory import PairMemory
from reader.app.pair_settings import Grouped, as_grouped, as_judged
from reader.app.picking import Chosen, Pin, after_click
from reader.app.places import StoryKey, WindowPlace
from reader.app.stories.gathered import Gathered
from reader.app.stories.story import StoryRow, StoryState
from reader.app.stories.story_list import StoryList
from reader.model.article import Article
from reader.model.comparison import Comparison, ComparisonSettings, Side
from reader.model.difference import DifferenceKind
from reader.model.errors import ReaderError, UnwritableFile
from reader.storage.corrections import CorrectionStore


class Session(QObject):
    """Everything a window shows; views read it, call its commands and redraw from its signals.

    `story_list` says what is there and reads it. Signals, beside those of the list: `stories_reset` (another folder),
    `pair_changed` (other stories, or an article of theirs arrived), `comparison_changed`, `comparing_changed` (a
    comparison began, ended or was given up), `failed` (a ReaderError for the message bar), `crashed` (a report of our
    bug).
    """

    stories_reset = Signal()
    pair_changed = Signal()
    comparison_changed = Signal()
    comparing_changed = Signal()
    failed = Signal(object)
    crashed = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        index_file: Path | None = None,
        parent: QObject | None = None,
        pairs: PairMemory | None = None,
        corrections_file: Path | None = None,
    ) -> None:
        """Work through `jobs`; what was read is kept in `index_file`, or, without one, as long as this object lives.

        `pairs` keeps what belongs to each pair of stories, such as its strictness; `corrections_file` what was mended.
        """
        super().__init__(parent)
        self._jobs = jobs
        self.story_list = StoryList(jobs, index_file, corrections_file, self)
        self.pairs = PairMemory() if pairs is None else pairs
        self.comparison: Comparison | None = None
        self.settings = ComparisonSettings()
        self._chosen: Chosen = dict.fromkeys(Side)
        self.latest = Side.LEFT  # of the story that was chosen last
        self._pin = Pin.HELD
        self._wanted: dict[StoryKey, Side] = {}
        self._grouped, self.gathered = Grouped(), Gathered()
        self._comparer = Comparer(jobs, self)
        self._comparer.compared.connect(self._on_compared)
        self._comparer.outdated.connect(self._compare)
        self._comparer.failed.connect(self._on_not_compared)
        self._comparer.crashed.connect(self._on_crashed)
        self._was_given_up, self._has_told_unsaved_pairs = False, False
        self.translations = Translations(jobs, self.story_list.article_at, self)
        self.translations.status_changed.connect(self.story_list.story_changed)
        self.translations.arrived.connect(self._on_translation_moved)
        self.translations.settled.connect(self._on_translation_moved)
        self.translations.crashed.connect(self.crashed)
        self.story_list.failed.connect(self.failed)
        self.story_list.crashed.connect(self.crashed)
        self.story_list.index_was_damaged.connect(self.reload)
        self.story_list.story_arrived.connect(self._on_story_arrived)
        self.story_list.story_lost.connect(self._on_story_lost)
        self.story_list.settled.connect(self._on_settled)

    # What is there

    @property
    def folder(self) -> Path | None:
        """The folder that is open, if one is."""
        return self.story_list.folder

    @property
    def stories(self) -> Sequence[StoryRow]:
        """The rows of the list, by whose indices stories are named."""
        return self.story_list.stories

    @property
    def corrections(self) -> CorrectionStore:
        """What the user corrected."""
        return self.story_list.corrections

    def is_idle(self) -> bool:
        """Tell whether nothing is being read, listed or compared."""
        return self._jobs.is_idle() and self.story_list.has_taken_all()

    def chosen(self, side: Side) -> int | None:
        """Return the index of the story on a side."""
        return self._chosen[side]

    def side_of(self, index: int) -> Side | None:
        """Return the side on which a story is shown."""
        return next((side for side, chosen in self._chosen.items() if chosen == index), None)

    def missing(self, side: Side) -> StoryKey | None:
        """Return the story that is to be on a side and isn't there any more, now that all was read."""
        wanted = (key for key, where in self._wanted.items() if where is side)
        return next(wanted, None) if self.story_list.is_settled else None

    def article(self, side: Side) -> Article | None:
        """Return the article on a side, once it was read: its translation, as far as there is one."""
        index = self._chosen[side]
        return None if index is None else self.translations.article_of(index) or self.story_list.article_at(index)

    def place(self) -> WindowPlace:
        """Name what is shown, so that `go_to` finds it again."""
        left, right = (None if index is None else self.stories[index].key for index in self._chosen.values())
        return WindowPlace(self.folder, self.story_list.files, left, right)

    @property
    def left_is_pinned(self) -> bool:
        """Whether the next click, on a story of its event, leaves the left story where it is."""
        return self._pin is Pin.HELD

    @property
    def is_comparing(self) -> bool:
        """Whether the pair is being compared; what is shown of an older comparison is out of date then."""
        return self._comparer.is_comparing

    @property
    def was_given_up(self) -> bool:
        """Whether the comparison of the pair was given up, or failed, so that nothing is known of it."""
        return self._was_given_up

    # Commands

    def close(self) -> None:
        """Stop all work, and begin none any more; call before the window goes."""
        self._jobs.close()
        self.story_list.close()
        self.save_pairs()

    def save_pairs(self) -> None:
        """Keep what belongs to each pair; that it can't be kept is said once."""
        try:
            self.pairs.save()
        except UnwritableFile as error:
            if not self._has_told_unsaved_pairs:
                self._has_told_unsaved_pairs = True
                self.failed.emit(error)

    def forget(self, folder: Path | None = None) -> bool:
        """Close what is open and forget what was kept of a folder; without one, of everything.

        Whether all of it is forgotten; `failed` tells why not.
        """
        self._reset(None, ())
        self._jobs.close()  # a process that rests may still know what is to be forgotten
        steps: list[Callable[[], None]] = [
            lambda: self.pairs.forget(folder),
            lambda: self.corrections.forget(folder),
            lambda: self.story_list.forget_read(folder),
        ]
        if folder is not None:
            # A start waits for nothing that is seldom asked for.
            from reader.app.forgetting import forget_rest

            steps.append(lambda: forget_rest(folder))
        done = tuple(map(self._is_done, steps))
        return all(done)

    def open_folder(self, folder: Path) -> None:
        """Show the articles of a folder and of the folders in it, as they are read."""
        self._reset(folder, ())
        self.story_list.list_folder()

    def reload(self) -> None:
        """Look at the folder again: changed files are read again, and the pair stays open."""
        place = self.place()
        self._reset(None, ())
        self.go_to(place)

    def go_to(self, place: WindowPlace) -> None:
        """Show the folder or the files of a place, and its stories as soon as they are read."""
        if not place.is_beside(self.place()):
            if place.folder is not None:
                self.open_folder(place.folder)
            else:
                self._reset(None, place.files)
                self.story_list.add_files(place.files)
        rows = {story.key: row for row, story in enumerate(self.stories) if story.state is not StoryState.FAILED}
        wanted = {key: side for side in Side if (key := place.of(side)) is not None}
        chosen = {side: rows.get(key) for key, side in wanted.items()}
        self._wanted = {key: side for key, side in wanted.items() if key not in rows}
        if any(self._chosen[side] != chosen.get(side) for side in Side):
            self._chosen, self._pin = {side: chosen.get(side) for side in Side}, Pin.HELD
            self._show_pair()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show these files, and compare the first two."""
        self._reset(None, paths)
        self.story_list.add_files(paths)
        for index in range(min(2, len(self.stories))):
            self.choose(index)

    def choose(self, index: int) -> None:
        """Take a story as a click does: the first on the left, the second on the right; see `after_click`."""
        self._open(after_click(self._chosen, index, self._pin, self._grouped.events), index)

    def open_alone(self, side: Side, index: int) -> None:
        """Show a story on a side, and nothing beside it: where an event hid the pair, nobody sees what was there."""
        self._open({side: index, side.other: None}, index)

    def open_on(self, side: Side, index: int) -> None:
        """Show a story on a side; if it is on the other one already, the sides are swapped."""
        other = self._chosen[side.other]
        self._open({side: index, side.other: self._chosen[side] if other == index else other}, index)

    def open_pair(self, left: int, right: int) -> None:
        """Show two stories that were read: at once, since neither is to be compared with what was there before."""
        self._open({Side.LEFT: left, Side.RIGHT: right}, right, Pin.PASSING)

    def _open(self, chosen: Chosen, latest: int, pin: Pin = Pin.HELD) -> None:
        """Show these stories, `latest` of which was asked for; nothing of one that could not be read."""
        if self.stories[latest].state is StoryState.FAILED:
            return
        moved = {side for side in Side if chosen[side] != self._chosen[side]}
        is_other_pin = pin is not self._pin
        self._wanted = {key: side for key, side in self._wanted.items() if chosen[side] is None and side not in moved}
        self._chosen, self._pin = {side: chosen[side] for side in Side}, pin
        self.latest = self.side_of(latest) or self.latest
        if moved:
            self._show_pair()
        elif is_other_pin:
            self.pair_changed.emit()

    def swap(self) -> None:
        """Exchange left and right."""
        self._chosen = {side: self._chosen[side.other] for side in Side}
        self.latest = self.latest.other
        self._show_pair()

    def unpin_left(self) -> None:
        """Let the next click replace the left story."""
        self._pin = Pin.FREE
        self.pair_changed.emit()

    def set_alerting(self, kinds: frozenset[DifferenceKind]) -> None:
        """Compare again with alerts for other kinds of differences, if they are others."""
        self._obey(replace(self.settings, alerting=kinds))

    def obey_judgements(self) -> bool:
        """Compare again if other things are said of the pair, by hand or by its event; return whether that is so."""
        return self._obey(self._as_judged(self.settings))

    def take_events(self, events: Mapping[int, int]) -> None:
        """Take the event that each story is listed in, where known; compare again if the pair is of one or two anew."""
        self._grouped = Grouped(events)
        self._obey(self._as_judged(self.settings))

    def await_events(self) -> None:
        """Let nothing clash in a pair of which a story is in no event yet, until these are known."""
        self._grouped = Grouped(self._grouped.events, is_awaited=True)

    def obey_corrections(self, paths: Collection[Path]) -> bool:
        """Show files as they are corrected by now; return whether anything is shown otherwise."""
        are_read_again = self.story_list.obey_corrections(paths)
        return self.obey_judgements() or are_read_again

    def set_strictness(self, strictness: float) -> None:
        """Compare again with another strictness, in [0, 1], which is kept with the pair."""
        self.pairs.keep_strictness(self.place(), strictness)
        self._obey(replace(self.settings, strictness=strictness))

    def cancel_comparing(self) -> None:
        """Stop comparing; the stories stay, without links."""
        if self._comparer.is_comparing:
            self._comparer.cancel()
            self._give_up()

    def compare_again(self) -> None:
        """Compare the pair again, after that was given up."""
        self._compare()

    # Answers of the child processes

    def _on_compared(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.comparison_changed.emit()
        self.comparing_changed.emit()

    def _on_not_compared(self, error: ReaderError) -> None:
        self._give_up()
        self.failed.emit(error)

    def _on_crashed(self, report: str) -> None:
        self._give_up()
        self.crashed.emit(report)

    def _on_story_arrived(self, index: int) -> None:
        """Show a story, also one that was open before the folder was looked at again."""
        was_translated = self.translations.status_of(index).state is TranslationState.DONE
        self.translations.forget(index)
        if was_translated:
            # It was read again after a correction: its reader wants the words that were there, most of which are kept.
            self.translations.translate([index])
        side = self._wanted.pop(self.stories[index].key, None) if self._wanted else None
        if side is not None:
            self.open_on(side, index)
        elif self.side_of(index) is not None:
            self._show_pair()

    def _on_story_lost(self, index: int) -> None:
        side = self.side_of(index)
        if side is not None:
            self._chosen = {**self._chosen, side: None}
            self._show_pair()

    def _on_settled(self) -> None:
        self._comparer.get_ready()
        if self._wanted:
            self.pair_changed.emit()

    def _on_translation_moved(self, index: int) -> None:
        if self.side_of(index) is not None:
            self._show_pair()

    # Steps

    def _is_done(self, step: Callable[[], None]) -> bool:
        try:
            step()
        except UnwritableFile as error:
            self.failed.emit(error)
            return False
        return True

    def _reset(self, folder: Path | None, files: Sequence[Path]) -> None:
        self._jobs.cancel_all()
        self.save_pairs()
        self.story_list.begin(folder, files)
        self.comparison, self._was_given_up = None, False
        self._chosen, self._pin = dict.fromkeys(Side), Pin.HELD
        self._wanted.clear()
        self.gathered.forget()
        self._comparer.begin_anew()
        self.translations.reset()
        self.stories_reset.emit()
        self.pair_changed.emit()
        self.comparison_changed.emit()
        self.comparing_changed.emit()

    def _show_pair(self) -> None:
        self.comparison = None
        self._comparer.get_ready()
        self.translations.show(self._chosen.values())
        strictness = self.pairs.note(self.place()).strictness
        self.settings = self._as_judged(replace(self.settings, strictness=strictness))
        self.pair_changed.emit()
        self._compare()

    def _obey(self, settings: ComparisonSettings) -> bool:
        """Compare again by these settings; return whether they are others than before."""
        if settings == self.settings:
            return False
        self.settings = settings
        if not self._comparer.outdate():
            self._compare()
        return True

    def _as_judged(self, settings: ComparisonSettings) -> ComparisonSettings:
        """Return the settings with what was said of the pair that is shown: by hand of clashes, links, and events."""
        indices = [index for index in self._chosen.values() if index is not None]
        chosen = [self.stories[index] for index in indices]
        judged = self.gathered.obeyed(as_judged(settings, self.corrections, chosen), chosen)
        return as_grouped(judged, self._grouped, indices)

    def _compare(self) -> None:
        self._comparer.leave()
        self._was_given_up = False
        left, right = self.article(Side.LEFT), self.article(Side.RIGHT)
        if left is None or right is None or self.translations.may_change(self._chosen.values()):
            self.comparison = None
            self.comparison_changed.emit()
        else:
            self._comparer.start(left, right, self.settings)
        self.comparing_changed.emit()

    def _give_up(self) -> None:
        self.comparison = None
        self._was_given_up = True
        self.comparison_changed.emit()
        self.comparing_changed.emit()
