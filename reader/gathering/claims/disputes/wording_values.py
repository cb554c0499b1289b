"""Which stories tell what is disputed as the words of a claim do, be it that no pair of theirs is alerted to.

"Around 40 tonnes escaped" is linked to no "25 tonnes" that another one's 40 clash with: who tells 40 is no less as
worded for that, and so is who words the claim. What one denies, the words tell if they are opposed to him.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.gathering.claims.disputes.differing import OF_SOMEBODY
from reader.gathering.claims.disputes.opposing import find_opposed_pairs
from reader.gathering.claims.disputes.same_values import same_value
from reader.model.article import Article, Span
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, MemberDifference, Place

_NO_VALUES = OF_SOMEBODY | {DifferenceKind.NEGATION}


def with_alike(claim: Claim, articles: Sequence[Article]) -> Claim:
    """Return the claim with the stories that tell a disputed value as its words do, and no other one otherwise."""
    alike: set[int] = set()
    otherwise: set[int] = set()
    for clash in claim.clashes():
        sides = {side.story for side in claim.sides_of(clash)}
        affirming = _who_affirms(claim, clash, articles)
        alike |= affirming
        sides -= affirming
        told = list(_told_by_words(claim, clash, articles))
        if len(told) == 1:
            (own, span, against) = told[0]
            found = {claim.tellers()[own].story, *_who_tells(claim, span, articles)}
            found.discard(claim.tellers()[against].story)
            alike |= found
            sides -= found
        otherwise |= sides
    return replace(claim, alike=tuple(sorted(alike - otherwise)))


def _who_affirms(claim: Claim, clash: MemberDifference, articles: Sequence[Article]) -> frozenset[int]:
    """Return the stories that tell, as the words of a claim do, what one of two sentences that clash denies."""
    if clash.difference.kind is not DifferenceKind.NEGATION or claim.wording in (clash.left, clash.right):
        return frozenset()
    worded = claim.worded_by.place
    sides = [side.place for side in claim.sides_of(clash)]
    denying = [place for place in sides if _are_opposed(place, worded, articles)]
    if len(denying) != 1:
        return frozenset()
    tellers = {one.place for one in claim.tellers()} - set(sides)
    affirming = {place for place in tellers if _are_opposed(denying[0], place, articles)}
    return frozenset(story for story, _ in affirming.union(sides)) - {denying[0][0]}


def _are_opposed(one: Place, other: Place, articles: Sequence[Article]) -> bool:
    return one[0] != other[0] and bool(list(find_opposed_pairs([(min(one, other), max(one, other))], articles)))


def _told_by_words(
    claim: Claim, clash: MemberDifference, articles: Sequence[Article]
) -> Iterator[tuple[int, Span, int]]:
    """Yield which teller has one of two values that words a claim too, where these have it, and who has the other."""
    if clash.difference.kind in _NO_VALUES:
        return
    sides = clash.values()
    for (own, span), (against, _) in (sides, sides[::-1]):
        found = None
        if span is not None:
            is_wording = own == claim.wording
            found = (
                span if is_wording else same_value(claim.tellers()[own].place, span, claim.worded_by.place, articles)
            )
        if found is not None and claim.is_told(found):
            yield own, found, against


def _who_tells(claim: Claim, span: Span, articles: Sequence[Article]) -> Iterator[int]:
    """Yield the stories that have a value of the words of a claim, the one that words it first."""
    worded = claim.worded_by
    yield worded.story
    for one in claim.tellers():
        if one.story != worded.story and same_value(worded.place, span, one.place, articles) is not None:
            yield one.story
