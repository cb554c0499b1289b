"""Two of a family, of whom one is of another age on the other side."""

import pytest

from tests.comparing.differing.clashing import clashing_told

DEAD = ("en", "The dead were a man of 64 and his daughter, 37.")


@pytest.mark.parametrize(
    ("right", "told"),
    [
        (("fr", "Un homme de 68 ans et sa fille de 37 ans ont été intoxiqués."), "68 ans"),
        (("nl", "Een man van 61 en zijn dochter van 37 kwamen om."), "61"),
        (("el", "Ένας άνδρας 61 ετών και η κόρη του, 37 ετών, έχασαν τη ζωή τους."), "61 ετών"),
        (("de", "Die Toten sind ein 46 Jahre alter Mann und seine Tochter, 37."), "46 Jahre alter"),
        (("en", "Killed were a man of 64 and his daughter, aged 31."), "31"),
    ],
)
def test_one_age_of_two_clashes(right: tuple[str, str], told: str) -> None:
    assert [other for _, other in clashing_told(DEAD, right)] == [told]
    assert [one for one, _ in clashing_told(right, DEAD)] == [told]


@pytest.mark.parametrize(
    "right",
    [
        ("fr", "Un homme de 64 ans et sa fille de 37 ans ont été intoxiqués."),
        ("en", "A woman of 68 and her daughter, 37, were hurt."),  # no man and his daughter
        ("en", "A man of 71 and his daughter, 44, were hurt."),  # another family
        ("en", "A man of 65 and his daughter, 37, were killed."),  # a birthday
        ("en", "A man of 68 was hurt."),
        ("fr", "Un homme de 68 ans et sa sœur de 37 ans ont été blessés."),
    ],
)
def test_others_or_a_birthday_do_not(right: tuple[str, str]) -> None:
    assert clashing_told(DEAD, right) == []
