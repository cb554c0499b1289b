"""What stories of an event tell otherwise, in words: the values of a cell, who is at one with whom, and who differs."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from reader.model.difference import DifferenceKind, Verdict
from reader.model.events.claim import Claim, MemberDifference
from reader.model.events.event import Event, State
from reader.model.events.report_time import gap_as_told, told_at
from reader.wording.catalogue import listed, tr
from reader.wording.event.events import STATE_SIGNS, story_names
from reader.wording.pair.differences import difference_name


def difference_lines(event: Event, claim: Claim) -> Iterator[str]:
    """Say what tellers tell otherwise, a line a fact: "≠ differs: number · Herald, Post: “12” · Monitor: “20”"."""
    for group in _of_one_fact(claim.differs):
        found = group[0].difference
        verdict = _later_name(event, claim, group) if found.verdict is Verdict.LATER_REPORT else tr("differs")
        sign = STATE_SIGNS[State.DIFFERS] + " " if found.verdict is Verdict.CLASH else ""
        yield f"{sign}{verdict}: {_fact_text(event, claim, group)}"


def _later_name(event: Event, claim: Claim, group: Sequence[MemberDifference]) -> str:
    """Name what is no clash since it may be told of another time: a later report where all orders are known."""
    pairs = [claim.sides_of(one) for one in group]
    if all(_is_order_known(event, *(side.story for side in pair)) for pair in pairs):
        return tr("later report")
    return tr("told otherwise, which came first is not known")


def _is_order_known(event: Event, one: int, other: int) -> bool:
    """Tell whether it is known which of two stories tells what it does later, at least if their clocks agree."""
    return gap_as_told(*(told_at(event.stories[story].article) for story in (one, other))) is not None


def _fact_text(event: Event, claim: Claim, group: Sequence[MemberDifference]) -> str:
    names, tellers = story_names(event), claim.tellers()
    values: dict[str, tuple[str, list[str]]] = {}
    for number, span in (value for one in group for value in one.values()):
        story = tellers[number].story
        words = "–" if span is None else " ".join(span.of(event.stories[story].article.text).split())
        told = values.setdefault(words.casefold(), (words, []))[1]
        told.extend([names[story]] if names[story] not in told else [])
    sides = (f"{', '.join(own)}: {words if words == '–' else f'“{words}”'}" for words, own in values.values())
    return f"{difference_name(group[0].difference.kind)} · {' · '.join(sides)}"


def not_a_clash_here(claim: Claim, story: int) -> str:
    """Name what can be said of a story's clashes in a claim: that they are none, or are after all; "" for neither."""
    if claim.clashes_of(story):
        return tr("Not a clash")
    return tr("A clash after all") if claim.dismissed_of(story) else ""


def facts_text(event: Event, claim: Claim, differs: Sequence[MemberDifference]) -> str:
    """Say what tellers tell otherwise: "number · Herald: “12” · Monitor: “20”"."""
    return listed(tuple(_fact_text(event, claim, group) for group in _of_one_fact(differs)))


def _of_one_fact(differs: Iterable[MemberDifference]) -> list[list[MemberDifference]]:
    """Put differences of one kind together that share a value: five cracks here, two there and there."""
    groups: list[list[MemberDifference]] = []
    for one in differs:
        same = [group for group in groups if any(_share_a_value(one, other) for other in group)]
        groups = [group for group in groups if group not in same] + [[*(each for group in same for each in group), one]]
    return groups


def _share_a_value(one: MemberDifference, other: MemberDifference) -> bool:
    kinds = {(each.difference.kind, each.difference.verdict) for each in (one, other)}
    return len(kinds) == 1 and not set(one.values()).isdisjoint(other.values())


def claim_values(
    event: Event, claim: Claim, story: int, verdict: Verdict = Verdict.CLASH, against: Collection[int] | None = None
) -> tuple[str, ...]:
    """Return the words of a story, each once, that clash with those of another, or that another verdict is on.

    Of "three" in its headline and "three workers" below, the one that tells more is enough. `against` are the
    stories one of which they must clash with.
    """
    text = event.stories[story].article.text
    found: list[tuple[DifferenceKind, str]] = []
    for one in claim.differs:
        sides = claim.sides_of(one)
        is_asked = one.difference.verdict is verdict and (
            against is None or any(side.story in against for side in sides)
        )
        for side, span in zip(sides, (one.difference.left, one.difference.right), strict=True):
            if is_asked and side.story == story and span is not None:
                found.append((one.difference.kind, " ".join(span.of(text).split())))
    return tuple(dict.fromkeys(words for kind, words in found if not _is_part(kind, words, found)))


