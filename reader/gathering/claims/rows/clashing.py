"""Every alert of a pair of stories has a row: the two sentences that clash there tell one claim.

A row holds what is like all of its sentences on average, and two that a pair links and that clash may stand in two
rows, or in none: the second one joins the row of the first, or the two have one of their own. Two rows are one where
each of the two sentences words one, or is linked to its words, and tells nothing else: one fact has two values then,
as "the smoke is not poisonous" and "la fumée est toxique" have, and not two rows.

What clashes stands with a row whose words tell one of the two values of that thing, if there is one: the year in which
a ship was built does not stand with the year in which it ran aground.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.comparing.differing.statements.occurrences.told_once import Topic, TopicKind, told_once
from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.disputes.opposing import tells_one_thing
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.events.claim import Claim, Extent, Member, Place

_FIGURES = re.compile(r"\d+")
_FEWEST = 2  # stories that tell one row


def with_clashing(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with all pairs of sentences that clash where their stories are compared."""
    rows = list(claims)
    for pair in sorted(likeness.clashes):
        places = [_places(claim) for claim in rows]
        alone = next((n for n, own in enumerate(places) if own == set(pair)), None)
        worded = [n for n, row in enumerate(rows) if _words_a_value(row, pair, articles, likeness)]
        if alone is None and worded:
            rows = _with_at(rows, min(worded, key=lambda n: (not places[n] >= set(pair), n)), pair, likeness)
            continue
        if any(own > set(pair) for own in places):
            continue
        told = [(n, one, other) for one, other in (pair, pair[::-1]) for n, own in enumerate(places) if one in own]
        sure = [each for each in told if _words_it(rows[each[0]], each[1], likeness)]
        held = [next((n for n, own, _ in sure if own == place), None) for place in pair]
        beside = next((n for n, _, _ in sure if n != alone), None)
        one, other = held if alone is None else (alone, beside)
        if one is not None and other is not None and all(_tells_one_thing(place, articles) for place in pair):
            rows = _joined(rows, one, other, articles, likeness)
        elif alone is not None:
            continue
        elif sure:
            number, _, joining = min(sure, key=lambda each: (-len(rows[each[0]].stories()), each[0]))
            rows[number] = _with(rows[number], joining, likeness)
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
    places = {member.place for n in (one, other) for member in rows[n].members}
    claim = describe_claim(sorted(places), articles, likeness)
    stories = claim.stories()
    linked = {member for n in (one, other) for member in rows[n].linked if member.story not in stories}
    claim = replace(claim, linked=tuple(sorted(linked)))
    return [claim if n == min(one, other) else row for n, row in enumerate(rows) if n != max(one, other)]


def _with_at(rows: Sequence[Claim], at: int, pair: tuple[Place, Place], likeness: Likeness) -> list[Claim]:
    """Return the rows with a pair in one of them, and in no other what is there for the other sentence of it alone."""
    found = [claim if n == at else _without_strays(claim, pair, likeness) for n, claim in enumerate(rows)]
    for place in pair:
        if place not in _places(found[at]):
            found[at] = _with(found[at], place, likeness)
    return found


def _without_strays(claim: Claim, pair: tuple[Place, Place], likeness: Likeness) -> Claim:
    """Return a row that has both sentences of a pair without those of them that nothing ties to its words."""
    strays = {place for place in pair if not _words_it(claim, place, likeness)}
    members = tuple(one for one in claim.members if one.place not in strays)
    if not strays or not _places(claim) >= set(pair) or len({one.story for one in members}) < _FEWEST:
        return claim
    linked = tuple(one for one in claim.linked if one.place not in strays)
    return replace(claim, members=members, wording=members.index(claim.worded_by), linked=linked)


def _places(claim: Claim) -> frozenset[Place]:
    return frozenset(one.place for one in claim.tellers())


def _words_a_value(claim: Claim, pair: tuple[Place, Place], articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether the words of a claim tell the same thing as a sentence of a pair, with the value that clashes."""
    wording = claim.worded_by
    worded = _told_once(wording.place, articles)
    if not worded:
        return False
    values = [
        (place, span.of(articles[place[0]].text))
        for one in likeness.clashes[pair]
        for place, span in zip(pair, (one.left, one.right), strict=True)
        if span is not None
    ]
    return any(
        value is not None and f"{value:g}" in _FIGURES.findall(text) and worded.get(topic) == value
        for place, text in values
        for topic, value in _told_once(place, articles).items()
        if topic.kind is not TopicKind.WHETHER
    )


def _told_once(place: Place, articles: Sequence[Article]) -> Mapping[Topic, float | None]:
    article = articles[place[0]]
    return told_once(article.sentence_text(place[1]), article.language or "")


def _words_it(claim: Claim, place: Place, likeness: Likeness) -> bool:
    """Tell whether a sentence words a claim, or is linked to the one that does."""
    wording = claim.worded_by.place
    return place == wording or wording in likeness.linked.get(place, ())


def _with(claim: Claim, place: Place, likeness: Likeness) -> Claim:
    """Return a claim with a sentence: of a story that has one already it is a member too, any other is linked.

    It takes the place of what its story has there that an unsure link alone ties to the words of the claim.
    """
    joining = Member(*place, Extent.PART)
    if place[0] not in claim.stories():
        return replace(claim, linked=tuple(sorted({*claim.linked, joining})))
    worded = claim.worded_by
    kept = {
        one
        for one in claim.members
        if one.story != place[0] or (min(one.place, worded.place), max(one.place, worded.place)) not in likeness.unsure
    }
    members = sorted({*kept, joining})
    return replace(claim, members=tuple(members), wording=members.index(worded))
