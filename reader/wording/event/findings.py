"""What was found of an event and what was not, in words: counts, what stories leave out, what was told later."""

from reader.model.events.event import Event, Omission
from reader.model.events.leaving_out import LeftOut, left_out_of
from reader.model.events.told_alone import stories_linked_to, told_alone
from reader.wording.catalogue import counted, listed, tr
from reader.wording.event.events import story_names


def nothing_left_out(event: Event, left: LeftOut) -> str:
    """Say that a story leaves nothing out, or nothing surely, or that stories which share nothing tell nothing of that.

    What stands below it, told unsurely or perhaps since, is then no contradiction.
    """
    if not event.claims:
        return nothing_shared_text(event)
    is_sure = not (left.unsure or left.later or left.undated)
    return tr("nothing was found to be left out") if is_sure else tr("nothing was found to be surely left out")


def findings_text(event: Event, base: int | None = None) -> str:
    """Say what was found: "23 claims, 9 in three stories or more · 4 differ · not found in Monitor: 5 ...".

    Of what is left out it names the base, where one is shown, or else in whom most was not found.
    """
    many = sum(len(event.independent(claim)) > 2 for claim in event.claims)
    differ = sum(bool(claim.clashing()) for claim in event.claims)
    claims = counted(len(event.claims), tr("{} claim"), tr("{} claims"))
    told = [tr("{}, {} in three stories or more").format(claims, many) if event.claims else nothing_told_text(event)]
    told += [counted(differ, tr("{} differs"), tr("{} differ"))] if differ else []
    told += [_leaving_out_most(event, base), tr("found by a machine: check")]
    return " · ".join(filter(None, told))


def most_left_out_text(event: Event) -> str:
    """Say where most was not found: "not found in Monitor: 5 that two or more tell · not known of Tribune"; or ""."""
    most, names = _leaving_out_most(event), story_names(event)
    unknown = listed(tuple(names[story] for story in event.unknown))
    return " · ".join([most, *([tr("not known of {}").format(unknown)] if unknown else [])]) if most else ""


def _leaving_out_most(event: Event, base: int | None = None) -> str:
    """Name in whom most was not found, or how much was not in the base; "" for nothing."""
    names = story_names(event)
    counts = {one.story: len(left_out_of(event, one).told) for one in event.omissions if base in (None, one.story)}
    most = max(counts.values(), default=0)
    if not most:
        return ""
    tied = tuple(names[story] for story, count in counts.items() if count == most)
    alone, several = (
        tr("not found in {}: {} that two or more tell"),
        tr("not found in {}: {} each that two or more tell"),
    )
    return (alone if len(tied) == 1 else several).format(listed(tied), most)


def left_out_meaning() -> str:
    """Say what it means that a story leaves something out: a search found nothing."""
    return tr(
        "What two or more independent stories tell, and this one was not found to. What only one of them surely tells "
        "stands apart. A search may miss one: read the story before you say that it leaves it out."
    )


def told_later_text(event: Event, omission: Omission) -> str:
    """Count what was not found in a story either and may have been told only after it came; "" for nothing."""
    found = left_out_of(event, omission)
    one, many = (
        tr("{} claim below may have been told only after it"),
        tr("{} claims below may have been told only after it"),
    )
    count = len(found.later) + len(found.undated)
    return counted(count, one, many) if count else ""


def told_unsurely_head() -> str:
    """Return what stands above the claims that one story tells, and another unsurely."""
    return tr("Told by one story, and unsurely by another")


def undated_text(event: Event, omission: Omission) -> str:
    """Say that of a story without a day it is not known whether others told before it what it leaves out; or ""."""
    is_undated = event.came(omission.story) is None and bool(omission.claims)
    return tr("its day is not known: others may have told this after it") if is_undated else ""


def nothing_shared_text(event: Event) -> str:
    """Say of an event without claims that nothing can be said to be left out; "" of one that has some."""
    return "" if event.claims else tr("No sentence was found to be shared: what is left out cannot be told")


def nothing_told_text(event: Event) -> str:
    """Say of an event without claims how many sentences its stories have, each alone, and how many have a link."""
    alone = told_alone(event)
    linked = sum(bool(stories_linked_to(event, story, n)) for story, own in alone.items() for n in own)
    count = sum(map(len, alone.values()))
    told = counted(count, tr("{} sentence of one story alone"), tr("{} sentences, each of one story alone"))
    some = counted(
        linked, tr("{} is linked, by too little for a claim"), tr("{} are linked, by too little for a claim")
    )
    return tr("No claim that two stories tell was found: {}").format("; ".join([told, some] if linked else [told]))


def told_later_head() -> str:
    """Return what stands above the claims that fewer than two surely told before a story came."""
    return tr("Not found in it either, but perhaps told by a second story only after it")
