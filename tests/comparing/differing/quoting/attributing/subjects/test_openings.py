"""Whom the words before a colon open with speaks; what a preposition governs there does not."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Auch der Handwerksverband meldete sich zu Wort: „Für unsere Betriebe ist das schlimm.“",
         "der Handwerksverband"),
        ("de", "Nachbarin Ilse Tamm hörte in der Nacht ein Krachen: „Ich dachte, das Haus fällt um.“",
         "Nachbarin Ilse Tamm"),
        ("fr", "Le ministre, cité par l'agence, a dit que c'était « une erreur très grave pour tous ».", "Le ministre"),
        ("fr", "Interrogé par la radio, le préfet a assuré : « Personne n'a été en danger hier. »", "le préfet"),
        ("nl", "In een brief aan minister Anna Kuyper schrijft de burgemeester: ‘Zo kan het niet langer gaan.’",
         "de burgemeester"),
    ],
)  # fmt: skip
def test_whom_a_sentence_opens_with_speaks(language: str, text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text, language=language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Auf dem Plakat vor dem Rathaus steht: „Rettet unser Freibad jetzt und sofort.“"),
        ("fr", "Sur la banderole, on peut lire : « Sauvez notre école maintenant ! »"),
        ("es", "En la pancarta se lee: «Salvemos nuestra escuela ahora»."),
    ],
)
def test_what_something_stands_on_says_nothing(language: str, text: str) -> None:
    assert not any(who for _, who in said(text, language=language))


def test_the_next_sentence_names_nobody_for_the_one_before() -> None:
    text = "Le préfet a assuré : « Personne n'a été en danger. » Pour le syndicat, « la ville a joué avec des vies »."
    assert said(text, language="fr")[0][1] != ["le syndicat"]
