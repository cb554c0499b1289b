"""The articles of rows, fetched from the index when they are looked at, and the last ones kept at hand."""

import zlib
from collections import OrderedDict

from reader.article import Article
from reader.library.index import FileStamp, Index, IndexedArticle
from reader.protocol import decode, encode

# The two that are open, and those that somebody goes back to.
_KEPT = 4


class Articles:
    """Articles by their number in the index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._unpacked: OrderedDict[int, Article] = OrderedDict()

    def clear(self) -> None:
        """Keep none at hand."""
        self._unpacked.clear()

    def fetch(self, article_id: int | None) -> Article | None:
        """Give an article, None if it is not there."""
        if article_id is None:
            return None
        if article_id not in self._unpacked:
            payload = self._index.payload(article_id)
            if payload is None:
                return None
            article = decode(zlib.decompress(payload))
            assert isinstance(article, Article)
            self._unpacked[article_id] = article
            while len(self._unpacked) > _KEPT:
                self._unpacked.popitem(last=False)
        self._unpacked.move_to_end(article_id)
        return self._unpacked[article_id]

    def keep(self, article: Article, file_id: int | None, stamp: FileStamp) -> tuple[int, IndexedArticle]:
        """Keep an article of a file, the first one with None for the file's number; give that and its row."""
        number = self._index.start(article.path, stamp) if file_id is None else file_id
        row = self._index.add(number, article, zlib.compress(encode(article), 1))
        self._unpacked.pop(row.id, None)
        return number, row
