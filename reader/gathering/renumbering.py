"""Stories of an event are taken in an order of their own, so that the order in which they come changes nothing."""

from collections.abc import Sequence
from dataclasses import replace

from reader.gathering.times import time_order
from reader.model.article import Article
from reader.model.events.claim import Claim, Member, Place
from reader.model.events.event import Event


def own_order(articles: Sequence[Article]) -> list[int]:
    """Return the places of stories in the order of time, of two of one time the longer one first.

    Of two copies of one file, which have one digest, the path says.
    """

    def order(n: int) -> tuple[tuple[bool, str, str], int, str, str, int]:
        article = articles[n]
        return time_order(article), -article.word_count(), article.digest, str(article.path), article.record

    return sorted(range(len(articles)), key=order)


def renumbered(event: Event, order: Sequence[int]) -> Event:
    """Return the event with the story that is number n in it as number `order[n]`."""

    def moved(stories: Sequence[int]) -> tuple[int, ...]:
        return tuple(sorted(order[n] for n in stories))

    def member(one: Member) -> Member:
        return replace(one, story=order[one.story])

    def claim(one: Claim) -> Claim:
        members, linked = sorted(map(member, one.members)), sorted(map(member, one.linked))
        tellers = [*members, *linked]
        places = [tellers.index(member(teller)) for teller in one.tellers()]
        return replace(
            one,
            members=tuple(members),
            wording=places[one.wording],
            differs=tuple(replace(d, left=places[d.left], right=places[d.right]) for d in one.differs),
            linked=tuple(linked),
            first=None if one.first is None else order[one.first],
            whole=moved(one.whole),
            near=moved(one.near),
            near_by=tuple(sorted((order[story], sentence) for story, sentence in one.near_by)),
            printed=moved(one.printed),
            copied=moved(one.copied),
            altered=moved(one.altered),
            denying=moved(one.denying),
            echoing=moved(one.echoing),
            alike=moved(one.alike),
            unsure=moved(one.unsure),
        )

    def link(pair: tuple[Place, Place]) -> tuple[Place, Place]:
        one, other = sorted((order[story], sentence) for story, sentence in pair)
        return one, other

    stories = [
        replace(story, head=None if story.head is None else order[story.head])
        for _, story in sorted(zip(order, event.stories, strict=True), key=lambda placed: placed[0])
    ]
    return replace(
        event,
        stories=tuple(stories),
        claims=tuple(map(claim, event.claims)),
        omissions=tuple(
            sorted((replace(one, story=order[one.story]) for one in event.omissions), key=lambda one: one.story)
        ),
        unknown=moved(event.unknown),
        same_text=tuple(sorted(map(moved, event.same_text))),
        shared=tuple(
            replace(
                one,
                stories=(order[one.stories[0]], order[one.stories[1]]),
                unnamed=None if one.unnamed is None else order[one.unnamed],
            )
            for one in event.shared
        ),
        versions=tuple(tuple(order[n] for n in group) for group in event.versions),
        changes=tuple(replace(one, before=order[one.before], after=order[one.after]) for one in event.changes),
        first=None if event.first is None else order[event.first],
        first_by_clock=None if event.first_by_clock is None else order[event.first_by_clock],
        links=tuple(sorted(map(link, event.links))),
        unsure=tuple(sorted(map(link, event.unsure))),
        opposed=tuple(sorted(map(link, event.opposed))),
        beside=tuple(sorted(map(link, event.beside))),
    )
