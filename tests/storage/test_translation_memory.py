import sqlite3
from pathlib import Path

from reader.storage.translation_memory import Edition, Memory, Remembered

GREEK = Edition("el_en", "1.9")


def test_what_was_kept_is_known_after_a_restart(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "sub" / "memory.sqlite")
    memory.keep(GREEK, {"φαξ": "fax"}, "2026-11-21")
    memory.close()
    again = Memory(tmp_path / "sub" / "memory.sqlite")
    assert again.recall(GREEK, ["φαξ", "όχι"]) == {"φαξ": Remembered("fax", "2026-11-21")}
    again.close()


def test_other_package_or_version_knows_nothing_of_it() -> None:
    memory = Memory(None)
    memory.keep(GREEK, {"φαξ": "fax"}, "2026-11-21")
    assert memory.recall(Edition("el_en", "1.10"), ["φαξ"]) == {}
    assert memory.recall(Edition("el_fr", "1.9"), ["φαξ"]) == {}
    memory.close()


def test_damaged_row_counts_as_none(tmp_path: Path) -> None:
    file = tmp_path / "memory.sqlite"
    memory = Memory(file)
    memory.keep(GREEK, {"φαξ": "fax", "πόλη": "town"}, "2026-11-21")
    memory.close()
    with sqlite3.connect(file) as database:
        database.execute("UPDATE sentences SET target = 'f@x' WHERE target = 'fax'")
    database.close()
    again = Memory(file)
    assert again.recall(GREEK, ["φαξ", "πόλη"]) == {"πόλη": Remembered("town", "2026-11-21")}
    again.close()


def test_damaged_file_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "memory.sqlite"
    file.write_bytes(b"no database" * 500)
    memory = Memory(file)
    memory.keep(GREEK, {"φαξ": "fax"}, "2026-11-21")
    assert len(memory.recall(GREEK, ["φαξ"])) == 1
    memory.close()
    assert len(list(tmp_path.glob("memory.sqlite.damaged-*"))) == 1


def test_folder_that_cannot_be_written_costs_nothing_but_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    memory = Memory(tmp_path / "file" / "memory.sqlite")
    memory.keep(GREEK, {"φαξ": "fax"}, "2026-11-21")
    assert len(memory.recall(GREEK, ["φαξ"])) == 1
    memory.close()


def test_two_processes_write_side_by_side(tmp_path: Path) -> None:
    one, other = Memory(tmp_path / "memory.sqlite"), Memory(tmp_path / "memory.sqlite")
    one.keep(GREEK, {"φαξ": "fax"}, "2026-11-21")
    other.keep(GREEK, {"φαξ": "fax", "πόλη": "town"}, "2026-11-22")
    assert set(one.recall(GREEK, ["φαξ", "πόλη"])) == {"φαξ", "πόλη"}
    one.close()
    other.close()


def test_editions_between_two_languages_are_told_latest_first() -> None:
    memory = Memory(None)
    for packages in ("el_en", "el_de+de_en", "en_el", "tr_en"):
        memory.keep(Edition(packages, "1"), {"a": "b"}, "2026-11-21")
    assert [edition.packages for edition in memory.editions_between("el", "en")] == ["el_de+de_en", "el_en"]
    memory.close()


def test_everything_can_be_forgotten() -> None:
    memory = Memory(None)
    memory.keep(GREEK, {"φαξ": "fax"}, "2026-11-21")
    memory.forget_all()
    assert memory.recall(GREEK, ["φαξ"]) == {}
    assert memory.editions_between("el", "en") == ()
    memory.close()
