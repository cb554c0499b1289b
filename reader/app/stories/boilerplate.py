"""What the stories of a folder say of each other: lines that an outlet prints in many of them are no story."""

from collections import OrderedDict
from collections.abc import Iterable

from reader.app.places import StoryKey
from reader.library.index import Index
from reader.library.shared_lines import shared_lines, without_lines
from reader.model.article import Article

# The two that are open, and those that somebody goes back to.
_KEPT = 4
_NONE = frozenset[str]()


class Boilerplate:
    """Sets such lines aside in the stories that are looked at.

    Which lines they are is decided again when all files were read, not with each file that comes in between.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._stories: frozenset[int] = frozenset()
        self._looked_at: OrderedDict[StoryKey, tuple[int, frozenset[str]]] = OrderedDict()
        self._made: dict[StoryKey, tuple[Article, frozenset[str], Article]] = {}

    def without(self, key: StoryKey, article_id: int, article: Article, restored: Iterable[str]) -> Article:
        """Return a story without such lines, but with those that the user restored."""
        known_id, shared = self._looked_at.get(key, (None, _NONE))
        if known_id != article_id and article_id in self._stories:
            shared = self._shared_lines(article_id)
        # A story that was just read again keeps what was found until all have been.
        self._looked_at[key] = (article_id, shared)
        self._looked_at.move_to_end(key)
        while len(self._looked_at) > _KEPT:
            oldest, _ = self._looked_at.popitem(last=False)
            self._made.pop(oldest, None)
        gone = shared.difference(restored)
        read, lines, made = self._made.get(key, (None, _NONE, article))
        if read is not article or lines != gone:
            made = without_lines(article, gone)
            self._made[key] = (article, gone, made)
        return made

    def settle(self, stories: frozenset[int]) -> tuple[StoryKey, ...]:
        """Decide again by the stories that there are (numbers of the index), and return those that change."""
        if stories == self._stories:
            return ()
        self._stories = stories
        changed = []
        for key, (article_id, before) in list(self._looked_at.items()):
            now = self._shared_lines(article_id) if article_id in stories else before
            self._looked_at[key] = (article_id, now)
            if now != before:
                changed.append(key)
        return tuple(changed)

    def _shared_lines(self, article_id: int) -> frozenset[str]:
        lines = self._index.lines
        own = lines.of(article_id)
        if own.outlet is None or not own.suspects:
            return _NONE
        holders = lines.holders(article_id, self._stories)
        return shared_lines(own, holders, lines.count_stories(own.outlet, self._stories), lines.of)
