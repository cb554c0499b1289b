import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.background.prefetch import begin_to_read
from reader.app.background.worker_process import Worker
from reader.processes.lanes import Lane
from reader.storage.settings import Settings, WindowState
from reader.ui.start import FAILED_START_EXIT_CODE, is_of, tell_crashes
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import all_read

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_window_asks_for_what_was_begun_while_it_was_loaded(jobs: Jobs, folder: Path, qtbot: QtBot) -> None:
    files = [folder / "a.txt", folder / "b.txt"]
    begin_to_read(jobs, files)
    window = MainWindow(Settings(), jobs=jobs)
    qtbot.addWidget(window)
    window.open_paths(files)
    assert len(window.findChildren(Worker)) == 1
    qtbot.waitUntil(all_read(window), timeout=20_000)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
    window.close()


def test_folder_is_listed_while_the_window_is_loaded(jobs: Jobs, folder: Path, qtbot: QtBot) -> None:
    begin_to_read(jobs, [folder])
    window = MainWindow(Settings(), jobs=jobs)
    qtbot.addWidget(window)
    before = len(window.findChildren(Worker))
    window.open_paths([folder])
    assert before == len(window.findChildren(Worker)) == Lane.DOCUMENTS.value.processes + 1
    qtbot.waitUntil(all_read(window), timeout=20_000)
    assert len(window.session.stories) == 2
    window.close()


def test_exception_that_nobody_catches_is_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reports: list[str] = []
    tell_crashes(reports.append)
    crash: Callable[[], float] = lambda: 1 / 0  # noqa: E731 - one expression is all there is to it
    try:
        crash()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "ZeroDivisionError" in reports[0]
    assert capsys.readouterr().err == reports[0]


def test_start_that_fails_is_told_in_a_dialog() -> None:
    code = (
        "from reader.ui import start; from reader.ui.dialogs.crash_dialog import CrashDialog\n"
        "start.load_settings = lambda: 1 / 0\n"
        "CrashDialog.exec = lambda self: print(self.windowTitle(), 'ZeroDivisionError' in self._report.toPlainText())\n"
        "raise SystemExit(start.start([]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True, cwd=ROOT)
    assert (done.stdout, done.returncode) == ("Reader made a mistake True\n", FAILED_START_EXIT_CODE)


def test_window_without_a_folder_loads_nothing_of_events_exports_and_the_channel(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from reader.storage.settings import Settings, WindowState\n"
        "from reader.ui.window.main_window import MainWindow\n"
        "application = QApplication([]); window = MainWindow(Settings()); window.show(); window.grab()\n"
        "late = 'msgspec', 'socket', 'reader.processes.requests', 'reader.app.background.exporter', 'reader.ui.event'\n"
        "print(*(name for name in late if name in sys.modules), end='')\n"
        "window.close()"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "READER_HOME": str(tmp_path)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert done.stdout == ""


@pytest.mark.parametrize(("name", "is_it"), [("news", True), ("other", False), ("", False)])
def test_the_folder_that_was_shown_last_is_known_again(name: str, is_it: bool, tmp_path: Path) -> None:
    state = WindowState(folder=str(tmp_path / "news"))
    assert is_of(state, [tmp_path / name] if name else []) is is_it
    assert not is_of(WindowState(), [])
