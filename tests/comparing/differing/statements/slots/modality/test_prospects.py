"""What somebody rules out clashes with what the other side says he will do."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("The club's president, Ivo Marr, will step down in June.",
         "Ivo Marr, the club's president, ruled out stepping down in June.", True),
        ("Mayor Ida Roth ruled out resigning over the contract.",
         "Mayor Ida Roth said that she would resign over the contract.", True),
        ("Mayor Ida Roth ruled out resigning over the contract.",
         "Mayor Ida Roth cannot rule out errors in the contract.", False),
        ("Ida Roth ruled out appealing for money from her voters.", "Ida Roth will appeal against the ruling.", False),
        ("Mayor Ida Roth ruled out resigning over the contract.",
         "Mayor Ida Roth would resign if she lost the vote on the contract.", False),
    ],
)  # fmt: skip
def test_what_is_ruled_out_and_will_be_done(left: str, right: str, is_clash: bool) -> None:
    assert clashes(left, right, "en") is is_clash
    assert clashes(right, left, "en") is is_clash
