"""What sentences of several stories tell."""

from dataclasses import replace
from itertools import combinations, permutations

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.growing import grow_claims
from reader.gathering.claims.sentences import are_comparable, can_tell, share_more_than_names
from reader.model.article import Article, Sentence, Span
from reader.model.events.claim import Claim, ClaimKind, Extent, Place
from tests.gathering.stories import DAM, article_of, articles_of


def alike(_one: Place, _other: Place) -> bool:
    return True


def unlike(_one: Place, _other: Place) -> bool:
    return False


def told(claim: Claim) -> set[tuple[int, int]]:
    return {(member.story, member.sentence) for member in claim.members}


def test_what_three_stories_tell_is_one_claim() -> None:
    claims = gather_event(articles_of(DAM)).claims
    assert {(0, 1), (1, 1), (2, 1)} <= told(claims[0])


def test_claims_of_more_stories_come_first() -> None:
    stories = [len(claim.stories()) for claim in gather_event(articles_of(DAM)).claims]
    assert stories == sorted(stories, reverse=True)


def test_claims_of_as_many_stories_are_in_the_order_of_the_base() -> None:
    event = gather_event(articles_of(DAM), base=2)
    places = [
        min(m.sentence for m in claim.members if m.story == 2)
        for claim in event.claims
        if len(claim.stories()) == 2 and 2 in claim.stories()
    ]
    assert len(places) > 1
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("headline", "language", "tells"),
    [
        ("Dam break at Oreva: what we know", "en", False),
        ("Dammbruch in Oreva: Was wir wissen", "de", False),
        ("Dam break at Oreva kills 12: what we know", "en", True),
        ("Dam at Oreva breaks", "en", True),
    ],
)
def test_a_headline_that_announces_an_account_tells_nothing(headline: str, language: str, *, tells: bool) -> None:
    assert can_tell([article_of("Herald", headline, language=language)], (0, 0)) is tells


def test_a_sentence_may_tell_several_claims() -> None:
    stories = [
        article_of("Herald", "Oreva", "The dam at Oreva broke and the mayor Ilse Brandt asked for tents and blankets."),
        article_of(
            "Monitor", "Oreva", "The dam at Oreva broke overnight.", "Ilse Brandt asked for tents and blankets."
        ),
    ]
    claims = [told(claim) for claim in gather_event(stories).claims]
    assert {(0, 1), (1, 1)} in claims
    assert {(0, 1), (1, 2)} in claims


def test_a_weak_likeness_of_sentences_on_two_years_is_no_claim() -> None:
    now = article_of("Ledger", "Tamsin Star shares fall after liner fire")
    then = article_of("Coast", "In 2021 a fire on another Tamsin Star liner injured six people.")
    assert not share_more_than_names([now, then], (0, 0), (1, 0))
    undated = article_of("Coast", "A fire on another Tamsin Star liner injured six people.")
    assert share_more_than_names([now, undated], (0, 0), (1, 0))


def test_a_quotation_that_two_stories_have_is_a_quotation() -> None:
    said = "“We will never hand over the readings,” said Colonel Voss."
    stories = [article_of("Herald", "Talks", said), article_of("Monitor", "Voss defiant", f"On Monday, {said}")]
    assert gather_event(stories).claims[0].kind is ClaimKind.QUOTATION


@pytest.mark.parametrize(("others", "kind"), [(1, ClaimKind.QUOTATION), (3, ClaimKind.FACT)])
def test_what_few_of_many_sentences_quote_is_what_most_of_them_tell(others: int, kind: ClaimKind) -> None:
    said = "“The dam was brought down by a slip of the eastern bank,” Voss said."
    told = (
        "A slip of the eastern bank brought down the dam, engineers believe.",
        "Engineers believe that a slip of the eastern bank brought the dam down on Monday.",
        "The dam was probably brought down on Monday by a slip of its eastern bank.",
    )
    texts = (said, f"Colonel Voss was sure: {said}", *told[:others])
    stories = [article_of(f"Outlet {n}", f"Oreva {n}", text) for n, text in enumerate(texts)]
    places = [(n, 1) for n in range(len(stories))]
    pairs = dict.fromkeys(combinations(places, 2), 0.9)
    claim = describe_claim(places, stories, Likeness(pairs, frozenset(pairs)))
    assert claim.kind is kind
    assert (texts[claim.wording] in told) is (kind is ClaimKind.FACT)


def test_a_sentence_that_tells_more_tells_the_claim_whole_all_the_same() -> None:
    stories = [
        article_of("Herald", "Oreva", "Ilse Brandt asked for tents and blankets."),
        article_of(
            "Monitor",
            "Flood",
            "Ilse Brandt asked for tents and blankets, as trains stood still between Kessel and Oreva and the railway"
            " closed three of its stations until Thursday.",
        ),
    ]
    (claim,) = gather_event(stories).claims
    assert [member.how for member in claim.members] == [Extent.FULL, Extent.FULL]
    assert claim.wording == 0


