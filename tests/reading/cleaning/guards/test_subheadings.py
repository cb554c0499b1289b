"""Sub-headings between paragraphs that were kept."""

import pytest

from reader.reading.cleaning.guards.subheadings import is_subheading
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

ABOVE = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said."
BELOW = "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared."


def is_head(line: str, likely: float = 0.4, below: str = BELOW) -> bool:
    page = Page([Unit(text, number, number) for number, text in enumerate((ABOVE, line, below))])
    return is_subheading(page, 1, likely)


@pytest.mark.parametrize(
    "line", ["What the crane weighed", "Aufräumen bis Sonntag", "Η ζημιά στο λιμάνι", "Ferries and photos"]
)
def test_a_short_line_between_paragraphs_is_a_subheading(line: str) -> None:
    assert is_head(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Share this article", "Read more: Goat wins race", "Advertisement", "3 comments", "Ann Orr/Halm Herald"),
        *("Related stories", "CRANE FALLS AGAIN", "Photo: Ann Orr", "The quay at night »", "Crane"),
    ],
)
def test_furniture_is_none(line: str) -> None:
    assert not is_head(line)


def test_what_is_unlikely_or_heads_no_paragraph_is_none() -> None:
    assert not is_head("What the crane weighed", likely=0.2)
    assert not is_head("What the crane weighed", below="Two tonnes")
