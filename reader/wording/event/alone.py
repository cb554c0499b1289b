"""The words for what was found in one story of an event alone, and for which others may tell it all the same."""

from reader.model.events.event import Event
from reader.model.events.told_alone import (
    links_beyond_claims,
    may_tell_too,
    stories_linked_to,
    told_alone,
    unsurely_linked_to,
)
from reader.wording.catalogue import listed, tr
from reader.wording.event.events import story_names


def alone_heading(event: Event) -> str:
    """Name the sentences that were found in one story alone: that no other one tells them is not known."""
    return tr("In none of the rows above") if links_beyond_claims(event) else tr("Found in no other story")


def alone_meaning(event: Event) -> str:
    """Say what stands under that heading, and of which stories it isn't known."""
    meaning = tr("Sentences that tell no claim and are linked to none of another story.")
    if links_beyond_claims(event):
        meaning = tr("Sentences that tell no claim. Of those that are linked, by too little for one, is said to whom.")
    doubts = _doubts(event)
    return " ".join([meaning, *(doubts if len(doubts) == 1 else ())])


def own_doubt(event: Event, story: int) -> str:
    """Say which others may tell what was found in a story alone, unless the meaning of the heading says it of all."""
    return alone_doubt(event, story) if len(_doubts(event)) > 1 else ""


def _doubts(event: Event) -> dict[str, None]:
    return dict.fromkeys(filter(None, (alone_doubt(event, story) for story in told_alone(event))))


def alone_note(event: Event, story: int, sentence: int) -> str:
    """Say to which stories a sentence that tells no claim is linked, surely or not; "" if to none."""
    names, linked = story_names(event), stories_linked_to(event, story, sentence)
    unsure = unsurely_linked_to(event, story, sentence).intersection(linked)
    told = (tr("linked: {}"), [n for n in linked if n not in unsure]), (tr("unsure: {}"), sorted(unsure))
    return "; ".join(word.format(listed(tuple(names[n] for n in some))) for word, some in told if some)


def alone_doubt(event: Event, story: int) -> str:
    """Say which others may tell what was found in a story alone; "" if none may."""
    names = story_names(event)
    unsure = tuple(names[n] for n in may_tell_too(event, story))
    if not unsure:
        return ""
    alone, several = tr("Whether {} tells it is not known: {}."), tr("Whether {} tell it is not known: {}.")
    may = alone if len(unsure) == 1 else several
    return may.format(listed(unsure), tr("in another language, translated in doubt, or cleaning set much aside"))
