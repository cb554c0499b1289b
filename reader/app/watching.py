"""Watching the folder of a session: files that come, go or are written again are noticed without being asked for."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from reader.app.session import Session

# A program that saves a hundred pages makes a hundred changes: one look after the last of them is enough.
_PAUSE_MS = 700
_REST_MS = 300
# Each takes a handle of the system, which has some thousands for all programs.
_MOST_FOLDERS = 500


class FolderWatch(QObject):
    """Looks at the session's folder again after something changed in it.

    A folder says nothing of a file that is written over in place; the files that are open are watched themselves, and
    `look` is for the moment when the user comes back to the window.
    """

    def __init__(self, session: Session, parent: QObject | None = None, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self.look)
        # Signals come by the hundred while a folder is opened, and each would go through all its files.
        self._rest = QTimer(self, singleShot=True, interval=min(pause_ms, _REST_MS))
        self._rest.timeout.connect(self._watch)
        session.story_list.reading_progressed.connect(self._rest.start)
        session.pair_changed.connect(self._watch_open_files)
        session.stories_reset.connect(self._watch_folder)

    def look(self) -> None:
        """Look at the folder now, or once it is read: a look at what is being read would see nothing new."""
        if not self._session.story_list.look_again():
            self._pause.start()

    def _on_changed(self, _path: str) -> None:
        self._pause.start()

    def _watch_folder(self) -> None:
        """Watch the folder itself at once: what comes while it is listed and read would else be missed."""
        folder = self._session.folder
        if folder is not None and str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))
        self._rest.start()

    def _watch_open_files(self) -> None:
        """Watch the files that are open at once, and the others when there is time."""
        if new := {str(path) for path in self._open_files()} - set(self._watcher.files()):
            self._watcher.addPaths(sorted(new))
        self._rest.start()

    def _watch(self) -> None:
        """Watch the folders of the files that were read, and the files that are open."""
        progress = self._session.story_list.progress()
        if progress.finished < progress.total:
            return
        wanted = {str(path) for path in (*self._folders(), *self._open_files())}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)

    def _folders(self) -> list[Path]:
        if self._session.folder is None:
            return []
        folders = {story.path.parent for story in self._session.stories}
        return [self._session.folder, *sorted(folders)][:_MOST_FOLDERS]

    def _open_files(self) -> list[Path]:
        place = self._session.place()
        return [key.path for key in (place.left, place.right) if key is not None and key.path.exists()]
