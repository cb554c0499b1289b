"""What is denied or undecided on one side was done on the other, in one language or two."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def told(
    left: tuple[str, str], right: tuple[str, str], days: tuple[str, str] = ("2031-05-02", "2031-05-02")
) -> set[str]:
    one, other = (LinkSide(text, code, day) for (code, text), day in zip((left, right), days, strict=True))
    told = (Verdict.CLASH, Verdict.LATER_REPORT)
    return {
        f"{found.kind.value} {found.verdict.value}" for found in find_differences(one, other) if found.verdict in told
    }


OPENED = "en", "The regulator, Ines Dahl, opened an inquiry on Tuesday."
UNDECIDED = "en", "The regulator, Ines Dahl, has not yet decided whether to open an inquiry."
PAID = "en", "The family paid a ransom of 2 million euros to the kidnappers."


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (OPENED, UNDECIDED, {"modality clash"}),
        (UNDECIDED, ("es", "La reguladora, Ines Dahl, abrió una investigación."), {"modality clash"}),
        (OPENED, ("de", "Die Aufsicht unter Ines Dahl hat noch keine Untersuchung eingeleitet."), {"negation clash"}),
        (PAID, ("fr", "La famille n'a pas payé de rançon aux ravisseurs."), {"negation clash"}),
        (
            ("fr", "La société a versé une rançon."),
            ("de", "Die Gesellschaft hat kein Lösegeld gezahlt."),
            {"negation clash"},
        ),
        (UNDECIDED, ("de", "Ines Dahl hat noch nicht entschieden, ob sie eine Untersuchung einleitet."), set()),
        (UNDECIDED, ("es", "Ines Dahl pidió una investigación."), set()),
        (OPENED, ("de", "Die Aufsicht unter Jan Voll hat noch keine Untersuchung eingeleitet."), set()),
        (PAID, ("fr", "La famille n'a pas payé les avocats."), set()),
        (
            ("en", "The family would not say whether it had paid a ransom."),
            ("fr", "La famille a payé une rançon."),
            set(),
        ),
    ],
)
def test_deeds_that_one_side_denies_clash(left: tuple[str, str], right: tuple[str, str], expected: set[str]) -> None:
    assert told(left, right) == expected
    assert told(right, left) == expected


def test_what_was_not_done_yet_may_have_come() -> None:
    right = "es", "La reguladora, Ines Dahl, abrió una investigación."
    assert told(UNDECIDED, right, ("2031-05-02", "2031-05-03")) == {"modality later-report"}
    assert told(UNDECIDED, right, ("2031-05-03", "2031-05-02")) == {"modality clash"}
