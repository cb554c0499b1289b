"""Blocks of a page, of which one is the story."""

import pytest

from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.blocks import WIDEST_GAP, blocks_of, without_doubtful_blocks
from reader.reading.cleaning.measures.page_features import Page

STORY = "The night ferry ran aground off Port Elsin early on Sunday, the harbour office said."
PAGE = Page([Unit(STORY if number in (0, 1, 2, 20, 21) else "Menu", number, number) for number in range(22)])
NEAR, FAR = [0, 1, 2], [20, 21]


def told(near: float, far: float) -> list[int]:
    likely = [near if number in NEAR else far for number in range(22)]
    return without_doubtful_blocks(PAGE, [*NEAR, *FAR], likely)


def test_units_with_no_wide_gap_between_are_one_block() -> None:
    assert blocks_of([0, 1, 1 + WIDEST_GAP, 2 + 2 * WIDEST_GAP]) == [[0, 1, 1 + WIDEST_GAP], [2 + 2 * WIDEST_GAP]]
    assert blocks_of([]) == []


def test_a_doubtful_block_far_from_the_story_is_left_out() -> None:
    assert told(0.9, 0.4) == NEAR
    assert told(0.4, 0.9) == FAR


@pytest.mark.parametrize(("near", "far"), [(0.9, 0.6), (0.4, 0.3)])
def test_what_is_likely_too_stays_and_all_where_nothing_is_sure(near: float, far: float) -> None:
    assert told(near, far) == [*NEAR, *FAR]
