"""The child process: read a request, run the named task, answer; end when the window closes our standard input.

Tasks, their arguments, the parts they send as they go, and their results:

list             (folder,)                 parts: a tuple of paths or UnreadableFile; result: None
read             (path[, corrections])     parts: a PackedArticle each; result: None
compare          (left, right, settings)   result: Comparison
recall           (article, into)           result: the Article as it was translated before, or None
translate        (article, into)           parts: a TranslatedSentence each; result: the translated Article
list packages    ()                        result: PackageShelf
ask index        ()                        result: PackageShelf; uses the network
fetch package    (offered,)                parts: a Transfer each; result: the Package; uses the network
install package  (archive,)                result: the Package
remove package   (folder of a package,)    result: None
export           (target, format, options, portions of a comparison)
                                           parts: ExportProgress; result: None
preview          (target, width in px, options, portions)
                                           parts: a PNG a page; result: None

Only `export` and `preview` load Qt, in a process that does nothing else; the others never do.
"""

import functools
import gc
import os
import struct
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from reader.model.errors import ReaderError, UnreadableFile
from reader.processes.protocol import Answer, Crashed, Done, Failed, Progress, Request, Task, decode, encode, frame

if TYPE_CHECKING:
    from reader.exporting.options import ExportOptions, Format
    from reader.exporting.progress import ExportProgress, OnProgress
    from reader.model.article import Article
    from reader.model.comparison import Comparison, ComparisonSettings
    from reader.model.correction import FileCorrections
    from reader.model.translation import OfferedPackage, Package, PackageShelf
    from reader.translating import Translator

READING_LANE = "documents"
MEMORY_LIMIT_BYTES = 1024**3
# The models of two chained packages take up to a gigabyte, before the threads' own stacks.
TRANSLATING_LIMIT_BYTES = 4 * 1024**3
# Fifty rows take the window about 6 ms; more at once would be felt.
_PATHS_A_PART = 50
# The window answers its user first: with as many workers as cores, it would wait for its turn as long as they do.
_NICENESS = 5
_PROGRESS_S = 0.1
# 20,000: some MB of garbage at most; from 5,000 on the time for reading hardly changes.
_OBJECTS_BETWEEN_COLLECTIONS = 20_000
_LENGTH = struct.Struct(">I")

Send = Callable[[object], None]


def serve(lane: str = "") -> int:
    """Answer requests from standard input on standard output until the input ends; give the exit code.

    `lane` names what the requests will be about, so that the process gets ready before the first one comes.
    """
    requests, answers = _take_over_the_channel()
    _limit_memory(MEMORY_LIMIT_BYTES)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    if lane == READING_LANE:
        import reader.reading.formats.plain  # noqa: F401 - what most files need, and 0.3 s of work

        _collect_garbage_seldom()
    for request in _read_requests(requests):
        answers.write(frame(_answer(request, answers)))
        answers.flush()
    return 0


def _collect_garbage_seldom() -> None:
    """Look for garbage in cycles once in 20,000 new objects, and never among what was imported.

    An article makes thousands of objects and next to no cycles; Python would look after every 700 of them.
    """
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)


