"""Which stories are one agency's text though an outlet changed numbers and names in it, cut some and added its own."""

from dataclasses import replace

import pytest

from reader.gathering.copies import find_copies
from reader.model.article import Article
from reader.model.events.event import SharedText
from tests.gathering.stories import article_of

FIRE = (
    "Fire at Belmar cannery leaves hundreds without work",
    "BELMAR (Sudpress) - A fire destroyed the cannery of Belmar on Friday night, the fire service said.",
    "About 310 people work in the halls by the old harbour, most of them women.",
    "The flames were first seen at 11.40 pm by a watchman on his round.",
    "It took 64 firefighters from five towns until dawn to put them out.",
    '"Nobody knows yet what the winter will bring," said the mayor, Anna Ruiz.',
    "Two firefighters were treated for smoke, the service added in a statement.",
    "The owners put the damage at 8.5 million euros and promised to rebuild.",
    "The cannery was built in 1927 and has burned once before, in 1966.",
    "Inspectors had found the sprinklers out of order in the spring.",
    "The port authority closed the quay to all ships until further notice.",
)
EDITS = (
    ("BELMAR (Sudpress) - ", ""),
    ("310", "410"),
    ("64 firefighters from five", "46 firefighters from six"),
    ("the mayor, Anna Ruiz", "the deputy mayor, Paulo Serra"),
    ("8.5 million", "5.8 million"),
    ("once before, in 1966", "twice before"),
)
OWN = (
    "In our own region, the two canneries of Sandvik and Lower Marr said on Saturday that they had checked all their "
    "alarms and sprinklers, and that a drill with the volunteers of both towns would be held next week, as it is every "
    "year before the season begins."
)
APART = (
    "Cannery burns down in Belmar",
    "Hundreds of workers stood before smoking ruins in Belmar on Saturday, after their cannery burned at night.",
    "It employed some 310 people, who fear for their jobs.",
    "A watchman had raised the alarm shortly before midnight.",
    "More than sixty firefighters fought the flames until the morning.",
    "Owners speak of a loss of 8.5 million euros.",
)


def agency() -> Article:
    return article_of("Port Herald", *FIRE)


def edited(byline: str, *own: str, cut: int = 2) -> Article:
    text = " | ".join(FIRE[1 : len(FIRE) - cut])
    for said, instead in EDITS:
        text = text.replace(said, instead)
    return replace(article_of("Inland Post", "Hundreds fear for jobs", *text.split(" | "), *own), byline=byline)


@pytest.mark.parametrize("byline", ["Post staff and Sudpress", "Sudpress", "By Mia Holt and Sudpress"])
def test_changed_facts_and_a_paragraph_of_its_own_make_no_text_of_its_own(byline: str) -> None:
    assert find_copies([agency(), edited(byline, OWN)]).same_text == ((0, 1),)


def test_what_two_say_who_credit_an_agency_that_one_of_them_alone_names_so_is_shared() -> None:
    stories = agency(), edited("Post staff and Sudpress", FIRE[-2], FIRE[-1], OWN)
    assert find_copies(stories).shared == (SharedText((0, 1), 4, "Sudpress"),)


def test_who_credits_nobody_and_adds_its_own_has_another_text() -> None:
    assert find_copies([agency(), edited("Mia Holt", OWN)]).same_text == ()


def test_who_credits_an_agency_and_writes_its_own_has_another_text() -> None:
    own = replace(article_of("Inland Post", *APART), byline="Sudpress")
    assert find_copies([agency(), own]).same_text == ()


def test_half_a_text_of_its_own_is_another_one() -> None:
    own = edited("Post staff and Sudpress", OWN, *APART[1:], cut=5)
    assert find_copies([agency(), own]).same_text == ()


def test_a_person_who_writes_for_two_outlets_is_no_agency() -> None:
    one, other = replace(agency(), byline="Mia Holt"), edited("Mia Holt", OWN)
    bare = article_of("Port Herald", FIRE[0], FIRE[1].removeprefix("BELMAR (Sudpress) - "), *FIRE[2:])
    assert find_copies([replace(bare, byline=one.byline), other]).shared == ()
