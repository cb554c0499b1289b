"""One story of an event as a text, with who else says each of its sentences."""

import re
from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum, auto

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.app.events.matrix import Place
from reader.model.article import Role
from reader.model.events.claim import Claim, Extent, Member
from reader.model.events.event import Event, State
from reader.model.events.told_alone import may_tell_too, sentences_alone, unclaimed_sentences, unsurely_linked_to
from reader.wording.catalogue import listed, tr
from reader.wording.event.event_values import pair_values
from reader.wording.event.events import sentence_text, story_names

# Of a sentence's words: one that has so many of those that word a claim hardly says more than it.
_MOSTLY = 0.6
_WORD = re.compile(r"\w+")


class _How(IntEnum):
    """How a story is named beside a sentence of another: of copies of a text, the one that comes first here."""

    DIFFERS = auto()
    WHOLE = auto()
    SHARED = auto()
    PART = auto()
    FOREIGN = auto()
    LINKED = auto()
    SAME_TEXT = auto()
    ECHOING = auto()  # it has this long sentence word by word, and a text of its own
    UNSURE = auto()
    OPPOSED = auto()  # as far as words show: it is not known whether it tells the sentence


# Who tells otherwise does not tell it; of what is linked, and tells no claim, the matrix has no row.
_UNCOUNTED = frozenset({_How.DIFFERS, _How.LINKED, _How.SAME_TEXT, _How.ECHOING, _How.UNSURE, _How.OPPOSED})


def against_all_rows(event: Event, base: int) -> tuple[ListedRow, ...]:
    """Return the compared sentences of the base, each with who is named beside it, and how many tell it."""
    article = event.stories[base].article
    told: dict[int, list[Claim]] = {}
    for claim in event.claims:
        for member in claim.tellers():
            if member.story == base:
                told.setdefault(member.sentence, []).append(claim)
    others = {event.head_of(n) for n in range(len(event.stories))} - {event.head_of(base)}
    rows, paragraph = [], -1
    for sentence in article.compared_sentences():
        here = article.sentences[sentence].paragraph
        is_headline = article.role_of(sentence) is Role.HEADLINE
        claims = told.get(sentence, [])
        linked = _linked_places(event, base, sentence)
        tellers = [
            (claim, member)
            for claim in claims
            for member in claim.tellers()
            if Place(member.story, member.sentence) in linked
        ]
        named = _named(event, Place(base, sentence), claims, tellers, linked)
        pair, values = _clashing_pair(event, Place(base, sentence), claims, named[_How.DIFFERS])
        count = sum(len(stories) for how, stories in named.items() if how not in _UNCOUNTED)
        rows.append(
            ListedRow(
                RowLook.HEADLINE if is_headline else RowLook.TEXT,
                sentence_text(article, sentence),
                str(count) if count else "",
                _note(event, Place(base, sentence), named),
                pair or _pair(event, Place(base, sentence), tellers, linked),
                count / max(1, len(others)),
                here != paragraph,
                values,
            )
        )
        paragraph = here
    return tuple(rows)


def _tells_whole(event: Event, claim: Claim, member: Member, own: Place) -> bool:
    """Tell if a member tells all of a sentence of the base: its words, or a claim beyond which it tells nothing."""
    told, base_told = (_words(event, place) for place in (Place(member.story, member.sentence), own))
    if told == base_told:
        return True
    is_wording = _wording(claim) == own
    if not any(Place(one.story, one.sentence) == own and one.how is Extent.FULL for one in claim.tellers()):
        return False  # it tells something else besides a part of what the claim says
    worded = set(_words(event, _wording(claim)))
    own_words = set(base_told)
    says_more = bool(claim.told) if is_wording else len(own_words & worded) < _MOSTLY * len(own_words)
    return not says_more and member.how is Extent.FULL


