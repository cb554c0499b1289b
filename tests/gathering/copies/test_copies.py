"""Which stories of an event print one text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.gathering.copies import find_copies
from reader.gathering.copies.same_text import head_of
from reader.model.article import Article
from reader.model.events.event import SharedText
from tests.gathering.copies.texts import AGENCY_STORY, REWRITTEN
from tests.gathering.stories import article_of

HEADLINE, *BODY = AGENCY_STORY
AGENCY = article_of("Associated Press", *AGENCY_STORY)
COPY = article_of("Herald", "Oreva dam fails", *BODY)
OWN = article_of("Monitor", *REWRITTEN)


def test_a_story_under_another_headline_is_the_same_text() -> None:
    assert find_copies([AGENCY, OWN, COPY]).same_text == ((0, 2),)


def test_reports_of_the_same_facts_are_not_the_same_text() -> None:
    assert find_copies([AGENCY, OWN]).same_text == ()


def test_stubs_are_not_the_same_text() -> None:
    stub = article_of("Tribune", HEADLINE, BODY[0])
    assert find_copies([AGENCY, stub]).same_text == ()


def edited(*changes: tuple[str, str]) -> Article:
    """Print the agency's text under a headline of the house, with edits and without its last sentence."""
    text = " | ".join(BODY[:-1])
    for said, instead in changes:
        assert said in text
        text = text.replace(said, instead)
    return article_of("Herald", "HORROR IN THE VALLEY: families flee as wall of water hits", *text.split(" | "))


EDITS = (
    ("OREVA (AP) — ", ""),
    ("officials said", "police said"),
    ("on the hill above the market", "on the hill"),
    ("in March, and again", "in April, and again"),
    ("The mayor, Ilse Brandt,", "Mayor Ilse Brandt"),
    ("tents, blankets and two hundred camp beds", "tents, blankets and 200 beds"),
)


def test_a_text_that_was_edited_sentence_by_sentence_is_the_same_text() -> None:
    assert find_copies([AGENCY, OWN, edited(*EDITS)]).same_text == ((0, 2),)


def test_paragraphs_of_its_own_make_a_text_another_one() -> None:
    mixed = article_of("Herald", "Oreva dam fails", *BODY[:3], *REWRITTEN[4:])
    assert find_copies([AGENCY, mixed]).same_text == ()


def test_two_that_credit_an_agency_share_its_sentences() -> None:
    mixed = article_of("Tribune", "Flood in Oreva", *BODY[:4], *REWRITTEN[1:], "The Associated Press contributed.")
    assert find_copies([AGENCY, mixed]).shared == (SharedText((0, 1), 4, "AP"),)


def test_without_a_credit_no_agency_is_named() -> None:
    first = BODY[0].removeprefix("OREVA (AP) — ")
    one, other = (article_of(outlet, HEADLINE, first, *BODY[1:]) for outlet in ("Herald", "Monitor"))
    assert find_copies([one, other]).shared == ()


def test_an_agency_that_the_story_tells_of_is_no_credit() -> None:
    told = article_of("Herald", HEADLINE, "The AP building stands in Oreva.", *BODY[1:])
    assert find_copies([told, replace(told, outlet="Monitor")]).shared == ()


def test_an_update_of_a_story_is_a_later_version() -> None:
    early = replace(article_of("Herald", *AGENCY_STORY[:5]), modified="2031-03-18T20:00")
    late = replace(article_of("Herald", *AGENCY_STORY, REWRITTEN[1]), modified="2031-03-18T23:00")
    assert find_copies([late, early, OWN]).versions == ((1, 0),)
    assert find_copies([replace(late, outlet=f"The {late.outlet}"), early, OWN]).versions == ((1, 0),)


def test_stories_of_one_address_are_versions() -> None:
    address = "https://herald.example/oreva"
    one = replace(OWN, url=f"{address}?from=mail", saved="2031-03-19")
    other = replace(AGENCY, url="https://www.herald.example/oreva/", saved="2031-03-18")
    assert find_copies([one, other]).versions == ((1, 0),)


def test_two_reports_of_one_outlet_are_no_versions() -> None:
    assert find_copies([replace(OWN, outlet="Herald"), article_of("Herald", *AGENCY_STORY)]).versions == ()


def test_the_head_is_the_first_by_time_or_else_the_longest() -> None:
    short = article_of("Herald", *AGENCY_STORY[:4])
    assert head_of([0, 1], [short, AGENCY]) == 1
    assert head_of([0, 1], [replace(short, published="2031-03-17"), replace(AGENCY, published="2031-03-18")]) == 0


@given(st.permutations([AGENCY, OWN, COPY]))
def test_the_order_of_the_stories_changes_no_copy(stories: list[Article]) -> None:
    copies = {frozenset(stories[n].outlet for n in group) for group in find_copies(stories).same_text}
    assert copies == {frozenset({"Associated Press", "Herald"})}
