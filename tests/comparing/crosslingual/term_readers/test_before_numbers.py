"""What tells before a number how near it is is no word of its own in another language."""

import pytest

from reader.comparing.crosslingual.terms import find_terms


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Der Zug entgleiste am Dienstag gegen 21.20 Uhr.", "de", "gegen"),
        ("Rond Kerst kwamen tegen 300 gasten.", "nl", "tegen"),
        ("El temblor ocurrió hacia las 23.10.", "es", "hacia"),
        ("La nave affondò verso le 21.", "it", "verso"),
    ],
)
def test_how_near_a_number_is_is_no_term(text: str, language: str, word: str) -> None:
    assert word not in [one.term.word for one in find_terms(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Die Stadt klagt gegen den Betreiber, der 21 Züge hat.", "de", "gegen"),
        ("Die Stadt ist gegen Lärm, 21 Züge fahren.", "de", "gegen"),
        ("El barco navegó hacia Ostrel.", "es", "hacia"),
    ],
)
def test_before_anything_else_it_is_one(text: str, language: str, word: str) -> None:
    assert word in [one.term.word for one in find_terms(text, language)]
