"""An SQLite file of our own that may be deleted at any time: a damaged one is put aside and rebuilt."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.model.errors import UnwritableFile
from reader.storage.paths import close_own_file, make_own_folder

# Windows share a file, each writes for far less than this, and a window that waits for longer seems to hang.
_BUSY_S = 2.0


# The primary codes of SQLite that say nothing of what is in the file.
_OF_THE_DISK = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
    }
)
# Python decodes the message of an error too, and a damaged name in it is no UTF-8.
_ERRORS = (sqlite3.DatabaseError, UnicodeDecodeError)


class Rows:
    """What a statement found, and the number of the row that it wrote."""

    def __init__(self, rows: list[tuple[Any, ...]], lastrowid: int) -> None:
        self._rows = rows
        self.lastrowid = lastrowid

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self._rows)

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the first row, if there is one."""
        return self._rows[0] if self._rows else None

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows."""
        return self._rows


class Database:
    """An open file, or a database in memory where none can be opened.

    Where the file can't be written any more (the disk is full, another window holds it), everything goes on in memory:
    what was kept can still be read, what is written from then on lasts as long as this object.

    Where it turns out to be damaged, at whichever statement, it is put aside and rebuilt. What its user knows of it,
    such as the number of a row, is then of the old one: until `renew` is called, nothing is found in it and nothing is
    written.
    """

    def __init__(
        self,
        file: Path | None,
        schema: str,
        table: str,
        version: int = 0,
        on_damage: Callable[[], None] | None = None,
    ) -> None:
        """Open the file, or make it by the schema (statements that may be run again).

        `table` is read to see whether the file is sound. One of another `version` is put aside as a damaged one is.
        `on_damage` is called when the file was rebuilt later on; it must not use the database before it has
        returned. Without it, the statement is simply run again.
        """
        self._file = file
        self._on_damage = on_damage
        self._is_stale = False
        self._schema = schema
        self._version = version
        self._table = table
        self.trouble: str | None = None
        """Why what is written does not last, as far as that was not asked for."""
        self._connection = self._open(file)
        self._steps: list[tuple[str, tuple[object, ...]]] | None = None

    def close(self) -> None:
        """Write what is pending and close the file."""
        self._connection.close()

    def renew(self) -> None:
        """Use the file that was rebuilt."""
        self._is_stale = False

    def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> Rows:
        """Run a statement and return what it finds; outside of a transaction it is kept at once."""
        if self._is_stale:
            return Rows([], 0)
        try:
            rows = self._rows(sql, parameters)
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise
        except _ERRORS as error:
            if self._is_in_memory():
                raise
            if _tells_of_the_disk(error):
                self._go_on_in_memory(str(error))
            else:
                self._begin_anew()
            rows = Rows([], 0) if self._is_stale else self._rows(sql, parameters)
        if self._steps is not None:
            self._steps.append((sql, parameters))
        return rows

    def _rows(self, sql: str, parameters: tuple[object, ...]) -> Rows:
        # All at once: a damaged page may be come upon at any row.
        cursor = self._connection.execute(sql, parameters)
        return Rows(cursor.fetchall(), cursor.lastrowid or 0)

    def execute_each(self, sql: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Run a statement once for the parameters of each row."""
        for parameters in rows:
            self.execute(sql, parameters)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is written inside, or nothing of it; inside of another transaction it is a part of that."""
        if self._steps is not None:
            yield
            return
        self._steps = []
        try:
            self.execute("BEGIN IMMEDIATE")
            yield
            self.execute("COMMIT")
        finally:
            self._steps = None
            if self._connection.in_transaction:
                # Damage that is met here is met again, and mended, by the next statement.
                with contextlib.suppress(*_ERRORS):
                    self._connection.execute("ROLLBACK")

    def purge(self) -> None:
        """Leave nothing in the file of what was deleted. Raises UnwritableFile where that can't be done now.

        A file that turns out to be damaged is put aside, as ever; who wants to forget deletes such files too.
        """
        if self._file is None or self._is_stale:
            return
        if self.trouble is not None:
            raise UnwritableFile(self._file, f"what was deleted may still be in it ({self.trouble})")
        try:
            self._connection.execute("VACUUM")
            (is_busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except _ERRORS as error:
            if not _tells_of_the_disk(error):
                self._begin_anew()
                return
            raise UnwritableFile(self._file, f"what was deleted may still be in it ({error})") from error
        if is_busy:
            raise UnwritableFile(self._file, "what was deleted is still in it: another program has it open")

    def _open(self, file: Path | None) -> sqlite3.Connection:
        if file is not None:
            try:
                make_own_folder(file.parent)
                _make_own_file(file)
                return self._connect_soundly(file)
            except (OSError, *_ERRORS) as error:
                self.trouble = str(error)
        return self._connect(":memory:")

    def _connect_soundly(self, file: Path) -> sqlite3.Connection:
        try:
            return self._connect(str(file))
        except _ERRORS as error:
            if _tells_of_the_disk(error):
                raise
            _put_aside(file)
            return self._connect(str(file))

    def _connect(self, name: str) -> sqlite3.Connection:
        connection = sqlite3.connect(name, timeout=_BUSY_S, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            # What is deleted is written over, and what is sorted is nowhere but in memory.
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
            self._check_version(connection)
            connection.executescript(self._schema)
            connection.execute(f"SELECT count(*) FROM {self._table}").fetchone()  # noqa: S608 - a name of ours
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_version(self, connection: sqlite3.Connection) -> None:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not tables:
            # Before there is any table: another window that opens the file now must not take it for an old one.
            connection.execute(f"PRAGMA user_version = {self._version}")
        elif found != self._version:
            raise sqlite3.DatabaseError(f"version {found}, not {self._version}")

    def _is_in_memory(self) -> bool:
        return self._file is None or self.trouble is not None

    def _begin_anew(self) -> None:
        """Put the damaged file aside, open a new one, and do again what the transaction did."""
        assert self._file is not None
        with contextlib.suppress(*_ERRORS):
            self._connection.close()
        _put_aside(self._file)
        self._connection = self._open(self._file)
        if self._on_damage is not None:
            self._is_stale = True
            self._on_damage()
            return
        for sql, parameters in self._steps or ():
            self._connection.execute(sql, parameters)

    def _go_on_in_memory(self, trouble: str) -> None:
        """Copy what is kept, and do again what the transaction did: the file forgets it."""
        self.trouble = trouble
        kept = self._connection
        with contextlib.suppress(*_ERRORS):
            kept.execute("ROLLBACK")
        self._connection = self._connect(":memory:")
        with contextlib.suppress(*_ERRORS):
            kept.backup(self._connection)
        kept.close()
        for sql, parameters in self._steps or ():
            self._connection.execute(sql, parameters)


def _tells_of_the_disk(error: Exception) -> bool:
    """Tell whether the file can't be written or reached for now, and is sound for all that is known."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _OF_THE_DISK


def _make_own_file(file: Path) -> None:
    """Make a file that nobody else on the machine can read, or make one so; SQLite gives its journals the same mode.

    One that is there is not opened: to close it again would take back the locks of others in this process.
    """
    with contextlib.suppress(OSError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    close_own_file(file)


def _put_aside(file: Path) -> None:
    """Rename the file with its journal: SQLite would play the journal of the old file back into the new one."""
    aside = f".damaged-{time.time_ns()}"
    for part in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        with contextlib.suppress(FileNotFoundError):
            part.replace(part.with_name(part.name + aside))
