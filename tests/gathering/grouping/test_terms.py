"""What a story is about."""

import math

from reader.gathering.grouping.terms import describe_story, weigh_terms
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
