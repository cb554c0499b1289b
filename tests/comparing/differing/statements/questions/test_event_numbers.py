"""Which numbers of a sentence an event has one of, by name; none of parts, other occasions or what comes besides."""

import pytest

from reader.comparing.differing.statements.questions.event_numbers import read_event_numbers
from reader.comparing.differing.statements.sentence_facts import read_facts


def numbers(text: str, language: str) -> dict[str, float]:
    return {name: one.quantity.value for name, one in read_event_numbers(read_facts(text, language, None)).items()}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "A ferry carrying about 86 people struck the pier, injuring 14 of them.", {"aboard": 86}),
        ("en", "Coastguard officers said 112 people had been aboard the Linnet.", {"aboard": 112}),
        ("de", "Eine Bahn mit 73 Reisenden ist gegen einen Baum geprallt.", {"aboard": 73}),
        ("fr", "Il y avait 187 personnes à bord.", {"aboard": 187}),
        ("es", "En el tren viajaban 198 pasajeros.", {"aboard": 198}),
        ("pl", "Na pokładzie było 40 osób.", {"aboard": 40}),
        ("en", "About 150 people work there.", {"staff": 150}),
        ("en", "The petition has been signed by 5,200 residents.", {"sign": 5200}),
        ("en", "On Tuesday 210 flights were cancelled.", {"cancel": 210}),
        ("de", "Rund 130 Feuerwehrleute waren im Einsatz.", {"responders": 130}),
        ("en", "According to the airline 25,000 passengers could not travel.", {"affected": 25_000}),
        ("de", "Betroffen sind 32.000 Wohnungen.", {"affected": 32_000}),
        ("en", "The robbers escaped with $140,000.", {"loot": 140_000}),
        ("en", "The owner estimated his losses at more than $6 million.", {"damage": 6_000_000}),
    ],
)
def test_a_number_is_known_by_what_it_counts(language: str, text: str, told: dict[str, float]) -> None:
    assert numbers(text, language) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2019 a bus with 52 people aboard went off the road."),
        ("en", "Last May a balloon with 16 people aboard hit a power line."),
        ("en", "Another 20 people were aboard a second boat."),
        ("en", "Three of the 40 people aboard were hurt."),
        ("en", "Were 112 people aboard?"),
        ("en", "A van with 12 crates was aboard."),
        ("en", "There were 40 people aboard, and 12 passengers on board a tug."),
        ("en", "The line carries 4,000 passengers a day with 30 buses."),
        ("en", "The quarry would create 90 jobs, and no 200 people marched."),
        ("de", "Ein Zug mit 90 Wagen blieb stehen."),
    ],
)
def test_parts_other_occasions_and_other_things_are_no_number_of_the_event(language: str, text: str) -> None:
    assert numbers(text, language) == {}
