"""A corrected file becomes something that never ends or never begins: the window goes on, and keeps the correction."""

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.correcting import Correcting
from reader.app.session import Session
from reader.app.stories.story import StoryState
from reader.model.correction import Correction
from reader.storage.corrections import CorrectionStore
from tests.app.conftest import STORY, wait_until_read

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="tries what Linux has"),
    pytest.mark.usefixtures("forked_workers"),
]


def become_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        os.chdir(path.parent)  # a socket's name is short
        listening.bind(path.name)


def dig(path: Path) -> None:
    path.touch()
    os.truncate(path, 2**40)


REPLACEMENTS: dict[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "link to endless zeros": lambda path: path.symlink_to("/dev/zero"),
    "link to a terminal": lambda path: path.symlink_to("/dev/tty"),
    "link to itself": lambda path: path.symlink_to(path),
    "link to nothing": lambda path: path.symlink_to(path.parent / "gone"),
    "folder": Path.mkdir,
    "socket": become_socket,
    "memory of the kernel": lambda path: path.symlink_to("/proc/self/mem"),
    "huge hole": dig,
}


@pytest.fixture
def session(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.chdir(tmp_path)
    opened = Session(Jobs(), tmp_path / "kept" / "library.sqlite", corrections_file=tmp_path / "kept" / "corrections")
    yield opened
    opened.close()


@pytest.mark.parametrize("kind", REPLACEMENTS)
def test_window_goes_on_when_a_corrected_file_became(kind: str, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    stories = tmp_path / "stories"
    stories.mkdir()
    for name in ("a.txt", "b.txt"):
        (stories / name).write_text(STORY.format(headline="Dam gives way", people=3), encoding="utf-8")
    session.open_folder(stories)
    wait_until_read(qtbot, session)
    correcting = Correcting(session)
    corrected = Correction((("title", "Corrected"),))
    correcting.correct(0, corrected)
    wait_until_read(qtbot, session)
    (stories / "a.txt").unlink()
    REPLACEMENTS[kind](stories / "a.txt")
    correcting.correct(0, Correction((("title", "Corrected again"),)))
    session.reload()
    qtbot.waitUntil(lambda: any(s.path.name == "b.txt" and s.state is StoryState.READ for s in session.stories))
    qtbot.waitUntil(session.is_idle, timeout=20_000)
    kept = CorrectionStore(tmp_path / "kept" / "corrections").of(stories / "a.txt")
    assert kept.of(0).facts == (("title", "Corrected again"),)
    print(f"{kind}: {[(story.path.name, story.reason) for story in session.stories]}")
