"""Which headlines say in words of their own what their story shares with another one."""

import pytest

from reader.comparing.headlines import are_alike, is_headline_of
from tests.gathering.stories import article_of

HEADLINE = "Kessel mill closed as worker dies"
SHARED = "The mill of 40 workers in Kessel was closed on Monday."
OTHER = article_of("Monitor", "No bread in Orn", "A mill in Kessel with 40 workers has been closed.")


def is_told(*body: str) -> bool:
    """Tell whether the headline is of the first sentence below it, which the other story tells too."""
    article = article_of("Herald", HEADLINE, *body)
    return is_headline_of(article, 0, [article.sentences[1].span], [(OTHER, OTHER.sentences[1].span)])


def test_a_headline_of_what_is_shared_is_told() -> None:
    assert is_told(SHARED, "Guards stood at the gate.")


def test_news_that_its_own_story_alone_tells_below_is_no_words_of_its_own() -> None:
    assert not is_told(SHARED, "A father of three died in hospital.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kessel mill fire: owner signs deal with council of Orn", "Owner of Kessel mill signs deal with Orn council"),
        (
            "18 towns sue council of Orn over halted ferry subsidies",
            "Towns on the Ilda sue Orn over ferry subsidy cutoff",
        ),
    ],
)
def test_two_headlines_with_most_words_in_common_say_one_thing(one: str, other: str) -> None:
    assert are_alike((article_of("Herald", one, SHARED), 0), (article_of("Monitor", other, SHARED), 0))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kessel mill closed as worker dies", "Kessel mill owner buys bakery"),  # two words
        (  # what stands before the colon is told by nobody else
            "Open our ledgers, open yours: Orn answers Kessel over mill accounts",
            "Kessel rejects Orn demand for mill accounts",
        ),
    ],
)
def test_two_headlines_on_one_topic_say_two_things(one: str, other: str) -> None:
    assert not are_alike((article_of("Herald", one, SHARED), 0), (article_of("Monitor", other, SHARED), 0))


def test_a_sentence_below_is_no_headline() -> None:
    article = article_of("Herald", HEADLINE, HEADLINE)
    assert are_alike((article, 0), (article, 0))
    assert not are_alike((article, 0), (article, 1))
