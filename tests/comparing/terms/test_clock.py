"""Full hours of the day, by their terms."""

import pytest

from reader.comparing.terms.clock import find_hours


@pytest.mark.parametrize(
    ("text", "language", "hours"),
    [
        ("Call the desk between 8 am and 10 pm.", "en", {"between", "8", "am", "and", "10", "pm"}),
        ("Die Kasse ist von 8 bis 12 Uhr besetzt.", "de", {"von", "8", "bis", "12", "uhr"}),
        ("Η γραμμή απαντά ως τις 10 μ.μ.", "el", {"τισ", "10", "μμ"}),
    ],
)
def test_full_hours_are_found_with_what_joins_them(text: str, language: str, hours: set[str]) -> None:
    assert find_hours(text, language) == hours


@pytest.mark.parametrize("text", ["The bus has 10 seats.", "It leaves at 6.40 pm.", "Two of 10 were hurt."])
def test_counts_and_minutes_are_no_hours(text: str) -> None:
    assert not find_hours(text, "en")


def test_a_count_that_is_told_beside_its_hour_is_kept() -> None:
    assert "10" not in find_hours("All 10 boats left at 10 pm.", "en")
