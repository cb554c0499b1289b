"""Which stories tell one of two claims that clash, and seem to tell the other one too."""

import pytest

from reader.gathering.claims import Likeness
from reader.gathering.claims.disputes.sides import find_linked_to_others, find_on_other_side
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from tests.gathering.stories import article_of

HERALD = article_of("Herald", "The mayor ordered the evacuation of Orn shortly after midnight.")
MONITOR = article_of("Monitor", "The governor, Pol Maas, ordered the evacuation of Orn at 1.15 a.m.")
ANZEIGER = article_of(
    "Anzeiger", "Der Gouverneur, Pol Maas, ordnete die Räumung von Orn um 1.15 Uhr an.", language="de"
)
ARTICLES = (HERALD, MONITOR, ANZEIGER)
CLASH = Difference(DifferenceKind.ROLE, Verdict.CLASH, Span(4, 9), Span(4, 12), 0.9)


def claim_of(wording: int, *, clashes: bool) -> Claim:
    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    return Claim(members, ClaimKind.FACT, wording, differs=(MemberDifference(0, 1, CLASH),) if clashes else ())


def test_a_sentence_tells_of_two_claims_that_clash_the_one_with_more_of_its_words() -> None:
    claims = [claim_of(0, clashes=True), claim_of(1, clashes=True)]
    assert find_on_other_side(claims, ARTICLES) == (frozenset({2}), frozenset())


def test_claims_that_do_not_clash_are_both_told() -> None:
    claims = [claim_of(0, clashes=False), claim_of(1, clashes=False)]
    assert find_on_other_side(claims, ARTICLES) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    ("linked_to", "unsure"),
    [((1,), (2,)), ((0,), ()), ((0, 1), ()), ((), ())],
    ids=["who contradicts", "the words", "both", "neither"],
)
def test_who_is_linked_to_none_but_who_contradicts_a_claim_is_not_known_to_tell_it(
    linked_to: tuple[int, ...], unsure: tuple[int, ...]
) -> None:
    links = frozenset(((story, 0), (2, 0)) for story in linked_to)
    assert find_linked_to_others(claim_of(0, clashes=True), Likeness({}, links)) == unsure


def test_beside_a_claim_that_nobody_contradicts_everybody_tells_it() -> None:
    assert find_linked_to_others(claim_of(0, clashes=False), Likeness({}, frozenset({((1, 0), (2, 0))}))) == ()
