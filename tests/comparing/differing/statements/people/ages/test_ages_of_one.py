"""Ages by which somebody is told of."""

import pytest

from tests.comparing.differing.statements.quantities.test_quantity_differences import told


def test_two_ages_of_one_person_clash() -> None:
    found = told("Police held a 27-year-old man in Marn.", "In Marn police held a 72-year-old man.")
    assert found == [("clash", "27-year-old", "72-year-old")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A 27-year-old man was hurt in the blast.", "A 72-year-old woman was hurt in the blast."),
        ("A 27-year-old man was hurt in the blast.", "A 28-year-old man was hurt in the blast."),
        ("A 27-year-old was hurt in the blast.", "The driver, 27, was hurt in the blast."),
        ("A 27-year-old man and a 52-year-old man were hurt.", "A 52-year-old man was hurt."),
    ],
)
def test_two_people_or_a_birthday_do_not(left: str, right: str) -> None:
    assert "clash" not in [one[0] for one in told(left, right)]
