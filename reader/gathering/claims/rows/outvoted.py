"""Reword a row that one story alone words, and more others deny: it reads as most independent outlets have it.

"The Orlen company denied having stored solvents" is the shortest sentence on it; of three others that say that solvents
were stored there it would be said that it is not known whether they tell that. The row is worded by the likest of them,
and of who denies it that is not known, or he differs.
"""

from collections.abc import Collection, Iterable, Sequence

from reader.gathering.claims.describing import main_language
from reader.gathering.claims.disputes.opposing import find_opposed_pairs
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.shared_wording import worded_by
from reader.model.article import Article
from reader.model.events.claim import Claim, Member, Place

_FEWEST = 3  # stories: of two that deny one another none has more on its side


def with_wordings_of_most(
    claims: Iterable[Claim], articles: Sequence[Article], heads: Sequence[int], likeness: Likeness
) -> list[Claim]:
    """Return the claims, those reworded whose words more voices deny than tell; `heads` names whose text is whose."""
    return [_with_wording_of_most(claim, articles, heads, likeness) for claim in claims]


def _with_wording_of_most(claim: Claim, articles: Sequence[Article], heads: Sequence[int], likeness: Likeness) -> Claim:
    wording = claim.worded_by
    stories = {one.story for one in claim.tellers()}
    against = _against(wording, claim, articles, likeness) if len(stories) >= _FEWEST else frozenset[int]()
    told = _voices(stories - against, heads)
    if len(_voices(against, heads)) <= len(told):
        return claim
    main = main_language(articles)
    sides = [
        (len(_voices(_with(one, claim, articles, likeness), heads)), one)
        for one in claim.tellers()
        if one.story in against
    ]
    most, best = max(
        sides,
        key=lambda side: (
            articles[side[1].story].language == main,
            side[0],
            sum(likeness.of(side[1].place, other.place) for other in claim.tellers()),
            -side[1].story,
            -side[1].sentence,
        ),
    )
    return worded_by(claim, best) if most > len(told) else claim


def _with(own: Member, claim: Claim, articles: Sequence[Article], likeness: Likeness) -> frozenset[int]:
    """Return the story of a sentence, and those that have one that is linked to it and does not deny it."""
    linked = likeness.linked.get(own.place, ())
    tied = frozenset(one.story for one in claim.tellers() if one.place in linked)
    return (tied - _against(own, claim, articles, likeness)) | {own.story}


def _against(wording: Member, claim: Claim, articles: Sequence[Article], likeness: Likeness) -> frozenset[int]:
    """Return the stories all of whose sentences deny what words a claim, or clash with it."""
    others = [one for one in claim.tellers() if one.story != wording.story]
    pairs = {one: _pair(wording.place, one.place) for one in others}
    denied = {*find_opposed_pairs(pairs.values(), articles), *likeness.clashes}
    telling = {one.story for one in others if pairs[one] not in denied}
    return frozenset(one.story for one in others) - telling


def _pair(one: Place, other: Place) -> tuple[Place, Place]:
    return min(one, other), max(one, other)


def _voices(stories: Collection[int], heads: Sequence[int]) -> frozenset[int]:
    return frozenset(heads[story] for story in stories)
