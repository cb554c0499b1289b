import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import command_line as cli
from reader.storage.paths import translations_file
from reader.storage.privacy import is_private


@pytest.fixture(autouse=True)
def not_yet_private(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_PRIVATE", "0")


def test_private_may_stand_before_and_behind_a_command() -> None:
    for arguments in (["--private", "inspect", "a"], ["inspect", "a", "--private"]):
        assert cli.take_privacy(arguments) == ["inspect", "a"]
        assert is_private()


def test_file_of_that_name_is_no_option() -> None:
    assert cli.take_privacy(["inspect", "--", "--private"]) == ["inspect", "--", "--private"]
    assert not is_private()


@pytest.mark.parametrize("is_asked_for", [True, False])
def test_private_comparison_keeps_no_translation(is_asked_for: bool, greek_package: Path, samples: Path) -> None:
    pair = [str(samples / name) for name in ("000_4be1a90c77d2e615.txt", "002_c6670db91a2f48ee.txt")]
    arguments = cli.take_privacy(["compare", *pair, *(["--private"] if is_asked_for else [])])
    assert cli.run(arguments) == 0
    assert translations_file().exists() is not is_asked_for


def test_private_command_leaves_not_even_a_folder(home: Path, samples: Path) -> None:
    command = [sys.executable, "-m", "reader", "inspect", str(min(samples.glob("*.txt"))), "--private"]
    subprocess.run(command, check=True, cwd=samples.parents[1], stdout=subprocess.DEVNULL)
    assert [path for path in home.rglob("*") if path.is_file() or "reader" in path.name] == []
