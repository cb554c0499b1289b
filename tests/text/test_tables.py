"""Rows and sections of the tables that come with the program."""

import sys
from pathlib import Path

import pytest

from reader.text.tables import read_json, read_rows, read_sections

TABLE = "# what it is\n\nfirst\n[one]\n# why\na\n#b\n\n[two]\n[abc]+\nc [d]\n"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "package_with_a_table"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "table.txt").write_text(TABLE, encoding="utf-8")
    (tmp_path / "table.txt").write_text("not ours\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, folder.name, raising=False)
    return folder.name


def test_comments_and_empty_rows_are_left_out(package: str) -> None:
    assert read_rows(package, "table.txt") == ["first", "[one]", "a", "#b", "[two]", "[abc]+", "c [d]"]


def test_a_table_that_is_not_there_has_no_rows(package: str) -> None:
    assert read_rows(package, "other.txt") == []


def test_no_name_leads_out_of_the_package(package: str) -> None:
    assert read_rows(package, "../table.txt") == []


def test_rows_before_the_first_section_are_of_none(package: str) -> None:
    assert read_sections(package, "table.txt") == {"one": ["a", "#b"], "two": ["[abc]+", "c [d]"]}


def test_an_object_of_json_is_read(package: str, tmp_path: Path) -> None:
    (tmp_path / package / "weights.json").write_text('{"bias": -1.5}', encoding="utf-8")
    assert read_json(package, "weights.json") == {"bias": -1.5}
