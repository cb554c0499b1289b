"""Who says a quotation where the verb stands alone, or beside who is told."""

import pytest

from reader.comparing import find_quotations
from tests.quality.differing.difference_scores import passage


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


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“I have seen worse winters than this one,” the ferryman grinned.", "the ferryman"),
        ("en", "“We had no warning at all,” sighed the harbour master, Ada Quill.", "Ada Quill"),
        ("es", "«No dormimos en tres noches seguidas», bromeó el alcalde.", "el alcalde"),
        ("es", "«No dormimos en tres noches seguidas», zanjó su abogada, Clara Otero.", "Clara Otero"),
        ("de", "„Das war kein guter Tag für uns“, spottete der Bürgermeister.", "der Bürgermeister"),
        ("it", "«Non abbiamo dormito per tre notti», ironizzò il sindaco.", "il sindaco"),
        ("pt", "«Não dormimos durante três noites», ironizou o presidente da câmara.", "o presidente da câmara"),
        ("nl", "„Wij hebben drie nachten niet geslapen”, grapte de burgemeester.", "de burgemeester"),
    ],
)
def test_a_verb_in_the_past_tense_of_any_meaning_tells_who_speaks(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“We had no warning at all,” a sentence that surprised the council."),
        ("en", "A column titled “We had no warning at all,” discussed the same winter."),
        ("es", "«No dormimos en tres noches seguidas», frase que repitió."),
    ],
)
def test_what_only_looks_like_one_tells_nobody(language: str, text: str) -> None:
    assert speakers(text, language) == [""]


def test_what_an_office_is_of_and_before_whom_it_is_said_are_no_speakers() -> None:
    office = "Energy minister Ugo Ferri, who was abroad, said that “nobody could have known this”."
    assert speakers(office, "en") == ["Ugo Ferri"]
    before = "La ministra de Sanidad de Lorvan, Rosa Vela, se queda. «Irme sería huir», dijo ante el Parlamento."
    assert speakers(before, "es") == ["Rosa Vela"]
