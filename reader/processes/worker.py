"""The child process: read a request, do it, answer; end when the window closes our standard input."""

import gc
import os
import select
import socket
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from reader.model.errors import ReaderError
from reader.processes.documents import Documents
from reader.processes.frames import FrameReader, Message, MessageKind
from reader.processes.lanes import Lane
from reader.processes.requests.every_request import read_request
from reader.processes.requests.request import Request
from reader.processes.sandbox.confine import confine
from reader.storage.messagepack import encode

# The window answers its user first: with as many workers as cores, it would wait for its turn as long as they do.
_NICENESS = 5
# 20,000: some MB of garbage at most; from 5,000 on the time for reading hardly changes.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000
# What is made of sentences has no cycles, and is kept for the next story: to look through it took a tenth of 1,000
# sentences, a sixth of 5,000, a fifth of an event.
_OBJECTS_OF_SENTENCES = 2_000_000
_BYTES_AT_ONCE = 1024 * 1024


def serve(lane_name: str, documents_channel: str = "", answers_channel: str = "") -> int:
    """Answer a lane's requests from standard input on standard output until the input ends; return the exit code.

    `documents_channel` is the number of the descriptor by which documents come, `answers_channel` that of a pipe for
    the answers, in place of standard output.
    """
    lane = Lane.named(lane_name)
    requests, answers = _take_over_the_channel(answers_channel)
    documents = Documents(socket.socket(fileno=int(documents_channel))) if documents_channel else None
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    if lane is not Lane.EXPORTING:
        os.umask(0o077)  # what it writes is the program's own
    if lane is Lane.DOCUMENTS:
        # What most files need, and 0.2 s of work. Before the process is confined: Python could not keep what it has
        # compiled after that, and would compile a checkout's modules at every start, for another 0.1 s.
        import reader.processes.requests.stories
        import reader.reading.formats.plain  # noqa: F401

        _collect_garbage_seldom(_OBJECTS_BETWEEN_COLLECTIONS)
    elif lane is Lane.COMPARING:
        _get_ready_to_compare(requests)
    elif lane is Lane.GATHERING:
        _collect_garbage_seldom(_OBJECTS_OF_SENTENCES)
    if not lane.value.is_single_use:
        opens_files = lane is Lane.DOCUMENTS and documents is None
        confine(replace(lane.needs(), reads=(Path("/"),)) if opens_files else lane.needs(), lane.value.memory_bytes)
    if not lane.value.is_single_use:
        _end_with_the_window(answers.fileno())
    for number, request in _read_requests(requests):
        if lane.value.is_single_use:
            # Of one thread alone: Landlock confines the one that asks for it, and those that it starts.
            confine(request.needs(), lane.value.memory_bytes)
            _end_with_the_window(answers.fileno())
        _send(answers, answer_to(number, request, answers, documents))
        if lane.value.is_single_use:
            break
        if lane is Lane.COMPARING and "reader.comparing" in sys.modules:
            _collect_garbage_seldom(_OBJECTS_OF_SENTENCES)
    return 0


def _get_ready_to_compare(requests: int) -> None:
    """Load what comparing needs, unless there is other work: the window says when it is time, after that (`GetReady`).

    A folder that was listed is read next, on all cores, and nobody compares before two stories of it were read.
    """
    if not _is_asked_already(requests):
        from reader.comparing import get_ready

        get_ready()
        # To look through all that it loads took 50 ms of one comparison in thirty.
        _collect_garbage_seldom(_OBJECTS_OF_SENTENCES)


def _is_asked_already(requests: int) -> bool:
    # Windows can't look into a pipe.
    return os.name != "posix" or bool(select.select([requests], [], [], 0)[0])


def _end_with_the_window(answers: int) -> None:
    """End this process when nobody can hear its answers any more, even while it is busy."""
    if hasattr(select, "poll"):
        listener = select.poll()
        # A descriptor of its own, which nobody closes; that the other end is gone is told whatever is asked for.
        listener.register(os.dup(answers), 0)

        def wait() -> None:
            listener.poll()
            os._exit(1)

        threading.Thread(target=wait, daemon=True).start()


@cache
def _collect_garbage_seldom(objects: int) -> None:
    """Look for garbage in cycles once in so many new objects, and never among what was imported.

    An article, or a comparison, makes thousands of objects and next to no cycles; Python would look after every 700.
    Whether it was done is remembered here: Python counts what it looks at no more one by one, in 5 ms.
    """
    gc.freeze()
    gc.set_threshold(objects)


def _take_over_the_channel(answers_channel: str) -> tuple[int, BinaryIO]:
    """Keep the channel for frames alone: what a library prints goes to standard error, what it reads is empty."""
    requests = os.dup(0)
    answers = os.fdopen(int(answers_channel) if answers_channel else os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    return requests, answers


def _read_requests(requests: int) -> Iterator[tuple[int, Request[Any, Any]]]:
    frames = FrameReader()
    while piece := os.read(requests, _BYTES_AT_ONCE):
        for message in frames.feed(piece):
            yield message.number, read_request(message.body)


def _send(answers: BinaryIO, message: Message) -> None:
    answers.write(message.to_bytes())
    answers.flush()


def answer_to(number: int, request: Request[Any, Any], answers: BinaryIO, documents: Documents | None) -> Message:
    """Do what is asked for, send its parts, and return how it ended; never raises."""
    is_end_near = False

    def send(part: object) -> None:
        answers.write(Message(number, MessageKind.PROGRESS, encode(part)).to_bytes())
        if not is_end_near:
            answers.flush()

    def on_last() -> None:
        # Nothing is left to be done after the next part: it goes with the end. Each of the two would wake the window,
        # which takes the processor from one that reads.
        nonlocal is_end_near
        is_end_near = True

    try:
        if documents is not None and request.about() is not None:
            _read(request, send, lambda _path: documents.receive(number), on_last)
            return Message(number, MessageKind.DONE, encode(None))
        return Message(number, MessageKind.DONE, encode(request.run(send)))
    except ReaderError as error:
        return Message(number, MessageKind.FAILED, encode(error))
    except MemoryError:
        reason = f"it needs more than {request.lane.value.memory_bytes // 1024**2} MB of memory"
        return Message(number, MessageKind.FAILED, encode(request.failure(reason)))
    except Exception:  # noqa: BLE001 - the window shows our bug, and the next file must still be read
        return Message(number, MessageKind.CRASHED, encode(traceback.format_exc()))


def _read(
    request: Request[Any, Any],
    send: Callable[[object], None],
    opener: Callable[[Path], int],
    on_last: Callable[[], None],
) -> None:
    """Read a document, the only thing that whoever has a channel for documents is asked of one."""
    from reader.processes.requests.stories import Read

    assert isinstance(request, Read)
    request.run(send, opener, on_last)
