"""What another window corrects, said here too: two windows on one folder never show two versions of a story."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader.app.events.story_events import StoryEvents
from reader.app.session import Session

# One correction is several writes.
_PAUSE_MS = 100


class OtherWindows(QObject):
    """Follows the journal of corrections, to which every window of every process appends.

    Signals: `changed` (something was corrected, here or elsewhere), `followed` (a story or an event of this window was,
    elsewhere).
    """

    changed = Signal()
    followed = Signal()

    def __init__(
        self, session: Session, events: StoryEvents, parent: QObject | None = None, pause_ms: int = _PAUSE_MS
    ) -> None:
        """Let a session and its events obey what was corrected elsewhere, `pause_ms` after the last change."""
        super().__init__(parent)
        self._session = session
        self._events = events
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watch()

    def look(self) -> None:
        """Take over what other windows have corrected meanwhile."""
        self._watch()
        changed = self._session.corrections.refresh()
        is_otherwise = [self._session.obey_corrections(changed), self._events.obey_corrections(changed)]
        if changed:
            self.changed.emit()
        if any(is_otherwise):
            self.followed.emit()

    def _on_changed(self, _path: str) -> None:
        self._pause.start()

    def _watch(self) -> None:
        """Watch the journal, or where it will be: its folder is made with the first correction."""
        file = self._session.corrections.file
        wanted: set[Path] = set()
        if file is not None:
            wanted = {file} if file.exists() else {next(folder for folder in file.parents if folder.is_dir())}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if new := {str(path) for path in wanted} - watched:
            self._watcher.addPaths(sorted(new))
