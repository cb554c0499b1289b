"""A story that tells of others whom the same befell may tell of another one."""

import pytest

from reader.comparing.differing.differences import find_link_differences
from reader.model.article import Article
from reader.model.difference import Verdict
from tests.comparing.articles import make_article

WOMAN = "A 64-year-old woman died in a lifeboat."
MAN = "A 46-year-old man died in a lifeboat."


def clash(left: Article, right: Article) -> bool:
    return any(one.verdict is Verdict.CLASH for one in find_link_differences(left, (0,), right, (0,)))


def test_one_victim_of_two_stories_clashes() -> None:
    assert clash(make_article(WOMAN, "The pier has 46 lamps."), make_article(MAN))


@pytest.mark.parametrize("beside", ["In all, two people died.", "A man of 46 died on the pier."])
def test_one_of_several_does_not(beside: str) -> None:
    assert not clash(make_article(WOMAN, beside), make_article(MAN))
    assert not clash(make_article(MAN), make_article(WOMAN, beside))
