"""The stories of one event become an Event."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.sentences import can_tell
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, State, Story
from reader.model.events.told_alone import told_alone
from reader.model.events.voices import voices_of
from reader.reading import read_article
from reader.wording.event.events import wording_text
from tests.gathering.copies.texts import AGENCY_STORY
from tests.gathering.random_events import random_event
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
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART), Member(2, 0, Extent.FULL))
    event = Event(
        tuple(Story(article, 0 if n == 2 else None) for n in range(6)),
        claims=(Claim(members, ClaimKind.FACT, 0, whole=(0, 2), near=(5,), copied=(2,)),),
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
        marked = [n for n in range(3) if event.state(number, n) not in {State.ABSENT, State.UNKNOWN}]
        assert len(event.independent(claim)) == len(marked)


LINER = (
    "Fire on the liner Corva kills three",
    "Three people died when a fire broke out in the engine room of the liner Corva off the cape of Tamsin on Monday.",
    "The liner was carrying 340 passengers and 55 crew when the alarm was raised at two in the morning.",
    "Two tugs and six boats took part in the rescue, which ended before dawn, harbour master Ivo Renn said.",
    "The owner of the Corva, Tamsin Star, was fined 90,000 euros in 2029 because its lifeboats were rotten.",
    "The minister of the sea said that the results of an inquiry would be published within forty days.",
)
OWNER = (
    "Shares of Tamsin Star tumble",
    "Shares of Tamsin Star lost a tenth of their value on Tuesday.",
    "Tamsin Star was fined 90,000 euros in 2029 because the lifeboats of the Corva were rotten.",
)
OTHERWISE = (
    "Captain of the Corva praised",
    "Eight people lost their lives in a fire on the liner Corva off the cape of Tamsin, the ministry said on Monday.",
    "The owner has a good name. It was never fined, according to Tamsin Star.",
)


def liner_event() -> Event:
    cut = (*LINER[:4], LINER[5])
    stories = [article_of("Agency", *LINER), article_of("Coast", *cut), article_of("Ledger", *OWNER)]
    return gather_event([*stories, article_of("Islander", *OTHERWISE)])


def test_a_copy_that_cut_a_sentence_does_not_print_it_and_leaves_it_out() -> None:
    event = liner_event()
    assert event.same_text == ((0, 1),)
    fine = next(n for n, claim in enumerate(event.claims) if {(0, 4), (2, 2)} <= places_of(claim))
    assert event.state(fine, 1) is State.ABSENT
    assert fine in next(one.claims for one in event.omissions if one.story == 1)


def test_a_cell_says_same_text_only_where_the_copy_has_the_sentence() -> None:
    event = liner_event()
    for number, claim in enumerate(event.claims):
        for story in range(len(event.stories)):
            if event.state(number, story) is State.SAME_TEXT:
                own = {event.stories[story].article.sentence_text(n) for s, n in places_of(claim) if s == story}
                head = event.stories[event.head_of(story)].article
                assert own & {head.sentence_text(n) for n in head.compared_sentences()}


def test_who_contradicts_or_denies_a_claim_does_not_leave_it_out() -> None:
    event = liner_event()
    told = [event.claims[n] for one in event.omissions if one.story == 3 for n in one.claims]
    assert not [claim for claim in told if places_of(claim) & {(0, 0), (0, 1), (0, 4)}]


def test_the_first_version_is_the_head_of_the_others_and_of_their_copies() -> None:
    when, longer = "2031-03-18T07:40", (*LINER, "One of the injured died in hospital on Thursday, doctors said.")
    late = replace(article_of("Agency", *longer, published=when), modified="2031-03-20T09:00")
    early = article_of("Agency", *LINER, published=when)
    event = gather_event([late, article_of("Coast", *LINER[:-1], published="2031-03-18T09:00"), early])
    assert [event.head_of(n) for n in range(3)] == [2, 2, 2]
    assert event.versions == ((2, 0),)
    assert event.came(0) == "2031-03-20T09:00"


def test_who_tells_a_claim_whole_and_who_does_in_part_are_told_apart() -> None:
    event = liner_event()
    fire = next(n for n, claim in enumerate(event.claims) if {(0, 1), (3, 1)} <= places_of(claim))
    assert sorted(filter(None, voices_of(event, fire))) == [(0,), (3,)]


def test_the_order_of_the_stories_changes_no_event() -> None:
    chance = Random(5)
    for seed in range(6):
        articles = [story.article for story in random_event(Random(seed)).stories]
        shuffled = chance.sample(articles, len(articles))
        base = articles[0]
        one, other = gather_event(articles), gather_event(shuffled, base=shuffled.index(base))
        assert other.keeps_its_laws()
        assert told(one) == told(other)


def test_of_two_copies_of_one_file_the_same_one_is_first_whichever_came_first() -> None:
    told = "A ferry ran aground off Marn on Monday.", "Twelve passengers were hurt."
    stories = [article_of("Herald", *told, name=name) for name in ("a.txt", "b.txt")]
    other = article_of("Monitor", "Ferry runs aground off Marn", told[1])
    firsts = []
    for copies in (stories, stories[::-1]):
        event = gather_event([*copies, other])
        claim = event.claims[0]
        firsts.append(event.stories[claim.members[claim.wording].story].article.path.name)
    assert firsts[0] == firsts[1]


def test_the_base_changes_nothing_but_the_order_of_the_claims() -> None:
    for seed in range(6):
        articles = [story.article for story in random_event(Random(seed)).stories]
        events = [gather_event(articles, base) for base in range(len(articles))]
        assert all(gather_event(articles).based_on(base) == event for base, event in enumerate(events))


def test_no_two_claims_have_the_same_words() -> None:
    for seed in range(8):
        event = random_event(Random(seed))
        words = [wording_text(event, claim).casefold() for claim in event.claims]
        assert len(set(words)) == len(words)


def test_no_story_differs_from_the_claim_that_it_words() -> None:
    for seed in range(8):
        event = random_event(Random(seed))
        wording = [claim.members[claim.wording].story for claim in event.claims]
        assert all(event.state(n, story) is not State.DIFFERS for n, story in enumerate(wording))


def test_who_clashes_with_the_words_of_a_claim_differs_and_only_who_clashes() -> None:
    for seed in range(8):
        event = random_event(Random(seed))
        for number, claim in enumerate(event.claims):
            worded = claim.members[claim.wording].story
            against = claim.against()
            states = {story: event.state(number, story) for story in range(len(event.stories))}
            assert all(states[story] is State.DIFFERS for story in against.get(worded, ()))
            assert all((states[story] in (State.DIFFERS, State.AS_WORDED)) >= (story in against) for story in states)
            assert all(story in against for story in states if states[story] is State.DIFFERS)
            assert all(story in {*against, *claim.alike} for story in states if states[story] is State.AS_WORDED)
            assert not frozenset(voices_of(event, number)[0]) & claim.against_wording()


def test_a_story_that_is_there_twice_changes_nothing_that_is_said_of_the_others() -> None:
    for seed in range(8):
        articles = [story.article for story in random_event(Random(seed)).stories]
        alone = gather_event(articles)
        for article in articles:
            twice = gather_event([*articles, replace(article, outlet="Echo", path=Path("echo.txt"))])
            assert twice.keeps_its_laws()
            assert verdicts(twice, len(articles)) == verdicts(alone, len(articles))
            assert told_alone(twice) == told_alone(alone)


def sample_event() -> Event:
    folder = Path(__file__).parents[2] / "resources" / "samples"
    return gather_event([read_article(path) for path in sorted(folder.iterdir())])


def test_no_sentence_vanishes() -> None:
    """Each tells a claim, or stands among those that tell none, unless a headline says it, or it isn't known."""
    for event in (*(random_event(Random(seed)) for seed in range(8)), sample_event()):
        held = {(one.story, one.sentence) for claim in event.claims for one in claim.tellers()}
        of_each = told_alone(event)
        for n, story in enumerate(event.stories):
            assert n in of_each or n in event.unknown or story.head is not None
            listed = {(n, sentence) for sentence in of_each.get(n, ())}
            for sentence in story.article.compared_sentences() if n in of_each else ():
                assert (n, sentence) in held | listed | set(event.headlines), story.article.sentence_text(sentence)


