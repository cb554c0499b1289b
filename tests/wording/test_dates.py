from datetime import timedelta

import pytest

from reader.wording.dates import date_text, local_date_text, time_apart_text


@pytest.mark.parametrize(
    ("iso", "text", "local"),
    [
        (None, None, None),
        ("2015-12", "2015-12", "2015-12"),
        ("2015-12-26", "2015-12-26", "2015-12-26"),
        ("2015-12-26T16:53", "2015-12-26 16:53", "2015-12-26 16:53"),
        ("2015-12-26T16:53:09.25+03:30", "2015-12-26 16:53 +03:30", "2015-12-26 16:53"),
        ("2015-12-26T16:53:09Z", "2015-12-26 16:53 UTC", "2015-12-26 16:53"),
    ],
)
def test_date_keeps_its_precision(iso: str | None, text: str | None, local: str | None) -> None:
    assert (date_text(iso), local_date_text(iso)) == (text, local)


@pytest.mark.parametrize(
    ("time", "is_by_hours", "text"),
    [
        (timedelta(minutes=22), True, "22 minutes"),
        (timedelta(hours=3, minutes=15), True, "3 hours"),
        (-timedelta(hours=1), True, "1 hour"),
        (timedelta(hours=50), True, "2 days"),
        (timedelta(days=1), False, "1 day"),
    ],
)
def test_how_far_two_stories_are_apart(time: timedelta, is_by_hours: bool, text: str) -> None:
    assert time_apart_text(time, is_by_hours=is_by_hours) == text
