"""Requests and answers as bytes: all are read by types that nothing in a message can change."""

from dataclasses import dataclass
from typing import Any

from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.errors import ReaderError
from reader.model.event import Event, StoryGroup
from reader.processes.frames import FrameError, Message, MessageKind
from reader.processes.requests.events import GatherEvent, GroupStories
from reader.processes.requests.exports import Export, ExportEvent, Preview
from reader.processes.requests.packages import (
    AskIndex,
    FetchPackage,
    InstallPackage,
    ListPackages,
    RemovePackage,
    RemoveReplaced,
)
from reader.processes.requests.renderings import FindQuotations, RenderComparison, RenderDifferences, RenderEvent
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Compare, ListFiles, Read
from reader.processes.requests.translations import Recall, Translate
from reader.storage.messagepack import DecodingError, decode, encode

REQUESTS: tuple[type[Request[Any, Any]], ...] = (
    *(ListFiles, Read, Compare, GroupStories, GatherEvent, Recall, Translate, Export, ExportEvent, Preview),
    *(FindQuotations, RenderComparison, RenderDifferences, RenderEvent),
    *(ListPackages, AskIndex, FetchPackage, InstallPackage, RemovePackage, RemoveReplaced),
)
_BY_NAME = {kind.__name__: kind for kind in REQUESTS}


@dataclass(frozen=True, slots=True)
class _Envelope:
    name: str
    fields: bytes


def write_request(request: Request[Any, Any]) -> bytes:
    """Return the body of a request's frame."""
    return encode(_Envelope(type(request).__name__, encode(request)))


def read_request(body: bytes) -> Request[Any, Any]:
    """Return the request of a frame's body; raises DecodingError."""
    envelope = decode(body, _Envelope)
    if envelope.name not in _BY_NAME:
        raise DecodingError(f"there is no request {envelope.name!r}")
    return decode(envelope.fields, _BY_NAME[envelope.name])


def read_answer(request: Request[Any, Any], message: Message) -> Any:
    """Return what a child process answered: a part, the result, a ReaderError, or the report of our bug.

    All of it is read, by types that nothing in the message can change. Raises DecodingError and FrameError.
    """
    match message.kind:
        case MessageKind.PROGRESS:
            return _lawful(request.read_part(message.body))
        case MessageKind.DONE:
            return _lawful(request.read_result(message.body))
        case MessageKind.FAILED:
            return decode(message.body, ReaderError)
        case MessageKind.CRASHED:
            return decode(message.body, str)
        case MessageKind.REQUEST:
            raise FrameError("a child process asks for nothing")


def _lawful(value: object) -> object:
    for one in value if isinstance(value, tuple) else (value,):
        if isinstance(one, Article | Comparison | Event | StoryGroup) and not one.keeps_its_laws():
            raise DecodingError("a value that breaks its laws")
    return value
