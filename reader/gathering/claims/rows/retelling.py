"""A row all of whose stories tell another one, in nearly the same words, is that row again.

The headline "US states sue to block subsidy cut" and the lead below it may begin two claims, of which each story tells
both. Two rows are one where what words the one is very like what words the other, and stands with it; or where it is a
member there, and its words are mostly those of the other row; or where each of its stories tells both by one sentence,
and what words the two is surely linked, or alike in one story. Of the two, the one that fewer sentences tell goes; a
single sentence that it has beside the other joins that, of more most tell something else.
"""

from collections.abc import Sequence

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.joining import with_members
from reader.gathering.claims.sentences import are_alike, telling_terms
from reader.model.article import Article
from reader.model.events.claim import Claim, Place

# What words two rows that have both: of 24 such pairs of 92 events of three real stories 22 were one; of all that are
# linked, 33 of 49.
_VERY_LIKE = 0.85
# Of the telling terms of the shorter of two wordings: of 13 such pairs of the same events all were one, of .6 17 of 21.
_SHARED = 0.7
_LIKE = 0.6  # what words a row and what the other one has of a further story that tells both
_NEAR = 2 / 3  # of two sentences of two stories, by the finer score
# Sentences of the row that goes. With any number of them, claims of five labelled events fell from .70 to .68, whether
# they joined the other row or went.
_MOST_BESIDE = 1


def without_retold(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> list[Claim]:
    """Return the claims without those that are another one again; what clashes in one alone is shown there."""
    kept: list[int] = []
    telling: dict[Place, list[int]] = {}
    joining: dict[int, set[Place]] = {}
    for number in sorted(range(len(claims)), key=lambda n: (-len(claims[n].telling()), n)):
        claim, places = claims[number], _places(claims[number])
        near = {n for place in places for n in telling.get(place, ())}
        other = next((n for n in kept if n in near and _is_again(claim, claims[n], articles, likeness)), None)
        if other is None:
            kept.append(number)
            for place in places:
                telling.setdefault(place, []).append(number)
        elif len(places - _places(claims[other])) <= _MOST_BESIDE:
            joining.setdefault(other, set()).update(member.place for member in claim.members)
    return [with_members(claims[number], joining.get(number, ())) for number in sorted(kept)]


def find_said_within(claims: Sequence[Claim], likeness: Likeness) -> frozenset[int]:
    """Return the claims, by index, that another one tells with one sentence more, what words either standing in both.

    It has to be surely linked, or of one text. Of 14 such rows of 104 real events 13 were the other one again; of
    six beside which it has more sentences, four.
    """
    places = [_places(claim) for claim in claims]
    holders: dict[Place, list[int]] = {}
    for number, own in enumerate(places):
        for place in own:
            holders.setdefault(place, []).append(number)
    return frozenset(
        number
        for number, claim in enumerate(claims)
        if any(
            len(places[other]) - len(places[number]) == _MOST_BESIDE
            and _is_within(claim, claims[other])
            and likeness.is_sure(claim.worded_by.place, claims[other].worded_by.place)
            for other in holders[claim.worded_by.place]
        )
    )


def _is_within(one: Claim, other: Claim) -> bool:
    """Tell whether another claim has all sentences of one, one of which words it, and all who tell the one tell it."""
    stories = [frozenset(member.story for member in claim.telling()) for claim in (one, other)]
    return (
        not one.differs
        and stories[0] <= stories[1]
        and _places(one) <= _places(other)
        and other.worded_by.place in _places(one)
    )


def _is_again(one: Claim, other: Claim, articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether a claim is told by another one, which as many sentences tell or more."""
    stories = [frozenset(member.story for member in claim.telling()) for claim in (one, other)]
    if one.differs or not stories[0] <= stories[1]:
        return False
    worded, others = one.worded_by.place, other.worded_by.place
    if likeness.of(worded, others) >= _VERY_LIKE and others in _places(one) and worded in _places(other):
        return True
    if _stands_within(one, other) and _are_near(worded, others, articles, likeness):
        return True
    terms = telling_terms(articles, worded), telling_terms(articles, others)
    return (
        len(_places(one) - _places(other)) <= _MOST_BESIDE
        and len(terms[0] & terms[1]) >= _SHARED * max(1, min(map(len, terms)))
        and (_has_within(one, other, likeness) or _has_within(other, one, likeness))
    )


def _stands_within(one: Claim, other: Claim) -> bool:
    """Tell whether each story of a claim tells another one by a sentence of both.

    All of its sentences do, or else all but one, and what words the other is one of them.
    """
    places = [frozenset(one.place for one in claim.telling()) for claim in (one, other)]
    both = places[0] & places[1]
    most_beside = _MOST_BESIDE if other.worded_by.place in both else 0
    return {story for story, _ in both} == {story for story, _ in places[0]} and len(places[0] - both) <= most_beside


def _are_near(one: Place, other: Place, articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether two sentences are surely linked, or alike if they are of one story.

    Of 33 rows of 89 real events that stand within another one, 17 are so near, and fifteen of these were it again.
    """
    if one[0] == other[0]:
        return are_alike(articles, one, other)
    return likeness.of(one, other) >= _NEAR


def _has_within(one: Claim, other: Claim, likeness: Likeness) -> bool:
    """Tell whether another claim has what words one as a member, and like it what both have of a further story."""
    worded = one.worded_by.place
    return worded in {member.place for member in other.members} and any(
        likeness.of(worded, place) >= _LIKE for place in _places(one) & _places(other)
    )


def _places(claim: Claim) -> frozenset[Place]:
    return frozenset(one.place for one in claim.tellers())
