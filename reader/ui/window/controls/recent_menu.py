"""The menu of folders that were open before."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.wording.stories import file_name


class RecentMenu(QMenu):
    """Names folders. Signals: `folder_chosen` (its path)."""

    folder_chosen = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Recent folders"), parent)

    def show_folders(self, folders: Sequence[str]) -> None:
        """Name these folders and no others."""
        self.clear()
        for folder in folders:
            action = self.addAction(file_name(folder).replace("&", "&&"))
            action.triggered.connect(partial(self._choose, folder))

    def _choose(self, folder: str, *_checked: bool) -> None:
        self.folder_chosen.emit(Path(folder))
