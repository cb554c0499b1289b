"""Every alert of a pair of stories has a row: the two sentences that clash there tell one claim.

A row holds what is like all of its sentences on average, and two that a pair links and that clash may stand in two
rows, or in none: the second one joins the row of the first, or the two have one of their own. Two rows are one where
each of the two sentences words one, or is linked to its words, and tells nothing else: one fact has two values then,
as "the smoke is not poisonous" and "la fumée est toxique" have, and not two rows.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.disputes.opposing import tells_one_thing
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.claim import Claim, Extent, Member, Place


def with_clashing(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with all pairs of sentences that clash where their stories are compared."""
    rows = list(claims)
    for pair in sorted(likeness.clashes):
        places = [frozenset((one.story, one.sentence) for one in claim.tellers()) for claim in rows]
        if any(own > set(pair) for own in places):
            continue
        told = [(n, one, other) for one, other in (pair, pair[::-1]) for n, own in enumerate(places) if one in own]
        sure = [each for each in told if _words_it(rows[each[0]], each[1], likeness)]
        held = [next((n for n, own, _ in sure if own == place), None) for place in pair]
        alone = next((n for n, own in enumerate(places) if own == set(pair)), None)
        beside = next((n for n, _, _ in sure if n != alone), None)
        one, other = held if alone is None else (alone, beside)
        if one is not None and other is not None and all(_tells_one_thing(place, articles) for place in pair):
            rows = _joined(rows, one, other, articles, likeness)
        elif alone is not None:
            continue
        elif sure:
            number, _, joining = min(sure, key=lambda each: (-len(rows[each[0]].stories()), each[0]))
            rows[number] = _with(rows[number], joining)
        else:
            rows.append(describe_claim(pair, articles, likeness))
    return tuple(rows)


def _tells_one_thing(place: Place, articles: Sequence[Article]) -> bool:
    article = articles[place[0]]
    return tells_one_thing(article.sentence_text(place[1]), article.language or "")


def _joined(
    rows: Sequence[Claim], one: int, other: int, articles: Sequence[Article], likeness: Likeness
) -> list[Claim]:
    """Return the rows, two of them put together, in the place of the first."""
    places = {(member.story, member.sentence) for n in (one, other) for member in rows[n].members}
    claim = describe_claim(sorted(places), articles, likeness)
    stories = claim.stories()
    linked = {member for n in (one, other) for member in rows[n].linked if member.story not in stories}
    claim = replace(claim, linked=tuple(sorted(linked)))
    return [claim if n == min(one, other) else row for n, row in enumerate(rows) if n != max(one, other)]


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
