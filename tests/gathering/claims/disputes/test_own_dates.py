"""A row on one date shows no ≠ of another one."""

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.disputes.own_amounts import with_own_amounts
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import State
from reader.wording.event.events import wording_text
from tests.gathering.stories import article_of

INSPECTED = (
    "The bridge, opened in {}, was last inspected in October, when no urgent defects were found, the council said."
)


def test_the_year_of_an_opening_is_disputed_in_its_own_row_and_not_in_that_of_an_inspection() -> None:
    event = gather_event([
        article_of("Herald", "Bridge falls in Arnfeld",
                   "The bridge, which was opened in 1964, carries 24,000 cars a day between Arnfeld and Sorn.",
                   "“The last inspection, in October, found no urgent defects,” the council said."),
        article_of("Monitor", "Arnfeld loses its bridge", INSPECTED.format(1964)),
        article_of("Tribune", "A bridge collapses", INSPECTED.format(1967), "It rained all night in the hills of Orn."),
    ])  # fmt: skip
    disputed = {
        wording_text(event, claim) for number, claim in enumerate(event.claims) if State.DIFFERS in event.states(number)
    }
    assert disputed
    assert all("1964" in words or "1967" in words for words in disputed)


def clash_of(worded: str, *told: str) -> tuple[Claim, list[Article]]:
    """Make a claim that is worded so, in which the last words of two other sentences clash as dates."""
    articles = [article_of(f"Outlet {n}", text, published="2031-03-14") for n, text in enumerate((worded, *told))]
    spans = [Span(text.rindex(" ") + 1, len(text) - 1) for text in told]
    clash = MemberDifference(1, 2, Difference(DifferenceKind.DATE, Verdict.CLASH, spans[0], spans[1], 0.9))
    members = tuple(Member(n, 0, Extent.PART) for n in range(3))
    return Claim(members, ClaimKind.FACT, 0, differs=(clash,)), articles


@pytest.mark.parametrize(
    ("worded", "is_kept"),
    [
        ("The last check was in October.", False),  # of another date
        ("The bridge was opened in June 1964.", True),  # the month too
        ("The bridge was opened by the mayor.", True),  # it tells no date
    ],
)
def test_a_date_that_differs_stays_in_the_row_that_tells_it_or_no_date(worded: str, *, is_kept: bool) -> None:
    claim, articles = clash_of(worded, "The bridge was opened in 1964.", "The bridge was opened in 1967.")
    found = with_own_amounts([claim], articles, lambda *_: claim)[0]
    assert bool(found.differs) is is_kept
