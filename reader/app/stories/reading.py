"""Files that are being read: how far a folder has come, and which rows wait for what a file gives."""

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from reader.library.file_stamp import FileStamp, stamp_of
from reader.model.correction import NO_CORRECTIONS, FileCorrections


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """How many files were read or failed, of how many that are known; whether a folder's first ones are looked for."""

    finished: int
    total: int
    is_looking: bool = False


@dataclass(slots=True, eq=False)
class FileReading:
    """A file that is being read, its stamp from before, and its number in the index once it gave an article.

    `story` is its first row. `rows` are those that wait, by the number of the article in the file; None is a row that
    takes whichever comes first.
    """

    story: int
    stamp: FileStamp
    rows: dict[int | None, int]
    file_id: int | None = None

    def take_row(self, record: int) -> int | None:
        """Return the row that waits for an article, and wait no longer; None if it needs a row of its own."""
        return self.rows.pop(record if record in self.rows else None, None)


class Sight(Enum):
    """What a look at a file says."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(slots=True)
class SeenFiles:
    """The files of a folder as they were last seen; `is_again` while the folder is looked at another time."""

    is_again: bool = False
    _stamps: dict[Path, FileStamp | None] = field(default_factory=dict)
    _unseen: set[Path] = field(default_factory=set)

    def look_again(self) -> None:
        """Begin another look at all files."""
        self.is_again = True
        self._unseen = {path for path, stamp in self._stamps.items() if stamp is not None}

    def look_at(self, path: Path) -> Sight:
        """Say what has become of a file, and remember it."""
        stamp = stamp_of(path)
        before = self._stamps.get(path)
        sight = Sight.NEW if path not in self._stamps else Sight.SAME if stamp == before else Sight.CHANGED
        self._stamps[path] = stamp
        self._unseen.discard(path)
        return sight

    def stamp(self, path: Path, corrections: FileCorrections) -> FileStamp:
        """Return what tells whether a file has to be read again; that of no file for one that is gone."""
        if path not in self._stamps:
            self.look_at(path)
        stamp = self._stamps[path] or FileStamp(0, 0)
        return stamp if corrections == NO_CORRECTIONS else replace(stamp, corrections=corrections.fingerprint())

    def take_vanished(self) -> list[Path]:
        """Finish looking through the folder again, and return the files that are gone, in the order of their names."""
        gone = sorted(self._unseen) if self.is_again else []
        self._stamps.update(dict.fromkeys(gone))
        self._unseen = set()
        self.is_again = False
        return gone
