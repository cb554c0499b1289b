"""Where a file dialog begins."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def usual_folder(place: QStandardPaths.StandardLocation) -> Path:
    """Return the user's folder for documents or downloads; home where there is none: Qt would take the program's."""
    named = QStandardPaths.writableLocation(place)
    folder = Path(named) if named else Path.home()
    return folder if folder.is_dir() else Path.home()
