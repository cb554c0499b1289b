"""A row of which others tell only who says it is none."""

import pytest

from reader.gathering.claims.rows.sources import without_sources
from reader.model.article import Span
from reader.model.claim import Claim, ClaimKind, Extent, Member
from tests.exporting.events import clashing_event
from tests.gathering.stories import article_of

LOG = "According to the log of the Tallenport duty room, which the Monitor has seen, a fax arrived at 03:55."
KETTLE = "The duty room in Tallenport seems to have been staffed that night by a kettle."


def claim_of(text: str, told: str) -> tuple[Claim, list[str]]:
    start = len("Head") + 2 + text.index(told) if told else 0
    spans = (Span(start, start + len(told)),) if told else ()
    return Claim((Member(0, 1, Extent.FULL), Member(1, 1, Extent.PART)), ClaimKind.FACT, 0, told=spans), [text, KETTLE]


@pytest.mark.parametrize(
    ("text", "told", "is_kept"),
    [
        (LOG, "According to the log of the Tallenport duty room, ", False),
        (LOG, "a fax arrived at 03:55.", True),
        (LOG, "", True),
        ("A pump failed, the harbour office said.", "the harbour office said.", False),
        ("A pump failed, the harbour office said.", "A pump failed, ", True),
    ],
)
def test_a_row_tells_more_than_its_source(text: str, told: str, *, is_kept: bool) -> None:
    claim, texts = claim_of(text, told)
    articles = [article_of(f"Herald {n}", "Head", own) for n, own in enumerate(texts)]
    assert without_sources([claim], articles) == ((claim,) if is_kept else ())


def test_what_clashes_is_shown_whatever_its_row_says() -> None:
    event = clashing_event()
    assert without_sources(event.claims, [one.article for one in event.stories]) == event.claims
