"""Who tells what a relative clause tells beside the point tells nothing of its sentence."""

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.words.relative_clauses import share_a_relative_clause_alone
from reader.model.events.event import State
from tests.gathering.stories import article_of

INSURED = "The plant, which employs 340 people, was not insured.", "en"


@pytest.mark.parametrize(
    ("worded", "told"),
    [
        (INSURED[0], "The dairy employs 340 people and makes butter."),
        (
            "The crane, which was built in 1987, was licensed until 2032.",
            "The crane was built in 1987 by the Tolvik yard.",
        ),
    ],
)
def test_what_stands_in_a_relative_clause_is_not_what_a_sentence_tells(worded: str, told: str) -> None:
    assert share_a_relative_clause_alone((worded, "en"), (told, "en"))


@pytest.mark.parametrize(
    "told",
    [
        "The plant, which employs 340 people, was insured for 12 million crowns.",
        "The plant was not insured.",
        "Nobody had insured the dairy, which employs 340 people.",
        "The leak began at noon.",
    ],
)
def test_who_tells_what_stands_behind_the_clause_or_nothing_of_it_is_no_such(told: str) -> None:
    assert not share_a_relative_clause_alone(INSURED, (told, "en"))


def test_a_clause_that_ends_the_sentence_may_be_its_news() -> None:
    worded = "Smoke came from the hall, which burned down on Monday.", "en"
    assert not share_a_relative_clause_alone(worded, ("The hall burned down on Monday.", "en"))


def test_a_clause_behind_more_than_a_subject_may_be_of_what_is_told() -> None:
    worded = "Mr Orme had made proposals to the council, which he did not show the mayor, and then denied it.", "en"
    told = "The mayor learned that Mr Orme made proposals to the council without him, which he did not show.", "en"
    assert not share_a_relative_clause_alone(worded, told)


def test_whether_a_plant_was_insured_is_not_known_to_be_told_by_who_counts_its_workers() -> None:
    stories = [
        article_of("Courier", "Leak at Orrin dairy", "Gas leaked at the Orrin dairy on Tuesday.",
                   "The plant, which employs 340 people, was insured for 12 million crowns."),
        article_of("Star", "Dairy leak", "Gas leaked at the Orrin dairy on Tuesday.", INSURED[0]),
        article_of("Orrin FM", "Leak in brief", "Gas leaked at the Orrin dairy on Tuesday.",
                   "The plant employs 340 people and makes butter."),
    ]  # fmt: skip
    event = gather_event(stories)
    number = next(n for n, claim in enumerate(event.claims) if list(claim.clashes()))
    assert event.state(number, 2) in (State.UNKNOWN, State.ABSENT)
