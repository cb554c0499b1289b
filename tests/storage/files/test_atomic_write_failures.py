"""Failing at every call that writes, in turn: an error that says what and how much, the old file, no litter."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.comparing import compare
from reader.exporting.formats import write_export
from reader.exporting.options import Format
from reader.model.comparison import Comparison
from reader.model.errors import UnwritableFile
from reader.storage.files.atomic_write import atomic_write
from tests.comparing.articles import make_article

ROOT = Path(__file__).resolve().parents[3]
CONTENT = bytes(3_000_000)
CALLS = ("open", "fdopen", "write", "flush", "fsync", "fstat", "fchmod", "link", "replace")


def full(*_arguments: object, **_named: object) -> Any:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class FailingFile:
    """A file whose call `name` fails as on a full disk."""

    def __init__(self, file: Any, name: str) -> None:
        self._file = file
        self._name = name

    def __enter__(self) -> "FailingFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return full if name == self._name else getattr(self._file, name)


def fail_at(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.fdopen
    match call:
        case "write" | "flush":
            monkeypatch.setattr(os, "fdopen", lambda *arguments: FailingFile(really(*arguments), call))
        case _:
            monkeypatch.setattr(os, call, full)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(make_article("One thing happened at sea."), make_article("Bread has become dearer again."))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("form", Format)
def test_every_failing_call_leaves_the_old_file_and_no_litter(
    call: str, form: Format, comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    target = tmp_path / f"out{form.value}"
    target.write_bytes(b"old")
    with monkeypatch.context() as patch:
        fail_at(call, patch)
        with pytest.raises(UnwritableFile, match=r"No space left on device: [\d,]+ bytes are needed"):
            write_export(comparison, target, form)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {target.name: b"old"}


def test_disk_that_lies_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that reports success and keeps less, as Qt's do on a full disk."""
    really = os.fdopen

    class Forgetful(FailingFile):
        def write(self, content: bytes) -> int:
            return int(self._file.write(content[:1000])) and len(content)

    monkeypatch.setattr(os, "fdopen", lambda *arguments: Forgetful(really(*arguments), ""))
    (tmp_path / "out.pdf").write_bytes(b"old")
    with pytest.raises(UnwritableFile, match="only 1,000 of 3,000,000 bytes could be written, 2,999,000 are missing"):
        atomic_write(tmp_path / "out.pdf", CONTENT)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"out.pdf": b"old"}


def test_limit_of_file_sizes_is_told(tmp_path: Path) -> None:
    (tmp_path / "out.pdf").write_bytes(b"old")
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "from pathlib import Path; from reader.storage.files.atomic_write import atomic_write\n"
        f"atomic_write(Path({str(tmp_path / 'out.pdf')!r}), bytes(3_000_000))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "UnwritableFile" in done.stderr
    assert "3,000,000 bytes are needed; the disk has them, so a quota or a limit is in the way" in done.stderr
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"out.pdf": b"old"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB, where mounting is allowed."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a disk of 1 MB cannot be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_full_disk_is_told_with_how_much_is_missing(small_disk: Path) -> None:
    target = small_disk / "out.pdf"
    target.write_bytes(b"old")
    with pytest.raises(UnwritableFile) as raised:
        atomic_write(target, CONTENT)
    assert "No space left on device: 3,000,000 bytes are needed and 1,0" in raised.value.reason
    assert "are missing" in raised.value.reason
    assert {file.name: file.read_bytes() for file in small_disk.iterdir()} == {"out.pdf": b"old"}


def test_command_line_tells_of_a_full_disk(small_disk: Path, write_pair: Callable[[], tuple[Path, Path]]) -> None:
    target = small_disk / "out.json"
    target.write_bytes(b"old")
    left, right = write_pair()
    command = [
        sys.executable,
        "-m",
        "reader",
        "compare",
        str(left),
        str(right),
        "--no-cleaning",
        f"--json={target}",
        "--overwrite",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "are missing" in done.stderr
    assert {file.name: file.read_bytes() for file in small_disk.iterdir()} == {"out.json": b"old"}


@pytest.fixture
def write_pair(tmp_path: Path) -> Callable[[], tuple[Path, Path]]:
    def write() -> tuple[Path, Path]:
        text = "".join(f"In the year {n} the river came over its banks and into the town.\n\n" for n in range(9_000))
        paths = tmp_path / "left.txt", tmp_path / "right.txt"
        for path in paths:
            path.write_text(text if path.name == "left.txt" else "Bread has become dearer again.", encoding="utf-8")
        return paths

    return write
