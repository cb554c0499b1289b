"""What a story leaves out."""

from dataclasses import replace

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.linking import with_linked
from reader.gathering.omissions import find_near, find_omissions
from reader.model.article import RemovalReason, Removed
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, State
from tests.gathering.copies.texts import AGENCY_STORY
from tests.gathering.stories import DAM, STRIKE, article_of, articles_of


def left_out(event: Event, story: int) -> list[str]:
    claims = next((one.claims for one in event.omissions if one.story == story), ())
    members = [event.claims[n].members[event.claims[n].wording] for n in claims]
    return [event.stories[m.story].article.sentence_text(m.sentence) for m in members]


MAYOR = [(1, 3), (2, 3)]  # who of DAM tells what the mayor asked for


def test_what_two_others_tell_is_left_out() -> None:
    event = gather_event(articles_of(DAM))
    assert left_out(event, 0) == ["The mayor, Ilse Brandt, asked for tents and blankets."]


def test_what_one_other_tells_is_not_left_out() -> None:
    assert left_out(gather_event(articles_of(DAM)[:2]), 0) == []


def test_what_a_story_and_its_copy_tell_is_told_once() -> None:
    agency = article_of("Agency", *AGENCY_STORY)
    event = gather_event([agency, replace(agency, outlet="Herald"), article_of("Monitor", "Oreva", "It rained.")])
    assert event.same_text == ((0, 1),)
    assert left_out(event, 2) == []


def test_what_a_story_has_a_link_to_is_told_in_part_and_not_left_out() -> None:
    articles = articles_of(DAM)
    claims = gather_event(articles).claims
    number = next(n for n, claim in enumerate(claims) if [(m.story, m.sentence) for m in claim.members] == MAYOR)
    member = claims[number].members[0]
    pairs = {(MAYOR[0], MAYOR[1]): 0.9}
    link = ((0, 3), (member.story, member.sentence))
    found = with_linked([claims[number]], Likeness(pairs, {link}))
    assert found[0].linked == (Member(0, 3, Extent.PART),)
    assert find_omissions(found, (0, 1, 2), Likeness(pairs, {link}), ())[0].claims == ()
    assert find_omissions(claims[number : number + 1], (0, 1, 2), Likeness(pairs, ()), ())[0].claims == (0,)


def test_a_story_of_another_event_is_neither_accused_nor_a_witness() -> None:
    event = gather_event(articles_of((*DAM, STRIKE[0])), elsewhere={3})
    assert event.unknown == (3,)
    assert left_out(event, 0) == ["The mayor, Ilse Brandt, asked for tents and blankets."]
    assert left_out(gather_event(articles_of(DAM), elsewhere={2}), 0) == []


def test_of_another_language_it_is_not_known() -> None:
    greek = article_of("Εφημερίδα", "Έσπασε το φράγμα", "Το φράγμα έσπασε.", language="el")
    event = gather_event([*articles_of(DAM), greek])
    assert event.unknown == (3,)
    assert 3 not in {one.story for one in event.omissions}


def test_where_cleaning_set_much_aside_it_is_not_known() -> None:
    first, *others = articles_of(DAM)
    cut = replace(first, removed=(Removed("word " * 60, RemovalReason.OTHER, 2),))
    assert gather_event([cut, *others]).unknown == (0,)
    menu = replace(first, removed=(Removed("word " * 60, RemovalReason.MENU, 2),))
    assert gather_event([menu, *others]).unknown == ()


def test_of_a_story_that_comes_near_it_is_not_known() -> None:
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 0)
    pairs = {((0, 0), (1, 0)): 0.9, ((0, 0), (2, 4)): 0.7, ((0, 0), (3, 1)): 0.1}
    assert find_near(claim, Likeness(pairs, ())) == (2,)
    assert [one.claims for one in find_omissions([claim], (0, 1, 2, 3), Likeness(pairs, ()), ())] == [(), (), (), (0,)]


