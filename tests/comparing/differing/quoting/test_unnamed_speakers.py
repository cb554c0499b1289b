"""Who says a quotation where the verb stands alone, or beside who is told."""

import pytest

from reader.comparing import find_quotations
from tests.quality.difference_scores import passage


def speakers(text: str, language: str) -> list[str]:
    article = passage(text, language)
    return [" ".join(span.of(text) for span in one.speaker) for one in find_quotations(article)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "La alcaldesa, Rosa Vela, descartó dimitir. «No voy a abandonar el barco», dijo.", "Rosa Vela"),
        ("el", "Η Άννα Κόντου παραιτήθηκε.\n«Αναλαμβάνω την ευθύνη», είπε στο δημοτικό συμβούλιο.", "Άννα Κόντου"),
        ("pl", "Burmistrz Ewa Zielska zostaje.\n„Nie mam powodu, żeby odchodzić” – powiedziała dziennikarzom.",
         "Burmistrz Ewa Zielska"),
        ("it", "Il sindaco Ugo Ferri resta. «Non lascio il mio posto», ha detto al consiglio comunale.", "Ugo Ferri"),
        ("pt", "O diretor Rui Paiva pediu desculpa. «Falhámos com os alunos», disse aos jornalistas.", "Rui Paiva"),
    ],
)  # fmt: skip
def test_a_verb_alone_is_said_by_whom_the_sentence_before_begins_with(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rosa Vela se reunió con Juan Polo. «No voy a abandonar el barco ahora», dijo."),
        ("es", "La lluvia cesó por fin en Alta Vega. «No voy a abandonar el barco ahora», dijo."),
        ("en", "Mayor Ann Kerr stays in office. “I will not leave the ship in a storm”, said."),
    ],
)
def test_where_it_may_be_another_nobody_is_named(language: str, text: str) -> None:
    assert speakers(text, language) == [""]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« L'alarme a fonctionné », a affirmé la porte-parole de Sentrex, Julie Marin.", "Julie Marin"),
        ("fr", "« Nous n'avons jamais autant dépensé », a-t-elle déclaré.", "elle"),
        ("el", "«Δεν ξέρουμε ακόμη την αιτία», είπε στο Meridian αξιωματούχος.", "αξιωματούχος"),
    ],
)
def test_a_hyphen_in_a_word_ends_no_phrase(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]
