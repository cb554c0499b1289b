"""Two sorts of reasons that two sentences give of one thing clash; not what may be one reason, or of two things."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("fr", "Le match a été interrompu à cause d'un orage.",
         "Le match a été interrompu en raison d'une panne d'éclairage."),
        ("en", "The school was closed because of a strike.", "The school was closed because of a flu outbreak."),
        ("en-es", "The concert was cancelled because of a bomb threat.",
         "El concierto fue cancelado debido a la lluvia."),
        ("it-de", "Il museo è chiuso a causa di uno sciopero.", "Das Museum ist wegen Hochwassers geschlossen."),
        ("sv-en", "Flyget ställdes in på grund av dimma.", "The flight was cancelled due to a technical fault."),
    ],
)  # fmt: skip
def test_two_sorts_of_reasons_clash(languages: str, left: str, right: str) -> None:
    mine, _, theirs = languages.partition("-")
    assert clashes(left, right, languages)
    assert clashes(right, left, f"{theirs or mine}-{mine}")


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("fr", "Le match a été interrompu à cause d'un orage.",
         "Le match a été interrompu en raison du mauvais temps."),
        ("en", "The school was closed because of a strike.", "The library was closed because of a flu outbreak."),
        ("en", "The flight was cancelled because of storm damage to the engine.",
         "The flight was cancelled because of an engine fault."),
        ("en", "Trains were late because of snow.", "Trains were also late because of a strike."),
        ("en", "The school was closed because of a strike.", "The school may be closed because of a flu outbreak."),
    ],
)  # fmt: skip
def test_one_sort_or_two_things_do_not(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)


def test_a_reason_that_is_denied_leaves_another_one_open() -> None:
    assert not clashes("The school was not closed because of a strike.", "The school was closed because of flu.", "en")
