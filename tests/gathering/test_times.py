"""How near two stories are in time."""

import pytest

from reader.gathering.times import StoryTime, days_between, time_of, worth_of
from tests.gathering.stories import article_of


def time(published: str | None, text: str = "It rained.") -> StoryTime:
    return time_of(article_of("Herald", "Rain", text, published=published))


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("2031-03-18", "2031-03-20", 2),
        ("2031-03-18T23:50+01:00", "2031-03-19", 1),
        ("2031-03", "2031-05-02", 32),
        ("2031-03", "2031-03-18", None),
        ("2031", "2031", None),
        (None, "2031-03-18", None),
        ("2031-02-30", "2031-03-18", None),
    ],
)
def test_days_between_two_dates(one: str | None, other: str | None, days: int | None) -> None:
    assert days_between(time(one), time(other)) == days


def test_stories_of_other_weeks_are_worth_nothing() -> None:
    assert worth_of(time("2031-03-18"), time("2031-03-25")) == 0


def test_without_a_date_another_weekday_makes_a_story_less_near() -> None:
    monday, thursday = time(None, "It rained on Monday."), time(None, "It rained on Thursday.")
    assert worth_of(monday, thursday) < worth_of(monday, time(None)) < worth_of(monday, monday)


def test_the_weekday_that_is_named_first_tells_most() -> None:
    monday = time(None, "It rained on Monday.")
    later = time(None, "It rained on Thursday, as it had on Monday.")
    before = time(None, "It rained on Sunday.")
    others = [worth_of(monday, other) for other in (time(None, "It rained on Thursday."), before, later, monday)]
    assert others == sorted(set(others))


def test_where_dates_are_known_weekdays_are_no_matter() -> None:
    monday, tuesday = time("2031-03-18", "It rained on Monday."), time("2031-03-18", "It rained on Tuesday.")
    assert worth_of(monday, tuesday) == 1
