"""Let one process at a time change what several share."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

    def _give_back(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Hold the lock `file`, an empty file of our own, until the block ends; wait while another holds it.

    The system gives the lock back when its holder dies. Raises OSError where the file can't be made.
    """
    with file.open("a+b") as held:
        _take(held.fileno())
        try:
            yield
        finally:
            _give_back(held.fileno())
