"""What was translated, kept in SQLite: nothing is translated twice, and an article once translated opens translated.

A row is known by packages, versions and source sentence, and carries a hash of itself: a damaged row counts as none.
In which files the sentences stand is kept too, so that a folder can be forgotten. The database can be deleted at any
time; a damaged one is put aside and rebuilt.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.model.translation import Package
from reader.storage.database import Database

_SCHEMA = """
CREATE TABLE IF NOT EXISTS editions (
    id INTEGER PRIMARY KEY, packages TEXT NOT NULL, versions TEXT NOT NULL, UNIQUE (packages, versions)
);
CREATE TABLE IF NOT EXISTS sentences (
    key BLOB PRIMARY KEY, edition INTEGER NOT NULL, target TEXT NOT NULL, made_on TEXT NOT NULL, digest BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS places (
    file BLOB NOT NULL, key BLOB NOT NULL, PRIMARY KEY (file, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS places_of_sentence ON places(key);
"""


@dataclass(frozen=True, slots=True)
class Edition:
    """What makes a translation: the packages of a route ("el_en", "el_en+en_fr") and their versions ("1.9+1.9")."""

    packages: str
    versions: str

    @property
    def ends(self) -> tuple[str, str]:
        """The codes of the languages between which it translates."""
        return self.packages.split("_", maxsplit=1)[0], self.packages.rsplit("_", 1)[-1]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A sentence that was translated before, and the ISO date on which it was."""

    target: str
    made_on: str


def edition_of(route: Sequence[Package]) -> Edition:
    """Name the packages of a route and their versions."""
    return Edition("+".join(package.name for package in route), "+".join(package.version for package in route))


class Memory:
    """The memory in one SQLite file."""

    def __init__(self, file: Path | None) -> None:
        """Open the memory, or make it; without a file, or where none can be written, for the life of this object."""
        self._database = Database(file, _SCHEMA, "editions")

    @property
    def trouble(self) -> str | None:
        """Why what is translated lasts as long as this object, though a file was asked for."""
        return self._database.trouble

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def recall(self, edition: Edition, sources: Iterable[str]) -> dict[str, Remembered]:
        """Return what is known of these source sentences, by source."""
        found = {}
        for source in dict.fromkeys(sources):
            row = self._database.execute(
                "SELECT target, made_on, digest FROM sentences WHERE key = ?", (_key(edition, source),)
            ).fetchone()
            match row:  # a damaged page may hold anything
                case (str(target), str(made_on), digest) if digest == _digest(source, target, made_on):
                    found[source] = Remembered(target, made_on)
        return found

    def place(self, edition: Edition, sources: Iterable[str], file: Path) -> None:
        """Note that these sentences stand in a file."""
        with self._database.transaction():
            self._database.execute_each(
                "INSERT OR IGNORE INTO places (file, key) VALUES (?, ?)",
                [(os.fsencode(file), _key(edition, source)) for source in dict.fromkeys(sources)],
            )

    def keep(self, edition: Edition, targets: Mapping[str, str], made_on: str) -> None:
        """Keep the targets of these source sentences, translated on an ISO date; all of them or none."""
        with self._database.transaction():
            self._database.execute(
                "INSERT OR IGNORE INTO editions (packages, versions) VALUES (?, ?)",
                (edition.packages, edition.versions),
            )
            ((number,),) = self._database.execute(
                "SELECT id FROM editions WHERE packages = ? AND versions = ?", (edition.packages, edition.versions)
            )
            self._database.execute_each(
                "INSERT OR REPLACE INTO sentences (key, edition, target, made_on, digest) VALUES (?, ?, ?, ?, ?)",
                [
                    (_key(edition, source), number, target, made_on, _digest(source, target, made_on))
                    for source, target in targets.items()
                ],
            )

    def editions_between(self, from_code: str, to_code: str) -> tuple[Edition, ...]:
        """List what has translated from one language into another, the latest first; codes are Argos'."""
        rows = self._database.execute("SELECT packages, versions FROM editions ORDER BY id DESC").fetchall()
        sound = (Edition(*row) for row in rows if all(isinstance(value, str) for value in row))
        return tuple(edition for edition in sound if edition.ends == (from_code, to_code))

    def forget_folder(self, folder: Path) -> None:
        """Delete what was translated of the files in a folder and in those inside it, unless another file has it too.

        What was kept before files were noted goes in any case. Raises UnwritableFile where the file keeps it.
        """
        inside = os.fsencode(folder) + os.fsencode(os.sep)
        after = inside[:-1] + bytes([inside[-1] + 1])
        with self._database.transaction():
            self._database.execute("DELETE FROM places WHERE file >= ? AND file < ?", (inside, after))
            self._database.execute("DELETE FROM sentences WHERE key NOT IN (SELECT key FROM places)")
        self._database.purge()

    def forget_all(self) -> None:
        """Delete everything that was kept. Raises UnwritableFile where the file keeps it."""
        with self._database.transaction():
            for table in ("places", "sentences", "editions"):
                self._database.execute(f"DELETE FROM {table}")  # noqa: S608 - the names stand here
        self._database.purge()


def _key(edition: Edition, source: str) -> bytes:
    return _hash(edition.packages, edition.versions, source)


def _digest(source: str, target: str, made_on: str) -> bytes:
    return _hash(source, target, made_on)


def _hash(*texts: str) -> bytes:
    joined = "\0".join(texts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=16).digest()
