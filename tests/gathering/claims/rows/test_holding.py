"""What two languages are linked by tells a claim."""

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.holding import with_all_foreign
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

HERALD = article_of(
    "Herald",
    "Brandt got 11.6 million euros from a builder, judges say",
    "Police counted 3,000 people at the court and held 12.",
    "Brandt remains free for now.",
)
MONITOR = article_of(
    "Monitor", "Brandt took nearly 12 million euros", "Police held 12 people.", "Some 3,000 people came."
)
FRENCH = article_of(
    "Gazette",
    "Il a touché plus de 11 millions d'euros",
    "Quelque 3 000 personnes sont venues.",
    "Brandt reste libre.",
    language="fr",
)
SPANISH = article_of("Crónica", "Brandt sigue libre", "Brandt recibió sobornos.", language="es")
STORIES = (HERALD, MONITOR, FRENCH, SPANISH)


def claim_of(*places: Place, wording: int = 0) -> Claim:
    return Claim(tuple(Member(*place, Extent.FULL) for place in places), ClaimKind.FACT, wording)


def told(claims: list[Claim], links: dict[tuple[Place, Place], float]) -> list[list[Place]]:
    stories: tuple[Article, ...] = STORIES
    found = with_all_foreign(claims, stories, Likeness(links, frozenset(links)))
    assert all(claim.keeps_its_laws([len(story.sentences) for story in stories]) for claim in found)
    return [[(one.story, one.sentence) for one in claim.tellers()] for claim in found]


def test_what_is_linked_in_another_language_and_in_no_claim_begins_one() -> None:
    assert told([], {((0, 2), (2, 2)): 0.8, ((0, 2), (3, 0)): 0.7, ((2, 2), (3, 0)): 0.7}) == [[(0, 2), (2, 2), (3, 0)]]


def test_what_is_linked_to_two_that_are_not_linked_begins_a_claim_with_the_surer_one() -> None:
    assert told([], {((0, 2), (2, 2)): 0.8, ((0, 2), (3, 1)): 0.7}) == [[(0, 2), (2, 2)], [(0, 2), (3, 1)]]


def test_a_weak_link_of_one_language_begins_no_claim() -> None:
    assert told([], {((0, 2), (1, 2)): 0.8}) == []


def test_what_is_linked_to_most_of_a_claim_joins_it() -> None:
    links = {((0, 1), (2, 1)): 0.8, ((1, 2), (2, 1)): 0.8}
    assert told([claim_of((0, 1), (1, 2))], links) == [[(0, 1), (1, 2), (2, 1)]]


def test_one_more_sentence_of_a_story_that_tells_a_claim_joins_it_too() -> None:
    links = {((0, 0), (2, 0)): 0.8, ((0, 0), (2, 1)): 0.8}
    claims = [claim_of((0, 0), (2, 0), wording=1)]
    assert told(claims, links) == [[(0, 0), (2, 0), (2, 1)]]


def test_who_tells_another_sum_of_what_a_claim_tells_joins_it_by_one_link() -> None:
    claims = [claim_of((0, 0), (1, 0), (3, 1), wording=1)]
    assert told(claims, {((0, 0), (1, 0)): 0.7, ((0, 0), (2, 0)): 0.8})[0] == [(0, 0), (1, 0), (3, 1), (2, 0)]


def test_one_link_to_a_sentence_that_tells_another_thing_joins_no_claim() -> None:
    claims = [claim_of((0, 1), (1, 1), (1, 2), wording=1)]
    assert told(claims, {((0, 1), (1, 1)): 0.7, ((0, 1), (2, 1)): 0.8}) == [
        [(0, 1), (1, 1), (1, 2)],
        [(0, 1), (2, 1)],
    ]


def test_a_sentence_whose_link_to_the_story_of_the_wording_is_to_another_one_leaves_the_claim() -> None:
    """Police held 12, which the French sentence on 3,000 people doesn't say."""
    claims = [claim_of((0, 1), (1, 1), (2, 1), wording=1), claim_of((0, 1), (1, 2), (2, 1))]
    links = {((0, 1), (2, 1)): 0.8, ((1, 2), (2, 1)): 0.8}
    assert told(claims, links) == [[(0, 1), (1, 1)], [(0, 1), (1, 2), (2, 1)]]


def test_no_claim_is_left_to_one_story() -> None:
    claims = [claim_of((1, 1), (2, 1)), claim_of((0, 1), (1, 2))]
    assert told(claims, {((1, 2), (2, 1)): 0.8})[0] == [(1, 1), (2, 1)]


SHIP = (
    article_of("Herald", "Seven trawlers reached the ship first."),
    article_of("Monitor", "There were 178 passengers and crew on the vessel."),
    article_of("Phare", "Sept bateaux de pêche sont arrivés.", language="fr"),
    article_of(
        "Akti", "Επτά αλιευτικά έφτασαν πρώτα.", "Επτά αλιευτικά έφτασαν, και 178 επιβάτες σώθηκαν.", language="el"
    ),
)


def rows_of_ship(sentence: int, *further: tuple[Place, Place]) -> int:
    """Return how many rows a sentence has that tells the trawlers and is linked to the passengers too."""
    greek = (3, sentence)
    links = dict.fromkeys([((0, 0), greek), ((1, 0), greek), ((0, 0), (2, 0)), ((2, 0), greek), *further], 0.9)
    claims = [claim_of((0, 0), (2, 0), greek), claim_of((1, 0), greek)]
    found = with_all_foreign(claims, SHIP, Likeness(links, frozenset(links)))
    return sum(greek in {(one.story, one.sentence) for one in claim.members} for claim in found)


def test_a_link_of_what_tells_one_thing_to_what_does_not_tell_it_is_chance() -> None:
    assert rows_of_ship(0) == 1


def test_what_tells_two_things_tells_either_to_whom_it_is_linked() -> None:
    assert rows_of_ship(1) == 2


def test_what_is_linked_in_its_own_language_too_is_no_chance() -> None:
    assert rows_of_ship(0, ((0, 0), (1, 0))) == 2
