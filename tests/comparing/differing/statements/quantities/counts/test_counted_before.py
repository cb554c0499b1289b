"""A bare number counts those told of before it, and so may clash with a number of them."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

CROWD = "Police said 5,000 people protested in the square and 34 were arrested."


def clashes(left: tuple[str, str], right: tuple[str, str]) -> bool:
    found = find_differences(*(LinkSide(text, language, "2031-05-03") for language, text in (left, right)))
    return any(one.kind is DifferenceKind.NUMBER and one.verdict is Verdict.CLASH for one in found)


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "Police arrested 13 protesters after clashes in the square."),
        ("de", "Die Polizei nahm auf dem Platz 13 Demonstranten fest."),
        ("es", "La policía detuvo a 13 manifestantes en la plaza."),
        ("el", "Η αστυνομία συνέλαβε 13 διαδηλωτές."),
    ],
)
def test_a_bare_number_counts_those_told_of_before_it(language: str, other: str) -> None:
    assert clashes(("en", CROWD), (language, other))


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "Police arrested 13 teenagers after clashes in the square."),
        ("de", "Die Polizei nahm auf dem Platz 13 Jugendliche fest."),
    ],
)
def test_others_may_be_some_of_them(language: str, other: str) -> None:
    assert not clashes(("en", CROWD), (language, other))
