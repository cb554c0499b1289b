"""Who sides with whom about the facts that stories of an event tell each in its way.

What differs between two sentences is a fact; where a third one tells otherwise than one of them does,
by the same words, it is the same fact. A claim may have several: how many died, and how many were hurt.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.model.article import Span
from reader.model.difference import Difference, Verdict

Stories = Mapping[int, frozenset[int]]
_Value = tuple[int, Span | None]


@dataclass(frozen=True, slots=True)
class Told:
    """What one of two sentences, each by its number and its story, tells otherwise than the other."""

    sentences: tuple[int, int]
    stories: tuple[int, int]
    difference: Difference

    def values(self) -> tuple[_Value, _Value]:
        """Return where both have the fact."""
        return (self.sentences[0], self.difference.left), (self.sentences[1], self.difference.right)


@dataclass(frozen=True, slots=True)
class DisputedFact:
    """A fact that stories tell each in its way.

    `otherwise` names for each of them those that tell it otherwise, `clashing` those of which one cannot be right;
    `sentences` are the numbers of those that tell it.
    """

    otherwise: Stories
    clashing: Stories
    sentences: frozenset[int]

    def side_of(self, story: int) -> frozenset[int]:
        """Return the stories that tell it otherwise than one that this one does too, and not than it; itself too."""
        own = self.otherwise.get(story, frozenset())
        return frozenset(n for n, others in self.otherwise.items() if others & own and n not in own) | {story}

    def outvoted(self, voice: Callable[[int], object]) -> frozenset[int]:
        """Return the stories on whose side fewer voices are than on another; copies of one text are one voice."""
        sides = {story: len({voice(n) for n in self.side_of(story)}) for story in self.otherwise}
        return frozenset(story for story, voices in sides.items() if voices < max(sides.values()))


def find_facts(told: Sequence[Told]) -> tuple[DisputedFact, ...]:
    """Put what differs together that is of one fact, in the order of the first of each."""
    groups: list[tuple[set[_Value], list[Told]]] = []
    for one in told:
        values = set(one.values())
        touched = [group for group in groups if group[0] & values]
        rest = [group for group in groups if not group[0] & values]
        joined = set(values).union(*(group[0] for group in touched)), [*(o for g in touched for o in g[1]), one]
        at = min((groups.index(group) for group in touched), default=len(rest))
        groups = [*rest[:at], joined, *rest[at:]]
    return tuple(_fact(ones) for _, ones in groups)


def at_one(stories: Collection[int], against: Mapping[int, Collection[int]]) -> frozenset[int]:
    """Return the most stories of which none is against another; of as many, those with the first story."""
    best: frozenset[int] = frozenset()
    for first in sorted(stories):
        chosen = {first}
        rest = (n for n in sorted(stories, key=lambda n: (len(against.get(n, ())), n)) if n != first)
        for one in rest:
            if chosen.isdisjoint(against.get(one, ())):
                chosen.add(one)
        best = max(best, frozenset(chosen), key=len)
    return best


def _fact(told: Sequence[Told]) -> DisputedFact:
    clashes = [one for one in told if one.difference.verdict is Verdict.CLASH]
    return DisputedFact(_pairs(told), _pairs(clashes), frozenset(n for one in told for n in one.sentences))


def _pairs(told: Sequence[Told]) -> Stories:
    found: dict[int, set[int]] = {}
    for one in told:
        left, right = one.stories
        found.setdefault(left, set()).add(right)
        found.setdefault(right, set()).add(left)
    return {story: frozenset(others) for story, others in found.items()}
