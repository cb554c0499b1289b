import pytest

from reader.app.picking import Pin, after_click
from reader.model.comparison import Side

# Two events of three stories each, one of two, and stories 8 and 9 that are alone.
EVENTS = {0: 0, 1: 0, 2: 0, 3: 1, 4: 1, 5: 1, 6: 2, 7: 2, 8: 3, 9: 4}


def clicked(*stories: int, pair: tuple[int | None, int | None] = (None, None), pin: Pin = Pin.HELD) -> list[int | None]:
    chosen = dict(zip(Side, pair, strict=True))
    for story in stories:
        chosen = dict(after_click(chosen, story, pin, EVENTS))
        pin = Pin.HELD
    return [chosen[side] for side in Side]


@pytest.mark.parametrize("second", [1, 3, 8])
def test_the_second_click_compares_whatever_it_is_on(second: int) -> None:
    assert clicked(0, second) == [0, second]


def test_the_left_story_stays_for_stories_of_its_event() -> None:
    assert clicked(0, 1, 2) == [0, 2]


@pytest.mark.parametrize("pair", [(0, 1), (0, None), (0, 8), (0, 6)])
def test_two_clicks_on_stories_of_another_event_compare_these(pair: tuple[int, int | None]) -> None:
    assert clicked(3, 4, pair=pair) == [3, 4]


def test_the_first_click_on_another_event_leaves_no_pair_of_two_events_behind_a_pair() -> None:
    assert clicked(3, pair=(0, 1)) == [3, None]


@pytest.mark.parametrize(("pair", "story"), [((0, 1), 8), ((8, 0), 3), ((8, 9), 3), ((0, 1), 99)])
def test_a_story_that_is_alone_or_not_grouped_may_be_of_any_event(pair: tuple[int, int], story: int) -> None:
    assert clicked(story, pair=pair) == [pair[0], story]


@pytest.mark.parametrize("stories", [(2, 1), (3, 4), (0, 2), (1, 2), (8, 9)])
def test_a_pair_that_nobody_picked_in_the_list_ends_with_the_next_click(stories: tuple[int, int]) -> None:
    assert clicked(stories[0], pair=(0, 1), pin=Pin.PASSING) == [stories[0], None]
    assert clicked(*stories, pair=(0, 1), pin=Pin.PASSING) == list(stories)


def test_the_next_click_takes_the_place_of_a_story_that_was_unpinned() -> None:
    assert clicked(3, pair=(0, 1), pin=Pin.FREE) == [3, 1]
    assert clicked(1, pair=(0, 1), pin=Pin.FREE) == [1, 0]


def test_a_click_on_a_story_of_the_pair_changes_nothing() -> None:
    assert clicked(0, pair=(0, 1)) == [0, 1]
    assert clicked(3, pair=(0, 3)) == [0, 3]
