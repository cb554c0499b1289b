"""Documents as open descriptors: the window opens them, and a child process that reads needs no files of the user's.

They come on a socket of their own, one for each request to read, in their order. Where there is none (another system
than Linux, a process that was started by hand) the child opens files itself.
"""

import errno
import os
import socket
import stat
import struct
from pathlib import Path

# The number of the request, and of the error if there is no descriptor.
_NOTE = struct.Struct(">II")


def send_document(channel: socket.socket, number: int, path: Path) -> None:
    """Open a file and send its descriptor, or why it could not be opened; nothing is waited for, not even a pipe."""
    try:
        descriptor = _open(path)
    except OSError as error:
        channel.sendall(_NOTE.pack(number, error.errno or errno.EIO))
        return
    try:
        socket.send_fds(channel, [_NOTE.pack(number, 0)], [descriptor])
    finally:
        os.close(descriptor)


def _open(path: Path) -> int:
    try:
        mode = path.stat().st_mode
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.ENOENT, "no such file") from error
    if not stat.S_ISREG(mode):
        raise OSError(errno.EISDIR if stat.S_ISDIR(mode) else errno.ENXIO, "not a regular file")
    return os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)


class Documents:
    """The documents that a child process is given."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel

    def receive(self, number: int) -> int:
        """Return the descriptor of the document that the request of a number is about; raises OSError.

        What was sent for earlier requests, which ended before they opened it, is closed.
        """
        while True:
            note, descriptors, *_ = socket.recv_fds(self._channel, _NOTE.size, 1)
            sent_for, code = _NOTE.unpack(note) if len(note) == _NOTE.size else (number, errno.EIO)
            if sent_for == number:
                break
            for descriptor in descriptors:
                os.close(descriptor)
        if not descriptors:
            raise OSError(code, os.strerror(code))
        return descriptors[0]
