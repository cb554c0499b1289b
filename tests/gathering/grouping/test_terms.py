"""What a story is about."""

import math

import pytest

from reader.gathering.grouping.terms import WeighedTerms, describe_story, weigh_terms
from tests.gathering.stories import DAM, article_of, articles_of


def test_the_headline_counts_thrice() -> None:
    counts = describe_story(article_of("Herald", "Dam breaks", "The dam broke.", "It rained.")).counts
    assert (counts["dam"], counts["rain"]) == (4, 1)


def test_what_comes_after_two_hundred_words_is_left_out() -> None:
    story = article_of("Herald", "Dam breaks", "word " * 250, "Zebra.")
    assert "zebra" not in describe_story(story).counts


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    weighed = weigh_terms([describe_story(article_of("Herald", "The spillway")), describe_story(articles_of(DAM)[1])])
    assert weighed[0].own["spillway"] > 5 * weighed[0].own["the"]


def test_squares_of_weights_add_up_to_one() -> None:
    for story in weigh_terms([describe_story(story) for story in articles_of(DAM)]):
        assert math.isclose(sum(weight**2 for weight in story.own.values()), 1)


def test_a_doubtful_name_counts_no_more_than_the_words_beside_it() -> None:
    doubts = {"oreva": 1.0}
    one, town, event = (
        WeighedTerms(terms, "en", terms, own_doubts=doubts)
        for terms in ({"oreva": 0.6, "dam": 0.5}, {"oreva": 0.6, "mill": 0.5}, {"oreva": 0.6, "dam": 0.5})
    )
    assert one.shared(town) == 0
    assert one.shared(event) == pytest.approx(0.5)


def test_a_name_that_is_known_to_be_rare_counts_by_itself_unless_names_are_not_trusted() -> None:
    one, other = (
        WeighedTerms(terms, "en", terms, own_doubts={"oreva": 0.25})
        for terms in ({"oreva": 0.6, "dam": 0.5}, {"oreva": 0.6, "mill": 0.5})
    )
    assert one.shared(other) == pytest.approx(0.27)
    assert one.shared(other, trusting=False) == 0


def test_what_no_dictionary_knows_makes_words_tell_more_and_names_not() -> None:
    one = WeighedTerms({}, "en", {"oreva": 0.6, "dam": 0.5}, common_doubts={"oreva": 0.0})
    other = WeighedTerms({}, "el", {"oreva": 0.5, "dam": 0.4}, known=0.5, common_doubts={"oreva": 0.0})
    assert one.shared(other) == pytest.approx(0.3 + 0.4)


def test_small_numbers_count_no_more_than_names() -> None:
    terms = {"31": 0.6, "dam": 0.5, "oreva": 0.2}
    one, other = (WeighedTerms(terms, "en", terms, own_doubts=doubts) for doubts in ({"oreva": 0.0}, {}))
    assert one.shared(one) == pytest.approx(0.25 + 2 * 0.04)
    assert other.shared(other) == pytest.approx(0.25 + 0.04)


def test_stories_of_which_neither_names_what_the_other_does_share_no_name() -> None:
    one, other, unnamed = (WeighedTerms({}, "en", {}, own_names=frozenset(names)) for names in (["kelm"], ["tarn"], []))
    assert one.share_a_name(one)
    assert not one.share_a_name(other)
    assert one.share_a_name(unnamed)


def test_a_country_is_no_rare_name() -> None:
    one = WeighedTerms({}, "en", {}, own_names=frozenset({"norway"}))
    assert one.share_a_name(one)
    assert not one.share_a_name(one, rare=True)
