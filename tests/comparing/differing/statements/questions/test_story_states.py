"""Two stories that tell one thing in two states are held against each other, unless days or words tell them apart."""

from dataclasses import replace

import pytest

from reader.comparing.differing.statements.questions.story_states import find_two_states
from tests.comparing.articles import make_article

DAY = "2031-05-12"  # a Monday
CLOSED, REOPENED = "The quay road remained closed on Monday.", "The quay road was reopened on Monday morning."


def found(left: str, right: str, *further: str, languages: tuple[str, str] = ("en", "en")) -> list[tuple[int, int]]:
    one = replace(make_article("A mill burned down.", left, language=languages[0]), published=DAY)
    other = replace(make_article("A mill burned down.", right, *further, language=languages[1]), published=DAY)
    return [(told.left, told.right) for told in find_two_states(one, other)]


def test_what_stays_as_it_is_and_has_turned_is_told_otherwise_whichever_is_left() -> None:
    assert found(CLOSED, REOPENED) == found(REOPENED, CLOSED) == [(1, 1)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lowe remains in office.", "Edith Lowe has resigned."),
        ("The van driver is still in custody.", "Police released the driver of the van."),
        ("Tarr was found guilty.", "Judge Ines Holt acquitted Tarr."),
        ("The session on Thursday was called off.", "The session on Thursday will go ahead."),
        ("Carl Voss is still missing.", "Carl Voss was found on Sunday."),
    ],
)
def test_people_and_events_are_in_one_state(left: str, right: str) -> None:
    assert found(left, right) == [(1, 1)]


def test_two_languages_tell_one_thing() -> None:
    closed = "Die Schule bleibt geschlossen."
    assert found(closed, "The school has been reopened.", languages=("de", "en")) == [(1, 1)]
    assert found(closed, "The bridge has been reopened.", languages=("de", "en")) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The quay road was closed on Monday.", REOPENED),
        ("The mill road remained closed on Monday.", REOPENED),
        ("The quay road remained closed on Sunday.", REOPENED),
        ("The quay road remained closed on Monday evening.", REOPENED),
        ("Peter Lowe remains in office.", "Peter Hanley has resigned."),
        ("Residents of Elm Street were evacuated.", "Residents of Oak Street were allowed to stay."),
        ("The camp for children was cancelled.", "The camp for teenagers went ahead."),
        ("The session was postponed.", "The session will be held on Friday."),
        ("The museum is closed on Thursday.", "The museum is open."),
        ("The strike of the pilots is over.", "The strike goes on in Oslo."),
    ],
)
def test_other_things_people_and_days_are_none(left: str, right: str) -> None:
    assert found(left, right) == []


def test_a_story_that_tells_both_or_has_several_tells_none() -> None:
    assert found(CLOSED, REOPENED, "On Sunday the quay road remained closed.") == []
    assert found("The driver is in custody.", "The driver was released.") == [(1, 1)]
    assert found("The driver is in custody.", "The driver was released.", "Both drivers were hurt.") == []
