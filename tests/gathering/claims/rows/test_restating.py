"""Which sentences of a story tell the same twice."""

from reader.gathering.claims.rows.restating import find_restatements
from tests.gathering.stories import article_of

LEAD = "The dam at Oreva gave way on Monday night, flooded the lower town and cut the railway to Kessel."
AGAIN = "The lower town was flooded and the railway to Kessel cut when the dam gave way on Monday night."
OTHER = "The dam at Oreva was inspected on Monday by engineers from Kessel, who found no fault in the lower spillway."


def test_a_lead_and_its_summary_tell_the_same() -> None:
    story = article_of("Herald", "Oreva", LEAD, AGAIN)
    assert find_restatements([story], {(0, 1), (0, 2)}) == {(0, 1): {(0, 2)}, (0, 2): {(0, 1)}}


def test_the_same_places_and_people_are_not_the_same_fact() -> None:
    assert find_restatements([article_of("Herald", "Oreva", LEAD, OTHER)], {(0, 1), (0, 2)}) == {}


def test_two_stories_tell_nothing_again() -> None:
    stories = [article_of("Herald", "Oreva", LEAD), article_of("Monitor", "Oreva", AGAIN)]
    assert find_restatements(stories, {(0, 1), (1, 1)}) == {}
