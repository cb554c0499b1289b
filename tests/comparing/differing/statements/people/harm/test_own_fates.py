"""What befell either of two tells whether they are one."""

from reader.comparing.differing.statements.people.harm.own_fates import have_other_fates
from reader.comparing.differing.statements.sentence_facts import read_facts
from tests.comparing.differing.clashing import clashing

HEADLINE = "Ferry rams pier in Kalvos, 34 hurt; captain arrested"


def place(text: str, word: str) -> range:
    at = [one.text for one in read_facts(text, "en", None).words].index(word)
    return range(at, at + 1)


def test_two_of_whom_other_things_are_told_have_other_fates() -> None:
    left, right = read_facts(HEADLINE, "en", None), read_facts("A deckhand died on Tuesday.", "en", None)

    assert have_other_fates(left, place(left.text, "captain"), right, place(right.text, "deckhand"))
    assert not have_other_fates(right, place(right.text, "deckhand"), right, place(right.text, "deckhand"))


def test_who_was_arrested_is_no_rival_of_who_died() -> None:
    other = "A deckhand died overnight of the injuries he suffered when a ferry hit the pier of Kalvos on Tuesday."

    assert clashing(HEADLINE, other) == []
    assert clashing("A nurse was killed at the clinic.", "A doctor was killed at the clinic.") == [("nurse", "doctor")]


def test_who_says_it_by_his_office_is_told_once() -> None:
    assert clashing("The minister said the pier was safe.", "The mayor said the pier was safe.") == [
        ("minister", "mayor")
    ]
