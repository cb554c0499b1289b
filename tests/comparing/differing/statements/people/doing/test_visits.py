"""A visit that was called off and was paid on one day clashes; one that is planned, or on another day, does not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict

Told = tuple[str, str]
OFF = ("The minister, Ann Orr, cancelled her visit to the mill on Thursday because of a vote.", "en")


def clashes(left: Told, right: Told) -> bool:
    found = find_differences(LinkSide(*left, "2031-05-09"), LinkSide(*right, "2031-05-10"))
    return any(one.verdict is Verdict.CLASH for one in found)


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        (("Ann Orr, the minister, toured the burnt mill on Thursday and met its workers.", "en"), True),
        (("The minister has promised an inquiry after walking through the mill on Thursday.", "en"), True),
        (("Die Ministerin Ann Orr besichtigte am Donnerstag die Mühle.", "de"), True),
        (("La ministre Ann Orr a visité le moulin jeudi.", "fr"), True),
        # on another day, by somebody else, not yet or not at all
        (("Ann Orr, the minister, toured the burnt mill on Friday and met its workers.", "en"), False),
        (("The mayor, Tom Vale, toured the burnt mill on Thursday and met its workers.", "en"), False),
        (("Ann Orr, the minister, cancelled the trip to the mill on Thursday.", "en"), False),
    ],
)
def test_a_visit_that_was_called_off_and_paid(right: Told, *, expected: bool) -> None:
    assert clashes(OFF, right) == expected
    assert clashes(right, OFF) == expected


def test_another_thing_that_was_cancelled_is_no_visit() -> None:
    left = ("The minister, Ann Orr, cancelled the contract with the mill on Thursday after a visit in March.", "en")
    assert not clashes(left, ("Ann Orr, the minister, toured the burnt mill on Thursday.", "en"))
