"""List the files of a folder: asked first of all, so that nothing of an article is loaded for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.library.folder import list_files
from reader.model.errors import UnreadableFile
from reader.processes.lanes import Lane
from reader.processes.requests.request import Request

# Fifty rows take the window about 6 ms; more at once would be felt.
_PATHS_A_PART = 50


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Some of the files of a folder, and what could not be looked into."""

    paths: tuple[Path, ...] = ()
    unreadable: tuple[UnreadableFile, ...] = ()


@dataclass(frozen=True, slots=True)
class ListFiles(Request[FoundFiles, None]):
    """List the files of a folder and of the folders in it."""

    lane = Lane.COMPARING
    folder: Path

    def run(self, send: Callable[[FoundFiles], None]) -> None:
        """Send the files, fifty at a time."""
        paths: list[Path] = []
        unreadable: list[UnreadableFile] = []
        for path in list_files(self.folder, unreadable.append):
            paths.append(path)
            if len(paths) >= _PATHS_A_PART:
                send(FoundFiles(tuple(paths), tuple(unreadable)))
                paths.clear()
                unreadable.clear()
        if paths or unreadable:
            send(FoundFiles(tuple(paths), tuple(unreadable)))
