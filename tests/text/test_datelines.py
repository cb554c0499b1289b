"""Datelines before a report."""

import pytest

from reader.text.datelines import find_dateline_end


@pytest.mark.parametrize(
    ("dateline", "report"),
    [
        ("MARLOW — ", "The harbour closed."),
        ("PORT MARLOW, Elbonia (QNA) -- ", "The harbour closed."),
        ("(QNA) — ", "The harbour closed."),
        ("MARLOW, Dec. 26 – ", "The harbour closed."),
        ("ΜΑΡΛΟΟΥ — ", "Το λιμάνι έκλεισε."),
        ("", "COVID-19 closed the harbour."),
        ("", "U.S.-led ships came."),
        ("", "The harbour — the old one — closed."),
        ("", "MARLOW — "),
    ],
)
def test_a_dateline_ends_where_the_report_begins(dateline: str, report: str) -> None:
    assert find_dateline_end(dateline + report) == len(dateline)
