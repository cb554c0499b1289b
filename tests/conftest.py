"""What every test gets: no screen, a home of its own, and the way to the shared data where it is present."""

import itertools
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.translating.package_server import PackageServer

# A gate must say the same of the same code: the cases are those of the test's own seed. `make fuzz` looks for new ones.
settings.register_profile("gate", derandomize=True, deadline=None)
settings.load_profile("gate")
settings.register_profile("ci", derandomize=False, max_examples=1_000, deadline=None)
settings.register_profile("fuzz", derandomize=False, max_examples=10_000, deadline=None)

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows of the tests")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New folders, in one of their own: pytest looks through all that are in its folder whenever it makes one."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own: nothing of the user's is read or written."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    return folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with seeds and labelled data; tests that use it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here")
    return SHARED


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample event: invented articles about an invented event."""
    return Path(__file__).resolve().parents[1] / "resources" / "samples"


@pytest.fixture(scope="session")
def greek_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A language package for tests: a real one, that knows the words of the sample event's Greek article."""
    from tests.translating.toy_package import build_greek_package  # noqa: PLC0415 - few tests need CTranslate2

    return build_greek_package(tmp_path_factory.mktemp("packages") / "translate-el_en-1_9.argosmodel")


@pytest.fixture
def greek_package(greek_archive: Path, home: Path) -> Path:
    """The folder of that package, installed where the program looks for it."""
    from reader.storage.paths import packages_folder  # noqa: PLC0415 - reads the home of this test

    with zipfile.ZipFile(greek_archive) as archive:
        archive.extractall(packages_folder())
    return next(packages_folder().iterdir())


@pytest.fixture(scope="session")
def fork_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path | None]:
    """The address of a process that forks workers, where the system can hand files to another process."""
    if sys.platform != "linux":
        yield None
        return
    from reader.processes.child_command import worker_environment  # noqa: PLC0415 - of the rooms, few tests need it
    from tests.offline import sitecustomize  # noqa: PLC0415 - it refuses the network from here on

    address = tmp_path_factory.mktemp("workers") / "server"
    environment = os.environ | worker_environment()
    environment["PYTHONPATH"] += os.pathsep + str(Path(sitecustomize.__file__).parent)
    command = (sys.executable, "-P", "-m", "tests.fork_server.server", str(address))
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE) as server:
        while not address.exists():
            assert server.poll() is None, "the process that forks workers did not start"
            time.sleep(0.01)
        yield address
        assert server.poll() is None, "the process that forks workers broke down"
        assert server.stdin is not None
        server.stdin.close()


@pytest.fixture
def forked_workers(fork_server: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have workers forked from a process that has imported everything, instead of started each."""
    if fork_server is not None:
        from reader.processes import child_command  # noqa: PLC0415 - of the rooms, few tests need it

        client = Path(__file__).parent / "fork_server" / "client.py"
        command = (sys.executable, "-I", "-S", str(client), str(fork_server))
        monkeypatch.setattr(child_command, "WORKER_COMMAND", command)


@pytest.fixture
def package_server(monkeypatch: pytest.MonkeyPatch) -> Iterator["PackageServer"]:
    """A server of packages on this machine that the program, and the processes it starts, take for the index."""
    from tests.translating.package_server import CERTIFICATE, serving  # noqa: PLC0415 - few tests need a server

    with serving() as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", server.address)
        yield server
