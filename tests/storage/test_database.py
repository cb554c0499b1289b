import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.storage.database import Database

LONG = "long " * 10_000
SCHEMA = "CREATE TABLE IF NOT EXISTS notes (text TEXT NOT NULL)"


def opened(file: Path | None) -> closing[Database]:
    return closing(Database(file, SCHEMA, "notes"))


def notes(database: Database) -> list[str]:
    return [text for (text,) in database.execute("SELECT text FROM notes")]


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    with opened(tmp_path / "new" / "notes.db") as database:
        database.execute("INSERT INTO notes VALUES ('kept')")
    with opened(tmp_path / "new" / "notes.db") as database:
        assert notes(database) == ["kept"]


def test_failed_transaction_leaves_nothing() -> None:
    with opened(None) as database:
        with pytest.raises(sqlite3.IntegrityError), database.transaction():
            database.execute_each("INSERT INTO notes VALUES (?)", [("half",), (None,)])
        assert notes(database) == []


def test_damaged_file_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    file.write_bytes(b"no database" * 100)
    with opened(file) as database:
        assert notes(database) == []
    assert [path.read_bytes() for path in tmp_path.glob("notes.db.damaged-*")] == [b"no database" * 100]


def test_journal_of_another_window_goes_aside_with_the_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    with opened(file) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.execute("INSERT INTO notes VALUES ('of the old file')")
        file.write_bytes(b"no database" * 100)
        with opened(file) as database:
            assert notes(database) == []
    assert len(list(tmp_path.glob("notes.db-wal.damaged-*"))) == 1


def test_file_of_another_version_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    with opened(file) as database:
        database.execute("INSERT INTO notes VALUES ('old')")
    for version in (1, 1):
        with closing(Database(file, SCHEMA, "notes", version)) as database:
            assert notes(database) == []
    assert len(list(tmp_path.glob("notes.db.damaged-*"))) == 1


def test_place_that_cannot_be_written_keeps_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with opened(tmp_path / "file" / "notes.db") as database:
        database.execute("INSERT INTO notes VALUES ('for now')")
        assert notes(database) == ["for now"]
        assert database.trouble is not None


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Database]:
    """A database with one note whose disk has room for no other page."""
    with opened(tmp_path / "notes.db") as database:
        database.execute("INSERT INTO notes VALUES ('before')")
        ((pages,),) = database.execute("PRAGMA page_count")
        database.execute(f"PRAGMA max_page_count = {pages}")
        yield database


def test_full_disk_loses_nothing_of_what_was_kept_or_comes(full: Database, tmp_path: Path) -> None:
    full.execute("INSERT INTO notes VALUES (?)", (LONG,))
    full.execute("INSERT INTO notes VALUES ('after')")
    assert notes(full) == ["before", LONG, "after"]
    assert full.trouble == "database or disk is full"
    with opened(tmp_path / "notes.db") as again:
        assert notes(again) == ["before"]


def test_transaction_that_meets_a_full_disk_is_kept_whole(full: Database) -> None:
    with full.transaction():
        full.execute("INSERT INTO notes VALUES ('first')")
        with full.transaction():
            full.execute("INSERT INTO notes VALUES (?)", (LONG,))
        full.execute("INSERT INTO notes VALUES ('last')")
    assert notes(full) == ["before", "first", LONG, "last"]


def test_transaction_that_fails_on_a_full_disk_leaves_nothing(full: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), full.transaction():
        full.execute_each("INSERT INTO notes VALUES (?)", [(LONG,), (None,)])
    assert notes(full) == ["before"]


def test_wrong_statement_is_an_error(full: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        full.execute("INSERT INTO nowhere VALUES (1)")


def broken_while_open(file: Path, database: Database) -> None:
    """Damage the file under an open database, as a failing disk does."""
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(file.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    file.write_bytes(content)


def test_damage_that_is_met_later_is_put_aside_and_the_statement_run_again(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    with opened(file) as database:
        database.execute_each("INSERT INTO notes VALUES (?)", [(LONG,)] * 5)
        broken_while_open(file, database)
        database.execute("PRAGMA shrink_memory")
        with opened(file) as other:
            assert notes(other) == []
        database.execute("INSERT INTO notes VALUES ('new')")
    assert list(tmp_path.glob("notes.db.damaged-*"))


def test_after_damage_nothing_of_the_old_numbers_is_written_before_it_is_renewed(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    told: list[str] = []
    with closing(Database(file, SCHEMA, "notes", on_damage=lambda: told.append("damaged"))) as database:
        database.execute("INSERT INTO notes VALUES ('old')")
        database.execute("SELECT text FROM no_such_table")  # what a damaged schema says
        assert told == ["damaged"]
        database.execute("INSERT INTO notes VALUES ('of the old numbers')")
        assert notes(database) == []
        database.renew()
        database.execute("INSERT INTO notes VALUES ('new')")
        assert notes(database) == ["new"]
