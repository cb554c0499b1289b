"""Two who change places around what one does to the other are a clash; those who do it together are none."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Difference, DifferenceKind, Verdict

_KINDS = (DifferenceKind.ROLE, DifferenceKind.ORDER)  # who did it, and who won


def exchanged(left: str, right: str, language: str = "en") -> list[Difference]:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    return [one for one in found if one.verdict is Verdict.CLASH and one.kind in _KINDS]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Senator Ada Pike sued General Leo Marsh.", "General Leo Marsh sued Senator Ada Pike."),
        ("en", "Lorne Athletic beat Brenn Harriers 4-2.", "Brenn Harriers beat Lorne Athletic 4-2."),
        ("en", "Ada Pike was sued by Leo Marsh.", "Leo Marsh was sued by Ada Pike."),
        ("de", "Ada Pike verklagte Leo Marsch wegen Betrugs.", "Leo Marsch verklagte Ada Pike wegen Betrugs."),
        ("fr", "Ada Pike a accusé Léo Marsan de fraude.", "Léo Marsan a accusé Ada Pike de fraude."),
        ("es", "Ada Pardo acusó a León Marsal de fraude.", "León Marsal acusó a Ada Pardo de fraude."),
        (
            "es",
            "La senadora Ada Pardo acusó al general León Marsal de fraude.",
            "El general León Marsal acusó a la senadora Ada Pardo de fraude.",
        ),
        ("el", "Η Άντα Πικρού κατηγόρησε τον Πέτρο Αρένη.", "Ο Πέτρος Αρένης κατηγόρησε την Άντα Πικρού."),
        ("it", "Ada Pardi ha accusato Leo Marsili di frode.", "Leo Marsili ha accusato Ada Pardi di frode."),
    ],
)  # fmt: skip
def test_names_that_change_places_clash(language: str, left: str, right: str) -> None:
    assert len(exchanged(left, right, language)) == 1
    assert len(exchanged(right, left, language)) == 1


def test_whole_names_face_each_other() -> None:
    left, right = "Lorne Athletic beat Brenn Harriers 4-2.", "Brenn Harriers beat Lorne Athletic 4-2."
    (one,) = exchanged(left, right)
    assert one.left is not None
    assert one.right is not None
    assert (one.left.of(left), one.right.of(right)) == ("Lorne Athletic", "Brenn Harriers")


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Senator Ada Pike met General Leo Marsh.", "General Leo Marsh met Senator Ada Pike."),
        ("en", "Ada Pike talked with Leo Marsh.", "Leo Marsh talked with Ada Pike."),
        ("en", "Ada Pike divorced Leo Marsh.", "Leo Marsh divorced Ada Pike."),
        ("en", "Lorne Athletic played against Brenn Harriers.", "Brenn Harriers played against Lorne Athletic."),
        ("en", "Lorne shares a border with Brenn.", "Brenn shares a border with Lorne."),
        ("en", "Ada Pike and Leo Marsh voted.", "Leo Marsh and Ada Pike voted."),
        ("en", "Ada Pike sued Leo Marsh.", "Leo Marsh was sued by Ada Pike."),
        ("en", "Upper Lorne lies 9 miles from Lower Brenn.", "Lower Brenn lies 9 miles from Upper Lorne."),
        ("de", "Ada Pike traf Leo Marsch in Lorn.", "Leo Marsch traf Ada Pike in Lorn."),
        ("de", "Den Minister Leo Marsch lobte Chefin Ada Pike.", "Chefin Ada Pike lobte den Minister Leo Marsch."),
        ("fr", "Ada Pike a rencontré Léo Marsan à Lorne.", "Léo Marsan a rencontré Ada Pike à Lorne."),
        ("es", "Ada Pardo habló con León Marsal.", "León Marsal habló con Ada Pardo."),
        ("el", "Τον Πέτρο Αρένη κατηγόρησε η Άντα Πικρού.", "Η Άντα Πικρού κατηγόρησε τον Πέτρο Αρένη."),
    ],
)  # fmt: skip
def test_what_two_do_together_is_the_same_in_any_order(language: str, left: str, right: str) -> None:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    assert [one for one in found if one.verdict is Verdict.CLASH] == []
