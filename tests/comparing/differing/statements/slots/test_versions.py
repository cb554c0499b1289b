"""What is told of the old, the former, the new or the planned one of a kind is told of two things."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The old stadium had 28,000 seats and stood by the canal.", "The stadium in Orren has 24,000 seats."),
        ("en", "The former stadium seated 28,000.", "The stadium will seat 24,000."),
        ("en", "The current contract pays 15 euros an hour.", "The planned contract pays 17 euros an hour."),
        ("en", "The new arena, which replaces the old arena, has 9,000 seats.", "The old arena had 7,000 seats."),
        ("de", "Das ehemalige Werk beschäftigte 900 Menschen.", "Das Werk beschäftigt 400 Menschen."),
        ("fr", "L'ancien stade comptait 28 000 places.", "Le nouveau stade compte 24 000 places."),
        ("fr", "Le contrat actuel prévoit 15 euros de l'heure.", "Le futur contrat prévoit 17 euros de l'heure."),
        ("es", "El viejo puente medía 140 metros.", "El puente mide 165 metros."),
        ("it", "L'ex stadio aveva 28.000 posti.", "Lo stadio ha 24.000 posti."),
        ("el", "Το προηγούμενο γήπεδο είχε 28.000 θέσεις.", "Το γήπεδο έχει 24.000 θέσεις."),
        ("en-de", "The old stadium had 28,000 seats.", "Das neue Stadion hat 24.000 Plätze."),
    ],
)
def test_two_versions_of_a_thing_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
    assert not clashes(right, left, "-".join(languages.split("-")[::-1]))


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The new stadium has 28,000 seats.", "The stadium in Orren has 24,000 seats."),
        ("en", "The new stadium, which replaces the old one, has 28,000 seats.", "The new stadium has 24,000 seats."),
        ("en", "The old stadium had 28,000 seats.", "The old stadium had 24,000 seats."),
        ("en", "The planned line is 11 kilometres long.", "The line will be 17 kilometres long."),
        ("pl", "Szkoła była zamknięta, a uczniów było 400.", "Szkoła była zamknięta, a uczniów było 700."),
        ("de", "Das neue Stadion hat 28.000 Plätze.", "Das Stadion in Orren hat 24.000 Plätze."),
    ],
)
def test_one_version_of_a_thing_clashes(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language)
    assert clashes(right, left, language)
