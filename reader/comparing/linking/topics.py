"""What two sentences share apart from the names they share.

Words that stand beside each other in both sentences, common words between them left out, are one topic: an office with
its holder's name, a law with its country's. What is in the topic of a shared name says who or what is spoken of, not
what is told.
"""

from collections.abc import Collection, Mapping
from itertools import pairwise

from reader.comparing.linking.vocabulary import Vocabulary
from reader.comparing.profiling.profiles import Profile

# Words from one to the next that leave them beside each other: one may stand between. 2 and 3 do equally well on the
# dev pairs; all words within 3, and not the next one alone, took what is told into the topic.
_BESIDE = 2

Neighbours = frozenset[tuple[str, str]]


def find_neighbours(profile: Profile, vocabulary: Vocabulary) -> Neighbours:
    """Return the telling words and names that stand beside each other, each pair in order; none without a name."""
    same, telling, names = vocabulary.same, vocabulary.telling, vocabulary.proper
    stems = [same.get(stem, stem) for stem in profile.stems] if same else profile.stems
    if names.isdisjoint(stems):
        return frozenset()
    asked = [(at, term) for at, term in enumerate(stems) if term in telling or term in names]
    return frozenset(
        (one, other) if one < other else (other, one)
        for (at, one), (behind, other) in pairwise(asked)
        if behind - at <= _BESIDE and one != other
    )


def find_beside(profile: Profile, told: Collection[str], vocabulary: Vocabulary) -> Neighbours:
    """Return which of these terms stand beside each other, each pair in order: "flood in Marlow" has one such pair."""
    same = vocabulary.same
    places = [(at, term) for at, stem in enumerate(profile.stems) if (term := same.get(stem, stem)) in told]
    return frozenset(
        (one, other) if one < other else (other, one)
        for (at, one), (behind, other) in pairwise(places)
        if behind - at <= _BESIDE
    )


def weigh_apart(
    telling: frozenset[str], names: frozenset[str], neighbours: Neighbours, weights: Mapping[str, int]
) -> int:
    """Weigh the shared telling words in no topic of a shared name; `neighbours` are those of both sentences."""
    topic = set(names)
    grows = True
    while grows:
        near = {term for pair in neighbours if not topic.isdisjoint(pair) for term in pair}
        grows = not near <= topic
        topic |= near
    return sum([weights[term] for term in telling - topic])
