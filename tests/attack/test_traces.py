"""What is forgotten, or read privately, is in no file of ours any more: every byte of them is looked at."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.correcting import Correcting
from reader.model.correction import Correction
from reader.storage import paths
from reader.storage.settings import load_settings
from reader.storage.translation_memory import Edition, Memory
from reader.ui.window.main_window import MainWindow
from reader.ui.windows import Windows
from tests.ui.conftest import all_read

pytestmark = pytest.mark.usefixtures("forked_workers")

GREEK = Edition("el_en", "1.9")
STORY = """{headline}

The {word} at Oreva gave way on Monday night after two days of rain, officials said on Tuesday morning.

About 1,200 people were brought to safety from the {word}, and the mayor asked the capital for tents and water.
"""
FORGOTTEN, OTHER = "Quorzelfin", "Vathmurek"


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    opened: list[MainWindow] = []

    def open_one() -> MainWindow:
        settings = load_settings()
        opened.append(MainWindow(settings, Windows(settings)))
        qtbot.addWidget(opened[-1])
        opened[-1].show()
        return opened[-1]

    yield open_one
    for window in opened:
        window.close()


def folder_of(parent: Path, word: str) -> Path:
    folder = parent / f"stories-{word}"
    folder.mkdir()
    for number in range(12):
        text = STORY.format(headline=f"{word} gives way, {number}", word=word)
        (folder / f"{word}-{number}.txt").write_text(text, encoding="utf-8")
    return folder


def use(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """Read, compare, correct and set everything of which something is kept."""
    word = folder.name.partition("-")[2]
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=30_000)
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=30_000)
    window.session.set_strictness(0.7)
    Correcting(window.session, window).correct(2, Correction((("title", f"{word} corrected"),)))
    qtbot.waitUntil(all_read(window), timeout=30_000)
    window.zoom_by(10)
    window.state()


def translate(folder: Path) -> None:
    word = folder.name.partition("-")[2]
    memory = Memory(paths.translations_file())
    memory.keep(GREEK, {f"{word} source {number}": f"{word} target {number}" for number in range(50)}, "2026-11-28")
    memory.place(GREEK, [f"{word} source {number}" for number in range(50)], folder / "a.txt")
    memory.close()


def packed_articles(word: str) -> list[bytes]:
    """Return the beginnings of what the index keeps of articles, which are compressed."""
    database = sqlite3.connect(paths.data_folder() / "library.sqlite")
    rows = database.execute("SELECT payload FROM articles WHERE title LIKE ?", (f"%{word}%",)).fetchall()
    database.close()
    return [row[0][:200] for row in rows]


def put_damaged_copies_aside() -> None:
    for file in (paths.data_folder() / "library.sqlite", paths.translations_file()):
        for part in (file, Path(f"{file}-wal")):
            if part.exists():
                part.with_name(f"{part.name}.damaged-17").write_bytes(part.read_bytes())


def files(home: Path) -> list[Path]:
    return [file for file in home.rglob("*") if file.is_file() and "packages" not in file.parts]


def holders(home: Path, word: str) -> list[str]:
    """List the files of ours in which a word is, in any case."""
    found = [file.name for file in files(home) if word.lower().encode() in file.read_bytes().lower()]
    return found + [file.name for file in home.rglob("*") if word.lower() in file.name.lower()]


@contextmanager
def private(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("READER_PRIVATE", "1")
        yield


def test_forgotten_folder_is_in_no_file_of_ours(
    open_window: Callable[[], MainWindow], home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    forgotten, other = folder_of(tmp_path, FORGOTTEN), folder_of(tmp_path, OTHER)
    for folder in (other, forgotten):
        use(window, folder, qtbot)
        translate(folder)
    put_damaged_copies_aside()
    packed = packed_articles(FORGOTTEN)
    before = holders(home, FORGOTTEN)
    assert {"corrections.journal", "pairs.json", "settings.json", "translations.sqlite"} <= set(before)
    assert any(name.startswith("library.sqlite") for name in before)
    window.forget_folder()
    print(f"a word was in {len(set(before))} files before its folder was forgotten: {sorted(set(before))}")
    assert holders(home, FORGOTTEN) == []
    content = b"".join(file.read_bytes() for file in files(home))
    assert len(packed) == 12
    assert [article for article in packed if article in content] == []
    left = set(holders(home, OTHER))
    assert {"corrections.journal", "pairs.json", "translations.sqlite", "library.sqlite"} <= left


def test_forgetting_everything_leaves_nothing(
    open_window: Callable[[], MainWindow], home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    folder = folder_of(tmp_path, FORGOTTEN)
    use(window, folder, qtbot)
    translate(folder)
    put_damaged_copies_aside()
    window._windows.forget_everything()
    assert holders(home, FORGOTTEN) == []
    assert {file.name.partition("-")[0] for file in files(home)} <= {"settings.json", "library.sqlite"}


def test_private_window_keeps_nothing_and_says_so(
    open_window: Callable[[], MainWindow], home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with private(monkeypatch):
        window = open_window()
        assert "private" in window.windowTitle()
        use(window, folder_of(tmp_path, FORGOTTEN), qtbot)
        assert "private" in window.windowTitle()
        window.close()
    assert files(home) == []
    assert holders(home, FORGOTTEN) == []


@pytest.mark.skipif(os.name != "posix", reason="this system has no such modes")
def test_nobody_else_can_read_what_is_kept(
    open_window: Callable[[], MainWindow], home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    use(window, folder_of(tmp_path, FORGOTTEN), qtbot)
    translate(tmp_path)
    window.close()
    modes = {
        str(place.relative_to(home)): place.stat().st_mode & 0o777
        for place in home.rglob("*")
        if "side-by-side-reader" in place.parts
    }
    assert len(modes) > 6
    print(json.dumps({name: oct(mode) for name, mode in modes.items()}))
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}
