import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.packing import PackedArticle, unpack
from reader.model.article import Article
from reader.model.errors import UnreadableFile
from reader.processes import asking, child_command
from reader.processes.asking import ChildProcess
from reader.processes.lanes import Lane
from reader.processes.requests.stories import Read
from tests.app.conftest import ODD_WORKER, STORY

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes cannot be waited for here")


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChildProcess]:
    monkeypatch.setattr(child_command, "WORKER_COMMAND", ODD_WORKER)
    made = ChildProcess(Lane.DOCUMENTS)
    yield made
    made.close()


def articles(process: ChildProcess, request: Read) -> list[Article]:
    parts: list[PackedArticle] = []
    process.ask(request, parts.append)
    return [unpack(part.payload) for part in parts]


def story(folder: Path, name: str) -> Read:
    (folder / name).write_text(STORY.format(headline="Dam at Oreva gives way", people=3), encoding="utf-8")
    return Read(folder / name)


def test_stories_are_read_one_after_the_other(process: ChildProcess, tmp_path: Path) -> None:
    for name in ("good-1.txt", "good-2.txt"):
        (article,) = articles(process, story(tmp_path, name))
        assert (article.title, article.path.name) == ("Dam at Oreva gives way", name)


def test_process_that_dies_fails_its_file_and_the_next_is_read(process: ChildProcess, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="broke down"):
        articles(process, story(tmp_path, "die.txt"))
    assert len(articles(process, story(tmp_path, "good.txt"))) == 1


def test_file_that_takes_too_long_is_given_up(
    process: ChildProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "patience_s", lambda _path: 0.5)
    with pytest.raises(UnreadableFile, match="took too long"):
        articles(process, story(tmp_path, "hang.txt"))


def test_our_own_bug_is_reported_as_one(process: ChildProcess, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        articles(process, story(tmp_path, "crash.txt"))


def test_file_that_is_not_there_is_said(process: ChildProcess, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        articles(process, Read(tmp_path / "gone.txt"))


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel of this system tells no child")
def test_process_ends_with_the_one_that_started_it_even_while_busy(tmp_path: Path) -> None:
    path = story(tmp_path, "hang.txt").path
    code = (
        "import os, sys; from pathlib import Path; from reader.processes import asking as r\n"
        "from reader.processes.requests.stories import Read\n"
        f"r.child_command.WORKER_COMMAND = {ODD_WORKER!r}\n"
        "p = r.ChildProcess(r.Lane.DOCUMENTS); started = p.start()\n"
        "def die(*_): os.write(1, str(started.pid).encode()); os.kill(os.getpid(), 9)\n"
        "r.select.select = die\n"
        f"p.ask(Read(Path({str(path)!r})))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, cwd=Path(__file__).parents[2])
    worker = Path("/proc", done.stdout.decode())
    deadline = time.monotonic() + 10
    while worker.exists() and "State:\tZ" not in (worker / "status").read_text(encoding="utf-8"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
