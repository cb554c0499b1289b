"""What is told of the first and of the second vote, round or night is told of two."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Kerr took 38 percent in the first round.", "Kerr took 53 percent in the second round."),
        ("en", "Kerr took 38 percent in the first round.", "Kerr took 53 percent in the run-off."),
        ("en", "On the first day 200 people queued for tickets.", "On the last day 50 people queued for tickets."),
        ("de", "Im ersten Wahlgang lehnte der Rat den Plan mit 20 zu 19 Stimmen ab.",
         "Im zweiten Wahlgang nahm der Rat den Plan mit 21 zu 18 Stimmen an."),
        ("de", "Im ersten Wahlgang erhielt Kern 38 Prozent.", "In der Stichwahl erhielt Kern 53 Prozent."),
        ("de", "Die erste Abstimmung scheiterte.", "Die zweite Abstimmung war erfolgreich."),
        ("fr", "Le projet a été rejeté au premier vote.", "Le projet a été adopté au second vote."),
        ("es", "En la primera vuelta obtuvo el 38 por ciento.", "En la segunda vuelta obtuvo el 53 por ciento."),
        ("it", "Al primo turno ha ottenuto il 38 per cento.", "Al ballottaggio ha ottenuto il 53 per cento."),
        ("pt", "Na primeira votação o plano foi rejeitado.", "Na segunda votação o plano foi aprovado."),
        ("nl", "In de eerste stemming werd het plan verworpen.", "In de tweede stemming werd het plan aangenomen."),
        ("el", "Στον πρώτο γύρο έλαβε 38 τοις εκατό.", "Στον δεύτερο γύρο έλαβε 53 τοις εκατό."),
        ("pl", "W pierwszej turze zdobył 38 procent.", "W drugiej turze zdobył 53 procent."),
        ("de", "Im Sommer fährt die Fähre alle 30 Minuten.", "Im Winter fährt die Fähre jede Stunde."),
    ],
)  # fmt: skip
def test_two_rounds_do_not_clash(language: str, left: str, right: str) -> None:
    assert not clashes(left, right, language)
    assert not clashes(right, left, language)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Kerr took 38 percent in the first round.", "Kerr took 53 percent in the first round."),
        ("en", "Kerr came in third place with 12 percent.", "Kerr came in second place with 15 percent."),
        ("en", "It was the third fire at the mill this year.", "It was the second fire at the mill this year."),
        ("pl", "Dwie piąte ankietowanych popiera plan.", "Dwie trzecie ankietowanych popiera plan."),
    ],
)
def test_one_round_clashes(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language)
    assert clashes(right, left, language)
