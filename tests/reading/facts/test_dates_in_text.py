import pytest

from reader.reading.facts.dates_in_text import find_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("March, 3, 2019 - 16:53", "2019-03-03T16:53"),
        ("Published 11:26 pm EST, Tuesday, March 19, 2019", "2019-03-19T23:26"),
        ("20 Nov 2019 08:00 GMT", "2019-11-20T08:00"),
        ("Von Ann Orr publiziert am 25. September 2018", "2018-09-25"),
        ("Τρίτη 20 Ιανουαρίου 2015", "2015-01-20"),
        ("24 сентября 2018", "2018-09-24"),
        ("2019-11-18", "2019-11-18"),
        ("21:17 18.11.2019", "2019-11-18T21:17"),
        ("23/08/2018", "2018-08-23"),
        ("12/31/2018", "2018-12-31"),
    ],
)
def test_date_is_found(text: str, date: str) -> None:
    assert find_date(text) == date


@pytest.mark.parametrize("text", ["03/04/2019", "31 February 2019", "in 2019", "3 comments 2019", "16:53", ""])
def test_rather_no_date_than_a_wrong_one(text: str) -> None:
    assert find_date(text) is None
