"""Who is without something clashes with who has it, and not with a word of it."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Thousands without water after chemical spill turns River Orlen white",
            "White water: what killed the Orlen",
        ),
        ("Thousands of homes without power were reconnected.", "Thousands of homes got power again."),
        ("Families without water were given bottles.", "Families were given bottles of water."),
        ("Homes without gas in Ely were visited by engineers.", "Engineers in Ely visited homes about gas."),
        (
            "Thousands are without water after the storm in Kent.",
            "Water flooded thousands of homes after the storm in Kent.",
        ),
    ],
)
def test_a_word_of_what_somebody_lacks_does_not_clash(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Residents of the tower were left without heating for a week.",
            "Residents of the tower had heating for the week.",
        ),
        ("The crew were without a radio off Hull.", "The crew had a radio off Hull."),
    ],
)
def test_who_has_it_clashes(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")
