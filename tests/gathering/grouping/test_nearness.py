"""How likely two stories tell one event."""

from collections.abc import Sequence

import pytest

from reader.gathering.clustering import Pair
from reader.gathering.grouping.nearness import find_likely_pairs, find_shared
from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.times import StoryTime


def weighed(*stories: dict[str, float]) -> list[WeighedTerms]:
    return [WeighedTerms(story, "en", story) for story in stories]


SAME_DAY = StoryTime((1, 1), ())
UNKNOWN = StoryTime(None, ())


def likely(
    stories: Sequence[WeighedTerms], times: Sequence[StoryTime], outlets: Sequence[str | None]
) -> dict[Pair, float]:
    return find_likely_pairs(find_shared(stories, times), times, outlets)


def likelihood(one: dict[str, float], other: dict[str, float], time: StoryTime, *outlets: str) -> float:
    return likely(weighed(one, other), [time] * 2, outlets or [None] * 2).get((0, 1), 0)


def topic_of(count: int) -> list[dict[str, float]]:
    """Stories that share what they are about, and each has something of its own."""
    return [{"dam": 0.4, "rain": 0.35, f"own{n}": 0.8} for n in range(count)]


def test_what_all_share_is_their_topic() -> None:
    stories = topic_of(6)
    for n in (0, 1):
        stories[n] |= {"gate": 0.4}
    near = likely(weighed(*stories), [UNKNOWN] * 6, [None] * 6)
    assert near[0, 1] > 0.5 > near[2, 3]


def test_copies_of_a_story_are_not_its_topic() -> None:
    stories = [{"dam": 0.6, "gate": 0.8}] * 4 + [{"dam": 0.6, "mayor": 0.8}]
    near = likely(weighed(*stories), [UNKNOWN] * 5, [None] * 5)
    assert all(near[n, 4] > 0.5 for n in range(4))


@pytest.mark.parametrize("shared", [0.5, 0.6])
def test_a_large_event_is_not_taken_for_a_topic(shared: float) -> None:
    stories = [{"dam": shared, "gate": 0.5, f"own{n}": 0.6} for n in range(12)]
    near = likely(weighed(*stories), [UNKNOWN] * 12, [None] * 12)
    assert near[0, 11] > 0.5


def test_pairs_without_dates_need_more() -> None:
    one, other = {"dam": 0.45, "rain": 0.9}, {"dam": 0.45, "gate": 0.9}
    assert likelihood(one, other, SAME_DAY) > 0.5 > likelihood(one, other, UNKNOWN)


def test_pairs_of_one_day_need_more_where_all_stories_are_of_that_day() -> None:
    stories = [{"dam": 0.4, "rain": 0.9}, {"dam": 0.4, "gate": 0.9}, *({f"own{n}": 1.0} for n in range(6))]
    week = [StoryTime((1, 1), ())] * 8
    months = [*week[:2], *(StoryTime((30 * n, 30 * n), ()) for n in range(1, 7))]
    assert likely(weighed(*stories), months, [None] * 8)[0, 1] > 0.5
    assert likely(weighed(*stories), week, [None] * 8)[0, 1] < 0.5


def test_a_day_more_is_no_less_where_all_stories_are_of_one_week() -> None:
    stories = [{"dam": 0.5, "rain": 0.8}, {"dam": 0.5, "gate": 0.8}, *({f"own{n}": 1.0} for n in range(8))]
    later = [StoryTime((1, 1), ()), StoryTime((3, 3), ())]
    week = [*later, *[StoryTime((2, 2), ())] * 8]
    months = [*later, *(StoryTime((30 * n, 30 * n), ()) for n in range(1, 9))]
    assert find_shared(weighed(*stories), months)[0, 1] == pytest.approx(0.125)
    assert find_shared(weighed(*stories), week)[0, 1] > 0.2


def test_two_stories_of_one_outlet_need_more() -> None:
    one, other = {"dam": 0.5, "rain": 0.85}, {"dam": 0.5, "gate": 0.85}
    assert (
        likelihood(one, other, UNKNOWN, "herald", "monitor") > 0.5 > likelihood(one, other, UNKNOWN, "herald", "herald")
    )


def test_stories_that_share_nothing_are_no_pair() -> None:
    assert likely(weighed({"dam": 1.0}, {"tram": 1.0}), [UNKNOWN] * 2, [None] * 2) == {}


def test_names_count_less_beside_words_where_all_stories_are_of_one_week() -> None:
    doubts = {"mayor": 1.0}
    stories = [WeighedTerms({"mayor": 0.9, "bath": 0.4}, "en", {}, own_doubts=doubts) for _ in range(2)]
    others = [WeighedTerms({f"own{n}": 1.0}, "en", {}) for n in range(8)]
    months = [SAME_DAY, SAME_DAY, *(StoryTime((30 * n, 30 * n), ()) for n in range(1, 9))]
    apart, together = (find_shared([*stories, *others], times)[0, 1] for times in (months, [SAME_DAY] * 10))
    assert together < 0.9 * apart


def test_a_pair_that_may_not_be_of_one_event_is_none_however_much_it_shares() -> None:
    stories = weighed({"dam": 0.9, "rain": 0.4}, {"dam": 0.9, "gate": 0.4})
    shared = find_shared(stories, [UNKNOWN] * 2)
    assert find_likely_pairs(shared, [UNKNOWN] * 2, [None] * 2, lambda _one, _other: False) == {}
