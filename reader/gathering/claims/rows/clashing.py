"""Every alert of a pair of stories has a row: the two sentences that clash there tell one claim.

A row holds what is like all of its sentences on average, and two that a pair links and that clash may stand in two
rows, or in none: the second one joins the row of the first, or the two have one of their own.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.claim import Claim, Extent, Member, Place


def with_clashing(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with all pairs of sentences that clash where their stories are compared."""
    rows = list(claims)
    for pair in sorted(likeness.clashes):
        places = [frozenset((one.story, one.sentence) for one in claim.tellers()) for claim in rows]
        if any(own.issuperset(pair) for own in places):
            continue
        told = [(n, one, other) for one, other in (pair, pair[::-1]) for n, own in enumerate(places) if one in own]
        sure = [each for each in told if _words_it(rows[each[0]], each[1], likeness)]
        if sure:
            number, _, joining = min(sure, key=lambda each: (-len(rows[each[0]].stories()), each[0]))
            rows[number] = _with(rows[number], joining)
        else:
            rows.append(describe_claim(pair, articles, likeness))
    return tuple(rows)


def _words_it(claim: Claim, place: Place, likeness: Likeness) -> bool:
    """Tell whether a sentence words a claim, or is linked to the one that does."""
    member = claim.members[claim.wording]
    wording = member.story, member.sentence
    return place == wording or wording in likeness.linked.get(place, ())


def _with(claim: Claim, place: Place) -> Claim:
    """Return a claim with a sentence: of a story that has one already it is a member too, any other is linked."""
    joining = Member(*place, Extent.PART)
    if place[0] not in claim.stories():
        return replace(claim, linked=tuple(sorted({*claim.linked, joining})))
    worded = claim.members[claim.wording]
    members = sorted({*claim.members, joining})
    return replace(claim, members=tuple(members), wording=members.index(worded))
