"""A day that a relative clause tells is of the noun before it, and of no other verb than that of the clause."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("The meeting, which took place on Tuesday, ended without agreement.",
         "The meeting, held on Wednesday, ended without agreement.", True),
        ("The hearing, which opened on Monday, was told of threats.",
         "The hearing opened on Tuesday, the court said.", True),
        ("The vote that took place on Sunday was rigged, the party said.",
         "The vote took place on Saturday, the party said.", True),
        ("The mayor, who resigned on Monday, spoke to the press.", "The mayor spoke to the press on Tuesday.", False),
        ("The hearing, which opened on Monday, was adjourned.", "The hearing was adjourned on Tuesday.", False),
        ("The ship, which ran aground on Friday, was refloated.", "The ship was refloated on Sunday.", False),
        ("The letter, which was sent on Tuesday, arrived late.",
         "The parcel, which was sent on Monday, arrived late.", False),
    ],
)  # fmt: skip
def test_days_of_relative_clauses(left: str, right: str, is_clash: bool) -> None:
    assert clashes(left, right, "en") is is_clash
    assert clashes(right, left, "en") is is_clash
