from itertools import combinations

import pytest

from reader.gathering.clustering import Pair
from reader.gathering.grouping import linked
from reader.gathering.grouping.linked import with_linked
from reader.gathering.times import StoryTime
from tests.gathering.stories import DAM, STRIKE, articles_of

STORIES = articles_of((*DAM, *STRIKE))
DAYS = [StoryTime((day, day), ()) for day in (1, 2, 2, 1, 1)]
APART = [[number] for number in range(5)]
TOGETHER = [[0, 1, 2], [3, 4]]


def near(value: float) -> dict[Pair, float]:
    return dict.fromkeys(combinations(range(5), 2), value)


def joined(times: list[StoryTime] = DAYS, shared: float = 0.2, in_words: float = 0.25) -> list[list[int]]:
    return with_linked(APART, STORIES, times, near(shared), lambda _one, _other: in_words)


def test_stories_whose_sentences_are_linked_are_one_event_and_others_are_not() -> None:
    assert joined() == TOGETHER


def test_the_order_of_groups_is_no_matter() -> None:
    found = with_linked(APART[::-1], STORIES, DAYS, near(0.2), lambda _one, _other: 0.25)
    assert found == TOGETHER


@pytest.mark.parametrize(
    "times",
    [
        pytest.param([StoryTime(None, ())] * 5, id="days that are not known"),
        pytest.param([StoryTime((9 * day, 9 * day), ()) for day in range(5)], id="days far apart"),
    ],
)
def test_days_speak_against_it(times: list[StoryTime]) -> None:
    assert joined(times) == APART


def test_what_shares_little_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linked, "compare", None)
    assert joined(shared=0.1) == APART
    assert joined(in_words=0.1) == APART


def test_only_so_many_stories_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linked, "_MOST_COMPARED", 0)
    assert joined() == APART
