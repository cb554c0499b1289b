"""Whether anything in a unit says that it is something else than text."""

import pytest

from reader.reading.cleaning.guards.plain_units import is_plain, tells_of_topic
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The minister did not answer.", True),
        ("By 14:00 the wind should have dropped, the forecasters say.", True),
        ("The page was changed on 14.03.2024 at 14:00.", False),
        ("Published at 14:00.", False),
        ("Share it with your friends", False),
        ("The ferry waits ...", False),
    ],
)
def test_what_says_a_date_or_what_pages_say_is_not_plain(text: str, plain: bool) -> None:  # a case
    assert is_plain(Page([Unit(text, 0, 0)]), 0) is plain


def test_what_the_headline_says_too_is_the_topic_of_a_story_and_no_notice() -> None:
    deck = "The office says that the privacy policy of the shop was changed eleven times in a year."
    for headline, is_topic in (("Shop fined for its privacy policy", True), ("Shop fined for its bread", False)):
        page = Page([Unit(headline, 0, 0), Unit(deck, 1, 1)])
        assert page.measured[1].kinds == ("notice",)
        assert tells_of_topic(page, 1, 0) is is_topic
    assert not tells_of_topic(page, 1, None)
