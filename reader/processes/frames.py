"""What stands on the wire between the window and a child process: numbered frames, each with a value as MessagePack.

A frame is four bytes of length, four of the request's number, one of its kind, and the body. A frame is no value yet:
what its body may hold, the request says (`reader.processes.requests`), and nothing in the frame can change that.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from reader.storage.messagepack import MAX_BYTES

_HEAD = struct.Struct(">IIB")


class MessageKind(IntEnum):
    """What a frame is; its body is, in this order, a request, a part of its answer, the answer, an error, a text."""

    REQUEST = 0
    PROGRESS = 1
    DONE = 2
    FAILED = 3  # the file or the environment is to blame
    CRASHED = 4  # our own bug, with its traceback; it names no text of a document


@dataclass(frozen=True, slots=True)
class Message:
    """What a frame says; `number` is the request's, and is said again in every answer."""

    number: int
    kind: MessageKind
    body: bytes

    def to_bytes(self) -> bytes:
        """Return its frame."""
        if len(self.body) > MAX_BYTES:
            raise FrameError(f"a message of {len(self.body)} bytes is too long")
        return _HEAD.pack(len(self.body), self.number, self.kind) + self.body


class FrameError(Exception):
    """What arrived is not a frame of ours."""


class FrameReader:
    """Puts frames together from a stream that arrives in pieces of any size."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """Take the next piece and yield the frames that it completes; raises FrameError."""
        self._buffer += data
        while len(self._buffer) >= _HEAD.size:
            length, number, kind = _HEAD.unpack_from(self._buffer)
            if length > MAX_BYTES:
                raise FrameError(f"a frame of {length} bytes is announced")
            if kind not in _KINDS:
                raise FrameError(f"there are no frames of kind {kind}")
            end = _HEAD.size + length
            if len(self._buffer) < end:
                return
            body = bytes(self._buffer[_HEAD.size : end])
            del self._buffer[:end]
            yield Message(number, MessageKind(kind), body)


_KINDS = frozenset(MessageKind)
