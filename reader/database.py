"""An SQLite file of our own that may be deleted at any time: a damaged one is put aside and begun anew."""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

# Windows share a file, each writes for far less than this, and a window that waits for longer seems to hang.
_BUSY_S = 2.0


def open_database(file: Path | None, schema: str, table: str) -> sqlite3.Connection:
    """Open the file, or make it by the schema (statements that may be run again); each statement commits by itself.

    `table` is read to see whether the file is sound. Without a file, or where none can be written, what is kept lasts
    as long as the connection.
    """
    if file is not None:
        with contextlib.suppress(OSError, sqlite3.OperationalError):
            file.parent.mkdir(parents=True, exist_ok=True)
            try:
                return _connect(str(file), schema, table)
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                _put_aside(file)
                return _connect(str(file), schema, table)
    return _connect(":memory:", schema, table)


@contextlib.contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Do all that is written inside, or nothing of it; inside of another transaction it is a part of that."""
    if database.in_transaction:
        yield
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _connect(name: str, schema: str, table: str) -> sqlite3.Connection:
    database = sqlite3.connect(name, timeout=_BUSY_S, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA foreign_keys = ON")
        database.executescript(schema)
        database.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - a name of ours
    except BaseException:
        database.close()
        raise
    return database


def _put_aside(file: Path) -> None:
    """Rename the file with its journal: SQLite would play the journal of the old file back into the new one."""
    aside = f".damaged-{time.time_ns()}"
    for part in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        with contextlib.suppress(FileNotFoundError):
            part.replace(part.with_name(part.name + aside))
