"""What the window and its child processes say to each other: frames of our own dataclasses on a byte stream.

A frame is four bytes of length, most significant first, and as many bytes of pickle. Reading admits our own types alone
(and paths), so that a damaged or forged stream can make no other object.
"""

import io
import pathlib
import pickle
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum

from reader.model import article, errors

MAX_FRAME_BYTES = 256 * 1024 * 1024
_LENGTH = struct.Struct(">I")


class Task(StrEnum):
    """What a child process can be asked for; arguments and results as in `reader.processes.worker`."""

    LIST = "list"
    READ = "read"
    COMPARE = "compare"
    RECALL = "recall"
    TRANSLATE = "translate"
    EXPORT = "export"
    PREVIEW = "preview"
    LIST_PACKAGES = "list packages"
    ASK_INDEX = "ask index"
    FETCH_PACKAGE = "fetch package"
    INSTALL_PACKAGE = "install package"
    REMOVE_PACKAGE = "remove package"


@dataclass(frozen=True, slots=True)
class Request:
    """Do `task` with `arguments`; `number` is said again in every answer."""

    number: int
    task: Task
    arguments: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """A part of the result, before `Done` or `Failed`."""

    number: int
    part: object


@dataclass(frozen=True, slots=True)
class Done:
    """The result."""

    number: int
    result: object


@dataclass(frozen=True, slots=True)
class Failed:
    """The file or the environment is to blame."""

    number: int
    error: errors.ReaderError


@dataclass(frozen=True, slots=True)
class Crashed:
    """Our own bug, with its traceback; it names no text of a document."""

    number: int
    traceback: str


Answer = Progress | Done | Failed | Crashed
Message = Request | Answer


class ProtocolError(Exception):
    """What arrived is not a frame of ours."""


# An article has hundreds of these: made by their constructor they take a third of the time that dataclasses take by
# looking at their fields.
_BY_CONSTRUCTOR = {
    article.Span: lambda span: (article.Span, (span.start, span.end)),
    article.Sentence: lambda sentence: (article.Sentence, (sentence.span, sentence.paragraph)),
    article.Paragraph: lambda paragraph: (article.Paragraph, (paragraph.span, paragraph.role)),
    article.Removed: lambda removed: (article.Removed, (removed.text, removed.reason, removed.before_paragraph)),
    article.Found: lambda found: (article.Found, (found.field, found.where)),
}


def encode(value: object) -> bytes:
    """Give the value as bytes that `decode` reads."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=5)
    pickler.dispatch_table = _BY_CONSTRUCTOR
    pickler.dump(value)
    return buffer.getvalue()


def decode(data: bytes) -> object:
    """Read a value of our own types; raises ProtocolError for anything else and for damaged bytes."""
    try:
        return _OwnTypes(io.BytesIO(data)).load()
    except ProtocolError:
        raise
    except Exception as error:
        # Damaged pickles raise nearly anything: EOFError, KeyError, UnicodeDecodeError, AttributeError ...
        raise ProtocolError(f"damaged: {error}") from error


def frame(message: Message) -> bytes:
    """Give the message as a frame."""
    payload = encode(message)
    if len(payload) > MAX_FRAME_BYTES:
        raise ProtocolError(f"a message of {len(payload)} bytes is too long")
    return _LENGTH.pack(len(payload)) + payload


class FrameReader:
    """Puts messages together from a stream that arrives in pieces of any size."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """Take the next piece and give the messages that it completes; raises ProtocolError."""
        self._buffer += data
        while len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if length > MAX_FRAME_BYTES:
                raise ProtocolError(f"a frame of {length} bytes is announced")
            end = _LENGTH.size + length
            if len(self._buffer) < end:
                return
            payload = bytes(self._buffer[_LENGTH.size : end])
            del self._buffer[:end]
            yield _message(decode(payload))


def _message(value: object) -> Message:
    if not isinstance(value, Message):
        raise ProtocolError(f"a {type(value).__name__} is not a message")
    return value


class _OwnTypes(pickle.Unpickler):
    # By name: a process that hears of no translation is ready sooner without those types.
    _ROOMS = (
        *("model.article", "model.comparison", "model.correction", "model.errors", "model.translation"),
        *("model.quotation", "model.difference"),
        *("processes.protocol", "library.shared_lines", "library.packing"),
    )
    _MODULES = frozenset(f"reader.{name}" for name in (*_ROOMS, "exporting.options", "exporting.progress"))
    _PATHS = frozenset({"PosixPath", "WindowsPath", "Path"})

    def find_class(self, module: str, name: str) -> object:
        if module in self._MODULES and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        elif module in ("pathlib", "pathlib._local") and name in self._PATHS:
            return getattr(pathlib, name)
        elif (module, name) == ("builtins", "getattr"):
            return _member
        raise ProtocolError(f"{module}.{name} is not allowed here")


def _member(kind: object, name: str) -> Enum:
    """Stand in for `getattr`, by which Python 3.11.0 to 3.11.3 pickle the members of an enumeration, and no more."""
    if not (isinstance(kind, type) and issubclass(kind, Enum)):
        raise ProtocolError(f"an attribute of {kind} is not allowed here")
    return kind[name]
