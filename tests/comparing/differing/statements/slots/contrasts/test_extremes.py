"""Nobody is the first and the last to do one thing; two people may be."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("de-en", "Der Fahrer verließ den brennenden Bus als Erster.",
         "The driver was the last to leave the burning bus."),
        ("en", "The pilot was the first to leave the plane.", "The pilot was the last to leave the plane."),
    ],
)  # fmt: skip
def test_the_first_is_not_the_last(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-fr", "The children were the first to leave the hall.", "Le directeur a quitté la salle en dernier."),
        ("en", "The pilot was the first to see the smoke.", "The pilot was the last to leave the plane."),
        ("en", "The pilot was not the first to leave the plane.", "The pilot was the last to leave the plane."),
        ("en", "The pilot was the last to leave the plane.", "The last to leave the plane was the pilot."),
    ],
)
def test_another_one_or_another_deed_may_be(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
