"""An article as the library keeps it, made in the process that read it: the window stores it without opening it."""

from dataclasses import dataclass

from reader.library.folding import searched
from reader.library.shared_lines import StoryLines, lines_of
from reader.model.article import Article
from reader.storage.messagepack import DecodingError, compress, decode, decompress, encode


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


def pack(article: Article) -> PackedArticle:
    """Pack an article."""
    return PackedArticle(
        record=article.record,
        title=article.title,
        outlet=article.outlet_or_host,
        published=article.published,
        language=article.language,
        words=article.word_count(),
        searched=searched(article.text),
        payload=compress(encode(article)),
        lines=lines_of(article),
    )


def unpack(payload: bytes) -> Article:
    """Return a packed article; raises DecodingError for bytes that were no payload."""
    article = decode(decompress(payload), Article)
    if not article.keeps_its_laws():
        raise DecodingError("an article that breaks its laws")
    return article
