"""Events as JSON: a contract that others script against."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.exporting.data import Json, article_object, difference_object
from reader.model.article import Article
from reader.model.events.claim import Member
from reader.model.events.event import Event
from reader.model.events.story_group import StoryGroup
from reader.model.events.voices import voices_of
from reader.model.quotation import Quotation


def events_object(stories: Sequence[Article], groups: Sequence[StoryGroup]) -> Json:
    """Return the stories by event as an object of JSON's types, and which stories of each event are one text.

    A story of a file that holds several is named by path, "#" and its number in the file.
    """
    records = Counter(story.path for story in stories)
    names = [f"{story.path}#{story.record}" if records[story.path] > 1 else str(story.path) for story in stories]
    return {
        "events": [
            {
                "stories": [names[n] for n in group.stories],
                "same_text": [[names[n] for n in copies] for copies in group.same_text],
                "by_hand": [names[n] for n in group.by_hand],
            }
            for group in groups
        ]
    }


def event_object(event: Event, quotations: Sequence[Iterable[Quotation]], version: str) -> Json:
    """Return the event as an object of JSON's types, made by the program's `version`; all numbers are indices.

    `quotations` are those of each story.
    """
    return {
        "version": version,
        "stories": [article_object(one.article, quoted) for one, quoted in zip(event.stories, quotations, strict=True)],
        "claims": [_claim_object(event, number) for number in range(len(event.claims))],
        "omissions": [
            {"story": one.story, "claims": list(one.claims), "later": list(one.later)} for one in event.omissions
        ],
        "unknown": list(event.unknown),
        "by_hand": [number for number, story in enumerate(event.stories) if story.by_hand],
        "same_text": [{"head": event.head_of(group[0]), "stories": list(group)} for group in event.same_text],
        "shared": [
            {"stories": list(one.stories), "sentences": one.sentences, "agency": one.agency, "unnamed": one.unnamed}
            for one in event.shared
        ],
        "versions": [list(group) for group in event.versions],
        "changes": [
            {
                "before": one.before,
                "after": one.after,
                "added": list(one.added),
                "cut": list(one.cut),
                "changed": [list(pair) for pair in one.changed],
            }
            for one in event.changes
        ],
        "first": event.first,
        "first_by_clock": event.first_by_clock,
    }


def _claim_object(event: Event, number: int) -> Json:
    claim = event.claims[number]
    return {
        "members": [_member_object(event, number, member) for member in claim.members],
        "linked": [_member_object(event, number, member) for member in claim.linked],
        "kind": str(claim.kind),
        "wording": claim.wording,
        "told": [[span.start, span.end] for span in claim.told],
        "whole": list(claim.whole),
        "near": list(claim.near),
        "near_by": list(map(list, claim.near_by)),
        "printed": list(claim.printed),
        "copied": list(claim.copied),
        "voices": {way: list(stories) for way, stories in voices_of(event, number)._asdict().items()},
        "states": [str(state) for state in event.states(number)],
        "differs": [{"members": [one.left, one.right], **difference_object(one.difference)} for one in claim.differs],
    }


def _member_object(event: Event, number: int, member: Member) -> Json:
    told = {"story": member.story, "sentence": member.sentence, "how": str(member.how)}
    return {**told, "state": str(event.state_of_sentence(number, member))}
