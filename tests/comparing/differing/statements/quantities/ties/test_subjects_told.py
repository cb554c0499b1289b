"""Nouns before a figure that stand in the place of others tell figures apart; another verb does not."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("it", "La benzina costa 1,80 euro.", "Il diesel costa 1,60 euro."),
        ("en", "Beginners pay 30 euros.", "Advanced learners pay 55 euros."),
        ("en", "The oak is 30 metres high.", "The chapel is 12 metres high."),
    ],
)
def test_figures_of_two_things_do_not_clash(language: str, left: str, right: str) -> None:
    assert not clashes(left, right, language)
    assert not clashes(right, left, language)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "El barco llevaba 40 toneladas de trigo.", "El barco transportaba 400 toneladas de trigo."),
        ("el", "Το πλοίο μετέφερε 640 επιβάτες.", "Στο πλοίο επέβαιναν 710 επιβάτες."),
        ("en", "The council approved $14 million for the ferry.", "The council set aside $41 million for the ferry."),
        ("en", "Temperatures fell to minus 31 degrees.", "The thermometer fell to minus 13 degrees."),
        ("en", "The agency fined the operator 2.4 million euros.", "It must pay a fine of 1.8 million euros."),
    ],
)
def test_figures_of_one_thing_clash(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language)
    assert clashes(right, left, language)