def _is_told_by(event: Event, story: int, tellers: Sequence[tuple[Claim, Member]], own: Place) -> bool:
    """Tell if a story tells all of a sentence of the base: as the matrix says of the claim that it words, if of any."""
    told = [(claim, member) for claim, member in tellers if member.story == story]
    words = [one for one in told if _wording(one[0]) == own]
    in_part = any(
        _wording(claim) == own and story not in claim.whole and story in {one.story for one in claim.telling()}
        for claim in event.claims
    )
    return not in_part and all(_tells_whole(event, claim, member, own) for claim, member in words or told)


def _wording(claim: Claim) -> Place:
    return Place(claim.worded_by.story, claim.worded_by.sentence)


def _words(event: Event, place: Place) -> tuple[str, ...]:
    article = event.stories[place.story].article
    return tuple(_WORD.findall("" if place.sentence is None else article.sentence_text(place.sentence).casefold()))


def _linked_places(event: Event, base: int, sentence: int) -> list[Place]:
    """Return the sentences that a comparison links to one of the base."""
    own = (base, sentence)
    return [Place(*other) for link in event.links if own in link for other in link if other != own]


def _named(
    event: Event, own: Place, claims: Sequence[Claim], tellers: Sequence[tuple[Claim, Member]], linked: Sequence[Place]
) -> dict["_How", list[int]]:
    """Return who is named beside a sentence, and how: each text once, by the story that tells it best.

    All who differ are named, as each has a cell of its own that says so; and whom the matrix counts for a row that the
    sentence words, or who tells a disputed fact as it does, though no comparison links the two.
    """
    agreeing = _agreeing(claims, own)
    counted = _counted(event, own)
    differ = {other.story for claim in claims for other in _clashing(claim, own)}
    differ |= _differing(event, own)
    differ |= _on_other_side(event, own, differ)
    linked_stories = {place.story for place in linked}
    shared = {member.story for _, member in tellers if member.how is Extent.FULL} | {
        member.story for member in agreeing if member.how is Extent.FULL and member.story not in linked_stories
    }
    telling = {member.story for _, member in tellers}
    undisputed = [(claim, one) for claim, one in tellers if claim.clashing().isdisjoint({own.story, one.story})]
    opposed = _opposed(event, own, agreeing, linked) - _counted_with(own, undisputed)
    doubtful = _doubtful(event, own, claims) | _uncounted(own, tellers)
    unsure = unsurely_linked_to(event, own.story, own.sentence or 0) - _counted_with(own, tellers)
    echoing = {
        member.story
        for claim, member in tellers
        if not {own.story, member.story}.isdisjoint(claim.echoing)
        and _words(event, Place(member.story, member.sentence)) == _words(event, own)
    }
    told: dict[int, tuple[_How, int]] = {}
    for story in sorted(linked_stories | differ | counted.keys() | {member.story for member in agreeing}):
        if story in differ:
            how = _How.DIFFERS
        elif story in counted:
            how = counted[story]
        elif story in doubtful or story in opposed:
            how = _How.OPPOSED
        elif story in unsure:
            how = _How.UNSURE
        elif story in linked_stories and story not in telling:
            how = _How.LINKED
        elif _are_foreign(event, own.story, story):
            how = _How.FOREIGN
        elif story not in linked_stories:
            how = _How.SHARED if story in shared else _How.PART
        elif _is_told_by(event, story, tellers, own):
            how = _How.WHOLE
        else:  # what a sentence says beyond a claim that a story tells whole is not the story's to tell
            how = _How.SHARED if story in shared else _How.PART
        if how not in (_How.DIFFERS, _How.OPPOSED):
            is_copy = event.head_of(story) == event.head_of(own.story)
            how = _How.SAME_TEXT if is_copy else _How.ECHOING if story in echoing else how
        voice = story if how is _How.DIFFERS else event.head_of(story)  # a copy that differs is no copy in this
        told[voice] = min(told.get(voice, (how, story)), (how, story))
    return {how: [story for each, story in sorted(told.values()) if each is how] for how in _How}


