import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model.errors import UnreadableFile
from reader.processes import reading_process
from reader.processes.reading_process import ReadingProcess
from reader.processes.requests import Read
from tests.app.conftest import ODD_WORKER, STORY

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes cannot be waited for here")


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReadingProcess]:
    monkeypatch.setattr(reading_process, "WORKER_COMMAND", ODD_WORKER)
    made = ReadingProcess()
    yield made
    made.close()


def story(folder: Path, name: str) -> Read:
    (folder / name).write_text(STORY.format(headline="Dam at Oreva gives way", people=3), encoding="utf-8")
    return Read(folder / name)


def test_stories_are_read_one_after_the_other(process: ReadingProcess, tmp_path: Path) -> None:
    for name in ("good-1.txt", "good-2.txt"):
        (article,) = process.read(story(tmp_path, name))
        assert (article.title, article.path.name) == ("Dam at Oreva gives way", name)


def test_process_that_dies_fails_its_file_and_the_next_is_read(process: ReadingProcess, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="broke down"):
        list(process.read(story(tmp_path, "die.txt")))
    assert len(list(process.read(story(tmp_path, "good.txt")))) == 1


def test_file_that_takes_too_long_is_given_up(
    process: ReadingProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "patience_s", lambda _path: 0.5)
    with pytest.raises(UnreadableFile, match="took too long"):
        list(process.read(story(tmp_path, "hang.txt")))


def test_our_own_bug_is_reported_as_one(process: ReadingProcess, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        list(process.read(story(tmp_path, "crash.txt")))


def test_file_that_is_not_there_is_said(process: ReadingProcess, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        list(process.read(Read(tmp_path / "gone.txt")))


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel of this system tells no child")
def test_process_ends_with_the_one_that_started_it_even_while_busy(tmp_path: Path) -> None:
    path = story(tmp_path, "hang.txt").path
    code = (
        "import os, sys; from pathlib import Path; from reader.processes import reading_process as r\n"
        f"r.WORKER_COMMAND = {ODD_WORKER!r}\n"
        "p = r.ReadingProcess(); started = p._started()\n"
        "def die(*_): os.write(1, str(started.pid).encode()); os.kill(os.getpid(), 9)\n"
        "r.select.select = die\n"
        f"list(p.read(r.Read(Path({str(path)!r}))))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, cwd=Path(__file__).parents[2])
    worker = Path("/proc", done.stdout.decode())
    deadline = time.monotonic() + 10
    while worker.exists() and "State:\tZ" not in (worker / "status").read_text(encoding="utf-8"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
