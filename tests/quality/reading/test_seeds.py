"""The five real articles: what must always be right."""

from pathlib import Path

import pytest

from reader.model.article import Article, Role
from reader.reading import read_article

# Of each seed: lines of the file (from 1) that are its body, language, outlet, date.
SEEDS = {
    "000": ((46, 50, 52, 54, 56), "en", "Tasnim News Agency", "2015-12-26T16:53", 40),
    "001": ((4, 6, 8, 10, 12, 14), "en", "PanARMENIAN Network", None, 1),
    "002": ((2, 4, 5, 6, 7, 8), "el", "in.gr", None, 1),
    "003": ((6, 8, 10, 12, 14, 16, 18, 20), "en", "Sputnik", None, 1),
    "004": ((7, 11, 13, 15, 19, 21, 23, 25, 27), "en", "21st Century Wire", None, 3),
}


@pytest.fixture(params=sorted(SEEDS))
def seed(request: pytest.FixtureRequest, shared: Path) -> tuple[str, Article, list[str]]:
    name = str(request.param)
    path = next((shared / "seeds").glob(f"{name}_*"))
    return name, read_article(path), path.read_text(encoding="utf-8").split("\n")


def body_of(article: Article) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.role is Role.BODY]


def test_the_body_of_a_seed_is_whole_and_nothing_else(seed: tuple[str, Article, list[str]]) -> None:
    name, article, lines = seed
    assert body_of(article) == [" ".join(lines[number - 1].split()) for number in SEEDS[name][0]]


def test_the_facts_of_a_seed_are_right(seed: tuple[str, Article, list[str]]) -> None:
    name, article, lines = seed
    _, language, outlet, published, headline = SEEDS[name]
    assert (article.language, article.outlet, article.published) == (language, outlet, published)
    assert article.title == lines[headline - 1].strip()


def test_captions_credits_and_repetitions_of_the_seeds_have_their_roles(shared: Path) -> None:
    def roles(name: str) -> dict[str, Role]:
        article = read_article(next((shared / "seeds").glob(f"{name}_*")))
        return {p.span.of(article.text)[:9]: p.role for p in reversed(article.paragraphs)}

    assert [p.role for p in read_article(next((shared / "seeds").glob("002_*"))).paragraphs][:3] == [
        Role.HEADLINE,
        Role.BODY,
        Role.REPEATED,
    ]
    assert roles("002")["Newsroom "] is Role.CREDIT
    assert (roles("003")["© REUTERS"], roles("003")["Children "]) == (Role.CAPTION, Role.CAPTION)
    assert roles("004")["A Russian"] is Role.CAPTION
