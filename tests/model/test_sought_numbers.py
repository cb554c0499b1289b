"""Numbers as a search compares them."""

import pytest

from reader.model.sought_numbers import joined_numbers, joined_only, with_joined_numbers


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("about 1,200 residents", "about 1200 residents"),
        ("1.200 vecinos", "1200 vecinos"),
        ("près de 1 200 habitants", "près de 1200 habitants"),
        ("1\N{NARROW NO-BREAK SPACE}200 habitants", "1200 habitants"),
        ("12’345’678 francs", "12345678 francs"),
        ("1,200.50 dollars", "1200.50 dollars"),
        ("0.200 of them", "0.200 of them"),
        ("in 2026 200 people", "in 2026 200 people"),
        ("on 3.11.2026", "on 3.11.2026"),
        ("1,2000 and 12,34", "1,2000 and 12,34"),
        ("1.200,300", "1200,300"),
        ("no number", "no number"),
    ],
)
def test_digits_of_a_grouped_number_are_joined(text: str, joined: str) -> None:
    assert with_joined_numbers(text) == joined
    told, places = joined_numbers(text)
    assert told == joined
    assert "".join(text[place] for place in places) == joined


def test_grouped_numbers_alone() -> None:
    assert joined_only("1,200 of 21 wagons and 3.400 others") == "1200 3400"
    assert joined_only("21 wagons") == ""
