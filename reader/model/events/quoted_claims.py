"""Claims that are sentences of one quotation: people read as one what each of its sentences is a claim of.

A story tells them by sentences that follow one another inside one pair of quotation marks. To find what is left out
they are claims of their own: a story may quote one of them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.model.events.claim import Place
from reader.model.events.event import Event


@dataclass(frozen=True, slots=True)
class QuotedClaims:
    """Claims by number, and where one story says them, in its order; one claim has the sentence that words it."""

    claims: tuple[int, ...]
    places: tuple[Place, ...]


def in_quotations(event: Event, numbers: Sequence[int]) -> tuple[QuotedClaims, ...]:
    """Return claims, those of one quotation together, in the place of the first."""
    groups: list[list[int]] = []
    for number in numbers:
        beside = [group for group in groups if any(_are_of_one(event, number, other) for other in group)]
        groups = [group for group in groups if group not in beside]
        groups.append([*(one for group in beside for one in group), number])
    ordered = sorted((sorted(group, key=numbers.index) for group in groups), key=lambda group: numbers.index(group[0]))
    return tuple(_told(event, group) for group in ordered)


def _are_of_one(event: Event, number: int, other: int) -> bool:
    """Tell whether a story has sentences of two claims one behind the other in one quotation."""
    ours, theirs = ({one.place for one in event.claims[n].members} for n in (number, other))
    return any(_go_on(event, story, sentence, theirs) for story, sentence in ours) or any(
        _go_on(event, story, sentence, ours) for story, sentence in theirs
    )


def _go_on(event: Event, story: int, sentence: int, places: Collection[Place]) -> bool:
    """Tell whether the sentence behind one is among some, and in the same quotation."""
    return (story, sentence + 1) in places and event.stories[story].article.goes_on_quoting(sentence + 1)


def _told(event: Event, numbers: Sequence[int]) -> QuotedClaims:
    """Return claims with the longest part of the quotation that a story which words one has, and what is not in it."""
    claims = [event.claims[number] for number in numbers]
    wordings = [claim.worded_by.place for claim in claims]
    if len(numbers) == 1:
        return QuotedClaims(tuple(numbers), tuple(wordings))
    members = [{one.place for one in claim.members} for claim in claims]
    every = sorted(frozenset[Place]().union(*members))
    runs = [_run(event, place, every) for place in every if place[0] in {story for story, _ in wordings}]
    best = max(runs, key=len)
    beside = [wording for wording, own in zip(wordings, members, strict=True) if own.isdisjoint(best)]
    return QuotedClaims(tuple(numbers), (*best, *beside))


def _run(event: Event, first: Place, places: Sequence[Place]) -> list[Place]:
    """Return a sentence and those among some that follow it in one quotation."""
    found = [first]
    while _go_on(event, *found[-1], places):
        found.append((first[0], found[-1][1] + 1))
    return found
