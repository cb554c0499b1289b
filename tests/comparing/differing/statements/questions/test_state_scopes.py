"""What stands beside two states tells two things apart, and states that may follow one another."""

import pytest

from reader.comparing.differing.statements.questions.event_states import EventState, read_event_states
from reader.comparing.differing.statements.questions.state_scopes import (
    are_beside_two,
    are_told_of_two,
    may_be_of_others,
    may_follow,
    scope_of,
)
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.article import Span

OPEN = "Terminal 2 remains open."


def state(text: str) -> EventState:
    return read_event_states(read_facts(text, "en", None))[0]


def may_one_follow(left: str, right: str) -> bool:
    sides = read_facts(left, "en", None), read_facts(right, "en", None)
    return may_follow(sides[0], Span(0, len(left)), sides[1], Span(0, len(right)))


def test_numbers_and_words_for_which_of_several_tell_two_things() -> None:
    assert are_beside_two(state("Terminal 1 remains closed."), state(OPEN))
    assert not are_beside_two(state("Terminal 2 remains closed."), state(OPEN))
    assert are_beside_two(state("The old bridge remains closed."), state("The bridge remains open."))


@pytest.mark.parametrize(
    ("left", "right", "are_two"),
    [
        ("The road is closed to lorries.", "The road is open.", True),
        ("The road is closed to traffic.", "The road is open.", False),
        ("The road is closed to lorries.", "The road is open to lorries.", False),
        ("Munn was convicted of fraud.", "Munn was acquitted of forgery.", True),
        ("Munn was convicted of fraud.", "Munn was acquitted of fraud.", False),
    ],
)
def test_for_whom_or_of_what_it_is_so(left: str, right: str, are_two: bool) -> None:
    assert are_told_of_two(state(left), state(right)) is are_two


@pytest.mark.parametrize(
    ("left", "right", "may_be"),
    [
        ("The union said that the strike goes on.", "The company said that the strike is over.", True),
        ("The strike goes on.", "The strike is over.", False),
        ("The talks go on.", "The talks are over.", True),
        ("The brother of Lowe has resigned.", "Lowe remains in office.", True),
        ("Lowe was released from hospital.", "Lowe is still in custody.", True),
        ("Lowe was released.", "Lowe is still in custody.", False),
    ],
)
def test_who_says_it_kin_and_talks_leave_open_of_what_it_is(left: str, right: str, may_be: bool) -> None:
    one, other = read_event_states(read_facts(left, "en", None)), read_event_states(read_facts(right, "en", None))
    assert (not one or not other or may_be_of_others(one[0], other[0])) is may_be


def test_what_a_thing_is_of_is_its_scope() -> None:
    assert [word.text for word in scope_of(state("The strike of cabin crews goes on in Oslo."))] == [
        "cabin",
        "crews",
        "Oslo",
    ]


def test_what_turns_twice_or_was_so_before_may_follow() -> None:
    assert may_one_follow("Lowe was arrested on Monday.", "Lowe was released on Monday.")
    assert may_one_follow("The road was closed last week.", "The road is open.")
    assert not may_one_follow("The road remains closed.", "The road is open.")
    assert not may_one_follow("It rained.", "The road is open.")
