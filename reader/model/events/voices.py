"""Who tells a claim of an event, each text counted once and in one way, and who tells it surely."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from reader.model.events.claim import Place
from reader.model.events.event import Event, State


class Voices(NamedTuple):
    """Who tells a claim, copies and versions of a text once, by a story that has it: each in the one way it counts.

    `part` tell some of it, `otherwise` a fact of it as it is not worded: these contradict it, and count apart.
    """

    whole: tuple[int, ...]
    part: tuple[int, ...]
    foreign: tuple[int, ...]
    otherwise: tuple[int, ...]
    unsure: tuple[int, ...]


def voices_of(event: Event, number: int) -> Voices:
    """Return who tells a claim, copies and versions once.

    A text is named by a story that has it: the head, if it tells as much as any.
    """
    claim = event.claims[number]
    unsure = (story for story in claim.unsure if event.state(number, story) is State.UNSURE)
    telling = {one.story for one in claim.telling()}.union(unsure)
    ways = {story: _way_of(event, number, story) for story in telling.difference(claim.echoing)}
    groups: dict[int, list[int]] = {}
    for story in sorted(ways, key=lambda n: (ways[n], n)):
        groups.setdefault(event.voice_of(story), []).append(story)
    found: list[list[int]] = [[] for _ in Voices._fields]
    for head, (first, *_) in groups.items():
        found[ways[first]].append(head if ways.get(head) == ways[first] else first)
    return Voices(*(tuple(sorted(some)) for some in found))


def voices_of_all(event: Event, numbers: Sequence[int]) -> Voices:
    """Return who tells several claims that are one thing: in whole who tells all of them so, in part who tells some."""
    told = [voices_of(event, number) for number in numbers]
    if len(told) == 1:
        return told[0]
    ways: dict[int, list[int]] = {}
    named: dict[int, int] = {}
    for voices in told:
        for way, stories in enumerate(voices):
            for story in stories:
                ways.setdefault(event.voice_of(story), []).append(way)
                named.setdefault(event.voice_of(story), story)
    found: list[list[int]] = [[] for _ in Voices._fields]
    for voice, own in ways.items():
        whole, part, *_, otherwise, _ = range(len(Voices._fields))
        is_alike = len(set(own)) == 1 and (own[0] != whole or len(own) == len(told))
        found[own[0] if is_alike else otherwise if otherwise in own else part].append(named[voice])
    return Voices(*(tuple(sorted(some)) for some in found))


def _way_of(event: Event, number: int, story: int) -> int:
    """Return the field of `Voices` that a teller of a claim counts for."""
    claim, state = event.claims[number], event.state(number, story)
    own = [member for member in claim.tellers() if member.story == story]
    if state is State.DIFFERS:
        way = "otherwise"
    elif state is State.UNSURE:
        way = "unsure"
    elif story in claim.whole and story not in claim.against_wording():
        way = "whole"
    else:
        way = "foreign" if all(event.is_foreign(claim, member) for member in own) else "part"
    return Voices._fields.index(way)


def witnesses(event: Event, number: int) -> frozenset[int]:
    """Return the stories that surely tell what a claim says: by the sentence that words it, or one linked to it.

    No dictionary links two languages neither of which is English: there it is enough to be linked to a witness.
    """
    claim = event.claims[number]
    worded = claim.worded_by
    telling = {one.place for one in claim.telling()}
    sure = {worded.place}
    sure |= telling & _linked_to(event, sure)
    foreign = {place for place in telling - sure if event.state(number, place[0]) is State.FOREIGN}
    if foreign:
        sure |= foreign & _linked_to(event, sure)
    return frozenset(story for story, _ in sure).union(claim.printed)


def _linked_to(event: Event, places: Collection[Place]) -> frozenset[Place]:
    found = (pair for pair in event.links if pair[0] in places or pair[1] in places)
    return frozenset(place for pair in found for place in pair)
