"""What a body decided, told by the numbers of its vote."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The council voted eight to five against the tunnel.", "The council approved the tunnel by eight votes.",
         ("voted eight to five against", "approved")),
        ("The council voted by 8 to 5 on Monday in favour of the tunnel.", "The council rejected the tunnel on Monday.",
         ("voted by 8 to 5 on Monday in favour", "rejected")),
    ],
)  # fmt: skip
def test_a_vote_clashes_with_the_other_decision(left: str, right: str, told: tuple[str, str]) -> None:
    assert clashing(left, right) == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council voted eight to five against the tunnel.", "The council rejected the tunnel by eight votes."),
        ("Councillor Marn voted against the tunnel.", "The council approved the tunnel."),
        ("The council voted eight to five, against all advice.", "The council approved it."),
    ],
)  # fmt: skip
def test_one_who_voted_against_it_decided_nothing(left: str, right: str) -> None:
    assert clashing(left, right) == []
