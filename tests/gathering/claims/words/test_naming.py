"""Which sentences have nothing in common but a name and an office."""

import pytest

from reader.gathering.claims.words.naming import share_a_doer_alone, share_names_alone

ALONE = [
    (("Health minister Ada Quist refused to pay.", "en"), ("Health minister Ada Quist said the fire was over.", "en")),
    (
        ("“We saw no smoke,” said station master Owen Hale.", "en"),
        ("Station master Owen Hale said the line would stay closed.", "en"),
    ),
    (
        ("Health minister Ada Quist refused to pay.", "en"),
        ("Gesundheitsministerin Ada Quist sprach in Orn von einem Fehler.", "de"),
    ),
    (("Mayor Ada Quist opened the bridge.", "en"), ("La alcaldesa Ada Quist viajó el lunes.", "es")),
    (
        ("Finance minister Ada Quist closed the bank.", "en"),
        ("Nikt nie umarł, dodała minister finansów Ada Quist.", "pl"),
    ),
    (("Mayor Ilse Brandt bought a house.", "en"), ("Mayor Ilse Brandt travelled to Kessel.", "en")),
]
MORE = [
    (("Health minister Ada Quist refused to pay.", "en"), ("Ada Quist, the health minister, will not pay.", "en")),
    (("Mayor Ada Quist opened the bridge.", "en"), ("Bürgermeisterin Ada Quist eröffnete die Brücke.", "de")),
    (("Mayor Ada Quist rejected the plan.", "en"), ("Mayor Ada Quist rejected it, said her office.", "en")),
    (("Mayor Ada Quist opened the bridge.", "en"), ("La alcaldesa Ada Quist inauguró el puente.", "es")),
    (
        ("Eleven pupils were taken to hospital, Chief Ada Quist said.", "en"),
        ("Eleven had to be treated, hospital director Ole Brandt said.", "en"),
    ),  # a number has a capital where it opens a sentence
    (
        ("The union Civic Works said that it had warned the council twice about the plant.", "en"),
        ("El sindicato Civic Works afirma que advirtió dos veces al ayuntamiento.", "es"),
    ),
    (("Minister Ada Quist is 52.", "en"), ("Ministerin Ada Quist wurde mit 52 gewählt.", "de")),
    (("The dam at Orn gave way.", "en"), ("A barrier broke on Monday.", "en")),  # not even a name
    (("Hale, who was unhurt, spoke of luck.", "en"), ("Hale was unhurt, according to police.", "en")),
    (("They spare Chile, Peru and Cuba.", "en"), ("The judge named Chile, Peru and Cuba.", "en")),  # a list is a fact
    (("Judge Quist was named by President Brandt.", "en"), ("Quist, named by President Brandt, is a judge.", "en")),
    (("Police arrested Ada Quist.", "en"), ("Ada Quist was arrested on Friday.", "en")),
    # In a headline of capitals no word is known for a name.
    (("Minister Fires Fleet Chief Over Diver Row", "en"), ("Fleet chief Owen Hale fired over diver case", "en")),
    (("Minister Fires Fleet Chief", "en"), ("Fleet Chief Fired by Minister", "en")),
]


@pytest.mark.parametrize(("one", "other"), ALONE)
def test_a_name_and_an_office_alone(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert share_names_alone(one, other)
    assert share_names_alone(other, one)


@pytest.mark.parametrize(("one", "other"), MORE)
def test_more_than_a_name(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not share_names_alone(one, other)
    assert not share_names_alone(other, one)


@pytest.mark.parametrize(
    ("one", "other", "alone"),
    [
        ("The coast guard blamed a failed engine.", "The coast guard has opened an investigation.", True),
        ("The coast guard blamed a failed engine.", "The engine had failed, the coast guard said.", False),
        ("Firefighters searched the rubble for hours.", "A spokesman praised the firefighters of Orn.", True),
        ("The police closed the bridge at noon.", "The bridge was shut by the police.", False),
    ],
)
def test_who_does_something_alone(one: str, other: str, *, alone: bool) -> None:
    assert share_a_doer_alone((one, "en"), (other, "en")) is alone
    assert share_a_doer_alone((other, "en"), (one, "en")) is alone