def _counted(event: Event, own: Place) -> dict[int, _How]:
    """Return whom the matrix counts for the rows that a sentence words, each named as his cells say."""
    found: dict[int, set[_How]] = {}
    for number, claim in enumerate(event.claims):
        for story in {one.story for one in claim.tellers()} - {own.story} if _wording(claim) == own else ():
            how = _how_counted(event, number, story)
            if how is not None:
                found.setdefault(story, set()).add(how)
    sure = {n: hows - {_How.UNSURE} or hows for n, hows in found.items()}
    # Who tells one row whole and another one in part tells some of a sentence that words both.
    return {n: next(iter(hows)) if len(hows) == 1 else _How.SHARED for n, hows in sure.items()}


def _how_counted(event: Event, number: int, story: int) -> _How | None:
    """Return how a story that tells a row is named beside the sentence that words it."""
    claim, state = event.claims[number], event.state(number, story)
    if state is State.AS_WORDED:
        is_foreign = event.is_foreign_to(story, claim.worded_by)
        state = State.WHOLE if story in claim.whole else State.FOREIGN if is_foreign else State.PART
    match state:
        case State.WHOLE | State.QUOTATION:
            return _How.SHARED if claim.told else _How.WHOLE
        case State.PART:
            return _How.PART
        case State.FOREIGN:
            return _How.FOREIGN
        case State.SAME_TEXT:
            return _How.SAME_TEXT
        case State.UNSURE:
            return _How.UNSURE
        case _:
            return None


def _opposed(event: Event, own: Place, agreeing: Sequence[Member], linked: Sequence[Place]) -> frozenset[int]:
    """Return the stories that are linked to a sentence by one that denies it, or are named for it by no other."""
    opposed = event.opposed_to((own.story, own.sentence or 0))
    tied = [(place.story, place.sentence or 0) for place in linked]
    named = {*tied, *((one.story, one.sentence) for one in agreeing)}
    by_others = {story for story, sentence in named if (story, sentence) not in opposed}
    return frozenset({story for story, _ in opposed} - by_others).union(
        story for story, _ in opposed.intersection(tied)
    )


def _doubtful(event: Event, own: Place, claims: Sequence[Claim]) -> frozenset[int]:
    """Return the stories of which it is not known whether they tell what a sentence words, though they seem to."""
    worded = [claim for claim in claims if _words(event, _wording(claim)) == _words(event, own)]
    return frozenset[int]().union(
        *({one.story for one in claim.tellers()} & set(claim.near) - claim.clashing() for claim in worded)
    )


def _uncounted(own: Place, tellers: Sequence[tuple[Claim, Member]]) -> frozenset[int]:
    """Return the stories that the matrix counts beside that of a sentence for no claim that the two are linked by."""
    return frozenset({member.story for _, member in tellers} - _counted_with(own, tellers))


def _counted_with(own: Place, tellers: Sequence[tuple[Claim, Member]]) -> frozenset[int]:
    """Return the stories that the matrix counts beside that of a sentence for a claim that the two are linked by."""
    return frozenset(
        member.story for claim, member in tellers if {own.story, member.story} <= {one.story for one in claim.telling()}
    )


def _note(event: Event, own: Place, named: Mapping["_How", Sequence[int]]) -> str:
    """Say who tells a sentence too, who in part, and whose words clash with its."""
    names = story_names(event)
    words = {
        _How.WHOLE: "{}",
        _How.SHARED: tr("what they share: {}"),
        _How.PART: tr("in part: {}"),
        _How.FOREIGN: tr("in another language: {}"),
        _How.DIFFERS: "≠ {}",
        _How.LINKED: tr("linked: {}"),
        _How.SAME_TEXT: tr("same text: {}"),
        _How.ECHOING: tr("word for word: {}"),
        _How.UNSURE: tr("unsure: {}"),
        _How.OPPOSED: tr("not known: {}"),
    }
    told = [words[how].format(listed(tuple(names[n] for n in named[how]))) for how in words if named[how]]
    if not told:
        told = [_unnamed(event, own)]
        unsure = tuple(names[n] for n in may_tell_too(event, own.story))
        told += [words[_How.OPPOSED].format(listed(unsure))] if unsure else []
    return " · ".join(told)


