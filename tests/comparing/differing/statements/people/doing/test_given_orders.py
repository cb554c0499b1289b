"""Orders told by a noun: who gave them."""

import pytest

from reader.comparing.differing.statements.people.doing.given_orders import read_given_order
from reader.comparing.differing.statements.sentence_facts import read_facts
from tests.comparing.differing.clashing import clashing_told

MAYOR = ("en", "The mayor, Nora Blythe, ordered the evacuation of the port.")


@pytest.mark.parametrize(
    ("text", "language", "doer"),
    [
        ("Την εντολή έδωσε στη 1:15 ο κυβερνήτης της επαρχίας, Φιλίπ Βράνος.", "el", "κυβερνήτης Φιλίπ Βράνος"),
        ("La orden la dio a mediodía el gobernador, Luis Ardanza.", "es", "gobernador Luis Ardanza"),
        ("Gouverneur Piet Hoven gaf het bevel om de wijk te ontruimen.", "nl", "Gouverneur Piet Hoven"),
        ("L'ordre d'évacuer a été donné par le préfet.", "fr", "préfet"),
        ("The mayor was given the order by the governor.", "en", None),
        ("The governor did not give the order.", "en", None),
        ("The governor read the order.", "en", None),
    ],
)
def test_who_gave_it_is_the_only_office(text: str, language: str, doer: str | None) -> None:
    found = read_given_order(read_facts(text, language, None))
    assert (" ".join(word.text for word in found.doer) if found else None) == doer


@pytest.mark.parametrize(
    "right",
    [
        ("el", "Την εντολή για την εκκένωση έδωσε ο κυβερνήτης, Στέλιος Βράνος."),
        ("es", "La orden de evacuación la dio a mediodía el gobernador, Luis Ardanza."),
        ("nl", "Gouverneur Piet Hoven gaf het bevel om 600 mensen te evacueren."),
        ("de", "Kurz nach Mittag ordnete Gouverneur Udo Krantz die Evakuierung an."),
    ],
)
def test_another_one_clashes(right: tuple[str, str]) -> None:
    assert len(clashing_told(MAYOR, right)) == 1


@pytest.mark.parametrize(
    "right",
    [
        ("nl", "Burgemeester Nora Blythe gaf het bevel om 600 mensen te evacueren."),
        ("el", "Την εντολή για την εκκένωση έδωσε η δήμαρχος."),
        ("es", "El gobernador, Luis Ardanza, dio la orden de abrir una investigación."),
        ("nl", "Gouverneur Piet Hoven gaf opdracht om de haven te heropenen."),
    ],
)
def test_the_same_one_or_another_order_does_not(right: tuple[str, str]) -> None:
    assert clashing_told(MAYOR, right) == []
