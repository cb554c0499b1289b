"""On which day a rule takes effect, what is closed is back, or a thing ends, where a sentence tells one day."""

import pytest

from reader.comparing.differing.statements.questions.event_days import (
    EventDay,
    are_of_one_thing,
    are_two_days,
    read_event_days,
)
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.events.report_time import day_of

PUBLISHED = day_of("2031-02-03")


def day(text: str, language: str = "en") -> EventDay | None:
    return next(iter(read_event_days(read_facts(text, language, PUBLISHED)).values()), None)


def differ(left: str, right: str, language: str = "en") -> bool:
    one, other = day(left, language), day(right, language)
    assert one is not None
    assert other is not None
    return are_of_one_thing(one, other) and are_two_days(one, other, (PUBLISHED, PUBLISHED))


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The rules take effect on March 1.", "From March 15 the new rules will be in force."),
        ("en", "The restrictions on six countries take effect on February 21.", "The ban will take effect Feb. 22."),
        ("de", "Sie gilt ab dem 1. Januar.", "Die Regelung tritt am 1. März in Kraft."),
        ("en", "The road is closed until Friday.", "The road will reopen on Monday."),
        ("fr", "Le trafic reprendra jeudi.", "Le trafic reprendra vendredi, a dit la compagnie."),
        ("en", "The strike is to end on Thursday at midnight.", "The strike will go on until Friday."),
        ("de", "Der Prozess beginnt am 3. Juni.", "Der Prozess beginnt am 9. September."),
    ],
)
def test_two_days_of_one_thing_differ(language: str, left: str, right: str) -> None:
    assert differ(left, right, language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The rules take effect on March 1.", "The new rules will come into force in March."),
        ("The road is closed until Friday.", "The road will reopen on Saturday."),
        ("The road will reopen on Friday.", "The museum will reopen on Monday."),
        ("The bridge will reopen on Friday.", "Talks resume on Monday."),
        ("The trial of Paul Hesse begins on June 3.", "The trial of Anna Vogt begins on September 9."),
        ("The trial begins on June 3.", "Jury selection in the trial begins on June 1."),
        ("In towns the limit will be in force from June 1.", "On highways the new limit comes into force on June 9."),
        ("The branch in Marle will close on June 30.", "The branch in Dost will close on August 31."),
    ],
)
def test_one_day_and_days_of_two_things_do_not(left: str, right: str) -> None:
    assert not differ(left, right)


@pytest.mark.parametrize(
    "text",
    [
        "The rules may take effect on March 1.",
        "Other rules take effect on March 1.",
        "The rules of last year took effect on March 1.",
        "The rules take effect on March 1 for firms and on May 1 for shops.",
        "The road was closed on Friday.",
        "Will the road reopen on Friday?",
    ],
)
def test_what_may_be_or_was_of_something_else_is_no_day_of_the_event(text: str) -> None:
    assert day(text) is None
