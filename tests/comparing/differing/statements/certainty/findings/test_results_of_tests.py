"""Two results of one test or inspection clash, in two languages too."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashes(left: str, right: str, languages: str) -> bool:
    one, other = languages.split()
    found = find_differences(LinkSide(left, one, "2031-03-11"), LinkSide(right, other, "2031-03-11"))
    return any(each.kind is DifferenceKind.DIRECTION and each.verdict is Verdict.CLASH for each in found)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en es", "He tested negative for alcohol.", "La prueba de alcohol dio positivo, dijo la policía."),
        ("en de", "The doping test of the cyclist was positive.", "Der Dopingtest des Radfahrers war negativ."),
        ("fr en", "Le test antidopage de la nageuse est positif.", "The swimmer's doping test was negative."),
        ("es de", "El control de alcoholemia fue negativo.", "Der Alkoholtest des Piloten war positiv."),
        ("en en", "The ride passed an inspection in March.", "The ride failed its inspection in March."),
        (
            "en en",
            "Built in 1989 and lengthened in 2003, the ferry failed an inspection in May because of two fire doors.",
            "The Odila was built in 1994 and passed its last safety inspection in May.",
        ),
    ],
)  # fmt: skip
def test_two_results_of_one_test_clash(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)
    assert clashes(right, left, " ".join(reversed(languages.split())))


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en es", "Three of the players tested negative for cocaine.", "Dos jugadores dieron positivo por cocaína."),
        ("en es", "The answer to the alcohol ban was positive.", "El balance del alcohol fue negativo."),
        ("en es", "If the test for alcohol is positive he will be charged.", "La prueba de alcohol dio negativo."),
        ("en en", "The crane passed its inspection in May.", "The crane failed its inspection in July."),
        ("en es", "The virus test was negative.", "La prueba de alcohol dio positivo."),
    ],
)
def test_two_tests_do_not(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
    assert not clashes(right, left, " ".join(reversed(languages.split())))
