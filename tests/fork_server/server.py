"""The process that has imported everything: fork a worker for each client, end when standard input does."""

import contextlib
import gc
import importlib
import marshal
import os
import selectors
import signal
import socket
import sys
import traceback
from pathlib import Path

from reader.library.packing import unpack
from reader.model.comparison import ComparisonSettings
from reader.processes.requests.events import GatherEvent, GroupStories
from reader.processes.requests.pairs import Compare
from reader.processes.requests.stories import Read
from reader.processes.worker import serve

# The heads of what is imported by no work on the sample event.
_STAGES = (
    "reader.processes.sandbox.kernel",
    "reader.processes.sandbox.landlock",
    "reader.processes.sandbox.seccomp",
    "reader.reading.formats.web.html",
    "reader.exporting.formats",
    "reader.exporting.event_formats",
    "reader.exporting.pdf.export",
    "reader.translating.engine",
    "reader.translating.installing",
    "reader.translating.package_index",
)
_LARGEST_REQUEST = 1024 * 1024
_MOST_FILES = 5  # the three that every process has, documents, answers


class ForkServer:
    """The workers that were forked, each with the connection of the client that stands for it."""

    def __init__(self, address: str) -> None:
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._listener.bind(address)
        self._listener.listen(64)
        self._clients: dict[int, socket.socket] = {}
        self._ended, wakeup = os.pipe()
        for end in (self._ended, wakeup):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(wakeup)
        signal.signal(signal.SIGCHLD, lambda _number, _frame: None)

    def run(self) -> None:
        """Fork workers until standard input ends."""
        with selectors.DefaultSelector() as selector:
            for file in (0, self._ended, self._listener):
                selector.register(file, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    if key.fileobj == 0:
                        return
                    if key.fileobj == self._ended:
                        os.read(self._ended, 1024)
                        self._tell_of_the_ended(selector)
                    elif key.fileobj is self._listener:
                        self._fork(selector)
                    elif key.data in self._clients:  # the client was killed
                        os.kill(key.data, signal.SIGKILL)
                        selector.unregister(key.fileobj)

    def _fork(self, selector: selectors.BaseSelector) -> None:
        client, _ = self._listener.accept()
        request, files = b"", list[int]()
        with contextlib.suppress(OSError):  # it was killed before it had asked
            request, files, _, _ = socket.recv_fds(client, _LARGEST_REQUEST, _MOST_FILES)
        if not request:
            client.close()
            return
        child = os.fork()
        if child == 0:
            selector.close()
            _become_a_worker(request, files)
        for number in files:
            os.close(number)
        self._clients[child] = client
        selector.register(client, selectors.EVENT_READ, child)

    def _tell_of_the_ended(self, selector: selectors.BaseSelector) -> None:
        while self._clients:
            child, status = os.waitpid(-1, os.WNOHANG)
            if not child:
                return
            client = self._clients.pop(child)
            if client in {key.fileobj for key in selector.get_map().values()}:
                selector.unregister(client)
                with contextlib.suppress(OSError):  # it was killed just now
                    client.send(str(os.waitstatus_to_exitcode(status)).encode())
            client.close()


def _import_everything() -> None:
    """Import what workers do, and have each table that is loaded at its first use loaded."""
    for stage in _STAGES:
        importlib.import_module(stage)
    samples = Path(__file__).resolve().parents[2] / "resources" / "samples"
    packed: list[bytes] = []
    for path in sorted(samples.iterdir()):
        Read(path).run(lambda article: packed.append(article.payload))
    stories = tuple(map(unpack, packed))
    for story in stories[1:]:
        Compare(stories[0], story, ComparisonSettings()).run(print)
    GroupStories(tuple(packed)).run(print)
    GatherEvent(stories).run(lambda _progress: None)


def _become_a_worker(request: bytes, files: list[int]) -> None:
    code = 1
    try:
        arguments, folder, environment = marshal.loads(request)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        channels = files[3:]
        for number, file in enumerate(files[:3]):
            os.dup2(file, number)
        for number in {int(file.name) for file in Path("/proc/self/fd").iterdir()} - {0, 1, 2, *channels}:
            with contextlib.suppress(OSError):  # the one by which they were listed
                os.close(number)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        if "sitecustomize" in sys.modules:
            importlib.reload(sys.modules["sitecustomize"])  # the log of refused connections is this test's own
        code = serve(arguments[0], *map(str, channels))
    except BaseException:  # noqa: BLE001 - whatever it was, the server's own code must not go on in the child
        traceback.print_exc()
    finally:
        os._exit(code)


if __name__ == "__main__":
    _import_everything()
    gc.freeze()
    ForkServer(sys.argv[1]).run()
