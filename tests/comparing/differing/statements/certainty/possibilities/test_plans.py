"""A plan to put something to use is kept open on one side and excluded on the other, in whatever words."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

OPEN = "Mayor Odile Kern did not rule out using snow cannons to save the race."


def clashing(left: str, right: str, language: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, language, None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.MODALITY and one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    ("left", "right", "language", "shown"),
    [
        ("Odile Kern, the minister, did not rule out using soldiers to mend the dykes.",
         "The minister Odile Kern said the state would not send in soldiers.", "en", ("not rule out", "would not")),
        ("Odile Kern, the minister, did not rule out deploying the army to mend the dykes.",
         "Ministerin Odile Kern schloss einen Einsatz der Armee aus.", "de", ("not rule out", "schloss")),
        ("Odile Kern, the minister, did not rule out deploying the army to mend the dykes.",
         "La ministra Odile Kern descartó recurrir al ejército.", "es", ("not rule out", "descartó")),
        # another thing, another speaker, another purpose, no use of it, and both open
        (OPEN, "Mayor Odile Kern said the town would not use helicopters to save the race.", "en", ()),
        (OPEN, "Governor Piet Marl said the state would not use snow cannons to save the race.", "en", ()),
        (OPEN, "Mayor Odile Kern said the town would not use snow cannons to please a sponsor.", "en", ()),
        (OPEN, "Mayor Odile Kern said the town would not sell snow cannons to save the race.", "en", ()),
        (OPEN, "Using snow cannons to save the race has not been ruled out, Mayor Odile Kern said.", "en", ()),
        (OPEN, "Mayor Odile Kern said the town would not use snow cannons.", "en", ("not rule out", "would not")),
    ],
)  # fmt: skip
def test_a_plan_kept_open_and_excluded_clashes(left: str, right: str, language: str, shown: tuple[str, ...]) -> None:
    assert clashing(left, right, language) == ([shown] if shown else [])
