"""A date in numbers keeps both of its readings."""

import pytest

from reader.model.unclear_date import UnclearDate, unclear_date_of


def test_a_date_of_two_readings_tells_both_with_their_time() -> None:
    date = unclear_date_of("3-10-2026T18:20:11+02:00")
    assert date.day_first == "2026-10-03T18:20:11+02:00"
    assert date.month_first == "2026-03-10T18:20:11+02:00"
    assert date.as_text() == "3-10-2026 18:20"
    assert unclear_date_of("10/03/2026").as_text() == "10/03/2026"


@pytest.mark.parametrize("written", ["25/03/2026", "10.03.2026", "10/03", "", "0/3/2026"])
def test_what_has_one_reading_or_none_is_no_such_date(written: str) -> None:
    assert not UnclearDate(written).keeps_its_laws()
    assert UnclearDate("10/03/2026").keeps_its_laws()
