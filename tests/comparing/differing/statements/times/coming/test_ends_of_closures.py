"""A last day and a number of weeks until which one thing is closed: one end, a later report's, or a clash."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

DAY, MORNING, EVENING, NEXT_DAY = "2031-05-07", "2031-05-07T08:00+00:00", "2031-05-07T19:00+00:00", "2031-05-08"


def verdicts(left: tuple[str, str, str], right: tuple[str, str, str]) -> list[Verdict]:
    found = find_differences(LinkSide(*left), LinkSide(*right))
    return [one.verdict for one in found if one.kind is DifferenceKind.DATE and one.left and one.right]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("The bridge will stay closed until Friday.", "en", DAY),
         ("The bridge will be shut for at least two weeks.", "en", DAY), [Verdict.CLASH]),
        (("Die Brücke bleibt bis Freitag gesperrt.", "de", DAY),
         ("The bridge will be shut for three weeks.", "en", DAY), [Verdict.CLASH]),
        (("Le pont restera fermé jusqu'à vendredi.", "fr", DAY),
         ("The bridge will be shut for at least two weeks.", "en", DAY), [Verdict.CLASH]),
        # as a later report has it, and as the earlier one cannot have known
        (("The bridge will stay closed until Friday.", "en", MORNING),
         ("The bridge will be shut for three weeks.", "en", EVENING), [Verdict.LATER_REPORT]),
        (("The bridge will be shut for three weeks.", "en", MORNING),
         ("The bridge will stay closed until Friday.", "en", EVENING), [Verdict.CLASH]),
        # the same end
        (("The bridge will be shut for two weeks.", "en", DAY),
         ("The bridge will stay closed until 21 May.", "en", NEXT_DAY), [Verdict.SAME]),
        # at least two weeks are not over earlier, and a time is rounded
        (("The bridge will be shut for at least two weeks.", "en", DAY),
         ("The bridge will stay closed until 2 June.", "en", DAY), []),
        (("The bridge will be shut for two weeks.", "en", DAY),
         ("The bridge will stay closed until 19 May.", "en", DAY), []),
        # of two things
        (("The bridge will stay closed until Friday.", "en", DAY),
         ("The school will be shut for three weeks.", "en", DAY), []),
    ],
)  # fmt: skip
def test_ends_of_one_closure(left: tuple[str, str, str], right: tuple[str, str, str], expected: list[Verdict]) -> None:
    assert verdicts(left, right) == expected
    assert verdicts(right, left) == expected