def _take_over_the_channel() -> tuple[BinaryIO, BinaryIO]:
    """Keep the channel for frames alone: what a library prints goes to standard error, what it reads is empty."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    return requests, answers


def _limit_memory(limit_bytes: int) -> None:
    """Cap what this process may allocate, where the system can: a document must not take the machine with it."""
    if sys.platform == "linux":
        import resource

        _, highest = resource.getrlimit(resource.RLIMIT_DATA)
        if highest != resource.RLIM_INFINITY:
            limit_bytes = min(limit_bytes, highest)
        resource.setrlimit(resource.RLIMIT_DATA, (limit_bytes, highest))


def _read_requests(stream: BinaryIO) -> Iterator[Request]:
    while len(head := stream.read(_LENGTH.size)) == _LENGTH.size:
        request = decode(stream.read(_LENGTH.unpack(head)[0]))
        assert isinstance(request, Request)
        yield request


def _answer(request: Request, answers: BinaryIO) -> Answer:
    def send(part: object) -> None:
        answers.write(frame(Progress(request.number, part)))
        answers.flush()

    try:
        return Done(request.number, _TASKS[request.task](request.arguments, send))
    except ReaderError as error:
        return Failed(request.number, error)
    except MemoryError:
        return Failed(request.number, _too_large(request))
    except Exception:  # noqa: BLE001 - the window shows our bug, and the next file must still be read
        return Crashed(request.number, traceback.format_exc())


def _too_large(request: Request) -> UnreadableFile:
    path = request.arguments[0] if request.arguments else None
    return UnreadableFile(
        path if isinstance(path, Path) else Path(), f"it needs more than {MEMORY_LIMIT_BYTES // 1024**2} MB of memory"
    )


def _list(arguments: tuple[object, ...], send: Send) -> None:
    from reader.reading.folder import list_files

    part: list[Path | UnreadableFile] = []
    for path in list_files(cast("Path", arguments[0]), part.append):
        part.append(path)
        if len(part) >= _PATHS_A_PART:
            send(tuple(part))
            part.clear()
    send(tuple(part))


def _read(arguments: tuple[object, ...], send: Send) -> None:
    from reader.library.packing import pack
    from reader.reading import Cleaning, read_articles

    path, *corrections = arguments
    for article in read_articles(cast("Path", path), Cleaning.STORY, *cast("list[FileCorrections]", corrections)):
        send(pack(article, encode(article)))


def _compare(arguments: tuple[object, ...], _send: Send) -> "Comparison":
    from reader.comparing import compare

    left, right, settings = arguments
    return compare(cast("Article", left), cast("Article", right), cast("ComparisonSettings", settings))


def _recall(arguments: tuple[object, ...], _send: Send) -> "Article | None":
    from reader.translating import recall

    article, into = arguments
    return recall(cast("Article", article), cast("str", into), _translator())


def _translate(arguments: tuple[object, ...], send: Send) -> "Article":
    from reader.translating import translate

    _limit_memory(TRANSLATING_LIMIT_BYTES)
    article, into = arguments
    return translate(cast("Article", article), cast("str", into), _translator(), send)


def _list_packages(_arguments: tuple[object, ...], _send: Send) -> "PackageShelf":
    from reader.storage.paths import packages_folder
    from reader.translating.index import package_shelf

    return package_shelf(packages_folder())


def _ask_index(arguments: tuple[object, ...], send: Send) -> "PackageShelf":
    from reader.translating.index import fetch_index

    fetch_index()
    return _list_packages(arguments, send)


def _fetch_package(arguments: tuple[object, ...], send: Send) -> "Package":
    from reader.storage.paths import packages_folder
    from reader.translating.index import fetch_package

    _limit_memory(TRANSLATING_LIMIT_BYTES)
    return fetch_package(cast("OfferedPackage", arguments[0]), packages_folder(), send)


def _install_package(arguments: tuple[object, ...], _send: Send) -> "Package":
    from reader.storage.paths import packages_folder
    from reader.translating.installing import install

    _limit_memory(TRANSLATING_LIMIT_BYTES)
    return install(cast("Path", arguments[0]), packages_folder())


def _remove_package(arguments: tuple[object, ...], _send: Send) -> None:
    from reader.storage.paths import packages_folder
    from reader.translating.installing import remove

    remove(cast("Path", arguments[0]), packages_folder())


@functools.cache
def _translator() -> "Translator":
    """Give the one translator of this process: its models stay loaded from request to request."""
    from reader.translating import open_translator

    return open_translator()


def _export(arguments: tuple[object, ...], send: Send) -> None:
    from reader.exporting.formats import write_export
    from reader.processes.portions import comparison_of

    target, form, options, portions = arguments
    comparison = comparison_of(cast("tuple[bytes, ...]", portions))
    write_export(comparison, cast("Path", target), cast("Format", form), cast("ExportOptions", options), _seldom(send))


def _preview(arguments: tuple[object, ...], send: Send) -> None:
    from reader.exporting.pdf.devices import page_pictures
    from reader.exporting.pdf.export import drawing_application
    from reader.processes.portions import comparison_of

    _, width_px, options, portions = arguments
    application = drawing_application()
    comparison = comparison_of(cast("tuple[bytes, ...]", portions))
    for picture in page_pictures(comparison, cast("int", width_px), cast("ExportOptions", options)):
        send(picture)
    del application


def _seldom(send: Send) -> "OnProgress":
    """Pass progress on ten times a second: the window has better to do than to count pages."""
    last = time.monotonic()

    def tell(progress: "ExportProgress") -> None:
        nonlocal last
        if time.monotonic() - last >= _PROGRESS_S:
            last = time.monotonic()
            send(progress)

    return tell


_TASKS: dict[Task, Callable[[tuple[object, ...], Send], object]] = {
    Task.LIST: _list,
    Task.READ: _read,
    Task.COMPARE: _compare,
    Task.RECALL: _recall,
    Task.TRANSLATE: _translate,
    Task.EXPORT: _export,
    Task.PREVIEW: _preview,
    Task.LIST_PACKAGES: _list_packages,
    Task.ASK_INDEX: _ask_index,
    Task.FETCH_PACKAGE: _fetch_package,
    Task.INSTALL_PACKAGE: _install_package,
    Task.REMOVE_PACKAGE: _remove_package,
}
