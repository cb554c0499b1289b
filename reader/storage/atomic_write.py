"""Writing a file whole or not at all."""

import errno
import os
import shutil
import time
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import BinaryIO

from reader.model.errors import UnwritableFile
from reader.storage.paths import make_own_folder
from reader.storage.special_files import is_special, write_into

# Of a name of 255 bytes, the most that usual file systems take, something has to be left for our own.
_NAME_LENGTH = 40
PART = ".part"
"""How a file ends that is not yet whole; a hidden one."""
WRITTEN_BY_NOW_S = 60.0
"""Nobody is still writing a file that is so old and not yet whole: it takes milliseconds."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_own(path: Path, content: bytes) -> None:
    """Write a file of the program's own, whole or not at all; its user alone can read it. Raises UnwritableFile."""
    try:
        make_own_folder(path.parent)
    except OSError as error:
        raise UnwritableFile(path, _why(error, path, len(content))) from error
    atomic_write(path, content, mode=0o600)


def atomic_write(path: Path, content: bytes, mode: int | None = None) -> None:
    """Put `content` into the file `path`, replacing what was there; on failure the old file stays as it was.

    The bytes go to a temporary file beside the target, are flushed to the disk and counted, and only then take its
    name. On Linux that file has no name before, so that a process that is killed leaves nothing, but where it replaces
    another one: between two calls it then has a name of its own. Into a device or a pipe it is just written. Raises
    UnwritableFile with what is wrong.
    """
    if mode is None and is_special(path):
        try:
            write_into(path, content)
        except OSError as error:
            raise UnwritableFile(path, _why(error, path, len(content))) from error
        return
    temporary = path.with_name(f".{path.name[:_NAME_LENGTH]}.{os.urandom(4).hex()}{PART}")
    try:
        handle, is_named = _create(temporary)
        is_in_place = False
        with _opened(handle) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            written = os.fstat(file.fileno()).st_size
            _give_permissions(file.fileno(), temporary, _usual_mode(path) if mode is None else mode)
            if not is_named and written == len(content):
                is_in_place = _name(file.fileno(), path, temporary)
        if written != len(content):
            raise UnwritableFile(
                path,
                f"only {written:,} of {len(content):,} bytes could be written, {len(content) - written:,} are missing",
            )
        if not is_in_place:
            temporary.replace(path)
            remove_leftovers(path, WRITTEN_BY_NOW_S)
    except OSError as error:
        _remove(temporary)
        raise UnwritableFile(path, _why(error, path, len(content))) from error
    finally:
        _remove(temporary)


def remove_leftovers(path: Path, older_than_s: float = 0.0) -> None:
    """Remove what `atomic_write` left beside `path` when its process was killed."""
    for part in path.parent.glob(f".{escape(path.name[:_NAME_LENGTH])}.*{PART}"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime >= older_than_s:
                part.unlink()


def _create(temporary: Path) -> tuple[int, bool]:
    """Open a new file for a place, without a name if the system can; return whether it has its name already."""
    if hasattr(os, "O_TMPFILE") and Path("/proc/self/fd").exists():
        with suppress(OSError):  # not every file system can
            return os.open(temporary.parent, os.O_TMPFILE | os.O_RDWR, 0o600), False
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.open(temporary, flags, 0o600), True


def _name(handle: int, path: Path, temporary: Path) -> bool:
    """Link a nameless file as `path`, if no file has that name, or else as the temporary one; return whether as `path`.

    Through its descriptor; that of the folder is not looked at, and makes Python follow the link.
    """
    if not os.path.lexists(path):
        with suppress(FileExistsError):
            os.link(f"/proc/self/fd/{handle}", path, src_dir_fd=handle)
            return True
    os.link(f"/proc/self/fd/{handle}", temporary, src_dir_fd=handle)
    return False


def _opened(handle: int) -> BinaryIO:
    try:
        return os.fdopen(handle, "wb")
    except OSError:
        os.close(handle)
        raise


def _remove(temporary: Path) -> None:
    """Remove what was begun; a folder that refuses even this is not what went wrong first."""
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def _usual_mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or of any new one (at first it is the owner's alone)."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _give_permissions(handle: int, temporary: Path, mode: int) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(handle, mode)  # the one way that a child process in its sandbox has
    else:
        temporary.chmod(mode)


def _why(error: OSError, path: Path, size: int) -> str:
    if isinstance(error, FileNotFoundError):
        return "its folder does not exist"
    if isinstance(error, PermissionError):
        return "no permission to write there"
    if isinstance(error, IsADirectoryError):
        return "a folder has this name"
    if error.errno in _FULL:
        return f"{error.strerror}: {_lack(path, size)}"
    return f"{error.strerror or error}; {size:,} bytes are needed"


def _lack(path: Path, size: int) -> str:
    """Say how much is missing; the half-written file is removed by then."""
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return f"{size:,} bytes are needed"
    if free >= size:  # a quota or a limit of file sizes, of which the disk does not tell
        return f"{size:,} bytes are needed; the disk has them, so a quota or a limit is in the way"
    return f"{size:,} bytes are needed and {free:,} are free, {size - free:,} are missing"
