"""Which parts of a claim's wording others tell, and who tells all of them."""

from dataclasses import replace

import pytest

from reader.gathering.claims.words.coverage import with_coverage, with_own_differences, with_subject
from reader.gathering.claims.words.tellingness import read_telling
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, State, Story
from reader.wording.event.events import wording_text
from tests.gathering.stories import article_of

QUESTIONED = "Police questioned the captain of the Orla, which ran aground off Tarn on Friday."
AGROUND = "The ferry Orla ran aground off Tarn on Friday night with 80 people."
PART = "Shops are shut since the Orla ran aground off Tarn."


def claim_of(*sentences: str, wording: int = 0, heads: tuple[int, ...] = (0, 1, 2)) -> tuple[Event, Claim]:
    articles: list[Article] = [article_of(f"Outlet {n}", text) for n, text in enumerate(sentences)]
    members = tuple(Member(story, 0, Extent.FULL) for story in range(len(sentences)))
    claim = with_coverage(
        Claim(members, ClaimKind.FACT, wording), articles, heads[: len(sentences)], read_telling(articles)
    )
    stories = tuple(
        Story(article, None if head == n else head)
        for n, (article, head) in enumerate(zip(articles, heads, strict=False))
    )
    return Event(stories, (claim,)), claim


def test_what_only_the_wording_says_is_left_out_of_it() -> None:
    event, claim = claim_of(QUESTIONED, AGROUND)
    assert wording_text(event, claim) == "… which ran aground off Tarn on Friday."


def test_what_only_a_copy_says_too_is_told_by_nobody_else() -> None:
    event, claim = claim_of(QUESTIONED, QUESTIONED, AGROUND, heads=(0, 0, 2))
    assert wording_text(event, claim) == "… which ran aground off Tarn on Friday."


def test_a_subject_is_not_left_alone() -> None:
    sentence = "A spokesman for the fishermen, Pell Dorrin, said the sandbank had moved for years."
    event, claim = claim_of(sentence, "Pell Dorrin of the fishermen, a spokesman, warned of buoys.")
    assert wording_text(event, claim) == sentence


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        (
            "The harbour master, Colin Wray, ordered the quay to be cleared at dusk.",
            "Somebody ordered that the quay be cleared at dusk.",
        ),
        ("Six barges sank, two of them filled with gravel.", "Two barges filled with gravel lay in the lock."),
        (
            'The port will issue no "night passes" to crews of tugs and trawlers.',
            "Crews of tugs and trawlers met at the port.",
        ),
        ("The mayor stayed away, while tugs and trawlers lay idle.", "Tugs and trawlers lay idle off Tarn."),
        (
            "Der Hafenmeister, ein Mann von dreißig Jahren, ließ den Kai am Abend räumen.",
            "Am Abend ließ jemand den Kai räumen.",
        ),
    ],
)
def test_a_clause_keeps_the_subject_that_stands_in_the_one_before(sentence: str, other: str) -> None:
    event, claim = claim_of(sentence, other)
    articles = [story.article for story in event.stories]
    claim = with_subject(claim, articles, read_telling(articles))
    assert wording_text(event, claim) == sentence
    assert claim.whole == (0,)


def test_a_clause_with_a_subject_of_its_own_stays_alone() -> None:
    event, claim = claim_of("The ferryman rowed home, and the ferry sank off Tarn.", "The ferry sank off Tarn.")
    articles = [story.article for story in event.stories]
    claim = with_subject(claim, articles, read_telling(articles))
    assert wording_text(event, claim) == "… and the ferry sank off Tarn."


def test_what_another_story_tells_otherwise_stays_in_the_words_of_a_row() -> None:
    event, claim = claim_of("The crash happened at 8.15am, the Orla neared Tarn with 80 people.", "The Orla had 80.")
    articles = [story.article for story in event.stories]
    text = articles[0].text
    late = Difference(DifferenceKind.DATE, Verdict.CLASH, Span(text.index("8.15"), text.index(",")), Span(0, 3), 1.0)
    aside = replace(claim, told=(Span(text.index("the Orla"), len(text)),))
    for differs, shown in (((), f"… {text[text.index('the Orla') :]}"), ((MemberDifference(0, 1, late),), text)):
        found = with_subject(replace(aside, differs=differs), articles, read_telling(articles))
        assert wording_text(event, found) == shown


def test_who_denies_what_a_claim_says_does_not_tell_it_whole() -> None:
    _, claim = claim_of(AGROUND, AGROUND.replace("ran aground", "never ran aground"), AGROUND + " It was dark.")
    assert claim.whole == (0, 2)


def test_a_story_tells_whole_what_it_says_all_of_and_every_number() -> None:
    event, claim = claim_of(AGROUND, AGROUND.replace("80", "90"), PART)
    assert claim.whole == (0,)
    assert [event.state(0, story) for story in range(3)] == [State.WHOLE, State.PART, State.PART]


