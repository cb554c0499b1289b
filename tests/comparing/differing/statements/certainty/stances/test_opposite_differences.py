"""Two ends of something told of the same, and what only looks so."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mark fell 1.8 per cent against the euro.", "The euro gained 1.8% against the mark."),
        ("The mark weakened 1.8 per cent against the euro.", "The euro strengthened 1.8% against the mark."),
        ("The panel upheld the ban.", "The panel did not overturn the ban."),
        ("The film shows nontraditional homes.", "The film shows non-traditional homes."),
        (
            "The minister has rejected claims that she misled the house.",
            "The minister confirmed that she spoke to the house.",
        ),
    ],
)
def test_the_same_told_from_the_other_end_does_not_clash(left: str, right: str) -> None:
    assert clashing(left, right) == []


def test_two_that_both_fell_against_each_other_clash() -> None:
    told = clashing("The mark weakened 1.8 per cent against the euro.", "The euro weakened 1.8% against the mark.")
    assert told == [("weakened", "weakened")]
