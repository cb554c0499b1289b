"""Requests and answers as bytes: all are read by types that nothing in a message can change.

What is written is a request that somebody has, so that no other kind is imported for it.
"""

from dataclasses import dataclass
from typing import Any

from reader.model.errors import ReaderError
from reader.processes.frames import FrameError, Message, MessageKind
from reader.processes.requests.request import Request
from reader.storage.messagepack import DecodingError, decode, encode


@dataclass(frozen=True, slots=True)
class Envelope:
    """A request on its way: the name of its kind, and its fields encoded."""

    name: str
    fields: bytes


def write_request(request: Request[Any, Any]) -> bytes:
    """Return the body of a request's frame."""
    return encode(Envelope(type(request).__name__, encode(request)))


def read_answer(request: Request[Any, Any], message: Message) -> Any:
    """Return what a child process answered: a part, the result, a ReaderError, or the report of our bug.

    All of it is read, by types that nothing in the message can change. Raises DecodingError and FrameError.
    """
    match message.kind:
        case MessageKind.PROGRESS:
            return _lawful(request.read_part(message.body))
        case MessageKind.DONE:
            return _lawful(request.completed(request.read_result(message.body)))
        case MessageKind.FAILED:
            return decode(message.body, ReaderError)
        case MessageKind.CRASHED:
            return decode(message.body, str)
        case MessageKind.REQUEST:
            raise FrameError("a child process asks for nothing")


def _lawful(value: object) -> object:
    for one in value if isinstance(value, tuple) else (value,):
        # Asked of whatever has laws: a type that is named here would be imported for requests that never answer it.
        if hasattr(one, "keeps_its_laws") and not one.keeps_its_laws():
            raise DecodingError("a value that breaks its laws")
    return value
