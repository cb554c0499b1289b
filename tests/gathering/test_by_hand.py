"""What the user grouped goes before what the program found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gathering import gather_groups
from reader.gathering.by_hand import placed_by_hand
from tests.gathering.stories import DAM, STRIKE, articles_of

GROUPS = ((0, 1, 2), (3, 4), (5,))


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ({}, GROUPS),
        ({1: 3}, ((0, 2), (1, 3, 4), (5,))),
        ({1: 1}, ((0, 2), (1,), (3, 4), (5,))),
        ({3: 0, 4: 0}, ((0, 1, 2, 3, 4), (5,))),
        ({1: 1, 5: 1}, ((0, 2), (1, 5), (3, 4))),
        ({1: 3, 3: 5}, ((0, 2), (1, 3, 5), (4,))),
        ({1: 3, 3: 1}, ((0, 2), (1, 3), (4,), (5,))),
    ],
    ids=["nothing", "move", "split", "merge", "new event", "chain", "circle"],
)
def test_stories_are_where_they_were_put(beside: dict[int, int], expected: tuple[tuple[int, ...], ...]) -> None:
    assert placed_by_hand(GROUPS, beside) == expected


@given(st.dictionaries(st.integers(0, 5), st.integers(0, 5)))
def test_every_story_is_in_one_event_and_with_the_one_it_was_put_beside(beside: dict[int, int]) -> None:
    groups = placed_by_hand(GROUPS, beside)
    assert sorted(story for group in groups for story in group) == list(range(6))
    for story, other in beside.items():
        assert any(story in group and other in group for group in groups)


def test_an_event_says_which_stories_are_there_by_hand() -> None:
    stories = [*articles_of(DAM), *articles_of(STRIKE)]
    groups = gather_groups(stories, {4: 0})
    assert [(group.stories, group.by_hand) for group in groups] == [((0, 1, 2, 4), (4,)), ((3,), ())]
