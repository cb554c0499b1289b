from pathlib import Path

import pytest

from reader.library.packing import pack, unpack
from reader.model.article import Article, Paragraph, Role, Span


@pytest.fixture
def article() -> Article:
    text = "Το φράγμα έσπασε"
    return Article(
        path=Path("a.txt"),
        digest="",
        text=text,
        paragraphs=(Paragraph(Span(0, len(text)), Role.BODY),),
        title="Φράγμα",
        record=3,
    )


def test_packed_article_says_what_a_list_shows(article: Article) -> None:
    packed = pack(article)
    assert (packed.record, packed.title, packed.words, packed.language) == (3, "Φράγμα", 3, None)


def test_packed_article_is_searched_without_accents(article: Article) -> None:
    assert pack(article).searched == "το φραγμα εσπασε"


def test_payload_gives_the_article_back(article: Article) -> None:
    assert unpack(pack(article).payload) == article
