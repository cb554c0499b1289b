"""Two who change places around what they do clash; who tells it from the other side does not."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Norvane Group sold the yard to Caldwell Marine on Thursday.",
            "The yard was sold by Caldwell Marine to Norvane Group on Thursday.",
        ),
        (
            "Vane Foods bought Orle Dairy from Pell Holdings.",
            "Pell Holdings bought Orle Dairy from Vane Foods.",
        ),
        (
            "Marten Dahl won the election in Brenn, beating Sofie Kraus.",
            "Sofie Kraus won the election in Brenn, beating Marten Dahl.",
        ),
        (
            "Norvane Group sold the yard to Caldwell Marine.",
            "Norvane Group bought the yard from Caldwell Marine.",
        ),
    ],
)
def test_parties_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Norvane Group sold the yard to Caldwell Marine.",
            "Caldwell Marine bought the yard from Norvane Group.",
        ),
        (
            "Marten Dahl defeated Sofie Kraus in Brenn.",
            "Sofie Kraus was defeated by Marten Dahl in Brenn.",
        ),
        (
            "Nils Varga succeeded Ida Roth as mayor.",
            "Ida Roth preceded Nils Varga as mayor.",
        ),
        (
            "Norvane Group sold its yard in Brenn to Caldwell Marine.",
            "Caldwell Marine sold its shares to Norvane Group after the deal in Brenn.",
        ),
        (
            "Norvane Group may sell the yard to Caldwell Marine.",
            "Caldwell Marine may sell the yard to Norvane Group.",
        ),
    ],
)
def test_parties_of_other_things_or_unsure_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")
