"""Child processes of the command line: it asks them one thing after the other, under the limits of the window's.

Little is imported here, so that they start at once; what can be asked is imported while they do.
"""

import atexit
import contextlib
import functools
import os
import select
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from reader.model.errors import UnreadableFile
from reader.processes import child_command
from reader.processes.documents import send_document
from reader.processes.frames import FrameError, FrameReader, Message, MessageKind
from reader.processes.lanes import Lane, patience_s
from reader.storage.messagepack import DecodingError

if TYPE_CHECKING:
    from reader.library.packing import PackedArticle
    from reader.model.article import Article
    from reader.model.correction import FileCorrections
    from reader.processes.requests.request import Request

_BYTES_AT_ONCE = 1024 * 1024
_NUMBER = 1

Part = TypeVar("Part")
Result = TypeVar("Result")


def read_articles(
    path: Path, *, whole: bool = False, corrections: "FileCorrections | None" = None
) -> Iterator["Article"]:
    """Yield the articles of a file, as `reader.reading.read_articles` does; `whole` takes all of it as the story."""
    get_ready(Lane.DOCUMENTS)
    from reader.library.packing import unpack
    from reader.model.correction import NO_CORRECTIONS
    from reader.processes.requests.stories import Read

    parts: list[PackedArticle] = []
    ask(Read(path, corrections or NO_CORRECTIONS, whole=whole), parts.append)
    yield from (unpack(part.payload) for part in parts)


def read_article(path: Path, *, whole: bool = False, corrections: "FileCorrections | None" = None) -> "Article":
    """Return the first article of a file. Raises UnreadableFile."""
    first = next(read_articles(path, whole=whole, corrections=corrections), None)
    if first is None:
        raise UnreadableFile(path, "no article in it")
    return first


def ask(request: "Request[Part, Result]", on_part: Callable[[Part], object] = lambda _part: None) -> Result:
    """Have a request done by the child process of its lane, and return its result. Raises ReaderError."""
    return _process_of(request.lane).ask(request, on_part)


def get_ready(*lanes: Lane) -> None:
    """Start the processes of lanes before there is work for them."""
    for lane in lanes:
        _process_of(lane).start()


class ChildProcess:
    """The process of a lane; one that died or took too long is replaced at the next request."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._process: subprocess.Popen[bytes] | None = None
        self._documents: socket.socket | None = None
        self._frames = FrameReader()

    def start(self) -> subprocess.Popen[bytes]:
        """Return the process, which is started if there is none."""
        if self._process is None:
            self._process = self._start()
        return self._process

    def ask(self, request: "Request[Part, Result]", on_part: Callable[[Part], object] = lambda _part: None) -> Result:
        """Return the result of a request. Raises ReaderError."""
        process = self.start()
        from reader.processes.requests.coding import write_request

        assert process.stdin is not None
        with contextlib.suppress(OSError):  # it died: what it answers tells
            document = request.about()
            if self._documents is not None and document is not None:
                send_document(self._documents, _NUMBER, document)
            process.stdin.write(Message(_NUMBER, MessageKind.REQUEST, write_request(request)).to_bytes())
            process.stdin.flush()
        try:
            return self._result(request, process, on_part)
        except (FrameError, DecodingError) as error:
            self.close()
            raise request.failure("the process that worked on it answered nonsense") from error
        finally:
            if self._lane.value.is_single_use:
                self.close()

    def close(self) -> None:
        """Stop the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
        if self._documents is not None:
            self._documents.close()
            self._documents = None
        self._frames = FrameReader()

    def _result(
        self, request: "Request[Part, Result]", process: subprocess.Popen[bytes], on_part: Callable[[Part], object]
    ) -> Result:
        from reader.processes.requests.coding import read_answer

        for message in self._messages(process, request):
            answer: Any = read_answer(request, message)
            match message.kind:
                case MessageKind.PROGRESS:
                    on_part(answer)
                case MessageKind.DONE:
                    result: Result = answer
                    return result
                case MessageKind.FAILED:
                    raise answer
                case _:
                    raise RuntimeError(answer)
        raise AssertionError  # messages end with the process, of which they tell by an error

    def _messages(self, process: subprocess.Popen[bytes], request: "Request[Any, Any]") -> Iterator[Message]:
        assert process.stdout is not None
        patience = patience_s(request.about()) if self._lane.value.gives_up else None
        while True:
            # Windows can't wait for a pipe and look at the clock.
            if os.name == "posix" and not select.select([process.stdout], [], [], patience)[0]:
                self.close()
                raise request.failure("it took too long")
            piece = os.read(process.stdout.fileno(), _BYTES_AT_ONCE)
            if not piece:
                self.close()
                raise request.failure("the process that worked on it broke down")
            yield from self._frames.feed(piece)

    def _start(self) -> subprocess.Popen[bytes]:
        theirs: socket.socket | None = None
        if sys.platform == "linux" and self._lane is Lane.DOCUMENTS:
            self._documents, theirs = socket.socketpair()
        with contextlib.ExitStack() as closing:
            numbers = [closing.enter_context(theirs).fileno()] if theirs is not None else []
            return subprocess.Popen(  # noqa: S603 - this very program
                [*child_command.WORKER_COMMAND, self._lane.value.name, *map(str, numbers)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                pass_fds=numbers,
                env=os.environ | child_command.worker_environment(),
            )


@functools.cache
def _process_of(lane: Lane) -> ChildProcess:
    made = ChildProcess(lane)
    atexit.register(made.close)
    return made
