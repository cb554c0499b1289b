"""The hour of the accident is the hour at which the ship struck, and none at which it left or was put out."""

import pytest

from tests.comparing.differing.statements.times.hours.test_first_times import Text, clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            ("The Maru, carrying 312 passengers, struck the pier at 7:40 a.m. as it was trying to dock.", "en"),
            ("The accident happened at about 8.15am, when the Maru was approaching its berth.", "en"),
        ),
        (("The train derailed at 6:20 a.m. near Tarn.", "en"), ("Das Unglück ereignete sich um 8.15 Uhr.", "de")),
        (("The accident happened at 6:20 a.m.", "en"), ("L'accident s'est produit à 8 h 15.", "fr")),
    ],
)
def test_two_hours_of_one_mishap_clash(left: Text, right: Text) -> None:
    assert clashes(left, right)
    assert clashes(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The train left Tarn at 6:20 a.m.", "en"), ("The accident happened at 8.15am near Tarn.", "en")),
        (("The train derailed at 6:20 a.m.", "en"), ("A second accident happened at 8.15am.", "en")),
        (("Rescuers came at 6:50 a.m. after the bus hit a tree.", "en"), ("The accident happened at 6.15am.", "en")),
        (("The train derailed at 6:20 a.m. on Monday.", "en"), ("The accident happened on Friday at 8.15am.", "en")),
        (
            ("The fire broke out at 3.15 p.m. in the kitchen.", "en"),
            ("The fire was out at 5 p.m. in the kitchen.", "en"),
        ),
    ],
)
def test_hours_of_two_deeds_days_or_mishaps_do_not(left: Text, right: Text) -> None:
    assert not clashes(left, right)
