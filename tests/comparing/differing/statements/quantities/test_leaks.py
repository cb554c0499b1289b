"""Two amounts of one substance that leaked clash, in whatever words and languages."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

LEFT = "Around 40 tonnes of diesel escaped from a ruptured tank before crews could seal it."


def verdicts(left: str, right: str, language: str) -> list[Verdict]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, language, None))
    return [one.verdict for one in found if one.kind is DifferenceKind.MEASURE and one.left and one.right]


@pytest.mark.parametrize(
    ("right", "language", "expected"),
    [
        ("Roughly 25 tonnes of diesel leaked.", "en", [Verdict.CLASH]),
        ("Rund 25 Tonnen Diesel liefen aus.", "de", [Verdict.CLASH]),
        ("Quelque 25 tonnes de diesel se sont échappées.", "fr", [Verdict.CLASH]),
        ("Around 40,000 kilograms of diesel leaked.", "en", [Verdict.SAME]),
        # of another substance, or of what did not leak
        ("Roughly 25 tonnes of water leaked.", "en", [Verdict.OTHER_SUBJECT]),
        ("The depot sells roughly 25 tonnes of diesel a day to farmers.", "en", [Verdict.OTHER_SUBJECT]),
    ],
)
def test_amounts_that_leaked(right: str, language: str, expected: list[Verdict]) -> None:
    assert verdicts(LEFT, right, language) == expected
