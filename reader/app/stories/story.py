"""A row of the library: what the list shows of a story, without its text."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.places import StoryKey

if TYPE_CHECKING:
    from reader.library.index import IndexedArticle


class StoryState(Enum):
    """How far a story has come."""

    READING = "reading"
    READ = "read"
    FAILED = "failed"


LITTLE_TEXT_WORDS = 60
"""Below this many words a story is a stub or was cut by a paywall: the shortest wire reports have more."""


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One article of a file (`record` numbers it there), or a file that is being read or could not be.

    `article_id` is its number in the library's index.
    """

    path: Path
    record: int = 0
    state: StoryState = StoryState.READING
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    words: int = 0
    reason: str | None = None
    article_id: int | None = None

    @property
    def key(self) -> StoryKey:
        """What names the story beyond this run of the program."""
        return StoryKey(self.path, self.record)

    @property
    def has_little_text(self) -> bool:
        """Whether so little was read that the file is hardly a whole story."""
        return self.state is StoryState.READ and self.words < LITTLE_TEXT_WORDS


def story_of(path: Path, row: "IndexedArticle") -> StoryRow:
    """Return the row of an article that was read from a file."""
    return StoryRow(
        path=path,
        record=row.record,
        state=StoryState.READ,
        title=row.title,
        outlet=row.outlet,
        published=row.published,
        language=row.language,
        words=row.words,
        article_id=row.id,
    )


def failed_story(path: Path, reason: str) -> StoryRow:
    """Return the row of a file that could not be read."""
    return StoryRow(path=path, state=StoryState.FAILED, reason=reason)
