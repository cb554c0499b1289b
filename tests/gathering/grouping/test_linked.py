from itertools import combinations

import pytest

from reader.gathering.clustering import Pair
from reader.gathering.grouping import linked
from reader.gathering.grouping.linked import with_linked
from reader.gathering.grouping.tellings import Tellings
from reader.gathering.grouping.terms import describe_story, weigh_terms
from reader.gathering.grouping.topics import Topics
from reader.gathering.times import StoryTime
from tests.gathering.stories import DAM, STRIKE, articles_of

STORIES = articles_of((*DAM, *STRIKE))
DAYS = [StoryTime((day, day), ()) for day in (1, 2, 2, 1, 1)]
APART = [[number] for number in range(5)]
TOGETHER = [[0, 1, 2], [3, 4]]


def near(value: float) -> dict[Pair, float]:
    return dict.fromkeys(combinations(range(5), 2), value)


WEIGHED = weigh_terms([describe_story(story) for story in STORIES])


def joined(times: list[StoryTime] = DAYS, shared: float = 0.2) -> list[list[int]]:
    return with_linked(APART, STORIES, times, near(shared), WEIGHED)


def test_stories_whose_sentences_are_linked_are_one_event_and_others_are_not() -> None:
    assert joined() == TOGETHER


def test_the_order_of_groups_is_no_matter() -> None:
    assert with_linked(APART[::-1], STORIES, DAYS, near(0.2), WEIGHED) == TOGETHER


@pytest.mark.parametrize(
    "times",
    [
        pytest.param([StoryTime(None, ())] * 5, id="days that are not known"),
        pytest.param([StoryTime((9 * day, 9 * day), ()) for day in range(5)], id="days far apart"),
    ],
)
def test_days_speak_against_it(times: list[StoryTime]) -> None:
    assert joined(times) == APART


def test_of_one_story_days_need_not_be_known_beside_several() -> None:
    times = [StoryTime(None, ()), *DAYS[1:]]
    groups = [[0], [1, 2], [3, 4]]
    assert with_linked(groups, STORIES, times, near(0.2), WEIGHED) == TOGETHER


def test_what_shares_little_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linked, "compare", None)
    assert joined(shared=0.05) == APART


@pytest.mark.parametrize(("most_compared", "are_joined"), [(600, True), (0, False)])
def test_links_tell_what_words_leave_open_as_long_as_few_stories_are_compared(
    monkeypatch: pytest.MonkeyPatch, most_compared: int, are_joined: bool
) -> None:
    told = Tellings(STORIES, WEIGHED, range(5)).shared
    monkeypatch.setattr(linked, "_NEEDED", max(told(0, 1), told(0, 2), told(1, 2)) + 0.01)
    monkeypatch.setattr(linked, "_MOST_COMPARED", most_compared)
    monkeypatch.setattr(linked, "_LINK", 0.05)
    assert ([0, 1, 2] in joined()) == are_joined


def test_what_the_topic_shares_at_other_times_is_no_event(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Topics, "around", lambda _topics, _story, _day: 0.5)
    assert joined() == APART
