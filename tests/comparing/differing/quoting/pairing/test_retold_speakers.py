"""One saying of one language, of two who are named, by name or by office."""

import pytest

from tests.comparing.differing.clashing import clashing_told

FULL = '"The ferry was never full,"'


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", f"{FULL} said Ada Quill, the mayor of Tarn.", f"{FULL} said Ben Orme, the fire chief."),
        ("en", f"{FULL} Quill had said two days earlier.", f"{FULL} said Ben Orme."),
        ("en", f"{FULL} the mayor, Ada Quill, said.", f"{FULL} the bishop said."),
        ("en", f"{FULL} said Ada Quill.", '"The ferry was never full that day," said Ben Orme.'),
        ("de", "„Das Boot war nie voll“, hatte Quill gesagt.", "„Das Boot war nie voll“, sagte Ben Orme."),
        ("fr", "« Le bac n'était pas plein », a dit le maire.", "« Le bac n'était pas plein », dit Luc Morel, préfet."),
        ("es", "«El barco no iba lleno», dijo la alcaldesa.", "«El barco no iba lleno», dijo el ministro, Ben Orme."),
    ],
)  # fmt: skip
def test_two_who_say_the_same_words_clash(language: str, left: str, right: str) -> None:
    assert clashing_told((language, left), (language, right))
    assert clashing_told((language, right), (language, left))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"{FULL} said Quill.", f"{FULL} Ada Quill said on Monday."),
        (f"{FULL} said the mayor.", f"{FULL} said Ada Quill."),
        (f"{FULL} the mayor said.", f"{FULL} said Ada Quill, the mayor of Tarn."),
        (f"{FULL} a witness said.", f"{FULL} a neighbour said."),
        (f"{FULL} a resident said.", f"{FULL} said Ada Quill, the bishop of Tarn."),
        (f"{FULL} said a spokesman for the mayor.", f"{FULL} said the mayor."),
        (f"{FULL} the police said.", f"{FULL} said Chief Inspector Ada Quill."),
        (f"{FULL} Reuters reported.", f"{FULL} said Ada Quill."),
        (
            f"The head of the port was quoted by the Tarn News as saying {FULL} according to the BBC.",
            f"{FULL} said Ada Quill.",
        ),
        ('"No comment," said Quill.', '"No comment," said Orme.'),
    ],
)
def test_one_speaker_by_another_name_or_words_that_anybody_says_do_not(left: str, right: str) -> None:
    assert clashing_told(("en", left), ("en", right)) == []
