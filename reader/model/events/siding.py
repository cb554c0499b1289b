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

    def is_of_most(self, story: int) -> bool:
        """Tell whether more stories side with a story than with any that tells it otherwise."""
        size = len(self.side_of(story))
        return all(len(self.side_of(other)) < size for other in self.otherwise.get(story, ()))

    def outvoted(self, voice: Callable[[int], object]) -> frozenset[int]:
        """Return the stories on whose side fewer voices are than on that of one that contradicts them.

        Copies of one text are one voice. Of two that do not contradict each other neither outvotes the other, though
        more may be found to agree with one of them.
        """
        voices = {story: len({voice(n) for n in self.side_of(story)}) for story in self.otherwise}
        return frozenset(
            story
            for story, others in self.otherwise.items()
            if any(voices.get(other, 0) > voices[story] for other in others)
        )


def find_facts(told: Sequence[Told]) -> tuple[DisputedFact, ...]:
    """Put what differs together that is of one fact, in the order of the first of each."""
    heads = _heads(told)
    groups: dict[int, list[Told]] = {}
    for head, one in zip(heads, told, strict=True):
        groups.setdefault(head, []).append(one)
    return tuple(map(_fact, groups.values()))


def _heads(told: Sequence[Told]) -> list[int]:
    """Return for each difference the first one of its fact: those whose values overlap in one sentence are of one.

    "Governor" and "Governor Marsk" of one sentence are one value.
    """
    heads = list(range(len(told)))

    def head_of(number: int) -> int:
        while heads[number] != number:
            number = heads[number]
        return number

    values = sorted((place, _edges(span), n) for n, one in enumerate(told) for place, span in one.values())
    reached: dict[int, tuple[int, int]] = {}  # of each sentence, how far the last value went, and whose it was
    for place, (start, end), number in values:
        far, last = reached.get(place, (start, number))
        if start < far or start == far == end:
            one, other = sorted((head_of(last), head_of(number)))
            heads[other] = one
        reached[place] = (max(far, end), number) if start < far else (end, number)
    return [head_of(number) for number in range(len(told))]


def _edges(span: Span | None) -> tuple[int, int]:
    """Return where a value begins and ends; before everything for none, which is one value of its sentence."""
    return (-1, -1) if span is None else (span.start, span.end)


def at_one(stories: Collection[int], against: Mapping[int, Collection[int]]) -> frozenset[int]:
    """Return the most stories of which none is against another; of as many, those with the first story."""
    if not against:
        return frozenset(stories)
    best: frozenset[int] = frozenset()
    order = sorted(stories, key=lambda n: (len(against.get(n, ())), n))
    for first in sorted(stories):
        chosen = {first}
        for one in order:
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
