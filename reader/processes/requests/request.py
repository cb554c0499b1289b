"""A request: it knows its lane, how it is done, and the types of what it answers."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar, cast, get_args

from reader.model.errors import ReaderError, UnreadableFile
from reader.processes.lanes import Lane
from reader.processes.sandbox.needs import Needs
from reader.storage.messagepack import decode

_PROGRESS_S = 0.1

Part = TypeVar("Part")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Request(Generic[Part, Result]):
    """A request that sends parts as it goes, and then answers with a result; both types are told by its own base."""

    lane: ClassVar[Lane]

    def run(self, send: Callable[[Part], None]) -> Result:
        """Do it, in the child process; raises ReaderError."""
        raise NotImplementedError

    def needs(self) -> Needs:
        """Return what it needs of the machine beside the program itself."""
        return self.lane.needs()

    def about(self) -> Path | None:
        """Return the document that it is about, if it is about one."""
        return None

    def failure(self, reason: str) -> ReaderError:
        """Return the error that says why nothing came of it, though its process said nothing."""
        path = self.about()
        return ReaderError(reason) if path is None else UnreadableFile(path, reason)

    def completed(self, result: Result) -> Result:
        """Return a result with what the answer leaves out, since whoever asked has it."""
        return result

    @classmethod
    def read_part(cls, body: bytes) -> Part:
        """Return a part of the answer; raises DecodingError."""
        part: Part = decode(body, answer_types(cls)[0])
        return part

    @classmethod
    def read_result(cls, body: bytes) -> Result:
        """Return the answer; raises DecodingError."""
        result: Result = decode(body, answer_types(cls)[1])
        return result


def answer_types(kind: type[Request[Any, Any]]) -> tuple[Any, Any]:
    """Return the types of a request's parts and of its result."""
    part, result = get_args(cast("Any", kind).__orig_bases__[0])
    return part, result


def seldom(send: Callable[[Part], None]) -> Callable[[Part], None]:
    """Pass progress on ten times a second at most: the window has better to do than to count."""
    last = time.monotonic()

    def tell(progress: Part) -> None:
        nonlocal last
        if time.monotonic() - last >= _PROGRESS_S:
            last = time.monotonic()
            send(progress)

    return tell
