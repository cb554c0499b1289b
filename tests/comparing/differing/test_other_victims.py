"""A story that tells of others whom the same befell may tell of another one."""

import pytest

from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.other_victims import may_be_another
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
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


def test_what_is_of_a_victim_on_one_side_alone_is_of_no_other_victim() -> None:
    left, right = make_article(WOMAN, "In all, two people died."), make_article(MAN)
    age, boat = Span(2, 13), Span(MAN.index("lifeboat"), len(MAN) - 1)

    for told in ((age, boat), (boat, age)):
        differs = Difference(DifferenceKind.NUMBER, Verdict.CLASH, *told, 0.7)
        assert not may_be_another(differs, left, (0,), right, (0,))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A trawler rams the pier, 34 hurt; captain arrested",
            "A deckhand died overnight of the injuries he suffered.",
        ),
        ("The accident left about 35 people injured and no one dead.", "Thirty-four people were hurt in the crash."),
    ],
)
def test_what_befell_one_says_nothing_of_what_befell_others(one: str, other: str) -> None:
    assert not clash(make_article(one), make_article(other))
