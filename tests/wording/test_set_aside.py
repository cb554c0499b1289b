"""What is said of lines that cleaning nearly took for the beginning or the end of a story."""

from dataclasses import replace

from reader.model.article import Article, RemovalReason, Removed
from reader.wording.pair.summary import summary
from reader.wording.set_aside import close_call_lines, close_calls_of_side, close_calls_text
from tests.wording.comparisons import linked, story


def doubted(*places: int) -> Article:
    """Return a story of three paragraphs beside which lines were set aside in doubt, and one without."""
    close = (Removed(f"Line  {place}.", RemovalReason.OTHER, place, close=True) for place in places)
    return replace(story(3), removed=(*close, Removed("Menu", RemovalReason.MENU, 0)))


def test_it_is_said_how_many_lines_stand_above_and_below() -> None:
    assert close_calls_text(doubted(0, 3, 3)) == (
        "A close call: 1 paragraph above was set aside · 2 paragraphs below were set aside"
    )
    assert close_calls_text(doubted()) == ""


def test_the_lines_themselves_can_be_told() -> None:
    assert close_call_lines(doubted(3)) == ("A close call: 1 paragraph below was set aside", "“Line 3.”")
    assert close_call_lines(doubted()) == ()


def test_the_summary_says_of_which_story_it_is() -> None:
    assert close_calls_of_side(doubted(3), "B") == "B, a close call: 1 paragraph below was set aside"
    told = summary(linked(story(3), doubted(3), (0, 0)))
    assert told == (
        "A: 1 of 3 sentences shared, 2 only here · B: 1 of 3 shared, 2 only here · "
        "B, a close call: 1 paragraph below was set aside"
    )
