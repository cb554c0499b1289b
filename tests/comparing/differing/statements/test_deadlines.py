"""By when as many of the same are to be there: two months clash, in whatever words and languages."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashing(left: str, right: str, language: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, language, None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    ("left", "right", "language", "months"),
    [
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 22 electric buses by April.", "en", ("June", "April")),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor will bis April 22 elektrische Busse anschaffen.", "de", ("June", "April")),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "La empresa Valdor quiere comprar 22 autobuses eléctricos antes de abril.", "es", ("June", "abril")),
        # of as many other things, of another number of them, of another firm, sold and bought, or of no term
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 22 electric trams by April.", "en", ()),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 12 electric buses by April.", "en", ()),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Ostrel Lines, which serves the valley, wants to buy 22 electric buses by April.", "en", ()),
        ("Valdor plans to sell 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, wants to buy 22 electric buses by April.", "en", ()),
        ("Valdor means to run 22 electric buses by June, for 9 million euros.",
         "Valdor Lines, which serves the valley, repaired 22 electric buses in April.", "en", ()),
    ],
)  # fmt: skip
def test_as_many_by_two_months_clash(left: str, right: str, language: str, months: tuple[str, ...]) -> None:
    assert clashing(left, right, language) == ([months] if months else [])