def test_what_another_claim_of_a_story_says_in_other_words_is_not_left_out() -> None:
    told = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 1)
    again = Claim((Member(1, 1, Extent.FULL), Member(2, 1, Extent.FULL)), ClaimKind.FACT, 0)
    pairs = {((0, 0), (1, 0)): 0.9, ((1, 1), (2, 1)): 0.9}

    def found(*, are_alike: bool) -> tuple[int, ...]:
        likeness = Likeness(pairs, ())
        one, *_ = find_omissions([told, again], (0, 1, 2), likeness, (), are_alike=lambda *_: are_alike)
        return one.claims

    assert found(are_alike=False) == (1,)
    assert found(are_alike=True) == ()


def test_what_was_set_aside_by_hand_is_not_known_and_not_left_out() -> None:
    mayor = "The mayor, Ilse Brandt, asked for tents and blankets."
    cut = article_of("Courier", *DAM[2][1:-1])
    for reason, is_known in ((RemovalReason.BY_HAND, False), (RemovalReason.COMMENT, True)):
        told = replace(cut, removed=(Removed(mayor, reason, 3),))
        event = gather_event([*articles_of(DAM), told])
        places = [{(m.story, m.sentence) for m in claim.members} for claim in event.claims]
        number = next(n for n, members in enumerate(places) if MAYOR[0] in members)
        assert event.state(number, 3) is (State.ABSENT if is_known else State.UNKNOWN)
        assert (mayor in left_out(event, 3)) is is_known


def test_a_claim_that_a_story_tells_by_sentences_that_no_likeness_knows_is_not_left_out() -> None:
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL))
    likeness = Likeness({((0, 0), (1, 0)): 0.9}, ())
    for linked, left in (((), (0,)), ((Member(2, 3, Extent.PART),), ())):
        claim = Claim(members, ClaimKind.FACT, 0, linked=linked)
        assert find_omissions([claim], (0, 1, 2), likeness, ())[2].claims == left


def test_who_tells_it_otherwise_is_no_second_voice_for_a_claim() -> None:
    told = [
        ("Herald", "Crane falls in Selm", "Two dockers were killed when a crane fell in the port of Selm on Monday."),
        ("Monitor", "Crane falls in Selm", "Five dockers were killed when a crane fell in the port of Selm on Monday."),
        ("Tribune", "Quay opens again", "Lorries waited for hours at the gates, the manager said."),
    ]
    both = gather_event(articles_of(told))
    claim = next(n for n, one in enumerate(both.claims) if one.clashing())
    assert not any(claim in one.claims for one in both.omissions)
    third = (
        "Courier",
        "Port in mourning",
        "Five dockers died when the crane fell in the port of Selm on Monday, a priest said.",
    )
    three = gather_event(articles_of([*told[:2], third, told[2]]))
    claim = next(n for n, one in enumerate(three.claims) if one.clashing())
    assert [one.story for one in three.omissions if claim in one.claims] == [3]


def told_later(event: Event, story: int) -> list[str]:
    claims = next((one.later for one in event.omissions if one.story == story), ())
    members = [event.claims[n].members[event.claims[n].wording] for n in claims]
    return [event.stories[m.story].article.sentence_text(m.sentence) for m in members]


TENTS = ["The mayor, Ilse Brandt, asked for tents and blankets."]


def at_times(*published: str | None) -> Event:
    stories = (replace(article, published=at) for article, at in zip(articles_of(DAM), published, strict=True))
    return gather_event(list(stories))


def test_what_was_told_after_a_story_came_is_told_later_and_not_left_out() -> None:
    for others in (("2031-03-18T10:00Z", "2031-03-18T11:00Z"), ("2031-03-19", "2031-03-18T11:00Z")):
        event = at_times("2031-03-18T05:10Z", *others)
        assert (left_out(event, 0), told_later(event, 0)) == ([], TENTS)


