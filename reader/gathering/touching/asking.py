"""What tells who comes near a claim, and what it is told of."""

from collections.abc import Callable, Collection, Iterable, Mapping

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.events.claim import Claim, Member, Place

Facts = Mapping[Place, SentenceFacts]
"""The sentences of all stories, with what they tell."""

Asking = Callable[[Claim], Collection[int]]
"""Returns the stories that come near a claim, be they those that tell it."""


def words_of_claim(claim: Claim, facts: Facts) -> SentenceFacts:
    """Return the sentence that words a claim."""
    wording = claim.worded_by
    return facts[wording.place]


def places_of(members: Iterable[Member]) -> frozenset[Place]:
    """Return where sentences stand."""
    return frozenset(one.place for one in members)
