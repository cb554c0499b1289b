"""What happens more than once clashes with nothing: shops shut in two towns, a man arrested in each."""

import pytest

from tests.comparing.differing.clashing import SAME_DAY, clashes


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
    assert not clashes(left, right, languages, SAME_DAY)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The fire started at the depot in Kelmar.", "The fire started at the depot in Ostby."),
        ("en", "Police arrested the manager on Tuesday morning.", "Police arrested the manager on Monday."),
    ],
)
def test_what_is_told_of_one_thing_clashes(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages, SAME_DAY)
