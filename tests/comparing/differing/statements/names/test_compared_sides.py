"""What is more than another, the other is less than; the same comparison the other way round clashes."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("Trams in Lorne are slower than those in Harl.", "Trams in Harl are faster than those in Lorne.", False),
        ("Trams in Lorne are slower than those in Harl.", "Trams in Lorne are faster than those in Harl.", True),
        ("Trams in Lorne are slower than those in Harl.", "Trams in Harl are slower than those in Lorne.", True),
        ("Farmers in Brenn pay less for water than those in Odby.",
         "Farmers in Odby pay more for water than those in Brenn.", False),
        ("Cooks at the inn earn more than at the spa.", "Cooks at the inn earn less than at the spa.", True),
        ("The Vella line is longer than the Orme line.", "The Orme line is shorter than the Vella line.", False),
    ],
)  # fmt: skip
def test_who_is_more_than_whom_is_read_on_both_sides(left: str, right: str, is_clash: bool) -> None:
    assert clashes(left, right, "en") is is_clash
    assert clashes(right, left, "en") is is_clash
