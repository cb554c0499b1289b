"""Numbers and days of which an event has one are held against each other where either story tells one value of it."""

from reader.comparing.differing.statements.questions.story_numbers import find_event_facts
from tests.comparing.articles import make_article

REST = ("The mayor was told at once.", "Divers went down.", "Nobody knows why.")
ABOARD = "Coastguard officers said 112 people had been aboard."
FERRY = "A ferry carrying 86 people struck the pier."


def found(left: str, right: str, *further: str) -> list[tuple[int, int, bool]]:
    one, other = make_article(*REST, left), make_article(*REST, right, *further)
    return [(each.left, each.right, each.differs) for each in find_event_facts(one, other)]


def test_two_numbers_of_those_aboard_differ_whichever_is_left() -> None:
    assert found(ABOARD, FERRY) == found(FERRY, ABOARD) == [(3, 3, True)]


def test_one_number_of_those_aboard_is_one() -> None:
    assert found("There were 86 people on board.", FERRY) == [(3, 3, False)]


def test_a_story_that_tells_two_numbers_of_those_aboard_tells_none() -> None:
    assert found(ABOARD, FERRY, "A tug with 40 passengers came to help.") == []


def test_numbers_far_apart_and_those_aboard_two_crafts_are_not_of_one_event() -> None:
    assert found(ABOARD, "The boat was carrying 9 people.") == []
    assert found("A bus carrying 50 people stopped.", "A boat carrying 60 people stopped.") == []


def test_passengers_are_fewer_than_people_by_the_crew() -> None:
    assert found("A ferry with 100 passengers struck the pier.", ABOARD) == [(3, 3, False)]


def test_a_story_of_three_sentences_tells_nothing_once() -> None:
    assert find_event_facts(make_article(*REST[:2], ABOARD), make_article(*REST, FERRY)) == ()


def test_a_day_without_a_word_for_what_is_back_is_of_what_its_story_is_about() -> None:
    rest = ("The library of Malden is flooded.", "A pipe burst in the library.", "Nobody was hurt.")
    it, library = "It will open again on November 17.", "The library opens again on December 1."
    left, right, other = make_article(*rest, it), make_article(*REST, library), make_article(*REST, it)
    assert [(each.left, each.right, each.differs) for each in find_event_facts(left, right)] == [(3, 3, True)]
    assert [(each.left, each.right, each.differs) for each in find_event_facts(right, left)] == [(3, 3, True)]
    assert find_event_facts(other, right) == ()


def test_days_on_which_rules_take_effect_differ() -> None:
    assert found("The ban takes effect on March 1.", "The restrictions come into force on March 15.") == [(3, 3, True)]
