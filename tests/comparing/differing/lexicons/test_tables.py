"""A line of a table that the program never asks for, or a kind that is not explained, is a slip of the pen."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import reader.comparing.differing as differing
from reader.comparing.differing.lexicons import read_kinds

FOLDER = Path(differing.__file__).parent
KINDS = FOLDER / "lexicons" / "kinds.txt"
TABLES = sorted(table for table in (FOLDER / "lexicons").glob("*.txt") if table != KINDS)


def kinds_of(table: Path) -> set[str]:
    lines = table.read_text(encoding="utf-8").splitlines()
    return {line.partition(":")[0] for line in lines if line.strip() and not line.startswith("#")}


def words_of(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


# Of these kinds the first value of a word alone is asked for: a second line that lists it says nothing.
OF_ONE_VALUE = ("asked", "reason", "trait", "having")

# The facts of sentences are asked for when stories are linked and gathered, too.
ASKING = (FOLDER.parent, FOLDER.parents[1] / "gathering")
KNOWN = set().union(*(words_of(module) for room in ASKING for module in room.rglob("*.py")))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_kind_of_word_is_one_that_the_program_asks_for(table: Path) -> None:
    assert kinds_of(table) - KNOWN == set()


def test_every_kind_is_explained_once_and_no_other() -> None:
    lines = [line for line in KINDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    explained = [kind for line in lines for kind in line.partition(": ")[0].partition(" [")[0].split(", ")]
    assert lines == sorted(lines)
    assert sorted(explained) == sorted(read_kinds()) == sorted(set().union(*map(kinds_of, TABLES)) | {"number"})


def test_a_kind_has_no_mark_but_those_that_are_read() -> None:
    assert set().union(*read_kinds().values()) == {"listed", "exact", "elided"}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
@pytest.mark.parametrize("kind", OF_ONE_VALUE)
def test_a_word_that_is_asked_for_one_value_has_no_other(table: Path, kind: str) -> None:
    lines = table.read_text(encoding="utf-8").splitlines()
    words = [
        item.partition("=")[0] for line in lines if line.startswith(f"{kind}: ") for item in line.split(": ")[1].split()
    ]
    assert [word for word, count in Counter(words).items() if count > 1] == []
