"""Correcting stories by hand: facts, language, encoding, what is the story. Kept for good; undone and redone."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.session import Session
from reader.model.correction import Correction, FileCorrections
from reader.model.errors import UnwritableFile
from reader.wording.corrected import corrected_things


class Corrected(Enum):
    """What can be set right by hand: what is done to a story, or said of a pair."""

    STORY = "story"
    NO_CLASH = "no clash"
    CLASH = "clash"
    NO_LINK = "no link"
    LINK = "link"
    GROUPING = "grouping"


@dataclass(frozen=True, slots=True, eq=False)
class UndoStep:
    """Something done by hand: what takes it back, what does it again, and what it was done to.

    `path`: the file of the story; None of what is of several. `things` says what of that story was corrected, or which
    stories were grouped.
    """

    take_back: Callable[[], object]
    do_again: Callable[[], object]
    corrected: Corrected
    path: Path | None = None
    things: str = ""


_Opened = tuple[Path | None, tuple[Path, ...]]


class Correcting(QObject):
    """Corrects the stories of a session; a file that was corrected is read again, and its rows stay where they are.

    What was done in a folder is undone and redone while that folder is open: elsewhere nobody would see it.

    Signals: `corrected` (the UndoStep, before anything is read again), `redone` (the UndoStep), `changed` (there is
    more or less to undo), `failed` (an UnwritableFile: it holds until the program ends).
    """

    corrected = Signal(object)
    redone = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: list[UndoStep] = []
        self._taken_back: list[UndoStep] = []
        self._opened: dict[UndoStep, _Opened] = {}  # what was open when a step was done
        session.stories_reset.connect(self.changed)

    def correction_of(self, index: int) -> Correction:
        """Return what was corrected of a story."""
        story = self._session.stories[index]
        return self._session.corrections.of(story.path).of(story.record)

    def corrections_of_file(self, index: int) -> FileCorrections:
        """Return what was corrected of the file of a story."""
        return self._session.corrections.of(self._session.stories[index].path)

    def correct(self, index: int, correction: Correction) -> UndoStep | None:
        """Correct a story, and return what can be undone; None where nothing changes."""
        record = self._session.stories[index].record
        return self.correct_file(index, self.corrections_of_file(index).with_article(record, correction))

    def correct_file(
        self, index: int, corrections: FileCorrections, instead_of: FileCorrections | None = None
    ) -> UndoStep | None:
        """Correct the file of a story; what is changed is what differs from `instead_of`, or from what is kept."""
        path = self._session.stories[index].path
        before = self._session.corrections.of(path) if instead_of is None else instead_of
        if corrections == before:
            return None
        take_back, do_again = (
            partial(self._keep, path, *change) for change in ((before, corrections), (corrections, before))
        )
        step = UndoStep(take_back, do_again, Corrected.STORY, path, corrected_things(before, corrections))
        self._add(step)
        self.corrected.emit(step)
        self._keep(path, corrections, before)
        return step

    def remember(self, step: UndoStep) -> None:
        """Add a step that was done elsewhere, to be undone in its turn."""
        self._add(step)
        self.changed.emit()

    def _add(self, step: UndoStep) -> None:
        """Put a step on top: what was taken back before it can't be done again."""
        for gone in self._here(self._taken_back):
            self._taken_back.remove(gone)
            del self._opened[gone]
        self._opened[step] = self._open_now()
        self._steps.append(step)

    def _here(self, steps: list[UndoStep]) -> list[UndoStep]:
        """Return those steps that were done in the folder, or among the files, that are open."""
        opened = self._open_now()
        return [step for step in steps if self._opened[step] == opened]

    def _open_now(self) -> _Opened:
        return self._session.folder, self._session.story_list.files

    @property
    def undoable(self) -> UndoStep | None:
        """What would be taken back now."""
        return next(reversed(self._here(self._steps)), None)

    @property
    def redoable(self) -> UndoStep | None:
        """What was taken back last and can be done again."""
        return next(reversed(self._here(self._taken_back)), None)

    def holds(self, step: UndoStep) -> bool:
        """Tell whether a step was not taken back yet."""
        return step in self._steps

    def undo(self, step: UndoStep | None = None) -> UndoStep | None:
        """Take the last step back, or the one that is named, and return it; None where there is none."""
        step = step or self.undoable
        if step not in self._steps:
            return None
        self._steps.remove(step)
        self._taken_back.append(step)
        step.take_back()
        self.changed.emit()
        return step

    def redo(self) -> UndoStep | None:
        """Do again what was taken back last, and return it; None where there is nothing."""
        step = self.redoable
        if step is None:
            return None
        self._taken_back.remove(step)
        self._steps.append(step)
        if step.path is not None:
            self.corrected.emit(step)
        step.do_again()
        self.changed.emit()
        self.redone.emit(step)
        return step

    def _keep(self, path: Path, corrections: FileCorrections, instead_of: FileCorrections) -> None:
        try:
            self._session.corrections.keep(path, corrections, instead_of)
        except UnwritableFile as error:
            self.failed.emit(error)
        self._session.story_list.read_again(path)
        self.changed.emit()
