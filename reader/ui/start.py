"""Makes the application and its first window; imported once it is known that Qt can show one."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader import __version__, paths
from reader.settings import load_settings
from reader.ui.crash_dialog import install_crash_dialog
from reader.ui.main_window import MainWindow


def start(to_open: Sequence[Path]) -> int:
    """Show the window and give its exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Reader")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(paths.resource("icons/reader.svg"))))
    window = MainWindow(load_settings())
    # What the program itself consists of is never garbage, and a full collection over it takes 20 to 50 ms.
    gc.freeze()
    install_crash_dialog(window)
    window.show()
    window.open_paths(to_open)
    return application.exec()
