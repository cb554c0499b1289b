"""Of the dead one alone is the youngest: two ages of that one clash, in one language and in two."""

import pytest

from reader.comparing import compare
from reader.model.difference import Verdict
from tests.quality.differing.difference_scores import passage

EVENT = (
    "A ferry overturned near the island of Ostrel late on Tuesday. The Marisol sailed from the port of Brannick at "
    "five. High waves hindered the search, according to the coastguard."
)
IN_FRENCH = (
    "Un ferry a chaviré mardi soir au large de l'île d'Ostrel. Le Marisol avait quitté le port de Brannick à "
    "cinq heures. De hautes vagues ont gêné les recherches, selon les garde-côtes."
)
YOUNGEST = "The youngest of the dead is a nine-year-old girl."


def clashes(story: str, language: str, right: str) -> bool | None:
    """Tell whether the last sentences clash; None where they are not linked."""
    one = passage(f"{EVENT} {YOUNGEST}", "en", "2031-04-02")
    other = passage(f"{story} {right}", language, "2031-04-02")
    ends = len(one.sentences) - 1, len(other.sentences) - 1
    links = [link for link in compare(one, other).links if ends[0] in link.left and ends[1] in link.right]
    return any(found.verdict is Verdict.CLASH for link in links for found in link.differences) if links else None


@pytest.mark.parametrize(
    "told", ["The youngest victim was a boy of 12.", "The youngest of those killed was aged 14, doctors said."]
)
def test_two_ages_of_the_youngest_clash(told: str) -> None:
    assert clashes(EVENT, "en", told) is True


def test_two_ages_of_the_youngest_clash_in_two_languages() -> None:
    assert clashes(IN_FRENCH, "fr", "La plus jeune victime avait douze ans.") is True


@pytest.mark.parametrize(
    ("language", "story", "told"),
    [
        ("de", "Die Fähre Marisol aus Brannick ging vor Ostrel unter.", "Das jüngste Opfer war sieben Jahre alt."),
        ("es", "El barco Marisol, de Brannick, se hundió ante Ostrel.", "La víctima más joven tenía 12 años."),
        ("el", "Το πλοίο Marisol από το Brannick βυθίστηκε στο Ostrel.", "Το νεότερο θύμα ήταν επτά ετών."),
    ],
)
def test_two_ages_of_the_youngest_clash_in_stories_that_share_names_alone(language: str, story: str, told: str) -> None:
    assert clashes(story, language, told) is True


def test_the_youngest_of_another_year_does_not_clash() -> None:
    assert not clashes(EVENT, "en", "The youngest victim of the ferry that sank in 2022 had been 14.")


def test_one_age_of_the_youngest_is_linked_without_a_clash() -> None:
    assert clashes(IN_FRENCH, "fr", "La plus jeune victime, une fillette de neuf ans, s'appelait Bianca.") is False


@pytest.mark.parametrize(
    "told",
    [
        "The oldest victim was a man of 71.",
        "The youngest of the survivors was a boy of four.",
        "The youngest member of the rescue team was a man of 19.",
    ],
)
def test_the_youngest_of_others_does_not_clash(told: str) -> None:
    assert not clashes(EVENT, "en", told)


def test_the_youngest_of_an_event_with_no_name_of_this_one_is_not_linked() -> None:
    nameless = IN_FRENCH.replace("d'Ostrel", "voisine").replace("Le Marisol", "Le bateau").replace("de Brannick ", "")

    assert clashes(nameless, "fr", "La plus jeune victime avait douze ans.") is None
