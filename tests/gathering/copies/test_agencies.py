"""Which agencies a story credits."""

from dataclasses import replace

import pytest

from reader.gathering.copies.agencies import credited
from reader.model.article import Article, Paragraph, Role, Span
from tests.gathering.copies.texts import AGENCY_STORY
from tests.gathering.stories import article_of

HEADLINE, FIRST, *REST = AGENCY_STORY
BARE = FIRST.removeprefix("OREVA (AP) — ")


def by(line: str) -> Article:
    """Make a story with a byline that stands in it."""
    article = article_of("Herald", HEADLINE, line, BARE, *REST)
    headline, _, *others = article.paragraphs
    start = len(HEADLINE) + 2
    return replace(article, paragraphs=(headline, Paragraph(Span(start, start + len(line)), Role.BYLINE), *others))


@pytest.mark.parametrize(
    "place",
    [
        "OREVA (NPA) - ",
        "OREVA, 3 March (NPA) – ",
        "Oreva (NPA) — ",
        "(NPA) – ",
        "Oreva, 3. März (NPA) - ",
        "ΟΡΕΒΑ (NPA) – ",
    ],
)
def test_a_dateline_credits_an_agency_that_nobody_knows(place: str) -> None:
    assert credited(article_of("Herald", HEADLINE, place + BARE, *REST)).named == {"NPA"}


def test_an_agency_of_a_dateline_may_be_a_word() -> None:
    assert credited(article_of("Herald", HEADLINE, f"OREVA (Nordwire) - {BARE}", *REST)).named == {"Nordwire"}


@pytest.mark.parametrize(
    "line",
    [
        "By NPA",
        "NPA",
        "NPA and staff",
        "Von NPA und Ilse Roth",
        "Ann Roe, NPA",
        "Ann Roe | NPA",
        "Par Ann Roe avec NPA",
        "NPA/Ann Roe",
    ],
)
def test_a_byline_credits_an_agency_that_nobody_knows(line: str) -> None:
    assert credited(by(line)).named == {"NPA"}


def test_a_line_at_the_end_credits_an_agency_that_nobody_knows() -> None:
    assert credited(article_of("Herald", HEADLINE, BARE, *REST, "NPA contributed to this report.")).named == {"NPA"}


@pytest.mark.parametrize(
    "line", ["By Ann Roe", "BY ANN ROE", "ANN ROE", "By Ann Roe, UK editor", "Ann Roe in Oreva", "Agenturchef Jan Roth"]
)
def test_a_byline_of_people_credits_no_agency(line: str) -> None:
    found = credited(by(line))
    assert (found.named, found.unnamed) == (frozenset(), False)


@pytest.mark.parametrize(
    "line",
    [
        "By Herald Reporter and agencies",
        "Ann Roe and news agencies",
        "Von Jan Roth und Agenturen",
        "Par Ann Roe avec agences",
        "Ana Ruiz y agencias",
        "Anna Riva e agenzie",
        "Της Άννας Ρω με πληροφορίες από πρακτορεία",
        "Staff and wire reports",
    ],
)
def test_agencies_may_be_credited_without_a_name(line: str) -> None:
    assert credited(by(line)).unnamed


def test_what_shortens_the_words_before_it_is_no_agency() -> None:
    first = "The Oreva Water Board (OWB) - which owns the dam - said on Monday that it gave way."
    assert credited(article_of("Herald", HEADLINE, first, *REST)).named == frozenset()


def test_known_agencies_have_one_name() -> None:
    assert credited(article_of("Herald", *AGENCY_STORY)).named == {"AP"}
    assert credited(by("By Associated Press")).named == {"AP"}
