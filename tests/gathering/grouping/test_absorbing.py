"""A larger event takes in what its own size kept out, and gives up what shares but its names."""

from reader.gathering.clustering import Pair
from reader.gathering.grouping.absorbing import with_absorbed
from reader.gathering.times import StoryTime

DAY, UNKNOWN = StoryTime((1, 1), ()), StoryTime(None, ())
LARGE = [0, 1, 2, 3, 4, 5]


def near(value: float, *stories: int, to: list[int] = LARGE) -> dict[Pair, float]:
    """Let stories share so much with each of a group."""
    return {(min(one, other), max(one, other)): value for one in stories for other in to if one != other}


def absorbed(
    groups: list[list[int]], shared: dict[Pair, float], *undated: int, in_words: dict[Pair, float] | None = None
) -> list[list[int]]:
    count = sum(map(len, groups))
    times = [UNKNOWN if n in undated else DAY for n in range(count)]
    told = shared if in_words is None else in_words
    return with_absorbed(
        groups,
        shared,
        times,
        [None] * count,
        [None] * count,
        shared_in_words=lambda one, other: told.get((one, other), 0.0),
    )


def test_a_story_that_is_near_to_most_of_a_larger_group_is_taken_in() -> None:
    shared = near(0.4, *LARGE) | near(0.25, 6)
    assert absorbed([LARGE, [6]], shared) == [[*LARGE, 6]]


def test_several_are_taken_in_and_a_smaller_group_as_a_whole() -> None:
    shared = near(0.4, *LARGE) | near(0.25, 6, 7, 8) | {(7, 8): 0.6}
    assert absorbed([LARGE, [6], [7, 8]], shared) == [[*LARGE, 6, 7, 8]]


def test_a_story_that_is_near_to_few_of_a_group_is_not() -> None:
    shared = near(0.4, *LARGE) | near(0.4, 6, to=[0, 1])
    assert absorbed([LARGE, [6]], shared) == [LARGE, [6]]


def test_copies_of_one_text_are_asked_once() -> None:
    shared = near(0.4, *LARGE) | near(0.28, 6, to=[0, 1, 2])
    assert absorbed([LARGE, [6]], shared | {(4, 5): 0.5}) == [LARGE, [6]]
    assert absorbed([LARGE, [6]], shared | {(4, 5): 0.9}) == [[*LARGE, 6]]


def test_what_is_on_the_topic_alone_is_not_taken_in() -> None:
    others = [6, 7, 8, 9]
    shared = near(0.4, *LARGE) | near(0.25, *others) | near(0.25, *others, to=others)
    groups = [LARGE, *([n] for n in others)]
    assert absorbed(groups, shared) == groups


def test_small_groups_are_left_as_they_are() -> None:
    shared = near(0.4, *LARGE[:4], to=LARGE[:4]) | near(0.25, 4, to=LARGE[:4])
    assert absorbed([LARGE[:4], [4]], shared) == [LARGE[:4], [4]]


def test_groups_of_a_folder_that_holds_hardly_anything_else_are_one_larger_event() -> None:
    groups = [[0, 1, 2], [3, 4], [5]]
    assert absorbed(groups, near(0.45, *LARGE)) == [LARGE]
    assert absorbed(groups, near(0.45, *LARGE), *LARGE) == groups
    assert absorbed(groups, near(0.45, *LARGE), in_words=near(0.3, *LARGE)) == groups


def test_a_group_too_small_for_a_larger_event_is_left_as_it_is() -> None:
    assert absorbed([[0, 1], [2, 3]], near(0.45, *LARGE[:4], to=LARGE[:4])) == [[0, 1], [2, 3]]


def test_a_story_that_shares_but_names_is_not_and_is_put_out_of_a_larger_group() -> None:
    shared = near(0.4, *LARGE) | near(0.4, 6)
    in_words = near(0.4, *LARGE) | near(0.1, 6)
    assert absorbed([LARGE, [6]], shared, in_words=in_words) == [LARGE, [6]]
    assert absorbed([[*LARGE, 6]], shared, in_words=in_words) == [LARGE, [6]]


def test_a_large_group_of_stories_that_share_but_names_is_put_apart_until_it_is_small() -> None:
    found = absorbed([LARGE], near(0.4, *LARGE), in_words=near(0.05, *LARGE))
    assert sorted(n for group in found for n in group) == LARGE
    assert max(map(len, found)) < 5


def test_a_day_later_is_no_less_of_the_event() -> None:
    assert absorbed([LARGE, [6]], near(0.4, *LARGE) | near(0.15, 6), in_words=near(0.3, *LARGE, 6)) == [[*LARGE, 6]]


def test_without_dates_one_story_is_taken_in_and_no_smaller_group() -> None:
    shared = near(0.4, *LARGE) | near(0.3, 6)
    assert absorbed([LARGE, [6]], shared, 6) == [[*LARGE, 6]]
    assert absorbed([LARGE, [6]], shared, *LARGE, 6) == [[*LARGE, 6]]
    shared |= near(0.3, 7) | {(6, 7): 0.6}
    assert absorbed([LARGE, [6, 7]], shared, *LARGE, 6, 7) == [LARGE, [6, 7]]


def test_an_undated_story_of_the_group_does_not_keep_out_what_the_dated_ones_take_in() -> None:
    shared = near(0.4, *LARGE) | near(0.25, 6)
    assert absorbed([LARGE, [6]], shared, 0) == [[*LARGE, 6]]


def test_a_story_is_taken_in_by_the_group_that_it_is_likelier_of() -> None:
    second = [n + 6 for n in LARGE]
    shared = near(0.4, *LARGE) | near(0.4, *second, to=second) | near(0.25, 12) | near(0.35, 12, to=second)
    assert absorbed([LARGE, second, [12]], shared) == [LARGE, [*second, 12]]
