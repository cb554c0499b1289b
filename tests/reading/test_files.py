import os
import socket
from pathlib import Path

import pytest

from reader.model.errors import UnreadableFile
from reader.reading import files
from reader.reading.files import read_file


def reason_for(path: Path) -> str:
    with pytest.raises(UnreadableFile) as raised:
        read_file(path)
    return raised.value.reason


def test_a_file_is_read_with_its_time(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"Rain fell.\r\n")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    source = read_file(path)
    assert (source.data, source.modified) == (b"Rain fell.\r\n", 1_000_000_000)


def test_a_missing_file_has_a_reason(tmp_path: Path) -> None:
    assert reason_for(tmp_path / "nowhere.txt") == "no such file"


def test_a_name_with_a_nul_is_no_file() -> None:
    assert reason_for(Path("a\0b.txt")) == "no such file"


def test_a_name_that_is_too_long_has_a_reason(tmp_path: Path) -> None:
    assert reason_for(tmp_path / ("a" * 300 + ".txt")) == "its name is too long"


def test_a_folder_has_a_reason(tmp_path: Path) -> None:
    assert reason_for(tmp_path) == "is a folder"


def test_an_empty_file_has_a_reason(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert reason_for(tmp_path / "empty.txt") == "empty file"


def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason_for(tmp_path / "pipe.txt") == "not a file but a device, pipe or socket"


def test_a_socket_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's address has at most 107 bytes
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s.txt")
        assert reason_for(Path("s.txt")) == "not a file but a device, pipe or socket"


def test_a_device_is_not_read() -> None:
    assert reason_for(Path("/dev/zero")) == "not a file but a device, pipe or socket"


def test_a_link_to_itself_has_a_reason(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert reason_for(tmp_path / "loop.txt") == "a link that leads back to itself"


def test_a_link_to_nothing_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert reason_for(tmp_path / "link.txt") == "a link to a file that is not there"


def test_a_file_without_permission_has_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_bytes(b"words")

    def refuse(*args: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)  # root may read everything
    assert reason_for(path) == "no permission to read it"


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1024 * 1024)
    (tmp_path / "large.txt").write_bytes(b"a" * (1024 * 1024 + 1))
    assert reason_for(tmp_path / "large.txt") == "too large (over 1 MB)"
