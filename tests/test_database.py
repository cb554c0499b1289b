import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.database import open_database, transaction

SCHEMA = "CREATE TABLE IF NOT EXISTS notes (text TEXT NOT NULL)"


def opened(file: Path | None) -> closing[sqlite3.Connection]:
    return closing(open_database(file, SCHEMA, "notes"))


def notes(database: sqlite3.Connection) -> list[str]:
    return [text for (text,) in database.execute("SELECT text FROM notes")]


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    with opened(tmp_path / "new" / "notes.db") as database:
        database.execute("INSERT INTO notes VALUES ('kept')")
    with opened(tmp_path / "new" / "notes.db") as database:
        assert notes(database) == ["kept"]


def test_failed_transaction_leaves_nothing() -> None:
    with opened(None) as database:
        with pytest.raises(sqlite3.IntegrityError), transaction(database):
            database.executemany("INSERT INTO notes VALUES (?)", [("half",), (None,)])
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


def test_place_that_cannot_be_written_keeps_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with opened(tmp_path / "file" / "notes.db") as database:
        database.execute("INSERT INTO notes VALUES ('for now')")
        assert notes(database) == ["for now"]
