from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.storage.settings import Settings, ThemeChoice
from reader.ui.window.main_window import MainWindow
from tests.app.direct_jobs import DirectJobs
from tests.offline import sitecustomize

WAIT_MS = 20_000
PLACES = ("Oreva", "Tarn", "Holm", "Kessel", "Vik", "Elsin", "Skarn", "Halm")
LEFT = """Dam at Oreva gives way after night of rain

The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday.

"We had ten minutes to leave," said the mayor, Ilse Brandt, who spent the night in a school.

About 1,200 people were brought to safety by boats of the fire brigade and the army.

The army sent forty boats and two helicopters from its base at Marn.
"""
RIGHT = """Night of rain breaks the dam at Oreva

The army sent forty boats and two helicopters from its base at Marn.

The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday.

“We had ten minutes to leave,” said the mayor of Oreva, Ilse Brandt, who spent the night in a school.

Insurers expect a loss of nearly 35 million crowns, most of it in the lower town.
"""


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing of Python's in the offscreen clipboard, which Qt destroys only after the interpreter has ended."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def quick_workers(forked_workers: None) -> None:
    """Start the workers of every test here quickly."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a.txt", LEFT), ("b.txt", RIGHT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    shown = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


@pytest.fixture
def compared(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """A window in which both stories were chosen and compared."""
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
    return window


def all_read(window: MainWindow) -> Callable[[], bool]:
    def is_read() -> bool:
        progress = window.session.story_list.progress()
        is_grouped = not window.story_events.is_grouping  # a pair that is opened before is compared again after it
        return progress.total > 0 and progress.finished == progress.total and is_grouped

    return is_read


@pytest.fixture
def events_folder(tmp_path: Path) -> Path:
    """Eight events of two stories."""
    for n, place in enumerate(PLACES):
        for name, more in (("a", "Boats brought many people to safety."), ("b", "The army came with boats.")):
            told = f"The dam at {place} gave way on {place} Monday after rain in {place}, {place} officials said."
            story = f"Dam gives way at {place}\n\n{told}\n\n{more} Mayor {place}son of {place} thanked them.\n"
            (tmp_path / f"{n}{name}.txt").write_text(story, encoding="utf-8")
    return tmp_path


@pytest.fixture
def listed(events_folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on more events than have room in its list."""
    window = show_window(qtbot, 1100, 620)
    window.open_folder(events_folder)
    wait_until_grouped(window, qtbot)
    yield window
    window.close()


def show_window(qtbot: QtBot, width: int, height: int) -> MainWindow:
    """Show a light window of a size, whose work is done at once."""
    window = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(window)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    return window


def wait_until_grouped(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(window.story_events.groups) > 1, timeout=WAIT_MS)


@pytest.fixture(autouse=True)
def offline(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Refuse the network to the window and to the processes that it starts; a test fails that tries to use it."""
    if "package_server" in request.fixturenames:
        yield
        return
    log = tmp_path_factory.mktemp("network") / "attempts"  # not among the files that a test opens
    monkeypatch.setenv(sitecustomize.LOG_VARIABLE, str(log))
    monkeypatch.setenv("PYTHONPATH", str(Path(sitecustomize.__file__).parent))
    yield
    attempts = log.read_text(encoding="utf-8") if log.exists() else ""
    assert attempts == ""
