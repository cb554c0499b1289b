"""What one story of an event alone says, as far as no link shows otherwise, and which others may say it too."""

from reader.model.events.event import Event


def told_alone(event: Event) -> dict[int, tuple[int, ...]]:
    """Return what no claim tells of each story; nothing of those of which that is not known, and of copies."""
    known = (n for n in event.in_time() if n not in event.unknown and event.stories[n].head is None)
    return {story: unclaimed_sentences(event, story) for story in known}


def unclaimed_sentences(event: Event, story: int) -> tuple[int, ...]:
    """List the sentences of a story that tell no claim: those that it alone says, and what is linked by a little.

    What its headline says of them in words of its own is in them.
    """
    told = _claimed(event, story) | {sentence for teller, sentence in event.headlines if teller == story}
    return tuple(n for n in event.stories[story].article.compared_sentences() if n not in told)


def sentences_alone(event: Event, story: int) -> tuple[int, ...]:
    """List the sentences of a story that no other comes near to; it alone says them if `may_tell_too` names none."""
    told = shared_sentences(event, story).union(n for pair in event.beside for teller, n in pair if teller == story)
    return tuple(n for n in unclaimed_sentences(event, story) if n not in told)


def shared_sentences(event: Event, story: int) -> frozenset[int]:
    """Return the sentences of a story, by index, that tell a claim or are linked to one of another text."""
    own = (pair for pair in event.links if story in (pair[0][0], pair[1][0]))
    links = (pair for pair in own if event.head_of(pair[0][0]) != event.head_of(pair[1][0]))
    return _claimed(event, story) | {sentence for link in links for teller, sentence in link if teller == story}


def links_beyond_claims(event: Event) -> bool:
    """Tell whether a sentence that tells no claim is linked all the same."""
    return any(not shared_sentences(event, story).isdisjoint(own) for story, own in told_alone(event).items())


def stories_linked_to(event: Event, story: int, sentence: int) -> tuple[int, ...]:
    """Return the stories to a sentence of which, if of another text, one is linked."""
    place = (story, sentence)
    others = {other[0] for pair in event.links if place in pair for other in pair if other != place}
    return tuple(sorted(other for other in others if event.head_of(other) != event.head_of(story)))


def unsurely_linked_to(event: Event, story: int, sentence: int) -> frozenset[int]:
    """Return those of these stories that unsure links alone lead to."""
    sure, unsure = (
        frozenset(other[0] for pair in some if (story, sentence) in pair for other in pair)
        for some in (frozenset(event.links).difference(event.unsure), event.unsure)
    )
    return unsure - sure - {story}


def may_tell_too(event: Event, story: int) -> tuple[int, ...]:
    """Return the stories of which it is not known whether they tell what this one says, as far as no link shows it.

    One in another language finds not every partner; nor does what is doubtful or set aside.
    """
    own = event.stories[story].article.language

    def is_unsure(other: int) -> bool:
        article = event.stories[other].article
        is_foreign = len({own, article.language} - {None}) > 1
        return is_foreign or other in event.unknown or bool(article.doubtful_sentences())

    others = (n for n in range(len(event.stories)) if event.head_of(n) != event.head_of(story))
    return tuple(filter(is_unsure, others))


def _claimed(event: Event, story: int) -> frozenset[int]:
    return frozenset(one.sentence for claim in event.claims for one in claim.tellers() if one.story == story)
