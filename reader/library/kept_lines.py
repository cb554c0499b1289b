"""Which lines the stories of the index have in common, so that boilerplate of an outlet is found in a few milliseconds.

Of a story whose outlet is known its paragraphs are kept as keys, and the suspect ones so that others can be found by
them. What it means is said in `reader.library.shared_lines`.
"""

import hashlib
import struct
from collections.abc import Container

from reader.library.shared_lines import NO_LINES, StoryLines
from reader.storage.database import Database

SCHEMA = """
CREATE TABLE IF NOT EXISTS story_lines (
    article INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, outlet TEXT NOT NULL, lines BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS stories_of_outlet ON story_lines(outlet);
CREATE TABLE IF NOT EXISTS suspects (
    line BLOB NOT NULL, story BLOB NOT NULL, outlet TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES story_lines(article) ON DELETE CASCADE,
    PRIMARY KEY (line, story, article)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS suspects_of_story ON suspects(article);
"""
# A key of eight bytes, and how many words the paragraph has.
_LINE = struct.Struct("<8sH")
_MOST_WORDS = 0xFFFF


class KeptLines:
    """The lines of the stories in a database; stories are named by their number in the index."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, article_id: int, lines: StoryLines) -> None:
        """Keep the lines of a story that has none here."""
        if lines.outlet is None:
            return
        packed = b"".join(_LINE.pack(bytes.fromhex(key), min(words, _MOST_WORDS)) for key, words in lines.paragraphs)
        self._database.execute(
            "INSERT INTO story_lines (article, outlet, lines) VALUES (?, ?, ?)", (article_id, lines.outlet, packed)
        )
        story = hashlib.blake2b(packed, digest_size=_LINE.size).digest()
        self._database.execute_each(
            "INSERT INTO suspects (line, story, outlet, article) VALUES (?, ?, ?, ?)",
            ((bytes.fromhex(key), story, lines.outlet, article_id) for key in sorted(lines.suspects)),
        )

    def of(self, article_id: int) -> StoryLines:
        """Return the lines of a story; none where its outlet is not known, or there is no such story any more."""
        row = self._database.execute(
            "SELECT outlet, lines FROM story_lines WHERE article = ?", (article_id,)
        ).fetchone()
        if row is None:
            return NO_LINES
        suspects = self._database.execute("SELECT line FROM suspects WHERE article = ?", (article_id,)).fetchall()
        try:
            paragraphs = tuple((key.hex(), words) for key, words in _LINE.iter_unpack(row[1]))
        except (struct.error, TypeError):  # damaged
            return NO_LINES
        return StoryLines(row[0], paragraphs, frozenset(key.hex() for (key,) in suspects))

    def holders(self, article_id: int, among: Container[int]) -> dict[str, list[tuple[str, int]]]:
        """Name, for each suspect line of a story, the stories among some that have it, with their outlets.

        Their order does not depend on the order in which they were read.
        """
        # The key of the table begins with line and story: rows come in that order by themselves.
        rows = self._database.execute(
            "SELECT line, outlet, article FROM suspects WHERE line IN (SELECT line FROM suspects WHERE article = ?) "
            "ORDER BY line, story, article",
            (article_id,),
        )
        found: dict[str, list[tuple[str, int]]] = {}
        last, names = b"", list[tuple[str, int]]()
        for line, outlet, holder in rows:
            if line != last:
                last, names = line, found.setdefault(line.hex(), [])
            if holder in among:
                names.append((outlet, holder))
        return found

    def count_stories(self, outlet: str, among: Container[int]) -> int:
        """Count the stories of an outlet among some."""
        rows = self._database.execute("SELECT article FROM story_lines WHERE outlet = ?", (outlet,))
        return sum(article in among for (article,) in rows)
