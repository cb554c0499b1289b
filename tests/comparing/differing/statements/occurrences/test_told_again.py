"""What happens more than once clashes with nothing: shops shut in two towns, a man arrested in each."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def clashes(languages: str, left: str, right: str) -> bool:
    mine, _, theirs = languages.partition("-")
    sides = LinkSide(left, mine, "2031-04-08"), LinkSide(right, theirs or mine, "2031-04-08")
    return any(one.verdict is Verdict.CLASH for one in find_differences(*sides))


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Shops in Kelmar stayed shut.", "Shops in Ostby stayed shut."),
        ("en", "Schools in Kelmar will remain closed.", "Schools in Ostby will remain closed."),
        ("en", "Police arrested a man in Kelmar on Tuesday.", "Police arrested a man in Ostby on Tuesday."),
        ("en", "The agency fined Dorvane in Kelmar.", "The court fined Dorvane in Kelmar."),
        ("en", "The minister visited the shelter.", "The governor visited the shelter."),
    ],
)
def test_what_is_told_of_many_or_done_again_does_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(languages, left, right)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The fire started at the depot in Kelmar.", "The fire started at the depot in Ostby."),
        ("en", "Police arrested the manager on Tuesday morning.", "Police arrested the manager on Monday."),
    ],
)
def test_what_is_told_of_one_thing_clashes(languages: str, left: str, right: str) -> None:
    assert clashes(languages, left, right)
