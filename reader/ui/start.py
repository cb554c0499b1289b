"""Makes the application and its first window; imported once it is known that Qt can show one."""

import gc
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLockFile
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.app.background.jobs import Jobs
from reader.app.background.prefetch import begin_to_read
from reader.storage import paths
from reader.storage.settings import WindowState, load_settings
from reader.ui.interface_language import speak


def start(to_open: Sequence[Path]) -> int:
    """Show the window and give its exit code."""
    application = QApplication(sys.argv[:1])
    jobs = Jobs()
    begin_to_read(jobs, to_open)
    from reader.ui.window.main_window import MainWindow
    from reader.ui.windows import Windows

    application.setApplicationName("Reader")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(paths.resource("icons/reader.svg"))))
    # Python would take Ctrl+C in the terminal only when the next event comes to it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = load_settings()
    translators = speak(settings.interface_language)
    lock = _lock()
    is_first = lock.tryLock(0)
    windows = Windows(settings, remembers=is_first)
    window = MainWindow(settings, windows, jobs)
    # What the program itself consists of is never garbage, and a full collection over it takes 20 to 50 ms.
    gc.freeze()
    gc.enable()
    tell_crashes(window.dialogs.show_crash)
    window.show()
    states = settings.windows if is_first else []
    if to_open or not settings.reopens_windows or not states:
        window.bring_back_shape(states[0] if states else WindowState())
        window.open_paths(to_open)
        jobs.forget_foreseen()
    else:
        for number, state in enumerate(list(states)):
            shown = window if number == 0 else window.open_window()
            shown.bring_back(state)
    code = application.exec()
    del translators
    return code


def tell_crashes(show: Callable[[str], None]) -> None:
    """Show every exception that nobody caught, instead of losing it on standard error."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        show(report)

    sys.excepthook = on_exception


def _lock() -> QLockFile:
    """Return the lock of the program that remembers its windows: one started beside it begins with an empty one.

    Qt finds out by itself that a lock was left by a program that is gone.
    """
    folder = paths.data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / "windows.lock"))
    lock.setStaleLockTime(0)
    return lock
