"""What was read, kept in SQLite: an unchanged file is never read twice, and all texts can be searched.

A file counts as unchanged while its size and its time of change are. What another version of the program read is read
again. The index can be deleted at any time; a damaged one is put aside and rebuilt.
"""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from reader.library import kept_lines
from reader.library.file_stamp import FileStamp
from reader.library.folding import search_words
from reader.library.packing import ListedArticle, PackedArticle
from reader.model.errors import UnwritableFile
from reader.storage.database import Database

_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, changed_ns INTEGER NOT NULL, size INTEGER NOT NULL,
    made_by TEXT NOT NULL, articles INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS articles (
    id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE, record INTEGER NOT NULL,
    title TEXT, outlet TEXT, published TEXT, language TEXT, words INTEGER NOT NULL,
    payload BLOB NOT NULL, digest BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS articles_of_file ON articles(file, record);
CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(text, tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE IF NOT EXISTS occurrences USING fts5vocab('texts', 'instance');
"""
# 1: payloads are MessagePack. Those of version 0 are not, and none of them is ever opened.
_VERSION = 1
_UNFINISHED = -1
# SQLite takes 32,766 values in a statement of Debian 12, 999 in older ones.
_NAMES_AT_ONCE = 500
_LAST_CHARACTER = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class IndexedArticle(ListedArticle):
    """A row of the index: `id` fetches the rest of the article."""

    id: int


# A damaged page may hold anything and still be a page.
_TEXT_OR_NONE = (str, type(None))
_SOUND = frozenset((int, *texts, int, int) for texts in product(_TEXT_OR_NONE, repeat=4))
"""The types of the columns that `articles_of` reads."""


_KNOWN = """
SELECT path, changed_ns, size, made_by, articles, record, title, outlet, published, language, words, articles.id
FROM files JOIN articles ON file = files.id WHERE path IN ({}) ORDER BY path, record
"""


class Index:
    """The index in one SQLite file; `made_by` names the program's version."""

    def __init__(self, file: Path | None, made_by: str, on_damage: Callable[[], None] | None = None) -> None:
        """Open the index, or make it. Without a file, or where none can be written, it lasts as long as this object.

        `on_damage` is called when it turned out to be damaged and was rebuilt: all that was known of it is void, and
        it stays empty until `renew` is called.
        """
        self._file = file
        self._made_by = made_by
        self._database = Database(file, _SCHEMA + kept_lines.SCHEMA, "files", _VERSION, on_damage)
        self.renew = self._database.renew
        self.lines = kept_lines.KeptLines(self._database)
        """What the stories have in common."""

    @property
    def trouble(self) -> UnwritableFile | None:
        """Say why what is kept will be gone with this object, though a file was asked for."""
        if self._file is None or self._database.trouble is None:
            return None
        return UnwritableFile(self._file, f"{self._database.trouble}; what is read now is kept until the window closes")

    def close(self) -> None:
        """Write what is pending and close the file."""
        self._database.close()

    def articles_of(self, stamps: Mapping[Path, FileStamp]) -> dict[Path, tuple[IndexedArticle, ...]]:
        """Return the articles of unchanged files in their order; files that have to be read are left out."""
        paths = {os.fsencode(path): path for path in stamps}
        found: dict[Path, list[tuple[Any, ...]]] = {}
        for names in _portions(tuple(paths)):
            # Question marks alone are put in.
            query = _KNOWN.format(", ".join("?" * len(names)))
            for name, changed_ns, size, made_by, count, *fields in self._database.execute(query, names):
                path = paths.get(name)
                if path is None:  # the page that its name led to is damaged
                    continue
                stamp = stamps[path]
                if (changed_ns, size, made_by) == (stamp.changed_ns, stamp.size, self._made_by + stamp.corrections):
                    found.setdefault(path, []).append((count, *fields))
        return {
            path: tuple(IndexedArticle(*fields) for _, *fields in rows)
            for path, rows in found.items()
            if all(count == len(rows) and tuple(map(type, fields)) in _SOUND for count, *fields in rows)
        }

    def start(self, path: Path, stamp: FileStamp) -> int:
        """Begin to keep a file; return the number that `add` and `finish` take.

        What was kept of another state of the file is forgotten. If another window reads the same state, both keep it
        under the same numbers, so that neither takes the other's articles away.
        """
        with self._database.transaction():
            same = self._database.execute(
                "SELECT id FROM files WHERE path = ? AND changed_ns = ? AND size = ? AND made_by = ?",
                (os.fsencode(path), stamp.changed_ns, stamp.size, self._made_by + stamp.corrections),
            ).fetchone()
            if same is not None:
                return int(same[0])
            self._forget(path)
            cursor = self._database.execute(
                "INSERT INTO files (path, changed_ns, size, made_by, articles) VALUES (?, ?, ?, ?, ?)",
                (os.fsencode(path), stamp.changed_ns, stamp.size, self._made_by + stamp.corrections, _UNFINISHED),
            )
        return cursor.lastrowid

    def add(self, file_id: int, article: PackedArticle) -> IndexedArticle:
        """Keep an article of a file that was started."""
        facts = (
            *(article.record, article.title, article.outlet, article.published),
            *(article.language, article.words),
        )
        with self._database.transaction():
            same = self._database.execute(
                "SELECT id FROM articles WHERE file = ? AND record = ?", (file_id, article.record)
            ).fetchone()
            article_id = None if same is None else int(same[0])
            if article_id is not None:
                self._database.execute("DELETE FROM texts WHERE rowid = ?", (article_id,))
            cursor = self._database.execute(
                "REPLACE INTO articles (id, file, record, title, outlet, published, language, words, payload, digest) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (article_id, file_id, *facts, article.payload, _digest(article.payload)),
            )
            article_id = cursor.lastrowid
            self._database.execute("INSERT INTO texts (rowid, text) VALUES (?, ?)", (article_id, article.searched))
            self.lines.keep(article_id, article.lines)
        return IndexedArticle(*facts, article_id)

    def finish(self, file_id: int) -> None:
        """Say that all articles of a file were added: from now on it need not be read again."""
        self._database.execute(
            "UPDATE files SET articles = (SELECT count(*) FROM articles WHERE file = files.id) WHERE id = ?", (file_id,)
        )

    def payload(self, article_id: int) -> bytes | None:
        """Return the encoded form of an article, or None if it is gone or was damaged."""
        row = self._database.execute("SELECT payload, digest FROM articles WHERE id = ?", (article_id,)).fetchone()
        return row[0] if row is not None and _digest(row[0]) == row[1] else None

    def search(self, query: str) -> dict[int, int]:
        """Count, for each article in which every word of the query occurs, how often they occur together.

        The last word may be the beginning of one. Case and accents do not count.
        """
        words = search_words(query)
        if not words:
            return {}
        hits: dict[int, int] | None = None
        for number, word in enumerate(words, 1):
            end = word + _LAST_CHARACTER if number == len(words) else word
            rows = self._database.execute(
                "SELECT doc, count(*) FROM occurrences WHERE term >= ? AND term <= ? GROUP BY doc", (word, end)
            )
            found = dict(rows.fetchall())
            hits = found if hits is None else {doc: hits[doc] + found[doc] for doc in hits.keys() & found.keys()}
        return hits or {}

    def forget_folder(self, folder: Path) -> None:
        """Delete what was kept of the files in a folder and in those inside it.

        Raises UnwritableFile where the file of the index keeps it.
        """
        inside = os.fsencode(folder) + os.fsencode(os.sep)
        # Paths are ordered as bytes: the folder's own lie between its name with a separator and with the byte after it.
        after = inside[:-1] + bytes([inside[-1] + 1])
        rows = self._database.execute("SELECT path FROM files WHERE path >= ? AND path < ?", (inside, after)).fetchall()
        with self._database.transaction():
            for (path,) in rows:
                self._forget(Path(os.fsdecode(path)))
        self._purge()

    def forget_all(self) -> None:
        """Delete everything that was kept. Raises UnwritableFile where the file of the index keeps it."""
        with self._database.transaction():
            for table in ("texts", "articles", "files"):
                self._database.execute(f"DELETE FROM {table}")  # noqa: S608 - the names stand above
        self._purge()

    def _purge(self) -> None:
        # What was deleted of a text stays among the words of the search, as deleted, until they are merged.
        self._database.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        self._database.purge()

    def _forget(self, path: Path) -> None:
        row = self._database.execute("SELECT id FROM files WHERE path = ?", (os.fsencode(path),)).fetchone()
        if row is not None:
            self._database.execute("DELETE FROM texts WHERE rowid IN (SELECT id FROM articles WHERE file = ?)", row)
            self._database.execute("DELETE FROM files WHERE id = ?", row)

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is kept meanwhile in one step: a tenth of the time of many steps; all or nothing of it is kept."""
        with self._database.transaction():
            yield


def _portions(names: tuple[bytes, ...]) -> Iterator[tuple[bytes, ...]]:
    for start in range(0, len(names), _NAMES_AT_ONCE):
        yield names[start : start + _NAMES_AT_ONCE]


def _digest(payload: bytes) -> bytes:
    return hashlib.blake2b(payload, digest_size=16).digest()
