"""Sentences without a link of which it is open whether one side alone says them."""

from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.comparing.open_sentences import find_open
from reader.model.article import Article, RemovalReason, Removed
from reader.model.comparison import ComparisonSettings, Obstacle, OpenSentence, Side, Standing
from reader.model.correction import line_key
from tests.comparing.articles import make_article

CREWS = "About 120 firefighters from six stations fought the flames for seven hours."
COUNCIL = "The council meets on Friday to talk about aid for traders."
OVEN = "A baker lost the oven that her grandmother had built."
USUAL = ComparisonSettings()


def set_aside(article: Article, *blocks: str, reason: RemovalReason = RemovalReason.BY_HAND) -> Article:
    return replace(article, removed=tuple(Removed(block, reason, 0) for block in blocks))


@pytest.mark.parametrize(
    "block",
    [
        "Some 120 firefighters from six stations battled the fire for seven hours, an officer said.",
        "The fire began on Saturday.\nIt took 120 firefighters seven hours to fight the flames.\nNobody slept.",
    ],
)
def test_what_was_set_aside_by_hand_of_one_story_is_not_the_other_ones_alone(block: str) -> None:
    other, article = set_aside(make_article(COUNCIL), block), make_article(CREWS, OVEN)
    comparison = compare(other, article)
    assert comparison.standings(Side.RIGHT) == (Standing.NOT_KNOWN, Standing.ONLY_HERE)
    assert [(one.first, one.last) for one in comparison.divergent(Side.RIGHT)] == [(1, 1)]
    assert comparison.open_on(Side.RIGHT) == {0: Obstacle.SET_ASIDE}
    assert compare(article, other).standings(Side.LEFT) == comparison.standings(Side.RIGHT)
    assert comparison.keeps_its_laws()


@pytest.mark.parametrize("block", ["More on the fire", "Six stations", "The council of Harlow met."])
def test_what_shares_little_with_it_stays_only_here(block: str) -> None:
    comparison = compare(set_aside(make_article(COUNCIL), block), make_article(CREWS, OVEN))
    assert not comparison.open_sentences


def test_what_cleaning_set_aside_or_another_language_has_opens_nothing() -> None:
    article, other = make_article(CREWS), make_article(COUNCIL)
    for one in (set_aside(other, CREWS, reason=RemovalReason.FOOTER), set_aside(other, "Rund 120 Feuerwehrleute")):
        assert not list(find_open(article, one, Side.LEFT, (), USUAL))


def test_what_an_event_shows_to_be_told_elsewhere_is_open_and_says_if_otherwise() -> None:
    article, other = make_article(CREWS, OVEN, COUNCIL), make_article("Rain fell.")
    told = frozenset({line_key(CREWS), line_key(OVEN)})
    settings = ComparisonSettings(told_elsewhere=told, told_otherwise=frozenset({line_key(OVEN)}))
    assert list(find_open(article, other, Side.LEFT, (), settings)) == [
        OpenSentence(Side.LEFT, 0, Obstacle.EVENT),
        OpenSentence(Side.LEFT, 1, Obstacle.CLASH),
    ]
    comparison = compare(article, other, settings)
    assert comparison.standings(Side.LEFT)[2] is Standing.ONLY_HERE
    assert [(one.first, one.last) for one in comparison.passages if one.side is Side.LEFT] == [(0, 1), (2, 2)]


def test_a_translation_is_open_by_the_words_of_its_original() -> None:
    original = make_article("Um padeiro perdeu o forno.", language="pt")
    article = replace(make_article("A baker lost the oven."), original=original)
    settings = ComparisonSettings(told_elsewhere=frozenset({line_key("Um padeiro perdeu o forno.")}))
    assert [one.index for one in find_open(article, make_article("Rain fell."), Side.LEFT, (), settings)] == [0]
