"""What tells whether a file has to be read again, found out without opening it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells whether a file has to be read again: time of change (ns since 1970), size (bytes), what was corrected.

    `corrections` is their fingerprint, "" for none.
    """

    changed_ns: int
    size: int
    corrections: str = ""


def stamp_of(path: Path) -> FileStamp | None:
    """Look at a file without opening it; None if it is gone or can't be looked at."""
    try:
        status = path.stat()
    except OSError:
        return None
    return FileStamp(status.st_mtime_ns, status.st_size)
