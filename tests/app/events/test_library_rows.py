"""The rows of the library: stories under their events."""

from hypothesis import given
from hypothesis import strategies as st

from reader.app.events.library_rows import LibraryRow, RowKind, plain_rows, rows_by_event
from reader.model.events.story_group import StoryGroup

GROUPS = (StoryGroup((0, 2, 3), ((0, 3),)), StoryGroup((1,)), StoryGroup((4, 5)))


def kinds(rows: list[LibraryRow]) -> list[tuple[RowKind, int]]:
    return [row.name for row in rows]


def test_stories_stand_under_their_events_and_those_alone_come_last() -> None:
    assert kinds(rows_by_event(range(6), GROUPS, set())) == [
        (RowKind.EVENT, 0),
        (RowKind.STORY, 0),
        (RowKind.COPIES, 3),
        (RowKind.STORY, 2),
        (RowKind.EVENT, 4),
        (RowKind.STORY, 4),
        (RowKind.STORY, 5),
        (RowKind.ALONE, 1),
        (RowKind.STORY, 1),
    ]


def test_copies_stand_behind_the_head_of_their_text_wherever_it_is_in_the_list() -> None:
    groups = (StoryGroup((0, 1, 2), ((2, 0),)),)
    assert kinds(rows_by_event(range(3), groups, set())) == [
        (RowKind.EVENT, 0),
        (RowKind.STORY, 1),
        (RowKind.STORY, 2),
        (RowKind.COPIES, 0),
    ]
    # A filter that leaves the head out shows the copy.
    assert kinds(rows_by_event((0, 1), groups, set())) == [(RowKind.EVENT, 0), (RowKind.STORY, 0), (RowKind.STORY, 1)]


def test_copies_are_folded_until_they_are_opened() -> None:
    rows = rows_by_event(range(6), GROUPS, {(RowKind.COPIES, 3)})
    at = kinds(rows).index((RowKind.COPIES, 3))
    assert rows[at].is_open
    assert rows[at + 1].name == (RowKind.STORY, 3)


def test_a_closed_event_shows_its_heading_alone() -> None:
    rows = rows_by_event(range(6), GROUPS, {(RowKind.EVENT, 0)})
    assert kinds(rows)[:2] == [(RowKind.EVENT, 0), (RowKind.EVENT, 4)]
    assert not rows[0].is_open


def test_without_an_event_of_two_stories_the_list_is_plain() -> None:
    assert rows_by_event(range(2), (StoryGroup((0,)), StoryGroup((1,))), set()) == plain_rows(range(2))


def test_story_whose_event_a_filter_hides_is_not_called_alone() -> None:
    rows = rows_by_event([2, 4, 5], GROUPS, set())
    assert kinds(rows) == [
        (RowKind.EVENT, 4),
        (RowKind.STORY, 4),
        (RowKind.STORY, 5),
        (RowKind.EVENT, 2),
        (RowKind.STORY, 2),
    ]


def test_story_that_was_not_read_is_not_called_alone() -> None:
    rows = rows_by_event([0, 2, 1, 9], GROUPS, set())
    assert kinds(rows)[-3:] == [(RowKind.ALONE, 1), (RowKind.STORY, 1), (RowKind.STORY, 9)]
    assert rows[-1].depth == 0


@given(st.permutations(range(6)))
def test_with_copies_opened_every_story_has_one_row(order: list[int]) -> None:
    opened = {(RowKind.COPIES, story) for story in range(6)}
    stories = [row.story for row in rows_by_event(order, GROUPS, opened) if row.story is not None]
    assert sorted(stories) == list(range(6))
