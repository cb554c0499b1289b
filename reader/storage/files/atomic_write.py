"""Writing a file whole or not at all."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from reader.model.errors import UnwritableFile
from reader.storage.files.part_files import clear_parts, open_part, part_beside
from reader.storage.files.special_files import is_special, write_into
from reader.storage.paths import make_own_folder

_IS_WINDOWS = os.name == "nt"  # a file that is open can't be renamed there
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
    another one: between two calls it then has a name of its own, until something is written into that folder again.
    Into a device or a pipe it is just written. Raises UnwritableFile with what is wrong.
    """
    if mode is None and is_special(path):
        try:
            write_into(path, content)
        except OSError as error:
            raise UnwritableFile(path, _why(error, path, len(content))) from error
        return
    part = part_beside(path)
    try:
        handle, is_named = open_part(part)
        with _opened(handle) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            written = os.fstat(file.fileno()).st_size
            _give_permissions(file.fileno(), part, _usual_mode(path) if mode is None else mode)
            if written == len(content) and not _IS_WINDOWS:
                _put_in_place(file.fileno(), part, path, is_named=is_named)
        if written != len(content):
            raise UnwritableFile(
                path,
                f"only {written:,} of {len(content):,} bytes could be written, {len(content) - written:,} are missing",
            )
        if _IS_WINDOWS:
            part.replace(path)
        clear_parts(path.parent)
    except OSError as error:
        _remove(part)
        raise UnwritableFile(path, _why(error, path, len(content))) from error
    finally:
        _remove(part)


def _put_in_place(handle: int, part: Path, path: Path, *, is_named: bool) -> None:
    """Let a file that is whole take its name, while it is held: where another one has that, by way of its own."""
    if not is_named:
        # Through its descriptor; that of the folder is not looked at, and makes Python follow the link.
        if not os.path.lexists(path):
            with suppress(FileExistsError):
                os.link(f"/proc/self/fd/{handle}", path, src_dir_fd=handle)
                return
        os.link(f"/proc/self/fd/{handle}", part, src_dir_fd=handle)
    part.replace(path)


def _opened(handle: int) -> BinaryIO:
    try:
        return os.fdopen(handle, "wb")
    except OSError:
        os.close(handle)
        raise


def _remove(part: Path) -> None:
    """Remove what was begun; a folder that refuses even this is not what went wrong first."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _usual_mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or of any new one (at first it is the owner's alone)."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _give_permissions(handle: int, part: Path, mode: int) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(handle, mode)  # the one way that a child process in its sandbox has
    else:
        part.chmod(mode)


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
