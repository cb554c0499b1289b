"""Correcting stories by hand: facts, language, encoding, what is the story. Kept for good, and undone in steps."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.session import Session
from reader.model.correction import Correction, FileCorrections
from reader.model.errors import UnwritableFile


@dataclass(frozen=True, slots=True)
class _Step:
    """What was corrected of a file before a step, and after it."""

    path: Path
    before: FileCorrections
    after: FileCorrections


class Correcting(QObject):
    """Corrects the stories of a session; a file that was corrected is read again, and its rows stay where they are.

    Signals: `changed` (there is more or less to undo), `failed` (an UnwritableFile: it holds until the program ends).
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: list[_Step] = []

    def correction_of(self, index: int) -> Correction:
        """Return what was corrected of a story."""
        story = self._session.stories[index]
        return self._session.corrections.of(story.path).of(story.record)

    def corrections_of_file(self, index: int) -> FileCorrections:
        """Return what was corrected of the file of a story."""
        return self._session.corrections.of(self._session.stories[index].path)

    def correct(self, index: int, correction: Correction) -> None:
        """Correct a story."""
        record = self._session.stories[index].record
        self.correct_file(index, self.corrections_of_file(index).with_article(record, correction))

    def correct_file(self, index: int, corrections: FileCorrections, instead_of: FileCorrections | None = None) -> None:
        """Correct the file of a story; what is changed is what differs from `instead_of`, or from what is kept."""
        path = self._session.stories[index].path
        before = self._session.corrections.of(path) if instead_of is None else instead_of
        if corrections != before:
            self._steps.append(_Step(path, before, corrections))
            self._keep(path, corrections, before)

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self._steps)

    def undo(self) -> Path | None:
        """Take the last correction back and return its file, which may be one that is not on screen."""
        if not self._steps:
            return None
        step = self._steps.pop()
        self._keep(step.path, step.before, step.after)
        return step.path

    def _keep(self, path: Path, corrections: FileCorrections, instead_of: FileCorrections) -> None:
        try:
            self._session.corrections.keep(path, corrections, instead_of)
        except UnwritableFile as error:
            self.failed.emit(error)
        self._session.read_again(path)
        self.changed.emit()
