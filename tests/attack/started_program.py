"""Start the program as its user does, on a folder; print what it showed as JSON when all was read, and leave it."""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from reader.ui import start
from reader.ui.dialogs.crash_dialog import CrashDialog
from reader.ui.window.main_window import MainWindow

MOST_S = 40.0
READ = 2


def watch() -> None:
    """Look every few milliseconds whether all was read."""
    began = time.monotonic()
    said: list[str] = []
    watching = QTimer(QApplication.instance(), interval=20)

    def look() -> None:
        windows = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, MainWindow)]
        crashed = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, CrashDialog)]
        for window in windows:
            if window.messages.isVisible() and window.messages.text not in said:
                said.append(window.messages.text)
        read = sum(window.session.story_list.progress().finished for window in windows)
        is_late = time.monotonic() - began > MOST_S
        if crashed or is_late or (read >= READ and all(window.session.is_idle() for window in windows)):
            watching.stop()
            QTimer.singleShot(300, leave)

    def leave() -> None:
        windows = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, MainWindow)]
        for window in windows:
            window.zoom_by(10)  # settings are written
            if window.messages.isVisible() and window.messages.text not in said:
                said.append(window.messages.text)
        titles = [story.title for window in windows for story in window.session.stories]
        dialogs = [type(shown).__name__ for shown in QApplication.topLevelWidgets() if isinstance(shown, QDialog)]
        Path(os.environ["SHOWN"]).write_text(json.dumps({"titles": titles, "said": said, "dialogs": dialogs}))
        for window in windows:
            window.close()
        QApplication.exit(0)

    watching.timeout.connect(look)
    watching.start()


class WatchedApplication(QApplication):
    """The program's application, with somebody who looks at it."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        QTimer.singleShot(0, watch)


if __name__ == "__main__":
    if "CLOCK" in os.environ:  # it was set back
        time.time = lambda: float(os.environ["CLOCK"])
        time.time_ns = lambda: int(float(os.environ["CLOCK"]) * 1e9)
    start.QApplication = WatchedApplication  # type: ignore[attr-defined, assignment]
    sys.exit(start.start([Path(sys.argv[1])]))
