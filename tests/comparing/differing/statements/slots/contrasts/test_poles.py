"""A word that a dictionary alone puts at one end of an axis clashes with one at the other end, told of one thing."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("de-en", "Der Fahrer war betrunken, als der Bus verunglückte.", "The driver was sober when the bus crashed."),
        ("it-de", "La manifestazione era illegale.", "Die Demonstration war legal."),
        ("es-en", "El conductor estaba despierto.", "The driver was asleep."),
        ("nl-en", "De fles was leeg.", "The bottle was full."),
        ("en", "The pumps in the cellar were running when the river rose.",
         "The pumps in the cellar were switched off when the river rose."),
        ("en-pl", "Unemployment in the region fell in May.", "W maju bezrobocie w regionie wzrosło."),
        ("pl-de", "Szkoła zostanie otwarta w poniedziałek.", "Die Schule bleibt am Montag geschlossen."),
    ],
)  # fmt: skip
def test_two_ends_of_one_axis_clash(languages: str, left: str, right: str) -> None:
    mine, _, theirs = languages.partition("-")
    assert clashes(left, right, languages)
    assert clashes(right, left, f"{theirs or mine}-{mine}")


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("de-en", "Der Fahrer war betrunken.", "The passenger was sober."),
        ("it-de", "La manifestazione era illegale.", "Die Versammlung auf dem Platz war legal."),
        ("nl-en", "De fles was leeg.", "The first bottle was full."),
        ("es-en", "El conductor no estaba despierto.", "The driver was asleep."),
        ("es-en", "El conductor estaba despierto.", "The driver may have been asleep."),
        ("en", "The pumps in the cellar were running.", "The pumps in the cellar were switched off."),
        ("pl-de", "Szkoła zostanie otwarta.", "Die Schule ist geschlossen."),
        ("en-pl", "Unemployment in the region fell in May.", "W czerwcu bezrobocie w regionie wzrosło."),
    ],
)  # fmt: skip
def test_two_things_or_times_may_be_at_both_ends(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
