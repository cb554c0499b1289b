"""What two sentences deny, where both deny the same."""

import pytest

from tests.comparing.differing.statements.test_alike_in_part import clashing


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“I cannot sign the lease and I will not read it, nor sign it later,” Marn said.",
         "Marn said she could not sign the lease."),
        ("“We did not dump the oil and we have never dumped anything,” Captain Brand said.",
         "Captain Brand said the crew did not dump the oil."),
    ],
)  # fmt: skip
def test_what_the_other_side_denies_by_another_word_is_not_affirmed_there(left: str, right: str) -> None:
    assert clashing(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Residents of Eastmoor may go home at noon.", "Residents of Eastmoor were taken from their homes."),
        ("Shops may open on Sunday in the old town.", "The opening of shops in the old town drew crowds."),
    ],
)  # fmt: skip
def test_what_may_be_is_affirmed_by_no_noun(left: str, right: str) -> None:
    assert clashing(left, right) == []


def test_what_may_be_and_will_be_clashes() -> None:
    left, right = "Residents of Eastmoor may return at noon.", "Residents of Eastmoor will return at noon."

    assert clashing(left, right) == [("may", "will")]
