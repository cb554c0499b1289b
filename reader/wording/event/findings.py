"""What was found of an event and what was not, in words: counts, what stories leave out, what was told later."""

from reader.model.events.event import Event, Omission
from reader.model.events.leaving_out import left_out_of
from reader.model.events.told_alone import stories_linked_to, told_alone
from reader.wording.catalogue import counted, listed, tr
from reader.wording.event.events import story_names


def nothing_left_out(event: Event) -> str:
    """Say the same of what a story leaves out, or that stories which share nothing tell nothing of that."""
    return f"{nothing_shared_text(event)}." if not event.claims else tr("Nothing was found to be left out.")


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
        "What at least two independent stories tell, and no sentence of this one was found to come near; apart from "
        "that what one tells and another unsurely. A search may miss one: read the story before you say that it leaves "
        "this out."
    )


def told_later_text(event: Event, omission: Omission) -> str:
    """Count what fewer than two told before a story came, and what two told nobody knows when; "" for nothing."""
    found = left_out_of(event, omission)
    since, unknown = len(found.later), len(found.undated)
    one, many = tr("{} more was told by fewer than two before it"), tr("{} more were told by fewer than two before it")
    told = [counted(since, one, many)] if since else []
    told += [tr("{} more, told before or after").format(unknown)] if unknown else []
    return " · ".join(told)


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
    """Return what stands above the claims that were told after a story came."""
    return tr("Told by two or more others, but by fewer than two that surely came out before it")
