"""Who holds an office stays in it, resigned, or was dismissed."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict

Text = tuple[str, str]
FIRST, NEXT = "2031-05-02T10:00", "2031-05-03T09:00"


def verdicts(left: Text, right: Text, days: tuple[str | None, str | None] = (None, None)) -> set[Verdict]:
    found = find_differences(LinkSide(left[1], left[0], days[0]), LinkSide(right[1], right[0], days[1]))
    return {one.verdict for one in found if one.left and one.right} & {Verdict.CLASH, Verdict.LATER_REPORT}


STAYS = ("en", "The port director, Ada Quill, stays in office, the council said.")
RESIGNED = ("es", "La directora, Ada Quill, dimitió el viernes.")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (STAYS, RESIGNED),
        (STAYS, ("en", "The port director, Ada Quill, was dismissed by the council.")),
        (RESIGNED, ("fr", "La directrice, Ada Quill, a été licenciée vendredi.")),
        (("it", "La direttrice resta al suo posto."), ("de", "Die Direktorin wurde entlassen.")),
        (("el", "Η διευθύντρια, Άντα Κουίλ, παραιτήθηκε."), ("en", "The director was sacked.")),
    ],
)
def test_who_stays_resigns_and_is_dismissed_clash(left: Text, right: Text) -> None:
    assert verdicts(left, right) == verdicts(right, left) == {Verdict.CLASH}


def test_who_stayed_may_have_gone_since_and_none_comes_back() -> None:
    assert verdicts(STAYS, RESIGNED, (FIRST, NEXT)) == {Verdict.LATER_REPORT}
    assert verdicts(RESIGNED, STAYS, (FIRST, NEXT)) == {Verdict.CLASH}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (STAYS, ("es", "El tesorero, Ben Orme, dimitió el viernes.")),
        (STAYS, ("en", "The port director, Ada Quill, may be dismissed by the council.")),
        (STAYS, ("en", "Ada Quill dismissed the claims of the union.")),
        (RESIGNED, ("en", "Ada Quill resigned on Friday before she was dismissed.")),
        (("en", "The director was dismissed."), ("en", "The bishop stays in office.")),
    ],
)
def test_another_one_what_is_open_and_who_tells_both_do_not(left: Text, right: Text) -> None:
    assert verdicts(left, right) == set()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mayor fired the port director, Ada Quill, on Friday.", "Port director Ada Quill resigned on Friday."),
        (
            "The board sacked its chief executive Ben Orme after the leak.",
            "Ben Orme, the chief executive, stepped down after the leak.",
        ),
        ("The director fired the building manager on Tuesday.", "The building manager resigned on Tuesday."),
        ("Ada Quill fired Ben Orme on Friday.", "Ben Orme stays in office, Ada Quill said."),
    ],
)
def test_whom_somebody_removed_did_not_resign_or_stay(left: str, right: str) -> None:
    assert verdicts(("en", left), ("en", right)) == verdicts(("en", right), ("en", left)) == {Verdict.CLASH}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Quill fired Ben Orme on Friday.", "Ada Quill resigned on Friday after Ben Orme left."),
        ("The mayor fired Ada Quill on Friday.", "Ada Quill said Ben Orme resigned on Friday."),
        ("Ada Quill dismissed Ben Orme as a liar.", "Ben Orme resigned on Friday."),
        ("Ada Quill fired Ben Orme's driver.", "Ben Orme resigned on Friday."),
        ("The police fired Orme aides with questions.", "Ben Orme resigned."),
        ("The guards fired shots at Ben Orme.", "Ben Orme resigned."),
    ],
)
def test_who_did_the_removing_and_whose_people_were_removed_may_resign(left: str, right: str) -> None:
    assert verdicts(("en", left), ("en", right)) == verdicts(("en", right), ("en", left)) == set()
