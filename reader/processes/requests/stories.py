"""List the files of a folder, read one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.library.packing import PackedArticle
from reader.model.correction import NO_CORRECTIONS, FileCorrections
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
        from reader.reading.folder import list_files

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


@dataclass(frozen=True, slots=True)
class Read(Request[PackedArticle, None]):
    """Read the articles of a file, as the user corrected it."""

    lane = Lane.DOCUMENTS
    path: Path
    corrections: FileCorrections = NO_CORRECTIONS
    whole: bool = False
    """Whether all of the file is the story."""

    def about(self) -> Path:
        """Return the file."""
        return self.path

    def run(self, send: Callable[[PackedArticle], None], opener: Callable[[Path], int] | None = None) -> None:
        """Send each article as it is read; `opener` returns the descriptor of the file."""
        from reader import reading
        from reader.library.packing import pack
        from reader.reading.files import open_file

        cleaning = reading.Cleaning.NONE if self.whole else reading.Cleaning.STORY
        for article in reading.read_articles(self.path, cleaning, self.corrections, opener or open_file):
            send(pack(article))
