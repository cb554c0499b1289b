"""Two offices or two names are two people, in one language or two, unless either side names the other one too."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The evacuation was ordered by the governor after ten.", "The mayor ordered the evacuation after ten."),
        ("en", "Mayor Ada Quill ordered the evacuation shortly before midnight after consulting the fire service.",
         "County governor Per Vane ordered the evacuation at 11:50 p.m., his office said."),
        ("en", "Mayor Ada Quill has ordered people out of the harbour.", "Governor Per Vane ordered the evacuation."),
        ("en-de", "Mayor Ada Quill ordered the evacuation.", "Gouverneur Per Vane ordnete die Evakuierung an."),
        ("en-es", "Governor Per Vane ordered the evacuation.", "La alcaldesa, Ada Quill, ordenó la evacuación."),
        ("en-el", "The governor ordered the evacuation.", "Την εκκένωση διέταξε ο δήμαρχος πριν από τα μεσάνυχτα."),
    ],
)  # fmt: skip
def test_two_offices_or_names_are_two_people(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Mayor Ada Quill ordered the evacuation.", "The evacuation was ordered by the mayor, her office said."),
        ("en-de", "Mayor Ada Quill ordered the evacuation.", "Bürgermeisterin Ada Quill ordnete die Evakuierung an."),
        ("en-el", "Mayor Peter Haldane ordered the evacuation.", "Την εκκένωση διέταξε ο δήμαρχος Πίτερ Χάλντεϊν."),
        ("en", "The governor ordered the evacuation after the mayor had asked.", "The mayor ordered the evacuation."),
        ("en", "The governor's office ordered the inquiry.", "The mayor ordered the evacuation."),
        ("en-es", "Governor Per Vane ordered the evacuation.", "La alcaldesa, Ada Quill, ordenó la investigación."),
    ],
)  # fmt: skip
def test_one_person_or_two_orders_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
