"""How near two stories are beyond their topic."""

from reader.gathering.grouping.nearness import find_near_pairs
from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.times import StoryTime


def weighed(*stories: dict[str, float]) -> list[WeighedTerms]:
    return [WeighedTerms(story, "en", story) for story in stories]


SAME_DAY = StoryTime((1, 1), frozenset())
UNKNOWN = StoryTime(None, frozenset())


def test_what_all_share_is_their_topic() -> None:
    topic = {"dam": 0.5, "rain": 0.5}
    stories = [topic | {f"own{n}": 0.7} for n in range(6)]
    stories[0] |= {"gate": 0.6}
    stories[1] |= {"gate": 0.6}
    near = find_near_pairs(weighed(*stories), [UNKNOWN] * 6)
    assert near[0, 1] > 2 * near[2, 3]


def test_pairs_without_dates_need_more() -> None:
    stories = weighed({"dam": 0.6}, {"dam": 0.6})
    assert find_near_pairs(stories, [SAME_DAY] * 2)[0, 1] > find_near_pairs(stories, [UNKNOWN] * 2)[0, 1] > 1


def test_stories_that_share_nothing_are_no_pair() -> None:
    assert find_near_pairs(weighed({"dam": 1.0}, {"tram": 1.0}), [UNKNOWN] * 2) == {}
