import pytest

from reader.wording.dates import date_text, local_date_text


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
