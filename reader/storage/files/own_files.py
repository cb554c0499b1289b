"""Read the program's own files with care: somebody may have put anything in their place."""

import os
import stat
from pathlib import Path

# What the program keeps outside of databases takes a few MB at most: more is no file of ours.
_MOST_BYTES = 256 * 2**20


def read_own(file: Path, start: int = 0) -> bytes:
    """Return the bytes of a file from `start`. Raises OSError, also for what is no regular file or far too large.

    A pipe or a device in its place would never end.
    """
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as opened:
        status = os.fstat(opened.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
            raise OSError(f"{file} is none of our files")
        opened.seek(start)
        return opened.read()
