"""Files that are being read: how far a folder has come, and what is known of a file before it gave an article."""

from dataclasses import dataclass

from reader.library.index import FileStamp


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """How many files were read or failed, of how many that are known."""

    finished: int
    total: int


@dataclass(slots=True)
class FileReading:
    """A file that is being read: its row, its stamp from before, its number in the index once it gave an article."""

    story: int
    stamp: FileStamp
    file_id: int | None = None
