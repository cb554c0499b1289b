"""Which stories share the sentences of an agency."""

from dataclasses import replace

from reader.gathering.copies import find_copies
from reader.model.article import Article
from reader.model.events.event import Event, SharedText, Story
from reader.wording.event.events import common_text_lines
from tests.gathering.copies.texts import AGENCY_STORY, REWRITTEN
from tests.gathering.stories import article_of

_, FIRST, *REST = AGENCY_STORY
BARE = FIRST.removeprefix("OREVA (AP) — ")


def credits_to(outlet: str, byline: str) -> Article:
    return replace(article_of(outlet, f"Dam fails, says the {outlet}", BARE, *REST), byline=byline)


def lines(*stories: Article) -> tuple[str, ...]:
    copies = find_copies(stories)
    return common_text_lines(Event(tuple(map(Story, stories)), shared=copies.shared))


def test_two_that_credit_an_agency_that_nobody_knows_share_its_sentences() -> None:
    stories = credits_to("Monitor", "NPA"), credits_to("Herald", "Ann Roe, NPA")
    assert find_copies(stories).shared == (SharedText((0, 1), 5, "NPA"),)
    assert lines(*stories) == ("Monitor and Herald share 5 sentences; both credit NPA.",)


def test_one_may_leave_the_name_of_the_agency_out() -> None:
    stories = credits_to("Monitor", "NPA"), credits_to("Herald", "Herald Reporter and agencies")
    assert find_copies(stories).shared == (SharedText((0, 1), 5, "NPA", unnamed=1),)
    told = "Monitor and Herald share 5 sentences; Monitor credits NPA, Herald agencies without a name."
    assert lines(*stories) == (told,)


def test_of_two_agencies_it_is_not_known_which_was_left_out() -> None:
    stories = credits_to("Monitor", "NPA and Reuters"), credits_to("Herald", "Herald Reporter and agencies")
    assert find_copies(stories).shared == ()


def test_who_credits_nobody_shares_no_agency_text() -> None:
    assert find_copies([credits_to("Monitor", "NPA"), credits_to("Herald", "Ann Roe")]).shared == ()


def test_agencies_without_a_name_alone_are_none() -> None:
    assert find_copies([credits_to("Monitor", "Staff and agencies"), credits_to("Herald", "agencies")]).shared == ()


def test_a_credit_without_sentences_is_no_shared_text() -> None:
    own = replace(article_of("Herald", *REWRITTEN), byline="NPA")
    assert find_copies([credits_to("Monitor", "NPA"), own]).shared == ()
