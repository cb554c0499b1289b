"""Which stories seem to tell a claim, and tell what clashes with it.

1. They tell one of two claims that clash, and seem to tell the other one too, by the same sentence: "Την εντολή έδωσε
   στη 1:15 ο κυβερνήτης" is linked to who says that the governor gave the order, and to who says it of the mayor: it
   tells that with whose words it has more in common.
2. Nothing of theirs is linked to the words of a claim, or to who tells it so, and something is to who contradicts them:
   "passed without remarks" is linked to "no faults were found", beside a claim that faults were.
"""

from collections.abc import Sequence

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.events.claim import Claim, Place


def find_on_other_side(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Return for each claim the stories that tell another one instead, with whose words its own words clash."""
    worded = [claim.worded_by.place for claim in claims]
    clashing = {frozenset(side.place for side in claim.sides_of(one)) for claim in claims for one in claim.clashes()}
    return tuple(
        frozenset(
            story
            for number, other in enumerate(claims)
            if frozenset((own, worded[number])) in clashing and own != worded[number]
            for story in _on_side(claim, other, articles)
        )
        for claim, own in zip(claims, worded, strict=True)
    )


def find_linked_to_others(claim: Claim, likeness: Likeness) -> tuple[int, ...]:
    """Return the stories that are linked to who contradicts what words a claim, and to nobody who tells it so."""
    against = claim.against().get(claim.worded_by.story, set())
    settled = claim.clashing() | {claim.worded_by.story}
    others = {one.place for one in claim.tellers() if one.story in against}
    side = {one.place for one in claim.tellers() if one.story in settled - against}
    linked: dict[int, set[Place]] = {}
    for one in claim.tellers() if against else ():
        if one.story not in settled:
            linked.setdefault(one.story, set()).update(likeness.linked.get(one.place, ()))
    return tuple(sorted(n for n, places in linked.items() if places & others and not places & side))


def _on_side(claim: Claim, other: Claim, articles: Sequence[Article]) -> list[int]:
    """Return the stories all of whose sentences that tell a claim tell another one, and have more of its words."""
    places: dict[int, set[Place]] = {}
    for one in claim.tellers():
        places.setdefault(one.story, set()).add(one.place)
    beside = {one.place for one in other.tellers()}
    settled = claim.clashing() | {claim.worded_by.story}
    return [
        story
        for story, own in places.items()
        if story not in settled
        and own <= beside
        and all(
            _shared(place, claim.worded_by.place, articles) < _shared(place, other.worded_by.place, articles)
            for place in own
        )
    ]


def _shared(one: Place, other: Place, articles: Sequence[Article]) -> int:
    """Return how many words two sentences have in common, in whatever languages."""
    texts = [
        (articles[story].sentence_text(sentence), articles[story].language or "") for story, sentence in (one, other)
    ]
    if texts[0][1] == texts[1][1]:
        stems = [{word.stem for word in tag_words(*text) if word.is_content} for text in texts]
        return len(stems[0] & stems[1])
    return len(match_words(texts[0], texts[1])) if is_offered(texts[0][1], texts[1][1]) else 0
