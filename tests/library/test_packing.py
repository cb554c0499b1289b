from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.packing import pack, unpack
from reader.model.article import Article, Paragraph, Role, Span
from reader.wording.stories import story_name


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


def test_list_calls_an_outlet_what_all_else_calls_it(article: Article) -> None:
    named = replace(article, outlet="Herald", url="https://www.other.example/a")
    unnamed = replace(article, url="https://editor:x@www.Herald.example:8080/a?b")
    assert [pack(one).outlet for one in (named, unnamed, article)] == ["Herald", "herald.example", None]
    assert [pack(one).outlet or "" for one in (named, unnamed)] == [story_name(one) for one in (named, unnamed)]
    assert pack(replace(article, url="https://[broken")).outlet == "[broken"
