"""A line of a table that the program never asks for is a slip of the pen, and nothing else would say so."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import reader.comparing.differing as room

FOLDER = Path(room.__file__).parent
TABLES = sorted((FOLDER / "lexicons").glob("*.txt"))


def kinds_of(table: Path) -> set[str]:
    lines = table.read_text(encoding="utf-8").splitlines()
    return {line.partition(":")[0] for line in lines if line.strip() and not line.startswith("#")}


def words_of(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


# Of these kinds the first value of a word alone is asked for: a second line that lists it says nothing.
OF_ONE_VALUE = ("asked", "reason", "trait", "having")

KNOWN = set().union(*(words_of(module) for module in FOLDER.rglob("*.py")))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_kind_of_word_is_one_that_the_program_asks_for(table: Path) -> None:
    assert kinds_of(table) - KNOWN == set()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
@pytest.mark.parametrize("kind", OF_ONE_VALUE)
def test_a_word_that_is_asked_for_one_value_has_no_other(table: Path, kind: str) -> None:
    lines = table.read_text(encoding="utf-8").splitlines()
    words = [
        item.partition("=")[0] for line in lines if line.startswith(f"{kind}: ") for item in line.split(": ")[1].split()
    ]
    assert [word for word, count in Counter(words).items() if count > 1] == []
