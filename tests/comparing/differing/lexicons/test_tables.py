"""A line of a table that the program never asks for is a slip of the pen, and nothing else would say so."""

import ast
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


KNOWN = set().union(*(words_of(module) for module in FOLDER.rglob("*.py")))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_kind_of_word_is_one_that_the_program_asks_for(table: Path) -> None:
    assert kinds_of(table) - KNOWN == set()
