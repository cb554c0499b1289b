"""What is dropped into the window from elsewhere."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def take_paths(event: QDropEvent) -> list[Path]:
    """Accept the folders and files of a drag that lie on this machine, and return them; refuse it where none does.

    They are copied, as whoever moves them would delete them afterwards; a web address is never asked for.
    """
    local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if local:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.ignore()
    return local
