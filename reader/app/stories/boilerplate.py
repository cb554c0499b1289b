"""What the stories of a folder say of each other: lines that an outlet prints in many of them are no story."""

from collections import OrderedDict
from dataclasses import dataclass

from reader.library.index import Index
from reader.library.shared_lines import shared_lines, without_lines
from reader.model.article import Article

# The two that are open, and those that somebody goes back to.
_KEPT = 4
_NONE = frozenset[str]()


@dataclass(slots=True)
class _LookedAt:
    """A story that was looked at: which of its lines it shares, and what it is without those that are not restored."""

    article_id: int
    shared: frozenset[str] = _NONE
    read: Article | None = None
    gone: frozenset[str] = _NONE
    made: Article | None = None

    def without_shared(self, article: Article, restored: tuple[str, ...]) -> Article:
        """Return the story without those lines: the same object until there is another one to be made."""
        gone = self.shared.difference(restored) if restored else self.shared
        if self.made is None or self.read is not article or self.gone != gone:
            self.read, self.gone, self.made = article, gone, without_lines(article, gone)
        return self.made


class Boilerplate:
    """Sets such lines aside in the stories that are looked at.

    Which lines they are is decided again when all files were read, not with each file that comes in between.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._stories: frozenset[int] = frozenset()
        self._looked_at: OrderedDict[int, _LookedAt] = OrderedDict()

    def without(self, row: int, article_id: int, article: Article, restored: tuple[str, ...]) -> Article:
        """Return the story of a row without such lines, but with those that the user restored."""
        story = self._looked_at.get(row)
        if story is None:
            shared = self._shared_lines(article_id) if article_id in self._stories else _NONE
            story = self._looked_at[row] = _LookedAt(article_id, shared)
            while len(self._looked_at) > _KEPT:
                self._looked_at.popitem(last=False)
        else:
            self._looked_at.move_to_end(row)
        if story.article_id != article_id:
            # One that was just read again keeps what was found until all have been.
            shared = self._shared_lines(article_id) if article_id in self._stories else story.shared
            story.article_id, story.shared = article_id, shared
        return story.without_shared(article, restored)

    def settle(self, stories: frozenset[int]) -> tuple[int, ...]:
        """Decide again by the stories that there are (numbers of the index), and return the rows that change."""
        if stories == self._stories:
            return ()
        self._stories = stories
        changed = []
        for row, story in self._looked_at.items():
            before = story.shared
            if story.article_id in stories:
                story.shared = self._shared_lines(story.article_id)
            if story.shared != before:
                changed.append(row)
        return tuple(changed)

    def _shared_lines(self, article_id: int) -> frozenset[str]:
        lines = self._index.lines
        own = lines.of(article_id)
        if own.outlet is None or not own.suspects:
            return _NONE
        holders = lines.holders(article_id, self._stories)
        return shared_lines(own, holders, lines.count_stories(own.outlet, self._stories), lines.of)
