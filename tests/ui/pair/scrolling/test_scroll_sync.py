from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from reader.model.comparison import Link, LinkKind, Side
from reader.ui.pair.scrolling.scroll_sync import ScrollSync, Slip

END_PX = 5_001.0


class Lines:
    """Sentences at given heights."""

    def __init__(self, starts: list[float], height: float = END_PX, top: float = 0.0) -> None:
        self._starts = sorted(starts)
        self._height = height
        self._top = top

    def sentence_near(self, y: float) -> int:
        return bisect_right(self._starts, y) - 1

    def start_of(self, sentence: int) -> float:
        return self._starts[sentence]

    def top(self) -> float:
        return self._top

    def height(self) -> float:
        return self._height


def link(left: int, right: int, *, moved: bool = False) -> Link:
    return Link((left,), (right,), LinkKind.IDENTICAL, 1.0, moved=moved)


def sync_of(pairs: list[tuple[float, float]], left_height: float = END_PX, right_height: float = END_PX) -> ScrollSync:
    """Link the n-th sentence of one side with the n-th of the other."""
    lefts, rights = sorted(left for left, _ in pairs), sorted(right for _, right in pairs)
    heights = {Side.LEFT: Lines(lefts, left_height), Side.RIGHT: Lines(rights, right_height)}
    return ScrollSync([link(number, number) for number in range(len(pairs))], heights)


# Sentences begin at least a pixel apart: the flow of lines gives two sentences on one line different heights.
starts = st.lists(st.integers(1, 5_000), max_size=12, unique=True)
pairs_of_starts = st.tuples(starts, starts).map(
    lambda both: [(float(a), float(b)) for a, b in zip(*both, strict=False)]
)


@given(pairs_of_starts, st.floats(0, 5000), st.sampled_from(Side))
def test_going_across_and_back_ends_where_it_began(pairs: list[tuple[float, float]], y: float, side: Side) -> None:
    sync = sync_of(pairs)
    assert abs(sync.across(sync.across(y, side), side.other) - y) < 1


@given(pairs_of_starts, st.floats(0, 5000), st.floats(0, 5000), st.sampled_from(Side))
def test_scrolling_down_never_scrolls_the_other_side_up(
    pairs: list[tuple[float, float]], a: float, b: float, side: Side
) -> None:
    sync = sync_of(pairs, right_height=9_000)
    low, high = sorted((a, b))
    assert sync.across(low, side) <= sync.across(high, side) + 1e-6


def test_tops_and_ends_are_level() -> None:
    sync = sync_of([(300, 100)], 1000, 2000)
    assert sync.follow(0, 600, 400, Side.LEFT) == 0
    assert sync.follow(600, 600, 400, Side.LEFT) == 1600


def test_starts_are_level_whatever_was_set_aside_before_one_of_them() -> None:
    sync = ScrollSync([link(0, 0)], {Side.LEFT: Lines([914], 3_000, 900), Side.RIGHT: Lines([14], 2_100)})
    assert sync.follow(0, 1_700, 400, Side.RIGHT) == 900
    assert abs(sync.follow(900, 2_600, 400, Side.LEFT)) < 1
    assert sync.follow(300, 2_600, 400, Side.LEFT) <= 0


def test_linked_sentences_are_level_at_the_sync_point() -> None:
    sync = sync_of([(500, 1500)], 1000, 3000)
    value = sync.follow(300, 600, 400, Side.LEFT)
    assert 1500 - value == 500 - 300


def test_there_is_no_drift_at_three_times_the_length() -> None:
    pairs = [(100.0 * n, 300.0 * n) for n in range(1, 40)]
    sync = sync_of(pairs, 4_000, 12_000)
    for left, right in pairs:
        assert abs(sync.across(left, Side.LEFT) - right) < 1e-6
        assert abs(sync.across(right, Side.RIGHT) - left) < 1e-6


def test_moved_link_never_drags_the_other_side() -> None:
    heights = {side: Lines([100.0 * n for n in range(1, 10)], 1_000) for side in Side}
    ordered = [link(0, 0), link(4, 4), link(8, 8)]
    without = ScrollSync(ordered, heights)
    moved = ScrollSync([*ordered, link(2, 7, moved=True), link(6, 1, moved=True)], heights)
    assert [moved.across(y, Side.LEFT) for y in range(0, 1_000, 50)] == [
        without.across(y, Side.LEFT) for y in range(0, 1_000, 50)
    ]


def test_next_scroll_after_lining_up_does_not_jump_back() -> None:
    slip = Slip()
    slip.begin()
    assert slip.left_of(800.0, 60.0, 600.0) == 770.0
    assert slip.left_of(-800.0, 60.0, 600.0) == -770.0


def test_slip_wears_off_within_two_heights_of_the_window_once_it_is_out_of_sight() -> None:
    slip, left, scrolled = Slip(), 5_000.0, 0.0
    slip.begin()
    while left and scrolled < 10_000:
        before, left = left, slip.left_of(left, 60.0, 600.0)
        assert before - left <= max(30.0, before * 60 / 600) + 1e-6
        scrolled += 60
    assert scrolled < 5_000


def test_jump_of_a_whole_window_is_in_step_at_once() -> None:
    assert Slip().left_of(300.0, 700.0, 600.0) == 0.0
