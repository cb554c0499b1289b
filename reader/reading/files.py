"""Read a file once, up to a limit, or say in a few words why not."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Source

# 256 MB: a dump of 50,000 articles fits, and a worker that also holds the decoded text stays under 1 GB.
MAX_BYTES = 256 * 1024 * 1024

_REASONS = {
    errno.ENOENT: "no such file",
    errno.ENOTDIR: "no such file",
    errno.EISDIR: "is a folder",
    errno.EACCES: "no permission to read it",
    errno.EPERM: "no permission to read it",
    errno.ELOOP: "a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENXIO: "not a file but a device, pipe or socket",
}


def open_file(path: Path) -> int:
    """Return a descriptor of a file to be read; raises OSError and UnreadableFile."""
    _check_kind(path, path.stat())
    # Not blocking, so that a FIFO that took the file's place since the check above cannot hold us up.
    return os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))


def read_file(path: Path, opener: Callable[[Path], int] = open_file) -> Source:
    """Read the bytes of a regular file of at most `MAX_BYTES`. Raises UnreadableFile, also for an empty one.

    `opener` returns its descriptor, where that is not for this process to open.
    """
    try:
        descriptor = opener(path)
        try:
            status = os.fstat(descriptor)
            _check_kind(path, status)
            data = _read(descriptor, status.st_size)
        finally:
            os.close(descriptor)
    except OSError as error:
        code = error.errno or 0
        reason = _REASONS.get(code, os.strerror(code).lower())
        leads_nowhere = code == errno.ENOENT and path.is_symlink()
        raise UnreadableFile(path, "a link to a file that is not there" if leads_nowhere else reason) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableFile(path, "no such file") from error
    if len(data) > MAX_BYTES:
        raise UnreadableFile(path, f"too large (over {MAX_BYTES // 1024**2} MB)")
    if not data:
        raise UnreadableFile(path, "empty file")
    return Source(path, data, status.st_mtime)


def _read(descriptor: int, size: int) -> bytes:
    """Return all bytes of a file that is said to have `size`; one byte more than the limit of a larger one.

    Without a file object of Python, whose making takes longer than the reading of a story.
    """
    # To ask for all that a file may have at most has memory made for that much: first for what it has.
    size = min(size, MAX_BYTES)
    pieces, missing = list[bytes](), size + 1
    length = 0
    while missing > 0 and (piece := os.read(descriptor, missing)):
        pieces.append(piece)
        length += len(piece)
        missing = (size if length <= size else MAX_BYTES) + 1 - length
    return b"".join(pieces)


def _check_kind(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFile(path, "is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFile(path, "not a file but a device, pipe or socket")
