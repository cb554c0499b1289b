"""The headline above a deck that the models take for it."""

from reader.reading.cleaning.guards.edges.headlines_above import is_headline_above
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

FIRST = "The island council of Elsin will build a new pier of steel in the north harbour, it said on Monday."
SECOND = "Two of the eleven pillars of the old pier broke in the storm, and shopkeepers fear for their trade."
DECK = "Two pillars broke in the storm, and shopkeepers of the harbour fear for their trade"


def is_above(headline: str, odds: float = 0.0) -> bool:
    page = Page([Unit(text, number, number) for number, text in enumerate((headline, DECK, FIRST, SECOND))])
    return is_headline_above(page, Titles({0: odds, 1: 1.0}), 0, 1, [2, 3])


def test_what_is_shorter_and_tells_of_the_story_is_the_headline() -> None:
    assert is_above("Elsin council to build a new pier of steel")


def test_a_headline_may_name_its_place_before_a_colon() -> None:
    assert is_above("Elsin: Council to build new steel pier in north harbour")


def test_a_path_or_what_is_far_less_likely_is_none() -> None:
    assert not is_above("Elsin > Council > Pier > Harbour of steel")
    assert not is_above("Elsin council to build a new pier of steel", odds=-3.0)


def test_a_path_that_ends_with_the_line_below_is_none() -> None:
    assert not is_above(f"Home Guides {DECK}")


def test_one_word_that_pages_say_around_stories_makes_a_headline_no_furniture() -> None:
    assert is_above("Elsin council to build pier of steel to read the tides")
    assert not is_above("Elsin share print")
