"""A child process that reads documents for the command line, one after the other, under the limits of the window's."""

import atexit
import contextlib
import functools
import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from reader.library.packing import unpack
from reader.model.article import Article
from reader.model.errors import UnreadableFile
from reader.processes.command import WORKER_COMMAND, worker_environment
from reader.processes.documents import send_document
from reader.processes.frames import FrameError, FrameReader, Message, MessageKind
from reader.processes.lanes import Lane, patience_s
from reader.processes.requests import Read, read_answer, write_request
from reader.storage.messagepack import DecodingError

_BYTES_AT_ONCE = 1024 * 1024
_NUMBER = 1


def read_articles(path: Path, *, whole: bool = False) -> Iterator[Article]:
    """Yield the articles of a file, as `reader.reading.read_articles` does; `whole` takes all of it as the story."""
    yield from _reading_process().read(Read(path, whole=whole))


def read_article(path: Path, *, whole: bool = False) -> Article:
    """Return the first article of a file. Raises UnreadableFile."""
    articles = list(read_articles(path, whole=whole))
    if not articles:
        raise UnreadableFile(path, "no article in it")
    return articles[0]


class ReadingProcess:
    """The process; one that died or took too long is replaced at the next file."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._documents: socket.socket | None = None
        self._frames = FrameReader()

    def read(self, request: Read) -> Iterator[Article]:
        """Yield the articles of a file. Raises UnreadableFile."""
        process = self._started()
        assert process.stdin is not None
        with contextlib.suppress(OSError):  # it died: what it answers tells
            if self._documents is not None:
                send_document(self._documents, _NUMBER, request.path)
            process.stdin.write(Message(_NUMBER, MessageKind.REQUEST, write_request(request)).to_bytes())
            process.stdin.flush()
        try:
            for message in self._messages(process, request.path):
                answer = read_answer(request, message)
                match message.kind:
                    case MessageKind.PROGRESS:
                        yield unpack(answer.payload)
                    case MessageKind.DONE:
                        return
                    case MessageKind.FAILED:
                        raise answer
                    case _:
                        raise RuntimeError(answer)
        except (FrameError, DecodingError) as error:
            self.close()
            raise UnreadableFile(request.path, "the process that read it answered nonsense") from error
        except GeneratorExit:
            self.close()  # nobody waits for the rest
            raise

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

    def _messages(self, process: subprocess.Popen[bytes], path: Path) -> Iterator[Message]:
        assert process.stdout is not None
        while True:
            # Windows can't wait for a pipe and look at the clock.
            if os.name == "posix" and not select.select([process.stdout], [], [], patience_s(path))[0]:
                self.close()
                raise UnreadableFile(path, "it took too long")
            piece = os.read(process.stdout.fileno(), _BYTES_AT_ONCE)
            if not piece:
                self.close()
                raise UnreadableFile(path, "the process that read it broke down")
            yield from self._frames.feed(piece)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = self._start()
        return self._process

    def _start(self) -> subprocess.Popen[bytes]:
        theirs: socket.socket | None = None
        if sys.platform == "linux":
            self._documents, theirs = socket.socketpair()
        with contextlib.ExitStack() as closing:
            numbers = [closing.enter_context(theirs).fileno()] if theirs is not None else []
            return subprocess.Popen(  # noqa: S603 - this very program
                [*WORKER_COMMAND, Lane.DOCUMENTS.value.name, *map(str, numbers)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                pass_fds=numbers,
                env=os.environ | worker_environment(),
            )


@functools.cache
def _reading_process() -> ReadingProcess:
    made = ReadingProcess()
    atexit.register(made.close)
    return made
