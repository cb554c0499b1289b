"""Which stories contradict a claim by a sentence that tells another one.

A headline says of the five stolen paintings what the lead does, and another story's seven clash with the lead: they
clash with the headline too, though the linker never put the two side by side.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.gathering.claims.disputes.differing import OF_SOMEBODY, with_repeated
from reader.gathering.claims.disputes.same_values import same_words
from reader.gathering.claims.sentences import are_alike
from reader.model.article import Article, Span
from reader.model.difference import Difference
from reader.model.events.claim import Claim, Extent, Member, MemberDifference

# Of the terms of the shorter one of two sentences of a story that say the same of a value, as for omissions.
_MOSTLY = 0.6


def with_contradictions(claims: Sequence[Claim], articles: Sequence[Article]) -> list[Claim]:
    """Return the claims with the clashes of other claims that are about the words of these too."""
    clashes = [(other, one) for other in claims for one in other.clashes() if one.difference.kind not in OF_SOMEBODY]
    return [
        with_repeated(_with(claim, [pair for pair in clashes if pair[0] is not claim], articles), articles)
        for claim in claims
    ]


def _with(claim: Claim, clashes: Sequence[tuple[Claim, MemberDifference]], articles: Sequence[Article]) -> Claim:
    clashing = claim.clashing()
    for other, one in clashes:
        left, right = other.sides_of(one)
        mine, yours = one.difference.left, one.difference.right
        if mine is None or yours is None:
            continue
        for said, span, against, theirs in ((left, mine, right, yours), (right, yours, left, mine)):
            if against.story in clashing:
                continue
            found = next(_saying(claim, said, span, articles), None)
            if found is not None:
                claim = _clashing(claim, found, (against, theirs), one.difference)
                clashing = claim.clashing()
    return claim


def _saying(claim: Claim, said: Member, span: Span, articles: Sequence[Article]) -> Iterator[tuple[int, Span]]:
    """Yield the member by which a story says in this claim too what it says elsewhere, and where it has the value.

    The value must stand in what words the claim: another claim may be told by sentences that have it beside the point.
    """
    worded = same_words(said.place, span, claim.worded_by.place, articles)
    if worded is None or not claim.is_told(worded):
        return
    for number, member in enumerate(claim.members):
        own, other = member.place, said.place
        if own[0] == other[0] and (own == other or are_alike(articles, own, other, least=_MOSTLY)):
            found = same_words(other, span, own, articles)
            if found is not None:
                yield number, found


def _clashing(claim: Claim, own: tuple[int, Span], against: tuple[Member, Span], difference: Difference) -> Claim:
    """Return the claim with a clash of a member and of a sentence that becomes a teller, if it is none."""
    tellers = [one.place for one in claim.tellers()]
    place = (against[0].story, against[0].sentence)
    if place not in tellers:
        claim = replace(claim, linked=(*claim.linked, Member(*place, Extent.PART)))
        tellers.append(place)
    number = tellers.index(place)
    left, right = sorted(((own[0], own[1]), (number, against[1])))
    found = MemberDifference(left[0], right[0], replace(difference, left=left[1], right=right[1]))
    return replace(claim, differs=(*claim.differs, found))
