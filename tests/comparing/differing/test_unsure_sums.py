"""Sums of an unsure link clash only where both sentences tell what they are of."""

import pytest

from reader.comparing.link_kinds import find_differences_of
from reader.comparing.linking.alignment import Candidate
from reader.model.difference import Verdict
from tests.comparing.articles import make_article


@pytest.mark.parametrize(
    ("left", "right", "is_clash_if_unsure"),
    [
        ("The council will put £640,000 aside.", "The council needs about £210,000 for the delay.", False),
        ("The club paid £3 million.", "The club paid £5 million for the striker.", True),
        ("The damage is put at 3 million euros.", "The fire did damage of 5 million euros.", True),
        ("The tower will be worth £3 million.", "The tower will be worth £5 million.", True),
    ],
)
def test_sums_clash_in_an_unsure_link_if_they_are_of_one_thing(
    left: str, right: str, *, is_clash_if_unsure: bool
) -> None:
    stories = make_article(left, language="en"), make_article(right, language="en")
    for probability, is_clash in ((0.9, True), (0.5, is_clash_if_unsure)):
        found = find_differences_of(Candidate((0,), (0,), probability, probability), *stories)
        assert any(one.verdict is Verdict.CLASH for one in found) is is_clash
