"""A row of which others tell only who says it is none."""

import pytest

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.sources import without_sources
from reader.gathering.claims.words.coverage import with_coverage
from reader.gathering.claims.words.naming import find_sharing_names_alone
from reader.gathering.claims.words.tellingness import read_telling
from reader.model.article import Span
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
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
        ("The track was last checked in May, according to the operator, Norrail Freight.", "Norrail Freight.", False),
        ("The track was last checked in May by Norrail Freight, a carrier.", "Norrail Freight, a carrier.", True),
    ],
)
def test_a_row_tells_more_than_its_source(text: str, told: str, *, is_kept: bool) -> None:
    claim, texts = claim_of(text, told)
    articles = [article_of(f"Herald {n}", "Head", own) for n, own in enumerate(texts)]
    assert without_sources([claim], articles) == ((claim,) if is_kept else ())


def test_what_clashes_is_shown_whatever_its_row_says() -> None:
    event = clashing_event()
    assert without_sources(event.claims, [one.article for one in event.stories]) == event.claims


CHECKED = "The track was last inspected six weeks ago, according to the operator, Norrail Freight."
OTHERS = (
    ("Monitor", "Norrail Freight is a company from Eastry.", "en"),
    ("Tribune", "Three men once employed by Norrail Freight were arrested.", "en"),
    ("Bote", "Der Betreiber Norrail Freight erklärte, das Gleis sei zuletzt vor sechs Wochen geprüft worden.", "de"),
)


def test_what_one_in_another_language_tells_too_is_read_whole_and_who_shares_the_name_alone_is_not_known() -> None:
    articles = [article_of("Herald", CHECKED), *(article_of(one, text, language=code) for one, text, code in OTHERS)]
    members = tuple(Member(n, 0, Extent.FULL) for n in range(4))
    claim = Claim(members, ClaimKind.FACT, 0)
    heads, telling = range(4), read_telling(articles)
    assert with_coverage(claim, articles, heads, telling).told == ()
    linked = Likeness({((0, 0), (3, 0)): 0.97}, [((0, 0), (3, 0))])
    assert find_sharing_names_alone(claim, articles, linked) == (1, 2)
    assert find_sharing_names_alone(claim, articles, Likeness({}, [((0, 0), (1, 0))])) == (2,)
    english = Claim(members[:3], ClaimKind.FACT, 0)
    assert without_sources([with_coverage(english, articles, heads, telling)], articles) == ()
