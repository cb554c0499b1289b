"""Pairs of two languages that share a speaker alone are no links."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.one_speaker import without_one_speaker
from tests.quality.linking.link_scores import build_article

ENGLISH = "Mayor Ana Brandt said the schools would stay closed."


def keeps(left: tuple[str, str], right: tuple[str, str]) -> bool:
    """Tell whether a pair of sentences, each behind its language, is kept."""
    stories = tuple(profile(build_article([text], language)) for language, text in (left, right))
    return bool(without_one_speaker([Likeness(0, 0, 0.9, 0.9)], (stories[0], stories[1]), ([(0,)], [(0,)])))


@pytest.mark.parametrize(
    ("german", "is_kept"),
    [
        ("Bürgermeisterin Ana Brandt sagte, sie werde klagen.", False),
        ("Die Schulen blieben geschlossen, sagte Bürgermeisterin Ana Brandt.", True),
        ("Bürgermeisterin Ana Brandt besuchte den Hafen.", True),
    ],
)
@pytest.mark.parametrize("score", [0.9, 0.1])
def test_a_pair_is_kept_for_what_is_said(german: str, score: float, *, is_kept: bool) -> None:
    stories = profile(build_article([ENGLISH], "en")), profile(build_article([german], "de"))
    pair = Likeness(0, 0, score, score)
    kept = without_one_speaker([pair], stories, ([(0,)], [(0,)]))
    assert list(kept) == ([pair] if is_kept or score == 0.1 else [])


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        # what stands behind the name of who says it is told of him
        (
            ("en", '"That wall should never have been built," said Ana Brandt, the director of public works.'),
            ("fr", "Ana Brandt, directrice des travaux publics, attend le rapport des experts pour mai."),
            False,
        ),
        (
            ("el", "«Ο τοίχος ήταν πάντα επικίνδυνος», είπε η Άννα Κος, διευθύντρια δημόσιας υγείας."),
            ("pl", "Nie znaleziono dotąd żadnych śladów, powiedziała Anna Kos, dyrektorka zdrowia publicznego."),
            False,
        ),
        (
            ("en", '"The rain came through the roof," said Jan Holt, 46, the owner.'),
            ("es", "El propietario, Jan Holt, de 46 años, pidió perdón a los vecinos."),
            False,
        ),
        # and so is the school that she is the headteacher of
        (
            ("en", "Ana Brandt, headteacher of St Mary's Primary, said that many pupils walked to school."),
            ("es", "La escuela St Mary's reabrirá el viernes, según su directora, Ana Brandt."),
            False,
        ),
        (
            ("en", "Ana Brandt, headteacher of St Mary's Primary, said that it would reopen on Friday."),
            ("es", "La escuela St Mary's reabrirá el viernes, según su directora, Ana Brandt."),
            True,
        ),
        # a country is no full name; of one word a dictionary may have another sense
        (
            ("en", "The talks on tariffs will resume in June, according to Iceland."),
            ("it", "Un vulcano ha coperto di cenere i villaggi dell'Islanda."),
            True,
        ),
        (
            ("en", '"Outrageous," said Ana Brandt, the director.'),
            ("de", "Direktorin Ana Brandt nennt die Entscheidung eine Schande."),
            True,
        ),
    ],
)
def test_a_speaker_is_all_that_is_told_of_him(left: tuple[str, str], right: tuple[str, str], *, is_kept: bool) -> None:
    assert keeps(left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        (
            ("en", "According to a spokesman for the road office, specialists from abroad are expected on Thursday."),
            ("es", "Según el registro de la oficina de carreteras, la última revisión fue en otoño."),
            False,
        ),
        (
            ("en", "The mine had no licence, according to documents of the court."),
            ("es", "Según documentos del tribunal, el director vive en el extranjero."),
            False,
        ),
        (
            ("en", "The river had risen by two metres overnight, the water board said."),
            ("fr", "Le niveau du fleuve a monté de deux mètres pendant la nuit, selon l'agence de l'eau."),
            True,
        ),
        # where no comma ends who says it, all of it may be told
        (
            ("en", "Three people died, according to police."),
            ("de", "Nach Angaben der Polizei starben drei Menschen, darunter ein Kind."),
            True,
        ),
        (
            ("en", "The factory will close in June, according to the union."),
            ("es", "Según el sindicato cerrará la fábrica en junio, tras ochenta años."),
            True,
        ),
    ],
)
def test_an_office_speaks_as_a_person_does(left: tuple[str, str], right: tuple[str, str], *, is_kept: bool) -> None:
    assert keeps(left, right) is is_kept