@pytest.mark.parametrize(
    "sentence", ["What is the ban?", "Τι συνέβη;", "TRACK THE STORM", "他来了吗？", "— A. Poe (@poe) May 2, 2019"]
)
def test_questions_and_calls_claim_nothing(sentence: str) -> None:
    assert not can_tell([article_of("Herald", "Oreva", sentence)], (0, 1))


def test_a_question_in_a_quotation_that_an_earlier_sentence_opens_is_asked_by_somebody() -> None:
    told = ("The colonel asked: “Who would read them?", "Have you ever seen a gauge book?")
    story = article_of("Herald", "Oreva", " ".join(told))
    whole, start = story.paragraphs[1].span, story.paragraphs[1].span.start
    parts = (Span(start, start + len(told[0])), Span(whole.end - len(told[1]), whole.end))
    story = replace(story, sentences=(story.sentences[0], *(Sentence(part, 1) for part in parts)))
    assert can_tell([story], (0, 2))
    closed = replace(story, text=story.text.replace("them?", "it?”"))
    assert not can_tell([closed], (0, 2))


def test_a_line_of_capitals_claims_what_a_sentence_of_its_own_story_does() -> None:
    lead = "The dam at Oreva gave way on Monday night and flooded the lower town."
    story = article_of("Herald", "Oreva", lead, "DAM AT OREVA FLOODED LOWER TOWN", "FLOOD IN MARN: SEE THE PICTURES")
    assert can_tell([story], (0, 2))
    assert not can_tell([story], (0, 3))


def test_a_chain_of_likenesses_is_not_one_claim() -> None:
    chain = {((n, 0), (n + 1, 0)): 0.9 for n in range(4)}
    assert max(map(len, grow_claims(chain, alike, alike))) == 2


def test_stories_that_nothing_compares_say_nothing_against_a_claim() -> None:
    pairs = {((0, 0), (1, 0)): 0.9, ((0, 0), (2, 0)): 0.9}
    assert len(grow_claims(pairs, alike, alike)) == 2
    (claim,) = grow_claims(pairs, alike, alike, are_comparable=lambda one, other: 0 in (one, other))
    assert claim == ((0, 0), (1, 0), (2, 0))


def test_stories_are_compared_in_one_language_or_by_a_dictionary() -> None:
    stories = [
        article_of("Herald", "Oreva", "The dam gave way."),
        replace(article_of("Zeitung", "Oreva", "Der Damm brach."), language="de"),
        replace(article_of("Diario", "Oreva", "La presa cedió."), language="es"),
        replace(article_of("Ziarul", "Oreva", "Barajul a cedat."), language="ro"),
        replace(article_of("Blatt", "Oreva", "Der Damm ist gebrochen."), language="de"),
    ]
    assert [are_comparable(stories, 1, n) for n in range(5)] == [True, True, True, False, True]


def test_sentences_of_one_story_that_are_alike_tell_one_claim() -> None:
    pairs = {((0, 0), (1, 0)): 0.9, ((0, 1), (1, 0)): 0.8}
    assert grow_claims(pairs, alike, alike) == [((0, 0), (0, 1), (1, 0))]
    assert grow_claims(pairs, unlike, alike) == [((0, 0), (1, 0)), ((0, 1), (1, 0))]


def test_a_weak_likeness_begins_a_claim_only_where_more_than_names_is_shared() -> None:
    weak = {((0, 0), (1, 0)): 0.55}
    assert grow_claims(weak, alike, unlike) == []
    assert grow_claims(weak, alike, alike) == [((0, 0), (1, 0))]


def test_what_two_sentences_say_of_a_name_is_more_than_the_name() -> None:
    stories = [
        article_of("Herald", "Oreva", "Last week the Oreva Canal Board lost a case over tolls."),
        article_of("Monitor", "Kessel", "On Friday the Oreva Canal Board, founded in 1950, meets in Kessel."),
        article_of("Tribune", "Tolls", "A case over tolls was lost last week by the Oreva Canal Board."),
    ]
    assert not share_more_than_names(stories, (0, 1), (1, 1))
    assert share_more_than_names(stories, (0, 1), (2, 1))


def test_claims_of_mostly_the_same_sentences_are_one() -> None:
    pairs = dict.fromkeys(combinations([(n, 0) for n in range(4)], 2), 0.9)
    pairs |= {((1, 0), (4, 0)): 0.6, ((2, 0), (4, 0)): 0.8, ((3, 0), (4, 0)): 0.8}
    assert grow_claims(pairs, alike, alike) == [tuple((n, 0) for n in range(5))]


