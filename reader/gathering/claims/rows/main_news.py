"""The main news of an event has one row: headlines and first sentences that word it in several ways tell one claim.

"Trump expands travel ban to six new countries" and "The US has announced it is expanding its curbs on immigration to
include six more countries" pack the same news with other facts each, and grow into rows of their own, of which none is
told by all. Two rows that openings word are one where these are surely linked, or alike in one story, or tied so to one
that stands in both rows: of 28 such pairs of rows of 104 real events 26 were one, and the two others a quotation beside
a fact.

1. The row that openings of more stories tell stays; those of the other one join it, and what is surely linked to its
   words.
2. It is worded by the opening by which most tell it, of these by the one to which most are surely linked, the shortest.
3. What further sentences are surely linked to the words of the other row by, and none of these openings has, keeps a
   row, worded by one of them: one story opens with the answer to what the others report.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from itertools import combinations

from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.joining import with_members
from reader.gathering.claims.rows.shared_wording import worded_by
from reader.gathering.claims.sentences import are_alike, telling_terms
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Member, Place

_FEWEST_WORDS = 2  # that two sentences have in common, as where two stories say more than names


def with_one_row_of_main_news(
    claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness, described: Callable[[Claim], Claim]
) -> tuple[Claim, ...]:
    """Return the claims, those put together that headlines and first sentences word that tell the same.

    `described` says anew how far each teller tells a claim that others joined.
    """
    openings = frozenset((story, n) for story, article in enumerate(articles) for n in article.opening_sentences())
    found = list(claims)
    while (pair := next(_same(found, openings, articles, likeness), None)) is not None:
        kept, gone = pair
        joined = with_members(found[kept], _joining(found[kept], found[gone], openings, likeness))
        own = [one for one in joined.tellers() if one.place in openings]
        beside = _told_beside(found[kept], found[gone], openings, articles, likeness)
        found[kept] = min(
            (described(worded_by(joined, one)) for one in own), key=partial(_rank, articles=articles, likeness=likeness)
        )
        if beside:
            row = describe_claim(sorted({*beside, found[gone].worded_by.place}), articles, likeness)
            best = min((one for one in row.members if one.place in beside), key=lambda one: _length(one, articles))
            found[gone] = described(worded_by(row, best))
        else:
            del found[gone]
    return tuple(found)


def _same(
    claims: Sequence[Claim], openings: frozenset[Place], articles: Sequence[Article], likeness: Likeness
) -> Iterator[tuple[int, int]]:
    """Yield the claims that tell one main news, the one that stays first.

    Those with a clash, and a quotation beside a fact, are told apart.
    """
    asked = [n for n, claim in enumerate(claims) if claim.worded_by.place in openings and not any(claim.clashes())]
    asked.sort(key=lambda n: (-len({story for story, _ in _places(claims[n]) & openings}), n))
    for kept, gone in combinations(asked, 2):
        pair = claims[kept], claims[gone]
        worded = [claim.worded_by.place for claim in pair]
        both = {worded[0], *(_places(pair[0]) & _places(pair[1]) & openings)}
        if len({claim.kind is ClaimKind.QUOTATION for claim in pair}) == 1 and any(
            all(_are_tied(place, word, articles, likeness) for word in worded) for place in sorted(both)
        ):
            yield kept, gone


def _told_beside(
    kept: Claim, gone: Claim, openings: frozenset[Place], articles: Sequence[Article], likeness: Likeness
) -> frozenset[Place]:
    """Return the sentences that are surely linked to the words of a claim by what no opening of another one has."""
    wording = gone.worded_by.place
    known = frozenset[str]().union(*(telling_terms(articles, one) for one in (_places(kept) & openings) - {wording}))
    own = telling_terms(articles, wording) - known
    return frozenset(
        place
        for place in _places(gone) - openings - _joining(kept, gone, openings, likeness)
        if likeness.is_sure(place, wording) and len(telling_terms(articles, place) & own) >= _FEWEST_WORDS
    )


def _are_tied(one: Place, other: Place, articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether two sentences are surely linked, alike in one story, or one."""
    if one[0] == other[0]:
        return one == other or are_alike(articles, one, other)
    return likeness.is_sure(one, other)


def _rank(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> tuple[int, int, int, Place]:
    """Say of a claim how many tell it, how many are surely linked to its words, and how short these are; best first."""
    wording = claim.worded_by.place
    telling = claim.telling()
    tied = {one.story for one in telling if likeness.is_sure(one.place, wording)}
    length = _length(claim.worded_by, articles)
    return -len({one.story for one in telling}), -len(tied - {wording[0]}), length, wording


def _length(one: Member, articles: Sequence[Article]) -> int:
    return len(articles[one.story].sentence_text(one.sentence))


def _joining(kept: Claim, gone: Claim, openings: Collection[Place], likeness: Likeness) -> frozenset[Place]:
    wording = kept.worded_by.place
    return frozenset(place for place in _places(gone) if place in openings or likeness.is_sure(place, wording))


def _places(claim: Claim) -> frozenset[Place]:
    return frozenset(one.place for one in claim.tellers())
