"""An article as the library keeps it, made in the process that read it: the window stores it without opening it."""

import zlib
from dataclasses import dataclass

from reader.library.folding import folded
from reader.library.shared_lines import StoryLines, lines_of
from reader.model.article import Article

# Level 1: a third of the size at a fifth of the time of the usual level 6.
_COMPRESSION = 1


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """What a list shows of an article; `words` counts as `Article.word_count` does."""

    record: int
    title: str | None
    outlet: str | None
    published: str | None
    language: str | None
    words: int


@dataclass(frozen=True, slots=True)
class PackedArticle(ListedArticle):
    """Besides, its text as searching compares it, all of it (encoded and compressed), and what others may have too."""

    searched: str
    payload: bytes
    lines: StoryLines


def pack(article: Article, encoded: bytes) -> PackedArticle:
    """Pack an article, given with its encoded form."""
    return PackedArticle(
        record=article.record,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        language=article.language,
        words=article.word_count(),
        searched=folded(article.text),
        payload=zlib.compress(encoded, _COMPRESSION),
        lines=lines_of(article),
    )


def unpack(payload: bytes) -> bytes:
    """Give the encoded form of a packed article; raises zlib.error for bytes that were no payload."""
    return zlib.decompress(payload)
