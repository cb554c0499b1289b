"""Two times of one last check clash; a check before the last one, or since, does not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashes(left: tuple[str, str, str], right: tuple[str, str, str]) -> bool:
    found = find_differences(LinkSide(*left), LinkSide(*right))
    return any(one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH for one in found)


NOVEMBER, LATER = "2031-11-05", "2031-11-19"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("The lift was last inspected six weeks ago, the owner said.", "en", NOVEMBER),
         ("The lift had last been checked in the spring, its owner said.", "en", NOVEMBER), True),
        (("Der Aufzug wurde zuletzt vor sechs Wochen geprüft.", "de", NOVEMBER),
         ("The lift had last been checked in the spring.", "en", NOVEMBER), True),
        (("L'ascenseur avait été vérifié il y a six semaines.", "fr", NOVEMBER),
         ("The lift had last been checked in the spring.", "en", NOVEMBER), True),
        (("The lift was last inspected two years ago.", "en", NOVEMBER),
         ("The lift was last inspected in March 2029.", "en", NOVEMBER), True),
        # the same time, rounded
        (("The lift was last inspected six weeks ago.", "en", NOVEMBER),
         ("The lift had last been checked in the autumn.", "en", NOVEMBER), False),
        # none is told as the last one, or the other was before it
        (("The lift was inspected six weeks ago.", "en", NOVEMBER),
         ("The lift had been checked in the spring.", "en", NOVEMBER), False),
        (("The lift was last inspected six weeks ago.", "en", NOVEMBER),
         ("The lift had been checked in the spring.", "en", NOVEMBER), False),
        # since the earlier report
        (("The lift was last inspected six weeks ago.", "en", NOVEMBER),
         ("The lift was last inspected two days ago.", "en", LATER), False),
        # what is older than any date, and tells of no check
        (("The tomb was built 4,500 years ago and last inspected in the spring.", "en", NOVEMBER),
         ("The tomb was last inspected six weeks ago.", "en", NOVEMBER), True),
        (("The tomb was last inspected 900,000,000,000 years ago.", "en", NOVEMBER),
         ("The tomb was last inspected in the spring.", "en", NOVEMBER), False),
        # for no check
        (("The lift was last used six weeks ago.", "en", NOVEMBER),
         ("The lift had last been used in the spring.", "en", NOVEMBER), False),
    ],
)  # fmt: skip
def test_times_of_a_last_check(left: tuple[str, str, str], right: tuple[str, str, str], *, expected: bool) -> None:
    assert clashes(left, right) == expected
    assert clashes(right, left) == expected
