"""Which sentences of further stories are linked to a member of a claim."""

from itertools import product

from reader.comparing import compare
from reader.gathering.claims.likeness import Likeness, find_likeness
from reader.gathering.claims.rows.linking import with_linked
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import DAM, articles_of


def claim_of(*places: Place) -> Claim:
    return Claim(tuple(Member(*place, Extent.FULL) for place in places), ClaimKind.FACT, 0)


def linked(*claims: Claim, links: set[tuple[Place, Place]]) -> list[list[Place]]:
    found = with_linked(claims, Likeness(dict.fromkeys(links, 0.9), links))
    return [[(one.story, one.sentence) for one in claim.linked] for claim in found]


def test_links_are_those_that_a_comparison_shows() -> None:
    left, right = articles_of(DAM)[:2]
    shown = {((0, i), (1, j)) for link in compare(left, right).links for i, j in product(link.left, link.right)}
    assert shown
    assert set(find_likeness([left, right]).links) == shown


def test_a_story_that_has_a_link_to_what_words_a_claim_tells_it() -> None:
    assert linked(claim_of((0, 1), (1, 1)), links={((0, 1), (1, 1)), ((0, 1), (2, 5))}) == [[(2, 5)]]


def test_a_link_to_another_member_alone_makes_a_story_tell_nothing() -> None:
    assert linked(claim_of((0, 1), (1, 1)), links={((0, 1), (1, 1)), ((1, 1), (2, 5))}) == [[]]


def test_a_story_that_is_near_to_all_members_tells_the_claim() -> None:
    claim = claim_of((0, 1), (1, 1), (3, 1))
    assert linked(claim, links={((1, 1), (2, 5)), ((2, 5), (3, 1))}) == [[(2, 5)]]


def test_a_story_that_has_a_member_needs_no_link() -> None:
    assert linked(claim_of((0, 1), (1, 1)), links={((0, 4), (1, 1))}) == [[]]


def test_claims_most_of_whose_members_are_linked_across_are_told_by_the_same_stories() -> None:
    across = {((0, 1), (2, 2)), ((1, 1), (2, 2)), ((0, 1), (3, 3))}
    assert linked(claim_of((0, 1), (1, 1)), claim_of((2, 2), (3, 3)), links=across) == [
        [(2, 2), (3, 3)],
        [(0, 1), (1, 1)],
    ]


def test_claims_that_one_link_ties_stay_two() -> None:
    found = linked(claim_of((0, 1), (1, 1)), claim_of((2, 2), (3, 3)), links={((0, 1), (2, 2))})
    assert found == [[(2, 2)], [(0, 1)]]
