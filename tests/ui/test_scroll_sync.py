from hypothesis import given
from hypothesis import strategies as st

from reader.ui.scroll_sync import ScrollSync

heights = st.floats(1, 5000)
anchors = st.lists(st.tuples(heights, heights), max_size=12)


@given(anchors, st.floats(0, 5000), st.booleans())
def test_going_across_and_back_ends_where_it_began(pairs: list[tuple[float, float]], y: float, from_left: bool) -> None:
    sync = ScrollSync(pairs, 5001, 5001)
    there = sync.across(y, from_left=from_left)
    assert abs(sync.across(there, from_left=not from_left) - y) < 1


@given(anchors, st.floats(0, 5000), st.floats(0, 5000))
def test_scrolling_down_never_scrolls_the_other_side_up(pairs: list[tuple[float, float]], a: float, b: float) -> None:
    sync = ScrollSync(pairs, 5001, 9000)
    low, high = sorted((a, b))
    assert sync.across(low, from_left=True) <= sync.across(high, from_left=True) + 1e-6


def test_tops_and_ends_are_level() -> None:
    sync = ScrollSync([(300, 100)], 1000, 2000)
    assert sync.follow(0, 600, 400, from_left=True) == 0
    assert sync.follow(600, 600, 400, from_left=True) == 1600


def test_linked_sentences_are_level_at_the_sync_point() -> None:
    sync = ScrollSync([(500, 1500)], 1000, 3000)
    value = sync.follow(300, 600, 400, from_left=True)
    assert 1500 - value == 500 - 300
