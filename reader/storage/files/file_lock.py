"""Let one process at a time change what several share."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int, *, waits: bool) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)

    def _give_back(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _take(handle: int, *, waits: bool) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX if waits else fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def locked(place: Path, *, waits: bool = True) -> Iterator[None]:
    """Hold the lock `place`, an empty file of our own or a folder, until the block ends; wait while another holds it.

    The system gives the lock back when its holder dies. Raises OSError where the file can't be made, and, if it is not
    to wait, where another holds it.
    """
    handle = _open(place)
    try:
        _take(handle, waits=waits)
        try:
            yield
        finally:
            with suppress(OSError):
                _give_back(handle)
    finally:
        os.close(handle)


def _open(place: Path) -> int:
    if place.is_dir():
        if sys.platform != "win32":
            return os.open(place, os.O_RDONLY)
        place = place / ".lock"
    return os.open(place, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
