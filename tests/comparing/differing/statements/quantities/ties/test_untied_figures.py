"""A name or a rank beside a figure that is of another thing tells no clash; fates are counted however they are told."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry to Lund costs 12 euros.", "The ferry to Varn costs 19 euros."),
        ("The river is 40 metres wide at Holm.", "The river is 90 metres wide at Tarn."),
        ("The observatory hopes to find 50 comets a year.", "The observatory found 31 comets in May."),
        ("Nurses will get 4 percent more.", "Doctors will get 2 percent more."),
    ],
)
def test_names_beside_two_figures_do_not_clash(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry to Lund costs 12 euros.", "The ferry to Lund costs 15 euros."),
        ("The head of the police is Jon Rask.", "The head of the police is Lea Moll."),
        ("Three young hikers died in the avalanche.", "Five hikers died in the avalanche."),
    ],
)
def test_figures_and_names_of_one_thing_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")
