"""The stories of one event become an Event."""

from dataclasses import replace

import pytest

from reader.gathering import gather_event
from reader.model.event import Claim, ClaimKind, Event, Extent, Member, State, Story
from tests.gathering.copies.texts import AGENCY_STORY
from tests.gathering.stories import DAM, article_of, articles_of


def test_copies_fold_under_the_first() -> None:
    agency = replace(article_of("Agency", *AGENCY_STORY), published="2031-03-18T20:00Z")
    copy = replace(agency, outlet="Herald", published="2031-03-18T19:00Z")
    event = gather_event([agency, copy])
    assert [event.head_of(n) for n in range(2)] == [1, 1]
    assert event.first == 1


def test_there_is_no_event_of_no_stories() -> None:
    with pytest.raises(ValueError, match="no story 0"):
        gather_event([])


def test_a_base_that_is_none_of_the_stories_is_refused() -> None:
    with pytest.raises(ValueError, match="no story 3"):
        gather_event(articles_of(DAM), base=3)


def test_one_story_has_no_claims() -> None:
    assert gather_event(articles_of(DAM)[:1]).claims == ()


@pytest.mark.parametrize(
    ("story", "state"),
    [
        (0, State.WHOLE),
        (1, State.PART),
        (2, State.SAME_TEXT),
        (3, State.ABSENT),
        (4, State.UNKNOWN),
        (5, State.UNKNOWN),
    ],
)
def test_each_story_stands_to_a_claim_in_one_way(story: int, state: State) -> None:
    article = article_of("Herald", "Oreva")
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART))
    event = Event(
        tuple(Story(article, 0 if n == 2 else None) for n in range(6)),
        claims=(Claim(members, ClaimKind.FACT, 0, whole=(0,), near=(5,)),),
        unknown=(4,),
    )
    assert event.state(0, story) is state


def test_a_quotation_is_one_in_each_story_that_has_it() -> None:
    members = tuple(Member(story, 0, Extent.PART) for story in range(3))
    quoted = [
        article_of(outlet, text)
        for outlet, text in (("A", "“No,” he said."), ("B", 'He said "no".'), ("C", "He refused."))
    ]
    event = Event(tuple(map(Story, (*quoted, quoted[0]))), claims=(Claim(members, ClaimKind.QUOTATION, 0),))
    states = [State.QUOTATION, State.QUOTATION, State.PART, State.ABSENT]
    assert [event.state(0, story) for story in range(4)] == states


def test_first_with_a_claim_is_who_told_it_before_all_that_may_tell_it() -> None:
    stories = articles_of(DAM)
    days = ("2031-03-18", "2031-03-19", "2031-03-20")
    dated = [replace(story, published=day) for story, day in zip(stories, days, strict=True)]
    assert gather_event(dated).claims[0].first == 0
    assert {claim.first for claim in gather_event([dated[0], stories[1], stories[2]]).claims} == {None}


def test_a_story_whose_words_are_not_known_may_have_told_a_claim_first() -> None:
    dated = [replace(story, published=f"2031-03-1{n}") for n, story in enumerate(articles_of(DAM))]
    greek = article_of("Εφημερίδα", "Έσπασε το φράγμα", "Το φράγμα έσπασε.", language="el")
    assert gather_event([*dated, greek]).claims[0].first is None


def test_the_story_that_words_a_claim_tells_it_whole() -> None:
    event = gather_event(articles_of(DAM))
    assert all(claim.members[claim.wording].how is Extent.FULL for claim in event.claims)


def test_the_count_of_independent_stories_is_that_of_the_stories_that_are_marked() -> None:
    event = gather_event(articles_of(DAM))
    for number, claim in enumerate(event.claims):
        marked = [n for n in range(3) if event.state(number, n) is not State.ABSENT]
        assert len(event.independent(claim)) == len(marked)