def pair_values(event: Event, claim: Claim, one: int, other: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of each of two stories that clash with the other's, or theirs who tell a fact as it does."""
    return _values_against(event, claim, one, other), _values_against(event, claim, other, one)


def _values_against(event: Event, claim: Claim, story: int, other: int) -> tuple[str, ...]:
    worded = claim.as_worded() if other in claim.alike else ()
    return claim_values(event, claim, story, against=(other,)) or claim_values(event, claim, story, against=worded)


def cell_values(event: Event, number: int, story: int) -> tuple[str, ...]:
    """Return the words of a story that stand beside its sign: what it tells of a claim otherwise or at another time.

    Of one of which it is not known whether it tells the claim, the words may be of another fact.
    """
    state = event.state(number, story)
    if state is State.UNKNOWN:
        return ()
    is_clash = state in (State.DIFFERS, State.AS_WORDED)
    verdict = Verdict.CLASH if is_clash else Verdict.LATER_REPORT
    return claim_values(event, event.claims[number], story, verdict)


def _is_part(kind: DifferenceKind, words: str, found: Iterable[tuple[DifferenceKind, str]]) -> bool:
    """Tell whether words stand within others of their kind; "warned" in "not warned" says another thing."""
    if kind is DifferenceKind.NEGATION:
        return False
    own = f" {words} ".casefold()
    return any(other is kind and own != (whole := f" {more} ".casefold()) and own in whole for other, more in found)


def agreement_text(event: Event, claim: Claim, story: int) -> str:
    """Say who tells a fact otherwise than a story, and who as it does: "differs: 12,000 (Monitor); as Herald"; or "".

    Of a story that tells nothing of a claim, that it denies it, or may.
    """
    against = {
        other
        for pair in map(claim.sides_of, claim.clashes())
        if story in {side.story for side in pair}
        for other in (side.story for side in pair)
        if other != story
    }
    if not against and story in claim.alike:
        told = _values_told(event, claim, claim.as_worded(), claim.against_worded(), Verdict.CLASH)
        return tr("differs: {}").format(told) if told else ""
    if not against:
        if story in set(claim.denying) - set(claim.near):
            return tr("it seems to deny this, or to tell what this denies")
        return tr("one may deny or count otherwise what the other tells") if story in claim.denying else ""
    names = story_names(event)
    same = tuple(names[n] for n in sorted(claim.agreeing(story)) if n != story)
    told = tr("differs: {}").format(_values_told(event, claim, (story,), against, Verdict.CLASH))
    return "; ".join([told, *([tr("as {}").format(listed(same))] if same else [])])


def times_text(event: Event, claim: Claim, story: int) -> str:
    """Say who tells it at another time: "earlier or later report: seven dead (Herald)"; "" if nobody."""
    pairs = (claim.sides_of(one) for one in claim.differs if one.difference.verdict is Verdict.LATER_REPORT)
    others = {side.story for pair in pairs if story in {side.story for side in pair} for side in pair} - {story}
    known = {other for other in others if _is_order_known(event, story, other)}
    heads = (
        (known, tr("earlier or later report: {}")),
        (others - known, tr("told otherwise, which came first is not known: {}")),
    )
    told = ((some, head, _values_told(event, claim, (story,), some, Verdict.LATER_REPORT)) for some, head in heads)
    return "; ".join(head.format(values) for some, head, values in told if some)


def _values_told(
    event: Event, claim: Claim, stories: Collection[int], others: Collection[int], verdict: Verdict
) -> str:
    """List what others tell as some stories cannot, with names behind: where all has no room, no value must be cut."""
    names = story_names(event)
    tellers: dict[str, tuple[str, list[str]]] = {}
    for other in sorted(others):
        values = ", ".join(claim_values(event, claim, other, verdict, against=stories))
        tellers.setdefault(values.casefold(), (values, []))[1].append(names[other])
    told = ((values, listed(tuple(own))) for values, own in tellers.values())
    return listed(tuple(f"{values} ({own})" if values else own for values, own in told))
