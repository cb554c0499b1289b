"""The windows of one process: they share the settings, and each is remembered by itself.

A window that is closed beside others is forgotten; those that are open when the program is left come back.
"""

from copy import deepcopy
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.errors import UnwritableFile
from reader.storage.privacy import is_private
from reader.storage.settings import MAX_WINDOWS, Settings, WindowState, load_settings, save_settings

_REST_MS = 2_000


class OpenWindow(Protocol):
    """What `Windows` asks of a window."""

    def state(self) -> WindowState:
        """Return what the window shows."""

    def close(self) -> bool:
        """Close the window."""

    def deleteLater(self) -> None:
        """Delete the window when its events were handled."""


class Windows(QObject):
    """Keeps the settings and the list of windows.

    Signals: `settings_changed`, `everything_forgotten` (each window has to forget its own part), `not_forgotten` (the
    files that could not be deleted), `failed` (why the settings could not be kept).
    """

    settings_changed = Signal()
    everything_forgotten = Signal()
    not_forgotten = Signal(str)
    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None, *, remembers: bool = True) -> None:
        """Share `settings`; which windows are open is remembered unless another program does that."""
        super().__init__(parent)
        self._remembers = remembers
        self.settings = settings
        self._known = load_settings()
        self._open: list[OpenWindow] = []
        self._is_quitting = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._remember)

    def add(self, window: OpenWindow) -> None:
        """Take a new window into the list."""
        self._open.append(window)

    def remove(self, window: OpenWindow) -> None:
        """Let a window go that is being closed; the last one is remembered, the others are deleted when all is done."""
        if window not in self._open:
            return
        self._rest.stop()
        if self._remembers and not self._is_quitting and self._open == [window]:
            self.settings.windows = [window.state()]
        self._open.remove(window)
        self.save()
        if self._open:
            QTimer.singleShot(0, window.deleteLater)

    def remember_soon(self) -> None:
        """Remember the windows when they rest: a machine that goes down or a program that is killed closes nothing."""
        if not self._is_quitting:
            self._rest.start()

    def quit(self) -> None:
        """Close all windows and remember them."""
        self._remember()
        self._is_quitting = True
        for window in list(self._open):
            window.close()

    def forget_everything(self) -> None:
        """Forget all that was read and where; settings and language packages stay."""
        self.settings.recent_folders.clear()
        self.settings.windows.clear()
        self.everything_forgotten.emit()
        # A start waits for nothing that is seldom asked for.
        from reader.app.forgetting import forget_files

        left = forget_files()
        if left:
            self.not_forgotten.emit(", ".join(map(str, left)))
        self.announce()

    def announce(self) -> None:
        """Keep settings that were changed, and tell every window."""
        self.save()
        self.settings_changed.emit()

    def _remember(self) -> None:
        if self._remembers and self._open:
            self.settings.windows = [window.state() for window in self._open][:MAX_WINDOWS]
            self.save()

    def save(self) -> None:
        """Write what has changed since the settings were read or written last."""
        if is_private():
            return
        try:
            save_settings(self.settings, self._known)
        except UnwritableFile as error:
            self.failed.emit(str(error))
        else:
            self._known = deepcopy(self.settings)
