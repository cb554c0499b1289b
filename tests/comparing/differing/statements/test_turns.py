"""What had never been and is for the first time, or is no longer and was until now, is told alike."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The weir has never been opened before.", "The weir is opened for the first time.", "en"),
        ("The bank had not raised rates in eleven years.", "The bank raised rates for the first time.", "en"),
        ("The mill no longer buys rye.", "The mill bought rye until now.", "en"),
        ("Die Schleuse war noch nie geöffnet worden.", "Die Schleuse wurde erstmals geöffnet.", "de"),
        ("Die Mühle kauft keinen Roggen mehr.", "Bisher kaufte die Mühle Roggen.", "de"),
        ("Le moulin n'achète plus de seigle.", "Le moulin achetait jusqu'ici du seigle.", "fr"),
        ("El molino ya no compra centeno.", "El molino compraba centeno hasta ahora.", "es"),
        ("Śluza nigdy nie była otwarta.", "Śluza została otwarta po raz pierwszy.", "pl"),
    ],
)  # fmt: skip
def test_both_sides_of_a_turn_agree(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) == []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The weir was not opened.", "The weir was opened for the first time.", "en"),
        ("The mill no longer buys rye.", "The mill still buys rye.", "en"),
        ("Die Schleuse wurde nicht geöffnet.", "Die Schleuse wurde zum ersten Mal geöffnet.", "de"),
    ],
)  # fmt: skip
def test_a_denial_is_no_turn(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) != []
