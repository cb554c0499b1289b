import errno
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.processes.documents import Documents, send_document

pytestmark = pytest.mark.skipif(not hasattr(socket, "send_fds"), reason="this system cannot send descriptors")


@pytest.fixture
def ours() -> Iterator[socket.socket]:
    ends = socket.socketpair()
    with ends[0], ends[1]:
        _received[ends[0]] = Documents(ends[1])
        yield ends[0]


_received: dict[socket.socket, Documents] = {}


def read(descriptor: int) -> bytes:
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


def test_document_arrives_open(ours: socket.socket, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"story")
    send_document(ours, 1, tmp_path / "a.txt")
    assert read(_received[ours].receive(1)) == b"story"


def test_document_of_a_request_that_never_asked_for_it_is_not_taken_for_the_next(
    ours: socket.socket, tmp_path: Path
) -> None:
    for number, text in enumerate((b"one", b"two", b"three")):
        (tmp_path / f"{number}.txt").write_bytes(text)
        send_document(ours, number, tmp_path / f"{number}.txt")
    assert read(_received[ours].receive(2)) == b"three"


@pytest.mark.parametrize(
    ("name", "code"), [("gone", errno.ENOENT), ("folder", errno.EISDIR), ("pipe", errno.ENXIO), ("a\0b", errno.ENOENT)]
)
def test_what_is_no_file_is_said(ours: socket.socket, tmp_path: Path, name: str, code: int) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    send_document(ours, 1, tmp_path / name)
    with pytest.raises(OSError, match=os.strerror(code)) as raised:
        _received[ours].receive(1)
    assert raised.value.errno == code


def test_window_that_is_gone_is_said(ours: socket.socket) -> None:
    ours.close()
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        _received[ours].receive(1)