def test_what_two_languages_are_surely_linked_by_tells_a_claim() -> None:
    event = sample_event()
    held = {(one.story, one.sentence) for claim in event.claims for one in claim.tellers()}
    articles = [story.article for story in event.stories]
    sure = set(event.links) - set(event.unsure)
    foreign = [pair for pair in sure if len({articles[story].language for story, _ in pair}) > 1]
    assert foreign
    for pair in foreign:
        assert held.issuperset(place for place in pair if can_tell(articles, place) and can_tell(articles, pair[0]))


def told(event: Event) -> object:
    """Return what is said of the stories, by their names instead of their numbers."""
    names = [story.article.outlet or "" for story in event.stories]
    return (
        [{(names[m.story], m.sentence, m.how) for m in claim.tellers()} for claim in event.claims],
        [{names[n]: event.state(k, n) for n in range(len(names))} for k in range(len(event.claims))],
        {names[one.story]: one.claims for one in event.omissions},
        {names[n]: names[event.head_of(n)] for n in range(len(names))},
        {frozenset((names[s], n) for s, n in link) for link in event.links},
        [None if claim.first is None else names[claim.first] for claim in event.claims],
    )


def verdicts(event: Event, count: int) -> object:
    """Return what is said of the first `count` stories."""
    return (
        [wording_text(event, claim) for claim in event.claims],
        [[event.state(k, n) for n in range(count)] for k in range(len(event.claims))],
        {one.story: one.claims for one in event.omissions if one.story < count},
        [[*map(len, voices_of(event, k))] for k in range(len(event.claims))],
    )


def places_of(claim: Claim) -> set[tuple[int, int]]:
    return {(one.story, one.sentence) for one in claim.tellers()}
