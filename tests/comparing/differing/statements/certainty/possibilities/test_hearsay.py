"""What is only said to have been done, and what is to be done, in the same verb."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("Der Makler soll Gold versteckt haben.", "Der Makler hat Gold versteckt.", "de"),
        ("De makelaar zou goud hebben verstopt.", "De makelaar heeft goud verstopt.", "nl"),
        ("O corretor terá recebido ouro de Varn.", "O corretor recebeu ouro de Varn.", "pt"),
        ("Mäklaren ska ha gömt guld.", "Mäklaren har gömt guld.", "sv"),
        ("По слухам, маклер спрятал золото.", "Маклер спрятал золото.", "ru"),
        ("Ο μεσίτης λέγεται ότι έκρυψε χρυσό.", "Ο μεσίτης έκρυψε χρυσό.", "el"),
        ("De makelaar heeft naar verluidt goud verstopt.", "De makelaar heeft goud verstopt.", "nl"),
    ],
)  # fmt: skip
def test_what_is_said_to_have_been_done_is_less_than_what_was(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) != []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("Das Gold soll im Mai verkauft werden.", "Das Gold wird im Mai verkauft.", "de"),
        ("Guldet ska säljas i maj.", "Guldet säljs i maj.", "sv"),
        ("Minister miał przyjechać do Varnu.", "Minister przyjechał do Varnu.", "pl"),
        ("Makler podobno ukrył złoto.", "Makler rzekomo ukrył złoto.", "pl"),
    ],
)  # fmt: skip
def test_what_is_to_be_and_two_rumours_are_no_clash(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) == []
