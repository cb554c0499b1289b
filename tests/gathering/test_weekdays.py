"""Which weekdays a text names."""

import pytest

from reader.gathering.weekdays import find_weekdays


@pytest.mark.parametrize(
    ("text", "language", "weekdays"),
    [
        ("It rained on Monday and on Tuesday's fair.", "en", (0, 1)),
        ("Am Sonnabend regnete es, freitags nicht.", "de", (5, 4)),
        ("Έβρεξε τη Δευτέρα και την Κυριακή.", "el", (0, 6)),
        ("Ήταν η τρίτη βροχή.", "el", ()),
        ("Дождь шёл в среду.", "ru", (2,)),
        ("Средства нашли.", "ru", ()),
        ("Padało w piątek.", "pl", (4,)),
        ("It rained on Monday.", "fr", ()),
        ("It rained on Monday.", "pt", ()),
    ],
)
def test_weekdays_of_a_text(text: str, language: str, weekdays: tuple[int, ...]) -> None:
    assert find_weekdays(text, language) == weekdays


def test_later_weekdays_are_left_out() -> None:
    assert find_weekdays("x " * 1000 + "Monday", "en") == ()
