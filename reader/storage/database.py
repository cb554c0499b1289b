"""An SQLite file of our own that may be deleted at any time: a damaged one is put aside and begun anew."""

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

# Windows share a file, each writes for far less than this, and a window that waits for longer seems to hang.
_BUSY_S = 2.0


class Database:
    """An open file, or a database in memory where none can be opened.

    Where the file can't be written any more (the disk is full, another window holds it), everything goes on in memory:
    what was kept can still be read, what is written from then on lasts as long as this object.
    """

    def __init__(self, file: Path | None, schema: str, table: str, version: int = 0) -> None:
        """Open the file, or make it by the schema (statements that may be run again).

        `table` is read to see whether the file is sound. One of another `version` is put aside as a damaged one is.
        """
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

    def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> sqlite3.Cursor:
        """Run a statement; outside of a transaction it is kept at once."""
        try:
            cursor = self._connection.execute(sql, parameters)
        except sqlite3.OperationalError as error:
            if self._is_in_memory():
                raise
            self._go_on_in_memory(str(error))
            cursor = self._connection.execute(sql, parameters)
        if self._steps is not None:
            self._steps.append((sql, parameters))
        return cursor

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
                self._connection.execute("ROLLBACK")

    def _open(self, file: Path | None) -> sqlite3.Connection:
        if file is not None:
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
                return self._connect_soundly(file)
            except (OSError, sqlite3.OperationalError) as error:
                self.trouble = str(error)
        return self._connect(":memory:")

    def _connect_soundly(self, file: Path) -> sqlite3.Connection:
        try:
            return self._connect(str(file))
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            _put_aside(file)
            return self._connect(str(file))

    def _connect(self, name: str) -> sqlite3.Connection:
        connection = sqlite3.connect(name, timeout=_BUSY_S, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
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
        _, _, file = self._connection.execute("PRAGMA database_list").fetchone()
        return not file

    def _go_on_in_memory(self, trouble: str) -> None:
        """Copy what is kept, and do again what the transaction did: the file forgets it."""
        self.trouble = trouble
        kept = self._connection
        if kept.in_transaction:
            kept.execute("ROLLBACK")
        self._connection = self._connect(":memory:")
        with contextlib.suppress(sqlite3.Error):
            kept.backup(self._connection)
        kept.close()
        for sql, parameters in self._steps or ():
            self._connection.execute(sql, parameters)


def _put_aside(file: Path) -> None:
    """Rename the file with its journal: SQLite would play the journal of the old file back into the new one."""
    aside = f".damaged-{time.time_ns()}"
    for part in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        with contextlib.suppress(FileNotFoundError):
            part.replace(part.with_name(part.name + aside))
