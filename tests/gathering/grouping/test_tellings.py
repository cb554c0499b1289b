from collections.abc import Sequence

import pytest

from reader.gathering.grouping import tellings
from reader.gathering.grouping.tellings import Tellings
from reader.gathering.grouping.terms import WeighedTerms, describe_story, weigh_terms
from reader.model.article import Article
from tests.gathering.stories import DAM, STRIKE, article_of, articles_of

STORIES = articles_of((*DAM, *STRIKE))


def weighed(stories: Sequence[Article]) -> list[WeighedTerms]:
    return weigh_terms([describe_story(story) for story in stories])


WEIGHED = weighed(STORIES)


def test_stories_on_one_event_share_more_than_those_on_two() -> None:
    told = Tellings(STORIES, WEIGHED, range(5))
    assert told.shared(0, 1) > 0.15 > told.shared(0, 3)
    assert told.shared(1, 0) == told.shared(0, 1)


def test_what_else_lies_in_the_folder_hardly_counts() -> None:
    assert Tellings(STORIES, WEIGHED, [0, 1]).shared(0, 1) == pytest.approx(
        Tellings(STORIES, WEIGHED, range(5)).shared(0, 1), abs=0.02
    )


def test_names_and_small_numbers_are_no_words() -> None:
    one = article_of("A", "Kessel", "In Kessel the mayor Ilse Brandt counted 12.", language="en")
    other = article_of("B", "Kessel", "A thief robbed Ilse Brandt in Kessel, taking 12.", language="en")
    assert Tellings([one, other], weighed([one, other]), range(2)).shared(0, 1) < 0.01


def test_what_stands_far_behind_the_opening_is_told_too_where_stories_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    filling = [f"Word{n} filled this line with nothing that anybody said elsewhere." for n in range(25)]
    told = "Engineers had warned of cracks in the spillway."
    stories = [article_of("A", "First", *filling, told), article_of("B", "Second", told)]
    assert Tellings(stories, weighed(stories), range(2)).shared(0, 1) > 0.05
    monkeypatch.setattr(tellings, "_MOST_READ", 1)
    assert Tellings(stories, weighed(stories), range(2)).shared(0, 1) < 0.05


def test_who_names_other_places_tells_nothing_in_common() -> None:
    ferry = article_of("A", "Ferry aground off Kelm", "The ferry ran aground off Kelm, and passengers wept.")
    coach = article_of("B", "Coach crash near Tarn", "The coach left the road near Tarn, and passengers wept.")
    assert Tellings([ferry, coach], weighed([ferry, coach]), range(2)).shared(0, 1) == 0
