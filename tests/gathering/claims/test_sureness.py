"""Which stories nothing but an unsure link ties to what words a claim."""

from dataclasses import replace

import pytest

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sureness import find_surely_linked, with_unsure
from reader.model.comparison import SURE_LINK
from reader.model.events.claim import Claim, ClaimKind, Extent, Member

WORDING, OTHER, THIRD = (0, 0), (1, 0), (2, 0)
SURE, UNSURE = SURE_LINK, SURE_LINK - 0.01
CLAIM = Claim(tuple(Member(*place, Extent.FULL) for place in (WORDING, OTHER, THIRD)), ClaimKind.FACT, 0)


@pytest.mark.parametrize(
    ("scores", "unsure"),
    [
        ({(WORDING, OTHER): SURE, (WORDING, THIRD): SURE}, ()),
        ({(WORDING, OTHER): SURE, (WORDING, THIRD): UNSURE}, (2,)),
        ({(WORDING, OTHER): SURE, (OTHER, THIRD): SURE}, ()),  # surely tied by a third sentence
        ({(WORDING, OTHER): UNSURE, (OTHER, THIRD): SURE}, (1, 2)),
    ],
)
def test_who_is_tied_to_the_words_by_no_chain_of_sure_links_is_unsure(
    scores: dict[tuple[tuple[int, int], tuple[int, int]], float], unsure: tuple[int, ...]
) -> None:
    doubtful = [pair for pair, score in scores.items() if score < SURE_LINK]
    assert with_unsure(CLAIM, Likeness(scores, frozenset(scores), unsure=doubtful)).unsure == unsure


def test_a_pair_that_their_stories_do_not_link_ties_nobody_however_alike_it_is() -> None:
    like = {(WORDING, OTHER): 0.9, (WORDING, THIRD): 0.9}
    assert with_unsure(CLAIM, Likeness(like, [(WORDING, OTHER)])).unsure == (2,)


def test_who_has_a_sure_link_with_the_words_of_a_claim_tells_it_by_that_sentence() -> None:
    other = (2, 5)
    like = {(WORDING, OTHER): 0.9, (WORDING, THIRD): 0.5, (WORDING, other): 0.9}
    likeness = Likeness(like, frozenset(like), unsure=[(WORDING, THIRD)])
    found = find_surely_linked(CLAIM, likeness)
    assert found == (Member(*other, Extent.PART),)
    assert with_unsure(replace(CLAIM, linked=found), likeness).unsure == ()
    assert find_surely_linked(CLAIM, likeness.among([WORDING, OTHER, THIRD])) == ()


def test_who_is_tied_by_a_third_sentence_tells_a_claim_by_what_is_linked_to_its_words_too() -> None:
    direct = (2, 5)
    like = dict.fromkeys([(WORDING, OTHER), (OTHER, THIRD), (WORDING, direct)], SURE)
    assert find_surely_linked(CLAIM, Likeness(like, frozenset(like))) == (Member(*direct, Extent.PART),)
