"""Put a link of two languages that no claim holds into the claim that it tells, or into one of its own.

A link across languages shares hardly a word beside names, so a weak one begins no claim as `growing` does; and its
other sentence may be of a claim whose further sentences are in languages that nothing compares with its own.

1. A sentence in no claim joins one to most of whose sentences, of those that it can be compared with, it is linked, or
   to one that tells with it and with the words of the claim a sum of money, be it another one.
2. What is still in no claim begins one with what it is linked to. Between stories of one language such a link is mostly
   of names alone: nine of eleven on five labelled events told two things.
3. Two that are linked alone tell no claim where one of them tells another, of which the other one is no part: that link
   is chance.
4. A sentence leaves a claim whose words another one of their own story tells it, and this one not.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.gathering.claims.describing import describe_claim, with_own_wordings
from reader.gathering.claims.disputes.counting import count_some_alike
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sentences import are_comparable, text_of
from reader.gathering.claims.words.clauses import tells_one_thing
from reader.model.article import Article
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, Extent, Member, Place

_MOST = 0.5  # as of the sentences of two claims that are one
_SAME = 0.6  # of two sentences that tell one thing, as of what joins a claim
_FEWEST_STORIES = 2
_PAIR = 2  # sentences or languages


def with_all_foreign(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims with each sentence that is linked to one in another language, and further claims of these."""
    kept = [
        _without_strays(claim, articles, likeness)
        for claim in claims
        if not _is_chance(claim, claims, articles, likeness)
    ]
    linked = _foreign(articles, likeness)
    left = sorted(linked.keys() - held_places(kept))
    joining: dict[int, list[Place]] = {}
    for place in left:
        for number, claim in enumerate(kept):
            if _joins(place, linked[place], claim, articles, likeness):
                joining.setdefault(number, []).append(place)
    grown = [_with(claim, joining.get(number, ())) for number, claim in enumerate(kept)]
    begun = [describe_claim(own, articles, likeness) for own in _begun(linked, held_places(grown), likeness)]
    begun = [claim for claim in begun if not _is_chance(claim, grown, articles, likeness)]
    return with_own_wordings([*grown, *begun], articles) if begun else tuple(grown)


def find_unsure_in_other_languages(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> tuple[int, ...]:
    """Return the stories in another language than the words of a claim that no sure link makes tell it.

    What is linked at all and counts as many of as many things tells it: six of 21 wagons.
    """
    wording = claim.worded_by
    language = articles[wording.story].language
    worded = text_of(wording, articles)
    asked = {one.story for one in claim.tellers() if articles[one.story].language != language}
    sure = {one.story for one in claim.tellers() if count_some_alike(worded, text_of(one, articles))}
    for one, other in product(claim.tellers(), repeat=2):
        if one.story != other.story and likeness.is_sure(one.place, other.place):
            sure.add(one.story)
    return tuple(sorted(asked - sure))


def held_places(claims: Sequence[Claim]) -> frozenset[Place]:
    """Return the sentences that tell a claim."""
    return frozenset(one.place for claim in claims for one in claim.tellers())


def _foreign(articles: Sequence[Article], likeness: Likeness) -> dict[Place, list[Place]]:
    """Return for each sentence those in another language that it is linked to, the surest first."""
    found: dict[Place, list[Place]] = {}
    for place, others in likeness.linked.items():
        foreign = [other for other in others if articles[other[0]].language != articles[place[0]].language]
        if foreign:
            found[place] = sorted(foreign, key=lambda other: (-likeness.of(place, other), other))
    return found


def _joins(
    place: Place, linked: Collection[Place], claim: Claim, articles: Sequence[Article], likeness: Likeness
) -> bool:
    """Tell whether a sentence tells a claim to sentences of which it is linked."""
    members = [one.place for one in claim.members]
    asked = [one for one in members if one[0] != place[0] and are_comparable(articles, place[0], one[0])]
    tied = [one for one in asked if one in linked]
    if not tied:
        return False
    wording = members[claim.wording]
    of_money = [one for one in tied if one == wording or likeness.of(one, wording) >= _SAME]
    return len(tied) >= _MOST * len(asked) or (
        bool(of_money) and all(_tells_money(articles, one) for one in (place, wording, of_money[0]))
    )


def _tells_money(articles: Sequence[Article], place: Place) -> bool:
    article = articles[place[0]]
    facts = read_facts(article.sentence_text(place[1]), article.language or "", None)
    return any(one.kind is DifferenceKind.MONEY for one in facts.quantities)


def _with(claim: Claim, places: Collection[Place]) -> Claim:
    """Return a claim with what joins it: a sentence of a story that has one is a member too, any other is linked."""
    stories = claim.stories()
    worded = claim.worded_by
    own = sorted({*claim.members, *(Member(*place, Extent.PART) for place in places if place[0] in stories)})
    further = {Member(*place, Extent.PART) for place in places if place[0] not in stories}
    return replace(
        claim, members=tuple(own), wording=own.index(worded), linked=tuple(sorted(further.union(claim.linked)))
    )


def _begun(
    linked: Mapping[Place, Sequence[Place]], held: Collection[Place], likeness: Likeness
) -> Iterator[list[Place]]:
    """Yield what is in no claim, each with its surest partner and those that are linked to it or tell the same."""
    done = set(held)
    for place in sorted(linked.keys() - held, key=lambda one: (-likeness.of(one, linked[one][0]), one)):
        if place in done:
            continue
        best, *others = linked[place]
        near = [
            one
            for one in others
            if one in likeness.linked.get(best, ()) or likeness.of(one, best) >= _SAME or one[0] == best[0]
        ]
        done.update(own := sorted({place, best, *near}))
        yield own


def _is_chance(claim: Claim, claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether two sentences of two languages are linked by chance: one tells one thing, the other another one.

    So it is where the first tells a claim of at least two others, with one in the language of the second that is linked
    to the first, and none such that is linked to the second.
    """
    own = {one.place for one in claim.members}
    if len(own) != _PAIR or claim.linked or len({articles[story].language for story, _ in own}) != _PAIR:
        return False
    for other in claims:
        members = {one.place for one in other.members}
        held = own & members
        if len(held) != 1 or len(members) <= _PAIR:
            continue
        (first,), (second,) = held, own - held
        if tells_one_thing(first, articles):
            tied = members.intersection(likeness.linked.get(first, ()))
            heard = {one for one in tied if articles[one[0]].language == articles[second[0]].language}
            if heard and heard.isdisjoint({second, *likeness.linked.get(second, ())}):
                return True
    return False


def _without_strays(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> Claim:
    """Return a claim without sentences in another language that are linked to what its words do not tell.

    A sentence that tells two things is linked to one of each, and what says one of these does not tell the other.
    """
    wording = claim.worded_by
    tellers = {one.place for one in claim.tellers()}

    def strays(one: Member) -> bool:
        links = likeness.linked.get(one.place, ())
        beside = [place for place in links if place[0] == wording.story]
        return (
            articles[one.story].language != articles[wording.story].language
            and bool(beside)
            and tellers.isdisjoint(beside)
        )

    members = tuple(one for one in claim.members if not strays(one))
    if len({one.story for one in members}) < _FEWEST_STORIES:
        return claim
    linked = tuple(one for one in claim.linked if not strays(one))
    return replace(claim, members=members, wording=members.index(wording), linked=linked)
