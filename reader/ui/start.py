"""Makes the application and its first window; imported once it is known that Qt can show one."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLockFile, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.app.background.jobs import Jobs
from reader.app.background.prefetch import begin_to_read
from reader.storage import paths
from reader.storage.files.leftovers import clear_leftovers
from reader.storage.privacy import is_private
from reader.storage.settings import WindowState, load_settings
from reader.ui.interface_language import speak

FAILED_START_EXIT_CODE = 1
# The first paint is over, and the first stories are on their way.
_TIDY_MS = 3_000


def start(to_open: Sequence[Path]) -> int:
    """Show the window and return its exit code."""
    application = QApplication(sys.argv[:1])
    try:
        held = _open_windows(application, to_open)
    except Exception:  # noqa: BLE001 - a start that fails is told in a dialog too, not lost on standard error
        return _tell_failed_start(traceback.format_exc())
    code = application.exec()
    del held
    return code


def _open_windows(application: QApplication, to_open: Sequence[Path]) -> tuple[object, ...]:
    """Open the windows; return what lives as long as they do."""
    jobs = Jobs()
    begin_to_read(jobs, to_open)
    from reader.ui.window.main_window import MainWindow
    from reader.ui.windows import Windows

    application.setApplicationName("Reader")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(paths.resource("icons/reader.svg"))))
    # Qt's dialog for files remembers which folders were open: among our own things, where it is forgotten with them.
    place = os.devnull if is_private() else str(paths.config_folder())
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, place)
    # Python would take Ctrl+C in the terminal only when the next event comes to it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = load_settings()
    translators = speak(settings.interface_language)
    lock = _lock()
    is_first = lock is not None
    windows = Windows(settings, remembers=is_first)
    window = MainWindow(settings, windows, jobs)
    # What the program itself consists of is never garbage, and a full collection over it takes 20 to 50 ms.
    gc.freeze()
    gc.enable()
    tell_crashes(_tell_crash)
    window.show()
    QTimer.singleShot(_TIDY_MS, _tidy)
    states = settings.windows if is_first else []
    last = next((state for state in states if settings.reopens_windows and is_of(state, to_open)), None)
    if last is not None:
        window.bring_back(last)
        jobs.forget_foreseen()
    elif to_open or not settings.reopens_windows or not states:
        window.bring_back_shape(states[0] if states else WindowState())
        window.open_paths(to_open)
        jobs.forget_foreseen()
    else:
        for number, state in enumerate(list(states)):
            shown = window if number == 0 else window.open_window()
            shown.bring_back(state)
    return window, windows, lock, translators


def _tell_failed_start(report: str) -> int:
    from reader.ui.dialogs.crash_dialog import CrashDialog

    sys.stderr.write(report)
    CrashDialog(report).exec()
    return FAILED_START_EXIT_CODE


def _tell_crash(report: str) -> None:
    # Over whichever window is there: the first one may be closed long since.
    from reader.ui.dialogs.crash_dialog import show_crash

    show_crash(report)


def tell_crashes(show: Callable[[str], None]) -> None:
    """Show every exception that nobody caught, instead of losing it on standard error."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        show(report)

    sys.excepthook = on_exception


def _lock() -> QLockFile | None:
    """Return the lock of the program that remembers its windows, if this is the one: others begin with an empty window.

    Qt finds out by itself that a lock was left by a program that is gone. A private one remembers nothing, and neither
    does one that can't write.
    """
    folder = paths.data_folder()
    if is_private():
        return None
    try:
        paths.make_own_folder(folder)
    except OSError:
        return None
    file = folder / "windows.lock"
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return None
    paths.close_own_file(file)
    return lock


def is_of(state: WindowState, to_open: Sequence[Path]) -> bool:
    """Tell if what is to be opened is the folder that a window showed last: then its pair or its event comes back."""
    return bool(state.folder) and [str(path.absolute()) for path in to_open] == [state.folder]


def _tidy() -> None:
    """Do what can wait until the window is there."""
    paths.close_own_folders()
    clear_leftovers()
