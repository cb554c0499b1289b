"""That nothing touches the network by itself: command line, workers, window, with packages and without any."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.model.errors import FetchFailed, ReaderError
from reader.processes.frames import FrameReader, Message, MessageKind
from reader.processes.requests.coding import write_request
from reader.processes.requests.packages import AskIndex
from reader.storage.messagepack import decode
from reader.storage.paths import packages_folder
from tests.offline.sitecustomize import LOG_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
PAIR = ("000_4be1a90c77d2e615.txt", "002_c6670db91a2f48ee.txt")
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from reader.storage.settings import Settings
from reader.ui.window.main_window import MainWindow
application = QApplication([])
window = MainWindow(Settings(translates_on_opening=True))
window.show()
window.open_paths([Path(path) for path in sys.argv[1:]])
def settled():
    translations, states = window.session.translations, ("done", "failed")
    if len(window.session.stories) == 2 and translations.status_of(1).state.value in states:
        QTimer.singleShot(500, application.quit)
    else:
        QTimer.singleShot(50, settled)
settled()
QTimer.singleShot(60_000, application.quit)
application.exec()
print(window.session.translations.status_of(1).state.value)
window.close()
"""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which the processes that a test starts note every attempt, each of which is refused."""
    file = tmp_path / "attempts"
    monkeypatch.setenv(LOG_VARIABLE, str(file))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return file


def without_network() -> list[str]:
    """Return the command that takes even C code's network away, where the system lets us."""
    command = ["unshare", "-rn"]
    if shutil.which("unshare") is None:
        return []
    done = subprocess.run([*command, "true"], check=False, capture_output=True)
    return command if done.returncode == 0 else []


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*without_network(), sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )


def attempts(log: Path) -> str:
    return log.read_text(encoding="utf-8")


def test_guard_refuses_and_notes_an_attempt(log: Path) -> None:
    done = run("-c", "import socket; socket.create_connection(('127.0.0.1', 9))")
    assert "NetworkRefusedError" in done.stderr
    assert "getaddrinfo" in attempts(log)
    done = run("-c", "import socket; socket.socket().connect(('127.0.0.1', 9))")
    assert "NetworkRefusedError" in done.stderr
    assert "socket.connect" in attempts(log)


def test_command_line_translates_without_an_attempt(log: Path, greek_package: Path, samples: Path) -> None:
    done = run("-m", "reader", "compare", *(str(samples / name) for name in PAIR), "--json")
    assert done.returncode == 0, done.stderr
    assert '"translated_from": "el"' in done.stdout
    assert attempts(log) == ""


def test_command_line_without_packages_makes_no_attempt(log: Path, samples: Path) -> None:
    packages_folder().mkdir(parents=True)
    done = run("-m", "reader", "compare", *(str(samples / name) for name in PAIR), "--json")
    assert done.returncode == 0, done.stderr
    assert "no language package for el → en is installed" in done.stderr
    assert run("-m", "reader", "languages").returncode == 0
    assert attempts(log) == ""


def test_window_translates_without_an_attempt(log: Path, greek_package: Path, samples: Path) -> None:
    done = run("-c", WINDOW, *(str(samples / name) for name in PAIR))
    assert done.stdout.splitlines() == ["done"], done.stderr
    assert attempts(log) == ""


def test_window_without_packages_makes_no_attempt(log: Path, samples: Path) -> None:
    packages_folder().mkdir(parents=True)
    done = run("-c", WINDOW, *(str(samples / name) for name in PAIR))
    assert done.stdout.splitlines() == ["failed"], done.stderr
    assert attempts(log) == ""


def test_fetching_is_what_makes_an_attempt(log: Path) -> None:
    done = run("-m", "reader", "languages", "fetch", "el_en")
    assert done.returncode == 3
    assert attempts(log) != ""
    assert os.environ[LOG_VARIABLE] == str(log)


def test_worker_is_refused_too(log: Path) -> None:
    request = Message(1, MessageKind.REQUEST, write_request(AskIndex())).to_bytes()
    command = [*without_network(), sys.executable, "-P", "-m", "reader", "--worker", "packages"]
    path = os.pathsep.join((str(ROOT), os.environ["PYTHONPATH"]))
    done = subprocess.run(
        command, input=request, capture_output=True, check=False, env={**os.environ, "PYTHONPATH": path}
    )
    (answer,) = FrameReader().feed(done.stdout)
    assert answer.kind is MessageKind.FAILED
    assert isinstance(decode(answer.body, ReaderError), FetchFailed)
    assert attempts(log) != ""