def _unnamed(event: Event, own: Place) -> str:
    """Say of a sentence beside which nobody is named whether others tell it, or may."""
    if own.sentence in sentences_alone(event, own.story):
        return tr("found in no other story")
    is_told = own.sentence not in unclaimed_sentences(event, own.story)
    return tr("others tell it in other words") if is_told else tr("others may tell it in other words")


def _are_foreign(event: Event, story: int, other: int) -> bool:
    """Tell whether two stories are in two languages: how much one tells of the other is not compared."""
    return len({event.stories[n].article.language for n in (story, other)} - {None}) > 1


def _clashing(claim: Claim, own: Place) -> list[Member]:
    """Return the tellers that tell a fact as a sentence cannot."""
    return [
        other
        for left, right in map(claim.sides_of, claim.clashes())
        for member, other in ((left, right), (right, left))
        if (member.story, member.sentence) == (own.story, own.sentence)
    ]


def _differing(event: Event, own: Place) -> frozenset[int]:
    """Return the stories that the matrix says to differ from what a sentence words, be it from another one's words."""
    worded = [number for number, claim in enumerate(event.claims) if _wording(claim) == own]
    return frozenset(
        story
        for number in worded
        for story in event.claims[number].clashing() - {own.story}
        if event.state(number, story) is State.DIFFERS
    )


def _on_other_side(event: Event, own: Place, known: Collection[int]) -> frozenset[int]:
    """Return the stories, but for known ones, that the matrix says to tell a fact of a row otherwise than a sentence.

    Two of whom one stands as the row is worded and the other differs in that may be no clash as a pair.
    """
    opposite = {State.DIFFERS: State.AS_WORDED, State.AS_WORDED: State.DIFFERS}
    found: set[int] = set()
    for number, claim in enumerate(event.claims):
        tellers = claim.tellers() if claim.differs else ()
        member = next((one for one in tellers if one.story == own.story and one.sentence == own.sentence), None)
        others = claim.disputing_with(own.story).difference(known, {own.story}) if member else None
        if member and others and (other := opposite.get(event.state_of_sentence(number, member))):
            found |= {n for n in others if event.state(number, n) is other}
    return frozenset(found)


def _agreeing(claims: Sequence[Claim], own: Place) -> list[Member]:
    """Return the tellers that tell as a sentence does what others tell otherwise."""
    return [
        member
        for claim in claims
        if _clashing(claim, own)
        for member in claim.telling()
        if member.story in claim.agreeing(own.story) - {own.story}
    ]


def _clashing_pair(
    event: Event, own: Place, claims: Sequence[Claim], differ: Collection[int]
) -> tuple[tuple[Place, Place] | None, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return a sentence beside one that tells a fact otherwise, as its row says that somebody does, and their words."""
    direct = [(claim, other) for claim in claims for other in _clashing(claim, own)]
    sides = [(claim, side) for claim in claims for one in claim.clashes() for side in claim.sides_of(one)]
    found = next(((claim, side) for claim, side in (*direct, *sides) if side.story in differ), None)
    if found is None:
        return None, ((), ())
    claim, other = found
    return (own, Place(other.story, other.sentence)), pair_values(event, claim, own.story, other.story)


def _pair(
    event: Event, own: Place, tellers: Sequence[tuple[Claim, Member]], linked: Sequence[Place]
) -> tuple[Place, Place] | None:
    """Return a sentence beside the one of another story that tells it best, of those that their pair links."""
    best = sorted(tellers, key=lambda told: not _tells_whole(event, told[0], told[1], own))
    others = [*(Place(member.story, member.sentence) for _, member in best), *linked]
    return (own, others[0]) if others else None
