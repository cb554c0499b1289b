"""Whether anything in a unit says that it is something else than text."""

import pytest

from reader.reading.cleaning.guards.plain_units import is_plain
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
