import pytest

from reader.reading.facts.dates.machine_dates import iso_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2015-12-26T16:53:00Z", "2015-12-26T16:53:00+00:00"),
        ("2015-12-26", "2015-12-26"),
        ("2015-12", "2015-12"),
        ("2015", "2015"),
        ("2015-12-26 00:00:00", "2015-12-26"),
        ("20151226", "2015-12-26"),
        ("20151226T165300Z", "2015-12-26T16:53:00+00:00"),
        ("Sat Dec 26 16:53:00 CET 2015", "2015-12-26T16:53:00+01:00"),
        ("Tue Dec  1 16:53:00 2015", "2015-12-01T16:53:00"),
        ("Sat, 26 Dec 2015 16:53:00 +0200", "2015-12-26T16:53:00+02:00"),
        (1451148780, "2015-12-26T16:53:00+00:00"),
        ("1451148780000", "2015-12-26T16:53:00+00:00"),
        ("/Date(1451148780000)/", "2015-12-26T16:53:00+00:00"),
    ],
)
def test_date_of_a_machine_becomes_iso(written: object, expected: str) -> None:
    assert iso_date(written) == expected


@pytest.mark.parametrize("written", [None, True, "", "yesterday", "2015-13", "99999999", 0, 1e30, "3.5", "0000", []])
def test_what_is_no_date_gives_none(written: object) -> None:
    assert iso_date(written) is None
