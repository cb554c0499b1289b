"""Numbers of one vote clash, however little else two sentences share; those of two votes do not."""

import pytest

from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts

BACKED = "Members backed the closure of Kingsmead Baths by 24 votes to 19 on Tuesday, with three abstentions."


@pytest.mark.parametrize(
    ("other", "is_clash"),
    [
        ("The vote was 23 to 19, and three councillors abstained.", True),
        ("By 23 votes to 19, with three abstentions, Wexbury decided to close the pool on 31 August.", True),
        ("The sale was passed by 23 votes to 19.", True),
        ("In a second vote the sale was passed by 23 votes to 19.", False),
        ("The vote was 24 to 19, and three councillors abstained.", False),
        ("The vote was 23 to 19, and five councillors abstained.", False),
        ("The vote on the school was 27 to 14, and three councillors abstained.", False),
        ("The strike was approved by 98 votes to 19.", False),
    ],
)
def test_numbers_of_one_vote_clash(other: str, *, is_clash: bool) -> None:
    assert (Verdict.CLASH in verdicts(BACKED, other)) == is_clash
