"""Files that are not yet whole: what they are called, and which of them a process left that was killed.

Whoever writes one holds it locked, and the system gives the lock back when its holder dies: a part that nobody holds is
litter. Where files can't be locked, an old one is.
"""

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

# Of a name of 255 bytes, the most that usual file systems take, something has to be left for our own.
_NAME_LENGTH = 40
# Nobody is still writing a file that is so old and not yet whole: it takes milliseconds.
_WRITTEN_BY_NOW_S = 60.0
# A hidden file that nobody else calls so: in the user's folders, no other may be removed.
_NAME = re.compile(r"\..{1,40}\.reader-[0-9a-f]{8}\.part", re.DOTALL)

if sys.platform == "win32":

    def _hold(_handle: int) -> None:
        raise OSError
else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def part_beside(path: Path) -> Path:
    """Return a new name for what is to become the file `path`."""
    return path.with_name(f".{path.name[:_NAME_LENGTH]}.reader-{os.urandom(4).hex()}.part")


def open_part(part: Path) -> tuple[int, bool]:
    """Open a new file to be `part`, without a name if the system can, and hold it; return whether it has its name."""
    if hasattr(os, "O_TMPFILE") and Path("/proc/self/fd").exists():
        with suppress(OSError):  # not every file system can
            handle = os.open(part.parent, os.O_TMPFILE | os.O_RDWR, 0o600)
            with suppress(OSError):
                _hold(handle)
            return handle, False
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    while True:
        handle = os.open(part, flags, 0o600)
        try:
            _hold(handle)
        except OSError:
            return handle, True
        if part.exists():
            return handle, True
        os.close(handle)  # another process took it for litter before it was held


def clear_parts(folder: Path) -> None:
    """Remove the parts that killed processes left in a folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    _clear(Path(entry.path))


def _clear(part: Path) -> None:
    handle = os.open(part, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        _hold(handle)
        is_litter = True
    except BlockingIOError:
        is_litter = False
    except OSError:
        is_litter = time.time() - os.fstat(handle).st_mtime > _WRITTEN_BY_NOW_S
    finally:
        os.close(handle)
    if is_litter:
        part.unlink()
