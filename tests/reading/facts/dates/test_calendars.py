from datetime import date

import pytest

from reader.reading.facts.dates.calendars import gregorian_year, persian_date


@pytest.mark.parametrize(
    ("persian", "day"),
    [
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1300, 1, 1), date(1921, 3, 21)),
    ],
)
def test_day_of_the_persian_calendar_is_converted(persian: tuple[int, int, int], day: date) -> None:
    assert persian_date(*persian) == day


def test_day_that_a_persian_year_lacks_is_none() -> None:
    with pytest.raises(ValueError, match="no day"):
        persian_date(1402, 12, 30)


def test_year_of_the_buddhist_era_is_converted_and_others_are_not() -> None:
    assert (gregorian_year(2567), gregorian_year(2024)) == (2024, 2024)