def test_a_story_with_another_word_in_the_same_place_tells_a_part() -> None:
    _, claim = claim_of(AGROUND, AGROUND.replace("night", "noon"), AGROUND.replace("with", "carrying"))
    assert claim.whole == (0, 2)


def test_who_quotes_another_word_does_not_quote_the_claim() -> None:
    quoted = "“Nobody told us where to go,” said Elin Forss, {}."
    other = quoted.replace("Nobody", "Somebody")
    event, claim = claim_of(*(text.format(age) for text, age in ((quoted, 45), (quoted, 54), (other, 45))))
    event = replace(event, claims=(replace(claim, kind=ClaimKind.QUOTATION),))
    assert [event.state(0, story) for story in range(3)] == [State.QUOTATION, State.QUOTATION, State.PART]


def test_of_another_language_nothing_is_compared() -> None:
    greek = article_of("Εφημερίδα", "Το πλοίο Όρλα προσάραξε.", language="el")
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART))
    articles = [article_of("Herald", QUESTIONED), greek]
    claim = with_coverage(Claim(members, ClaimKind.FACT, 0), articles, (0, 1), read_telling(articles))
    assert (claim.told, claim.whole) == ((), (0,))
    event = Event(tuple(Story(article) for article in articles), (claim,))
    assert [event.state(0, story) for story in range(2)] == [State.WHOLE, State.FOREIGN]


def test_of_an_unknown_language_it_is_not_said_that_it_is_another_one() -> None:
    unknown = replace(article_of("Bulletin", PART), language=None)
    articles = [article_of("Herald", AGROUND), unknown]
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART))
    event = Event(tuple(Story(article) for article in articles), (Claim(members, ClaimKind.FACT, 0, whole=(0,)),))
    assert event.state(0, 1) is State.PART


def test_a_story_that_only_names_who_did_it_tells_a_part() -> None:
    _, claim = claim_of(
        "Coast guard chief Maren Holt praised the crew.", "Maren Holt leads the coast guard as its chief."
    )
    assert claim.whole == (0,)


def test_what_differs_beside_the_point_stands_with_the_claim_that_says_it() -> None:
    more = AGROUND.replace("80", "90")
    event, passengers = claim_of(AGROUND, more)
    texts = [story.article.text for story in event.stories]
    spans = [Span(text.index(number), text.index(number) + 2) for text, number in zip(texts, ("80", "90"), strict=True)]
    clash = Difference(DifferenceKind.NUMBER, Verdict.CLASH, spans[0], spans[1], 1.0)
    counted = replace(passengers, differs=(MemberDifference(0, 1, clash),))
    members = (*passengers.members, Member(2, 0, Extent.FULL))
    aground = replace(counted, members=members, wording=2)
    articles = [*(story.article for story in event.stories), article_of("Tribune", "The Orla ran aground.")]
    assert [len(one.differs) for one in with_own_differences([counted, aground], articles)] == [1, 0]
    assert [len(one.differs) for one in with_own_differences([aground], articles)] == [1]


def test_a_claim_whose_words_have_the_value_of_another_story_says_it() -> None:
    told = (
        "Mayor Rehn ordered 12,000 to leave.",
        "Governor Marsk ordered 12,000 to leave.",
        "Governor Marsk ordered it.",
    )
    articles = [article_of(outlet, text) for outlet, text in zip(("Herald", "Monitor", "Tribune"), told, strict=True)]
    moved = article_of("Courier", "12,000 people left.")
    clash = Difference(DifferenceKind.NAME, Verdict.CLASH, Span(0, 10), Span(0, 14), 1.0)
    members = tuple(Member(story, 0, Extent.FULL) for story in range(4))
    differs = (MemberDifference(0, 1, clash),)
    ordered = Claim(members[:3], ClaimKind.FACT, 2, differs=differs)
    left = Claim(members, ClaimKind.NUMBER, 3, differs=differs)
    found = with_own_differences([ordered, left], [*articles, moved])
    assert [len(one.differs) for one in found] == [1, 0]


def test_what_is_denied_stands_with_the_claim_that_tells_it() -> None:
    told = (
        "The captain was arrested.",
        "The captain has not been arrested.",
        "The captain was asked for hours.",
        "The captain was arrested at noon.",
    )
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(told)]
    spans = (Span(told[0].index("arrested"), len(told[0]) - 1), Span(told[1].index("not"), len(told[1]) - 1))
    differs = (MemberDifference(0, 1, Difference(DifferenceKind.NEGATION, Verdict.CLASH, *spans, 0.7)),)
    members = tuple(Member(story, 0, Extent.FULL) for story in range(4))
    arrested = Claim((*members[:2], members[3]), ClaimKind.FACT, 0, differs=differs)
    asked = Claim(members[:3], ClaimKind.FACT, 2, differs=differs)
    assert [len(one.differs) for one in with_own_differences([arrested, asked], articles)] == [1, 0]
    assert [len(one.differs) for one in with_own_differences([asked], articles)] == [1]