def test_a_short_sentence_that_adds_a_detail_words_no_claim() -> None:
    stories = [
        article_of("Herald", "Oreva", "Three bridges were closed to traffic in Oreva."),
        article_of("Monitor", "Flood", "In Oreva, too, three bridges were closed to traffic."),
        article_of("Tribune", "Traffic", "Bridges were closed, three in Oreva."),
    ]
    places: list[Place] = [(0, 1), (1, 1), (2, 1)]
    pairs = {((0, 1), (1, 1)): 0.9, ((0, 1), (2, 1)): 0.5, ((1, 1), (2, 1)): 0.5}
    assert describe_claim(places, stories, Likeness(pairs, ())).wording == 0
    near = dict.fromkeys(pairs, 0.9)
    assert describe_claim(places, stories, Likeness(near, ())).wording == 2


def test_a_question_that_two_stories_quote_is_a_claim() -> None:
    asked = "“Who would want to look at our gauge books?” the colonel asked, “and have you seen one?”"
    stories = [article_of("Herald", "Talks", asked), article_of("Monitor", "Voss defiant", asked)]
    assert [claim.stories() for claim in gather_event(stories).claims] == [{0, 1}]


def test_a_claim_is_worded_as_most_tell_it_though_another_says_it_shorter() -> None:
    told = (
        "Mayor Ilse Brandt announced a day of rest for Saturday.",
        "The mayor of Oreva, Ilse Brandt, announced a day of rest for Friday.",
        "The mayor, Ilse Brandt, announced a day of rest for Friday.",
        "Ilse Brandt, mayor of Oreva, announced a day of rest for Friday.",
    )
    pairs = dict.fromkeys(combinations([(n, 1) for n in range(4)], 2), 0.9)
    for order in permutations(told):
        stories = [article_of(f"Outlet {n}", f"Oreva {n}", text) for n, text in enumerate(order)]
        claim = describe_claim([(n, 1) for n in range(4)], stories, Likeness(pairs, frozenset(pairs)))
        assert order[claim.wording] == told[2]


def test_stories_that_say_it_in_the_same_words_outvote_nobody() -> None:
    told = (
        "Mayor Ilse Brandt announced a day of rest for Saturday.",
        "The mayor of Oreva, Ilse Brandt, announced a day of rest for Friday.",
        "The mayor of Oreva, Ilse Brandt, announced a day of rest for Friday.",
    )
    pairs = dict.fromkeys(combinations([(n, 1) for n in range(3)], 2), 0.9)
    stories = [article_of(f"Outlet {n}", f"Oreva {n}", text) for n, text in enumerate(told)]
    assert describe_claim([(n, 1) for n in range(3)], stories, Likeness(pairs, frozenset(pairs))).wording == 0


def test_the_order_of_the_stories_changes_no_claim() -> None:
    def claims(stories: list[Article]) -> set[frozenset[tuple[str | None, int]]]:
        return {
            frozenset((stories[m.story].outlet, m.sentence) for m in claim.members)
            for claim in gather_event(stories).claims
        }

    stories = articles_of(DAM)
    assert claims(stories) == claims(stories[::-1]) == claims([stories[1], stories[0], stories[2]])


def test_a_claim_is_worded_in_the_language_of_most_stories() -> None:
    greek = article_of("Εφημερίδα", "Oreva", "Φράγμα.", language="el")
    english = articles_of(DAM)[:2]
    members = ((0, 1), (1, 1), (2, 1))
    assert describe_claim(members, [greek, *english], Likeness({}, ())).wording != 0


def test_what_a_story_tells_twice_tells_a_claim_twice() -> None:
    lead = "The dam at Oreva gave way on Monday night, flooded the lower town and cut the railway to Kessel."
    again = "The lower town was flooded and the railway to Kessel cut when the dam gave way on Monday night."
    stories = [
        article_of("Herald", "Oreva", lead, "Tents were sent.", again),
        article_of("Monitor", "Flood", "Monday night the Oreva dam gave way, flooded the lower town, cut the railway."),
    ]
    assert [told(claim) for claim in gather_event(stories).claims] == [{(0, 1), (0, 3), (1, 1)}]


def test_what_tells_a_member_again_joins_only_if_it_is_somewhat_like_the_others() -> None:
    pairs = {((0, 0), (1, 0)): 0.9}
    again = {(0, 0): [(0, 1)], (0, 1): [(0, 0)]}
    assert grow_claims(pairs, alike, alike, again) == [((0, 0), (1, 0))]
    assert grow_claims(pairs | {((0, 1), (1, 0)): 0.2}, alike, alike, again) == [((0, 0), (0, 1), (1, 0))]


def test_a_question_tells_no_part_of_a_claim() -> None:
    told = "The mayor, Ilse Brandt, asked for tents and blankets."
    stories = [article_of(outlet, f"Flood, by {outlet}", told) for outlet in ("Herald", "Monitor")]
    asking = article_of("Tribune", "Flood in Oreva", "Did the mayor, Ilse Brandt, ask for tents and blankets?")
    tellers = [
        (one.story, one.sentence) for claim in gather_event([*stories, asking]).claims for one in claim.tellers()
    ]
    assert (0, 1) in tellers
    assert (2, 1) not in tellers
