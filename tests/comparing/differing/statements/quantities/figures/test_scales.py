"""A value on a scale counts nothing, and of one thing another value is a clash."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.quantities.figures.typed_quantities import find_quantities
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.model.difference import Verdict

QUAKE = "A magnitude 6.3 earthquake struck the southern coast early on Thursday, officials said."


def verdicts(
    left: str, right: str, language: str = "en", days: tuple[str, str] = ("2031-04-02", "2031-04-02")
) -> set[Verdict]:
    sides = LinkSide(left, language, days[0]), LinkSide(right, "en", days[1])
    return {one.verdict for one in find_differences(*sides) if one.left and one.right}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "A magnitude 6.3 earthquake struck, killing at least 12 people.", [("magnitude", 6.3), ("", 12)]),
        ("en", "A 5.8-magnitude quake hit the port.", [("magnitude", 5.8)]),
        ("en", "It measured 6.3 on the Richter scale.", [("magnitude", 6.3)]),
        ("en", "Two ships met a category 2 hurricane.", [("", 2), ("category", 2)]),
        ("en", "The alert level 3 was lifted.", [("alert", 3)]),
        ("de", "Ein Beben mit einer Stärke von 6,3 traf die Küste.", [("magnitude", 6.3)]),
        ("fr", "Un séisme de 6,1 degrés sur l'échelle de Richter.", [("magnitude", 6.1)]),
        ("el", "Σεισμός 6,3 Ρίχτερ στο Τάρσιν.", [("magnitude", 6.3)]),
        ("en", "Of this category 300 were sold.", [("", 300)]),
        ("de", "Eine starke 6 stand im Zeugnis.", [("", 6)]),
    ],
)
def test_a_value_on_a_scale_is_read(language: str, text: str, told: list[tuple[str, float]]) -> None:
    assert [(one.dimension, one.value) for one in find_quantities(tag_words(text, language))] == told


@pytest.mark.parametrize(
    ("language", "left"),
    [
        ("en", "An earthquake of magnitude 6.1 shook the port before dawn."),
        ("de", "Das Beben der Stärke 6,1 traf die Südküste."),
        ("el", "Ο σεισμός μεγέθους 6,1 έπληξε τη νότια ακτή."),
    ],
)
def test_another_value_of_one_thing_clashes_or_is_that_of_a_later_report(language: str, left: str) -> None:
    assert verdicts(left, QUAKE, language) == {Verdict.CLASH}
    assert verdicts(left, QUAKE, language, ("2031-04-03", "2031-04-02")) == {Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    "other",
    [
        "The strongest aftershock, of magnitude 4.9, was felt in the capital.",
        "A magnitude 5.1 aftershock struck the coast.",
        "In 1983 an earthquake of magnitude 7.1 shook the port.",
        "The last earthquake, of magnitude 7.1, shook the port in 1983.",
        "The earthquake, first of magnitude 6.4 and later of magnitude 6.1, shook the port.",
        "On Monday an earthquake of magnitude 5.1 shook the port.",
    ],
)
def test_another_thing_has_another_value(other: str) -> None:
    assert Verdict.CLASH not in verdicts(QUAKE, other)


def test_a_value_without_a_point_is_a_rounded_one() -> None:
    assert verdicts(QUAKE, "An earthquake of magnitude 6 shook the port.") == {Verdict.ROUNDING}
