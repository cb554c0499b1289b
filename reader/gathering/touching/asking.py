"""What tells who comes near a claim, and what it is told of."""

from collections.abc import Callable, Collection, Iterable, Mapping

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.events.claim import Claim, Member, Place

Facts = Mapping[Place, SentenceFacts]
"""The sentences of all stories, with what they tell."""

Nearby = tuple[int, int | None]
"""A sentence that comes near a claim, by its story and its number there; None for a story as a whole."""

Asking = Callable[[Claim], Collection[Nearby]]
"""Returns what comes near a claim, be it of stories that tell it."""


def stories_of(nearby: Iterable[Nearby]) -> frozenset[int]:
    """Return the stories of which a sentence comes near."""
    return frozenset(story for story, _ in nearby)


def words_of_claim(claim: Claim, facts: Facts) -> SentenceFacts:
    """Return the sentence that words a claim."""
    wording = claim.worded_by
    return facts[wording.place]


def places_of(members: Iterable[Member]) -> frozenset[Place]:
    """Return where sentences stand."""
    return frozenset(one.place for one in members)
