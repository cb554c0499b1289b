import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model.errors import UnwritableFile
from reader.storage.files.atomic_write import atomic_write
from reader.storage.files.part_files import part_beside


def fail_with_full_disk(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_atomic_write_replaces_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")
    atomic_write(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_atomic_write_keeps_the_permissions_of_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    atomic_write(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_full_disk_leaves_the_old_file_and_no_litter(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, call, fail_with_full_disk)
    with pytest.raises(UnwritableFile, match="No space left"):
        atomic_write(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def missing_folder(tmp_path: Path) -> Path:
    return tmp_path / "gone" / "out.json"


def folder_of_that_name(tmp_path: Path) -> Path:
    folder = tmp_path / "out.json"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    ("target", "reason"),
    [(missing_folder, "folder does not exist"), (folder_of_that_name, "a folder has this name")],
)
def test_reason_says_what_is_in_the_way(target: Callable[[Path], Path], reason: str, tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match=reason):
        atomic_write(target(tmp_path), b"new")


def test_what_a_killed_writer_left_goes_when_anything_is_written_beside_it(tmp_path: Path) -> None:
    part_beside(tmp_path / "other.pdf").write_bytes(b"old")
    atomic_write(tmp_path / "out.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]
