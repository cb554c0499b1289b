"""One question of news that two stories answer once is linked in whatever words, and what differs in it clashes."""

import pytest

from reader.comparing import compare
from reader.model.difference import Verdict
from tests.quality.differing.difference_scores import passage

# What opens each story, and what ends it.
FIRE = {
    "en": "A blaze swept through the paint depot of Dorvane in Kelmar on Monday night. Smoke drifted towards Ostby.|"
    "Orin Sallow, who leads the local brigade, thanked his crews. A gym was turned into a shelter.",
    "de": "In der Nacht zum Dienstag ist ein Lager der Firma Dorvane in Kelmar in Flammen aufgegangen. Der Rauch zog "
    "bis nach Ostby.|Einsatzleiter Orin Sallow lobte seine Leute. Anwohner kamen in einer Turnhalle unter.",
    "fr": "Un entrepôt de peinture de la société Dorvane a brûlé dans la nuit de lundi à mardi à Kelmar. La fumée "
    "était visible depuis Ostby.|Orin Sallow, le chef des pompiers, a remercié ses équipes.",
    "es": "Un almacén de pinturas de Dorvane ardió la noche del lunes en Kelmar. El humo llegó hasta Ostby.|"
    "Orin Sallow, jefe de bomberos, dio las gracias a sus equipos.",
    "el": "Αποθήκη χρωμάτων της εταιρείας Dorvane τυλίχθηκε στις φλόγες στο Kelmar. Ο καπνός έφτασε ως το Ostby.|"
    "Ο Orin Sallow, επικεφαλής της πυροσβεστικής, ευχαρίστησε τα συνεργεία.",
}
STORE = (
    "Flames destroyed a store of Dorvane, the maker of varnish, on the edge of Kelmar late on Monday. Black "
    "clouds could be seen as far as Ostby.|Orin Sallow's firefighters stayed on site all night."
)


def told(language: str, left: str, right: str) -> list[str] | None:
    """List the verdicts of the third sentences that clash or are later; None where they are not linked."""
    (first, rest), (opening, end) = FIRE[language].split("|"), STORE.split("|")
    one = passage(f"{first} {left} {rest}", language, "2031-04-08")
    other = passage(f"{opening} {right} {end}", "en", "2031-04-08")
    links = [link for link in compare(one, other).links if 2 in link.left and 2 in link.right]
    found = [str(each.verdict) for link in links for each in link.differences]
    return [each for each in found if each in (Verdict.CLASH, Verdict.LATER_REPORT)] if links else None


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Auslöser des Brandes war ein Kurzschluss.", "Arson was the cause of the fire, police said."),
        ("fr", "Un mégot est à l'origine de l'incendie.", "The fire was sparked by a short circuit."),
        ("el", "Η φωτιά προκλήθηκε από βραχυκύκλωμα.", "A cigarette caused the blaze."),
        ("de", "Der Brand dauerte neun Stunden.", "The blaze raged for six hours."),
        ("el", "Η φωτιά έκαιγε επί εννέα ώρες.", "The blaze raged for six hours."),
        ("es", "El viento soplaba a 70 km/h.", "Winds of 95 km/h fanned the blaze."),
        ("de", "Das Lager war versichert.", "The store was uninsured."),
        ("el", "Η αποθήκη ήταν ασφαλισμένη.", "The store was not insured."),
        ("de", "Das Lager war nie überprüft worden.", "Inspectors had inspected the store in March."),
        ("es", "Dorvane no tenía licencia.", "Dorvane held a permit."),
        ("de", "Dorvane war zweimal gewarnt worden.", "The company was never warned, a spokesman said."),
    ],
)
def test_two_answers_to_one_question_clash(language: str, left: str, right: str) -> None:
    assert told(language, left, right) == [Verdict.CLASH]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "El incendio fue provocado por un cortocircuito.", "A faulty cable caused the fire."),
        ("de", "Der Brand dauerte neun Stunden.", "The fire burned for nine hours."),
        ("es", "El almacén estaba asegurado.", "The store was insured."),
    ],
)
def test_one_answer_is_linked_without_a_clash(language: str, left: str, right: str) -> None:
    assert told(language, left, right) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Ein Kurzschluss hat den Brand ausgelöst.", "Whether a cigarette caused the fire is unclear."),
        ("fr", "Un court-circuit est à l'origine de l'incendie.", "Rain caused delays for the crews."),
        ("en", "A short circuit caused the fire.", "In 2028 arson was the cause of a fire at the mill."),
        ("de", "Der Brand dauerte neun Stunden.", "The meeting of the council lasted three hours."),
        ("fr", "L'incendie a duré neuf heures.", "Streets were without power for five hours."),
        ("fr", "Des vents de 70 km/h attisaient le feu.", "Fire engines were driving at 95 km/h."),
        ("en", "The depot was insured.", "Several flats nearby were uninsured."),
        ("de", "Das Lager war versichert.", "The trucks in the yard were not insured."),
        ("en", "The depot was inspected in March.", "The hydrants had never been inspected, firefighters said."),
        ("en", "Dorvane had been warned twice.", "Residents said nobody had warned them."),
        ("en", "Dorvane had a permit to store solvents.", "The driver had no licence."),
        ("en", "Dorvane said it had warned the town.", "Dorvane said nobody had warned it."),
    ],
)
def test_what_answers_another_question_or_is_of_another_thing_does_not_clash(
    language: str, left: str, right: str
) -> None:
    assert not told(language, left, right)


def test_a_story_of_two_answers_has_none() -> None:
    right = "A cigarette caused the fire. A short circuit had caused the blaze, an expert said."

    assert told("de", "Auslöser des Brandes war Brandstiftung.", right) is None
