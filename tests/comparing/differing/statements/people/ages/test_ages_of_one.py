"""Ages by which somebody is told of."""

import pytest

from tests.comparing.differing.statements.quantities.test_quantity_differences import told


def test_two_ages_of_one_person_clash() -> None:
    found = told("Police held a 27-year-old man in Marn.", "In Marn police held a 72-year-old man.")
    assert found == [("clash", "27-year-old", "72-year-old")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The driver, 34, was killed.", "The driver, 52, was killed."),
        ("A man, 29, was charged with arson.", "A 41-year-old man was charged with arson."),
        ("The pilot, 61, was questioned for hours.", "The pilot, a 58-year-old man from Tarn, was arrested."),
        ("The driver, 34, and his passenger, 22, were killed.", "The passenger, 29, was killed."),
    ],
)
def test_two_ages_between_marks_of_whom_both_call_one_clash(left: str, right: str) -> None:
    assert "clash" in [one[0] for one in told(left, right)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The driver, 34, was killed.", "A passenger, 52, was killed."),
        ("The boy's father, 43, was killed.", "The boy, 13, was killed."),
        ("The driver, 34, was killed.", "The driver, 52, was arrested."),
        ("The driver, 34, was killed.", "The driver, 35, was killed."),
        ("A 27-year-old man was hurt in the blast.", "A 72-year-old woman was hurt in the blast."),
        ("A 27-year-old man was hurt in the blast.", "A 28-year-old man was hurt in the blast."),
        ("A 27-year-old was hurt in the blast.", "The driver, 27, was hurt in the blast."),
        ("A 27-year-old man and a 52-year-old man were hurt.", "A 52-year-old man was hurt."),
    ],
)
def test_two_people_or_a_birthday_do_not(left: str, right: str) -> None:
    assert "clash" not in [one[0] for one in told(left, right)]
