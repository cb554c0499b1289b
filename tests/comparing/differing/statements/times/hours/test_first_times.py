"""At which hour the first of some did something, in one language or two."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

Text = tuple[str, str]


def clashes(left: Text, right: Text) -> bool:
    found = find_differences(LinkSide(*left, None), LinkSide(*right, None))
    return any(one.verdict is Verdict.CLASH and one.kind is DifferenceKind.DATE for one in found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("At 13.30 the first pupils fell ill.", "en"), ("Um 14.30 Uhr erkrankten die ersten Schüler.", "de")),
        (("The first buses arrived at 18:10.", "en"), ("Les premiers bus sont arrivés à 19 h 10.", "fr")),
        (("The first pupils fell ill at 13.30.", "en"), ("The first pupils fell ill at 14.30.", "en")),
    ],
)
def test_two_hours_of_the_first_of_some_clash(left: Text, right: Text) -> None:
    assert clashes(left, right)
    assert clashes(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The first pupils fell ill at 13.30.", "en"), ("Die ersten Schüler kamen um 14.30 Uhr.", "de")),
        (("The first buses arrived at 18:10.", "en"), ("Les derniers bus sont arrivés à 19 h 10.", "fr")),
        (("The first pupils fell ill at 13.30.", "en"), ("The first pupils did not fall ill at 14.30.", "en")),
    ],
)
def test_hours_of_two_deeds_or_of_others_do_not(left: Text, right: Text) -> None:
    assert not clashes(left, right)
