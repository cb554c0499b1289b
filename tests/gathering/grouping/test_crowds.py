"""How little the dates of a folder tell."""

import pytest

from reader.gathering.grouping.crowds import Crowds
from reader.gathering.times import MOST_DAYS, StoryTime


def on(*days: int) -> Crowds:
    return Crowds([StoryTime((day, day), ()) for day in days])


def test_dates_tell_little_where_all_stories_are_of_the_same_days() -> None:
    assert on(*[1] * 12).around(0, 1) > 0.9 > 0.1 > on(1, 2, *range(30, 330, 30)).around(0, 1)


def test_a_story_is_late_by_days_where_all_are_of_one_week() -> None:
    week = on(1, 6, *[2] * 8)
    assert week.around(0, 1) > 0.8
    assert week.most_days(0) > MOST_DAYS


def test_a_story_that_is_as_late_is_far_where_the_folder_is_of_months() -> None:
    months = on(1, 6, *range(30, 330, 30))
    assert months.around(0, 1) == pytest.approx(0, abs=0.01)
    assert months.most_days(0) == MOST_DAYS


def test_what_comes_a_week_later_and_more_is_far() -> None:
    assert on(1, 9, *[5] * 8).around(0, 1) == 0


def test_nothing_is_told_by_a_day_that_is_not_known() -> None:
    assert Crowds([StoryTime(None, ()), *[StoryTime((1, 1), ())] * 8]).around(0, 1) == 0
