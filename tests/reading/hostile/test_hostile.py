"""Each hostile file gives articles or one reason, in time and memory, without network, and nothing from outside."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reading.hostile.corpus import FILES, SECRET, SECRET_PLACE, STORIES

MOST_SECONDS = 10.0
MOST_MEGABYTES = 1024


class Visitor:
    """A child process that reads one file after another, as the program's own workers do."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._secret = folder.parent / "secret.txt"
        self._secret.write_text(SECRET)
        command = [sys.executable, "-m", "tests.reading.hostile.visitor", str(folder)]
        root = Path(__file__).parents[3]
        self._process = subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def visit(self, name: str) -> dict[str, object]:
        data = FILES[name]().replace(SECRET_PLACE.encode(), self._secret.as_uri().encode())
        (self._folder / name).write_bytes(data)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{name}\n")
        self._process.stdin.flush()
        outcome = self._process.stdout.readline()
        (self._folder / name).unlink()
        assert outcome, "the reader died"
        told: dict[str, object] = json.loads(outcome)
        return told

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    made = Visitor(tmp_path_factory.mktemp("corpus"))
    yield made
    made.close()


@pytest.mark.parametrize("name", FILES)
def test_hostile_file_has_one_outcome_and_harms_nothing(visitor: Visitor, name: str) -> None:
    outcome = visitor.visit(name)
    assert (outcome["reason"] is None) == (outcome["articles"] != 0)
    assert SECRET not in str(outcome["text"])
    assert outcome["opened"] == []
    assert float(str(outcome["seconds"])) < MOST_SECONDS
    assert int(str(outcome["peak_mb"])) < MOST_MEGABYTES


@pytest.mark.parametrize("name", STORIES)
def test_story_in_a_hostile_file_is_read(visitor: Visitor, name: str) -> None:
    assert "harbour office said" in str(visitor.visit(name)["text"])
