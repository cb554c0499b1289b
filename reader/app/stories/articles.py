"""The articles of rows, fetched from the index when they are looked at, and the last ones kept at hand."""

from collections import OrderedDict

from reader.library.index import Index
from reader.library.packing import unpack
from reader.model.article import Article
from reader.storage.messagepack import DecodingError

# The two that are open, and those that somebody goes back to.
_KEPT = 4


class Articles:
    """Articles by their number in the index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._unpacked: OrderedDict[int, Article] = OrderedDict()

    def fetch(self, article_id: int | None) -> Article | None:
        """Return an article, None if it is not there, or what is there is no article."""
        if article_id is None:
            return None
        if article_id not in self._unpacked:
            payload = self._index.payload(article_id)
            if payload is None:
                return None
            try:
                self._unpacked[article_id] = unpack(payload)
            except DecodingError:
                return None
            while len(self._unpacked) > _KEPT:
                self._unpacked.popitem(last=False)
        self._unpacked.move_to_end(article_id)
        return self._unpacked[article_id]

    def forget(self, article_id: int) -> None:
        """Fetch an article again the next time: another one was kept under its number."""
        self._unpacked.pop(article_id, None)
