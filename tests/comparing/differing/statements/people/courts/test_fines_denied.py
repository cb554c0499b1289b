"""Who was fined on one side and not on the other."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict

Text = tuple[str, str]
FIRST, NEXT = "2031-05-02T10:00", "2031-05-03T09:00"
FINED = ("en", "The port authority has fined the ferry company 40,000 euros.")


def verdicts(left: Text, right: Text, days: tuple[str | None, str | None] = (None, None)) -> set[Verdict]:
    found = find_differences(LinkSide(left[1], left[0], days[0]), LinkSide(right[1], right[0], days[1]))
    return {one.verdict for one in found if one.left and one.right} & {Verdict.CLASH, Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    "none",
    [
        ("en", "The port authority has not imposed any fine yet."),
        ("es", "La autoridad del puerto todavía no ha impuesto ninguna multa."),
        ("fr", "L'autorité du port n'a pas infligé d'amende."),
    ],
)
def test_a_fine_and_none_clash(none: Text) -> None:
    assert verdicts(FINED, none) == verdicts(none, FINED) == {Verdict.CLASH}
    assert verdicts(none, FINED, (FIRST, NEXT)) == {Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    "other",
    [
        ("en", "The port authority may not impose a fine."),
        ("en", "The ferry company has not paid the fine."),
        ("en", "The ferry company has not paid any fine."),
        ("en", "No fine was imposed on the school."),
        ("en", "The port authority did not say how high the fine was."),
    ],
)
def test_what_is_open_or_of_another_does_not(other: Text) -> None:
    assert verdicts(FINED, other) == set()


@pytest.mark.parametrize(
    ("fined", "other"),
    [
        (
            ("nl", "De havendienst geeft de rederij Halm een boete van 40.000 euro."),
            ("nl", "De havendienst heeft de boete van de rederij Halm niet verlaagd."),
        ),
        (FINED, ("nl", "De havendienst heeft de boete van de rederij niet verlaagd.")),
    ],
)
def test_the_fine_is_not_any_fine(fined: Text, other: Text) -> None:
    assert verdicts(fined, other) == verdicts(other, fined) == set()


def test_a_fine_of_another_year_is_another_one() -> None:
    none = ("en", "The port authority has not imposed any fine yet.")
    other = ("en", "The port authority has fined the ferry company 60,000 euros.")

    assert verdicts(FINED, none, ("2027-05-02T10:00", NEXT)) == set()
    assert verdicts(FINED, other, ("2027-05-02T10:00", NEXT)) == set()
