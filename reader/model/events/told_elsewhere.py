"""What of a story another one tells too, or may tell, by the rows of their event: no pair of theirs says otherwise."""

from typing import NamedTuple

from reader.model.correction import line_key
from reader.model.events.claim import Place
from reader.model.events.event import Event, State

_AS_WORDED = frozenset({State.AS_WORDED, State.WHOLE})


class ToldElsewhere(NamedTuple):
    """The keys (`line_key`) of sentences of two stories that neither tells alone, and of those told `otherwise`."""

    told: frozenset[str]
    otherwise: frozenset[str]


def told_elsewhere(event: Event, one: int, other: int) -> ToldElsewhere:
    """Return what two stories of an event both tell by its rows, or may tell: what comes near a row is in it."""
    found = {place for pair in event.beside if {story for story, _ in pair} == {one, other} for place in pair}
    otherwise = set[Place]()
    for number, claim in enumerate(event.claims):
        stories = {teller.story for teller in claim.tellers()}
        if stories.isdisjoint((one, other)):
            continue
        states = {story: event.state(number, story) for story in (one, other)}
        places = {teller.place for teller in claim.tellers() if teller.story in states}
        if State.ABSENT not in states.values():
            found.update(places, (place for place in claim.near_by if place[0] in states))
        if State.DIFFERS in states.values() and not _AS_WORDED.isdisjoint(states.values()):
            otherwise.update(places)
    return ToldElsewhere(*(frozenset(_key(event, place) for place in some) for some in (found, otherwise)))


def _key(event: Event, place: Place) -> str:
    story, sentence = place
    return line_key(event.stories[story].article.sentence_text(sentence))
