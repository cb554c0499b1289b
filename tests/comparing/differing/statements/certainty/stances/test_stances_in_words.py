"""Opposites of two languages clash where what follows them corresponds; what is told of something else does not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def clashing(language: str, left: str, right: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, language, None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.verdict is Verdict.CLASH and one.left and one.right
    ]


ADMITTED = "Harlow Mills admitted that it had ignored warnings about cracks in the chimney."


@pytest.mark.parametrize(
    ("language", "left", "right", "told"),
    [
        ("de", ADMITTED, "Harlow Mills bestreitet, Warnungen vor Rissen ignoriert zu haben.",
         ("admitted", "bestreitet")),
        ("es", ADMITTED, "Harlow Mills negó haber ignorado advertencias sobre grietas.", ("admitted", "negó")),
        ("el", ADMITTED, "Η εταιρεία Harlow Mills αρνήθηκε ότι αγνόησε προειδοποιήσεις για ρωγμές.",
         ("admitted", "αρνήθηκε")),
        ("de", "Transport minister Ada Quill ruled out an independent inquiry.",
         "Verkehrsministerin Ada Quill kündigte eine unabhängige Untersuchung an.", ("ruled out", "kündigte")),
        ("es", "The flood did not destroy the road bridge at Tarn.",
         "La riada destruyó el puente de carretera de Tarn.", ("not destroy", "destruyó")),
    ],
)  # fmt: skip
def test_opposites_of_two_languages_clash(language: str, left: str, right: str, told: tuple[str, str]) -> None:
    assert clashing(language, left, right) == [told]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Harlow Mills admitted that there were cracks in the chimney.",
         "Harlow Mills bestreitet, Warnungen vor Rissen im Schornstein ignoriert zu haben."),
        ("es", "Harlow Mills denied that it had ignored warnings about cracks.",
         "Harlow Mills no admitió haber ignorado advertencias sobre grietas."),
        ("el", "Harlow Mills rejected the claim that it had ignored warnings about cracks.",
         "Η Harlow Mills αρνήθηκε ότι αγνόησε προειδοποιήσεις για ρωγμές."),
        ("es", "The police did not destroy the road bridge at Tarn.",
         "La riada destruyó el puente de carretera de Tarn."),
    ],
)  # fmt: skip
def test_what_is_told_of_something_else_does_not_clash(language: str, left: str, right: str) -> None:
    assert clashing(language, left, right) == []