def test_what_one_alone_surely_told_after_a_story_came_is_not_told_later() -> None:
    members = tuple(Member(story, 0, Extent.PART) for story in (1, 2, 3))
    claim = Claim(members, ClaimKind.FACT, 0)
    told = {((1, 0), (3, 0)): 0.6, ((2, 0), (3, 0)): 0.9}
    for score, later in ((0.6, ()), (0.9, (0,))):
        likeness = Likeness({**told, ((1, 0), (2, 0)): score}, [((1, 0), (2, 0))] if later else ())
        found = find_omissions([claim], (0, 1, 2, 3), likeness, (1, 2, 3), was_there=lambda one, other: one < other)
        assert [(one.claims, one.later) for one in found] == [((), later)]


@pytest.mark.parametrize(
    ("own", "others"),
    [
        ("2031-03-18T12:00Z", ("2031-03-18T10:00Z", "2031-03-18T11:00Z")),
        ("2031-03-18", ("2031-03-18", "2031-03-18")),  # of one time, as far as is known
        (None, ("2031-03-18", "2031-03-18T11:00Z")),
        (None, (None, None)),
    ],
)
def test_what_was_told_before_a_story_came_is_left_out(own: str | None, others: tuple[str | None, str | None]) -> None:
    event = at_times(own, *others)
    assert (left_out(event, 0), told_later(event, 0)) == (TENTS, [])


@pytest.mark.parametrize(
    ("own", "others"),
    [
        ("2031-03-18", ("2031-03-18T10:00Z", "2031-03-18T11:00Z")),
        ("2031-03-18T12:00Z", ("2031-03-18", "2031-03-18T11:00Z")),
        ("2031-03-18", (None, None)),
        ("2031-03-18", (None, "2031-03-17")),
    ],
)
def test_what_may_have_been_told_after_a_story_came_is_not_left_out(
    own: str, others: tuple[str | None, str | None]
) -> None:
    event = at_times(own, *others)
    assert (left_out(event, 0), told_later(event, 0)) == ([], TENTS)


def test_the_versions_of_a_story_are_one_teller() -> None:
    herald, monitor, tribune = articles_of(DAM)
    address = "https://monitor.example/dam"
    early = replace(monitor, url=address, published="2031-03-18T08:00Z")
    late = replace(tribune, outlet="Monitor", url=address, published="2031-03-18T09:00Z")
    event = gather_event([herald, early, late])
    assert event.versions == ((1, 2),)
    assert left_out(event, 0) == []
    assert max(len(event.independent(claim)) for claim in event.claims) == 2


def test_what_its_own_later_version_tells_counts_for_no_other_teller() -> None:
    herald, monitor, tribune = articles_of(DAM)
    address = "https://herald.example/dam"
    early = replace(herald, url=address, published="2031-03-18T08:00Z")
    late = replace(monitor, outlet="Herald", url=address, published="2031-03-18T09:00Z")
    assert left_out(gather_event([early, late, tribune]), 0) == []


def test_a_version_that_tells_more_than_the_one_before_told_it_when_it_was_changed() -> None:
    herald, monitor, tribune = articles_of(DAM)
    address = "https://monitor.example/dam"
    early = replace(article_of("Monitor", "Dam gives way", DAM[1][1]), url=address, published="2031-03-18T04:00Z")
    late = replace(monitor, url=address, published=early.published, modified="2031-03-18T09:00Z")
    told = replace(tribune, published="2031-03-18T09:00Z"), replace(herald, published="2031-03-18T05:00Z")
    event = gather_event([told[1], late, told[0], early])
    assert (left_out(event, 0), told_later(event, 0)) == ([], TENTS)


def test_clocks_of_which_a_zone_is_not_known_are_read_as_they_stand() -> None:
    for own in ("2031-03-18T05:10+01:00", "2031-03-18T05:10"):
        event = at_times(own, "2031-03-18T10:00", "2031-03-18T11:00Z" if "+" not in own else "2031-03-18T11:00")
        assert (left_out(event, 0), told_later(event, 0)) == ([], TENTS)
    event = at_times("2031-03-18T10:30", "2031-03-18T10:00", "2031-03-18T09:00")
    assert left_out(event, 0) == TENTS
