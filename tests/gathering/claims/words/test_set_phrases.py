"""Sayings that two people have in common."""

import pytest

from reader.gathering.claims.words.set_phrases import are_said_by_two, is_a_saying
from reader.gathering.claims.words.tellingness import read_telling
from tests.gathering.stories import article_of

Told = tuple[str, str]

LAW = "Prosecutor Emil Harrow said that nobody was above the law.", "en"
SAFETY = "“Safety comes first,” said the airline's chief, Tom Reed.", "en"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LAW, ("«Κανείς δεν είναι υπεράνω του νόμου», δήλωσε η δήμαρχος Λένα Ντόρβικ.", "el")),
        (LAW, ("Niemand stehe über dem Gesetz, sagte Bürgermeisterin Lena Dorvik.", "de")),
        (SAFETY, ("Safety comes first, minister Ada Quist said.", "en")),
    ],
)
def test_two_people_say_one_thing(one: Told, other: Told) -> None:
    assert are_said_by_two(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LAW, ("“Nobody is above the law, not even our biggest employer,” she said.", "en")),
        (LAW, ("Niemand stehe über dem Gesetz, sagte Staatsanwalt Emil Harrow.", "de")),
        (LAW, ("«Κανείς δεν είναι υπεράνω του νόμου», δήλωσε ο εισαγγελέας Εμίλ Χάροου.", "el")),
    ],
)
def test_one_or_somebody_who_is_not_named_says_it(one: Told, other: Told) -> None:
    assert not are_said_by_two(one, other)


def test_a_saying_has_nothing_of_its_event_in_it() -> None:
    water = "“The water is safe,” said mayor Lena Dorvik."
    articles = [
        article_of("Herald", "Mill poisons water of Orn", LAW[0], water),
        article_of("Monitor", "No water in Orn", "The water in Orn was cut off.", "Fish died in the water of Orn."),
    ]
    telling = read_telling(articles)
    assert is_a_saying(LAW, telling, 2)
    assert not is_a_saying((water, "en"), telling, 2)
    assert not is_a_saying(("Prosecutor Emil Harrow said that 12 guards were asleep.", "en"), telling, 2)
    assert not is_a_saying(("Nobody is above the law.", "en"), telling, 2)
