"""From inside each kind of child process: all that it must not do is tried, and fails."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.model.errors import ReaderError
from reader.processes.documents import send_document
from reader.processes.frames import FrameReader, Message, MessageKind
from reader.processes.lanes import Lane
from reader.processes.requests.coding import write_request
from reader.processes.requests.request import Request
from reader.processes.requests.stories import Read
from reader.processes.sandbox.confine import Holds
from reader.processes.sandbox.probe import what_holds
from reader.storage.messagepack import decode
from tests.processes.requests.test_coding import EXAMPLES

WORKER = Path(__file__).with_name("taken_over_worker.py")
LISTS, NETWORK = {"list a folder"}, {"open a socket of the network"}
# What each request needs, and what of the attempts that lets succeed.
MAY = {
    "ListFiles": LISTS,
    "GetReady": LISTS,
    "Compare": LISTS,
    "Recall": LISTS,
    "ListPackages": LISTS,
    "AskIndex": NETWORK,
}
MAY |= {"FetchPackage": NETWORK, "FindQuotations": LISTS}


@pytest.fixture(scope="module")
def holds() -> Holds:
    found = what_holds()
    if not (found.landlock and found.seccomp):
        pytest.skip(f"this machine has no whole sandbox: {found.as_text()}")
    return found


@pytest.fixture
def victims(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    (folder / "reader" / "data").mkdir(parents=True)
    for name in ("secret.txt", "deleted.txt", "renamed.txt"):
        (folder / name).write_text("secret", encoding="utf-8")
    return folder


def managed(request: Request[Any, Any], victims: Path) -> set[str]:
    """Return what a taken-over process managed to do when it was asked for something."""
    ours, theirs = socket.socketpair()
    theirs.set_inheritable(True)
    environment = {
        **os.environ,
        "VICTIMS": str(victims),
        "HOME": str(victims),
        "READER_HOME": str(victims / "reader"),
        "PYTHONPATH": str(WORKER.parents[2]),
    }
    has_channel = request.lane is Lane.DOCUMENTS
    exports = victims.parent / "exports"
    exports.mkdir()
    with ours, theirs:
        if isinstance(request, Read):
            send_document(ours, 1, victims / "secret.txt")
        done = subprocess.run(
            [
                sys.executable,
                "-P",
                str(WORKER),
                request.lane.value.name,
                *([str(theirs.fileno())] if has_channel else []),
            ],
            input=Message(1, MessageKind.REQUEST, write_request(request)).to_bytes(),
            capture_output=True,
            check=False,
            close_fds=False,
            cwd=exports,
            env=environment,
        )
    (answer,) = FrameReader().feed(done.stdout)
    assert answer.kind is MessageKind.FAILED, answer.body
    return set(json.loads(decode(answer.body, ReaderError).args[0]))


@pytest.mark.parametrize("request_", EXAMPLES, ids=lambda request: type(request).__name__)
def test_taken_over_process_manages_nothing(request_: Request[Any, Any], holds: Holds, victims: Path) -> None:
    assert managed(request_, victims) == MAY.get(type(request_).__name__, set())
    assert {path.name for path in victims.iterdir()} == {"secret.txt", "deleted.txt", "renamed.txt", "reader"}
    assert (victims / "secret.txt").read_text(encoding="utf-8") == "secret"


def test_what_is_tried_succeeds_without_a_sandbox(victims: Path) -> None:
    """Else nothing would be proved above."""
    code = (
        "from tests.attack.taken_over_worker import ATTEMPTS, succeeds\n"
        "for name in ('read a document', 'list a folder', 'write into the home folder', 'write into a document',"
        " 'cut a document', 'delete a document', 'rename a document', 'open a socket of the network',"
        " 'start a program', 'spawn a program', 'fork', 'signal the window', 'open a document to all',"
        " 'have the kernel signal the window', 'choose that signal', 'watch a folder', 'outlive the window',"
        " 'open a socket of another kind', 'be asked by a pair of sockets'):\n"
        "    assert succeeds(ATTEMPTS[name]), name\n"
    )
    environment = {**os.environ, "VICTIMS": str(victims), "READER_HOME": str(victims)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, cwd=WORKER.parents[2])
