"""Claims on one count of one thing have one row."""

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.one_count import with_one_row_a_count
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

HERALD = article_of(
    "Herald",
    "Blast in Korda: 14 hurt, three dead",
    "Olga Brun, who leads the firefighters, said 14 people had been injured.",
    "Army helicopters flew the 14 injured to a clinic in Varn.",
    "A coach with 31 pupils on board was passing by.",
)
MONITOR = article_of(
    "Monitor",
    "At least 14 people were hurt in an explosion at a paint factory in Korda",
    "The 14 injured were flown to the clinic of Varn by the army.",
    "Thirty-one pupils in a coach saw the fire.",
    "Two of the injured are in intensive care.",
)
GERMAN = article_of(
    "Kurier",
    "Vierzehn Menschen wurden in Korda verletzt",
    "Die Zahl der Verletzten liegt bei 14.",
    "Im Bus saßen 31 Schüler.",
    "Die Zahl der Verletzten liegt bei 16.",
    language="de",
)
STORIES = (HERALD, MONITOR, GERMAN)
HURT = ((0, 0), (1, 0))


def claim_of(*places: Place, wording: int = 0) -> Claim:
    return Claim(tuple(Member(*place, Extent.FULL) for place in places), ClaimKind.FACT, wording)


def rows(*claims: Claim, links: tuple[tuple[Place, Place], ...] = ()) -> list[list[Place]]:
    found = with_one_row_a_count(claims, STORIES, Likeness(dict.fromkeys(links, 0.8), links))
    assert all(claim.keeps_its_laws([len(story.sentences) for story in STORIES]) for claim in found)
    return [[(one.story, one.sentence) for one in claim.members] for claim in found]


def test_a_claim_on_a_count_joins_the_one_that_tells_it_by_a_sentence_of_both() -> None:
    assert rows(claim_of(*HURT, (0, 1)), claim_of((0, 1), (2, 1))) == [[*HURT[:1], (0, 1), (1, 0), (2, 1)]]


def test_it_joins_by_a_link_too_and_the_words_of_the_row_stay() -> None:
    link = ((1, 0), (2, 0))
    claims = claim_of(*HURT, wording=1), claim_of((0, 1), (2, 0))
    assert rows(*claims, links=(link,)) == [[(0, 0), (0, 1), (1, 0), (2, 0)]]
    (joined,) = with_one_row_a_count(claims, STORIES, Likeness({link: 0.8}, (link,)))
    assert joined.members[joined.wording].story == 1


def test_what_is_counted_is_one_thing_in_two_languages() -> None:
    assert rows(claim_of((0, 3), (1, 2)), claim_of((0, 3), (2, 2))) == [[(0, 3), (1, 2), (2, 2)]]


def test_claims_that_nothing_ties_stay_two() -> None:
    claims = [*HURT], [(0, 1), (2, 1)]
    assert rows(*(claim_of(*places) for places in claims)) == [*claims]


def test_what_two_stories_say_of_those_who_are_counted_is_a_claim_of_its_own() -> None:
    claims = [*HURT], [(0, 2), (1, 1)]
    assert rows(*(claim_of(*places) for places in claims), links=(((0, 0), (1, 1)),)) == [*claims]


def test_another_number_and_a_part_are_other_claims() -> None:
    for other in ((2, 3), (1, 3)):
        claims = [*HURT], sorted([(0, 1), other])
        assert rows(*(claim_of(*places) for places in claims), links=(((1, 0), (0, 1)),)) == [*claims]


def test_no_claim_joins_one_of_which_a_single_story_tells_the_count() -> None:
    claims = [(0, 0), (1, 3), (2, 2)], [(0, 1), (2, 1)]
    assert rows(*(claim_of(*places) for places in claims), links=(((0, 0), (2, 1)),)) == [*claims]
