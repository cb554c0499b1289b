"""Why it is not known, or unsure, whether a story tells a claim: in words."""

from reader.model.events.claim import Claim
from reader.model.events.event import Event, State
from reader.model.events.linked_beside import linked_beside
from reader.wording.catalogue import tr
from reader.wording.event.events import sentence_number, state_definition, story_names, unknown_story_text
from reader.wording.kinds import unsure_name


def doubt_text(event: Event, number: int, story: int) -> str:
    """Say why it is not known or unsure whether a story tells a claim; "" where it is known."""
    match event.state(number, story):
        case State.UNKNOWN:
            return unknown_text(event, event.claims[number], story)
        case State.UNSURE:
            beside = _beside_text(event, event.claims[number], story)
            return beside or f"{unsure_name()}: {state_definition(State.UNSURE)}"
    return ""


def unknown_text(event: Event, claim: Claim, story: int) -> str:
    """Say why it is not known whether a story tells a claim."""
    if story not in event.unknown:
        if all(event.is_foreign_to(story, one) for one in claim.tellers()):
            return tr("not known: stories in other languages alone tell this")
        if story in claim.stories():
            return tr("not known: what is linked shares too little with this, or is of another thing")
        return _beside_text(event, claim, story) or _near_text(event, claim, story)
    return tr("not known: {}").format(unknown_story_text(event, story))


def _near_text(event: Event, claim: Claim, story: int) -> str:
    """Say which sentence of a story comes near a claim; where it is none, what does was set aside."""
    near = claim.near_of(story)
    if near is None:
        return tr("not known: what was set aside of it may tell this")
    return tr("not known: its {} comes near").format(sentence_number(event.stories[story].article, near[1]))


def _beside_text(event: Event, claim: Claim, story: int) -> str:
    """Say that a sentence of a story is surely linked with one that tells a claim, and what it tells instead."""
    link = linked_beside(event, claim, story)
    if link is None or not link.is_sure:
        return ""
    name = story_names(event)[link.teller[0]]
    own = sentence_number(event.stories[story].article, link.own[1])
    told = {one.place for other in event.claims for one in other.telling()}
    if link.own in told:
        return tr("not known: its {} is linked with one of {}, and stands in another row").format(own, name)
    return tr("not known: its {} is linked with one of {}, which tells more than this").format(own, name)
