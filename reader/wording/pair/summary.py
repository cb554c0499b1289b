"""How much of each story the other one shares: the one sentence of summary, and the counts that it is made of."""

from collections import Counter
from dataclasses import dataclass

from reader.model.comparison import Comparison, LinkKind, Side, Standing
from reader.wording.catalogue import counted, tr
from reader.wording.kinds import (
    kind_definition,
    kind_name,
    moved_definition,
    moved_name,
    obstacle_text,
    side_letter,
    standing_definition,
    standing_name,
    told_kinds,
    unsure_definition,
    unsure_name,
)
from reader.wording.pair.differences import count_differing, differs_definition
from reader.wording.pair.links import in_translation_definition
from reader.wording.set_aside import close_calls_of_side


def made_by_machine() -> str:
    """Say under every export who made it, and what to do."""
    return tr("Made by a machine; check before publishing.")


def events_text(comparison: Comparison) -> str | None:
    """Say what the list knows of two stories that it has in two events, or not in any yet; None of one event."""
    if comparison.settings.are_two_events:
        return tr("Listed as two events: what these stories share may be chance, and what differs is no contradiction.")
    if comparison.settings.are_ungrouped:
        return tr("The stories were being grouped by event: what differs was not known yet.")
    return None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many sentences of headline and body a story has, and how many of them stand how to the other story.

    `shared` are those with a link, which have a mark; `unsure` those of them whose every link is unsure. `told` are
    headlines without a link of what both stories tell: they are neither.
    """

    sentences: int
    shared: int
    only_here: int
    not_known: int
    unsure: int = 0
    told: int = 0


def counts_of(comparison: Comparison, side: Side) -> Counts:
    """Count the sentences of a side; those that are not compared are left out."""
    counts = Counter(comparison.standings(side))
    with_told, only_here, not_known = (
        counts[standing] for standing in (Standing.SHARED, Standing.ONLY_HERE, Standing.NOT_KNOWN)
    )
    linked = {index for link in comparison.links for index in link.of(side)}
    surely = {index for link in comparison.links if not link.unsure for index in link.of(side)}
    sentences, told = with_told + only_here + not_known, with_told - len(linked)
    return Counts(sentences, len(linked), only_here, not_known, len(linked - surely), told)


def summary(comparison: Comparison) -> str:
    """Return the sentence of summary: "A: 9 of 31 sentences shared, 22 only here · B: 9 of 27 shared, 18 only here".

    What was set aside in doubt beside a story may be of it, and is in none of these counts.
    """
    parts = [_side_summary(counts_of(comparison, side), side, was_compared=comparison.was_compared) for side in Side]
    differing = count_differing(comparison)
    if differing:
        parts.append(counted(differing, tr("{} link differs"), tr("{} links differ")))
    reasons = dict.fromkeys(filter(None, (obstacle_text(comparison, side) for side in Side)))
    if reasons:
        why = "; ".join(reasons)
        parts.append(f"{standing_name(Standing.NOT_KNOWN)}: {why}" if comparison.was_compared else why)
    doubts = (close_calls_of_side(comparison.article(side), side_letter(side)) for side in Side)
    return " · ".join([*parts, *filter(None, doubts)])


def links_summary(comparison: Comparison) -> str:
    """Count the links by their kinds: "14 links: 5 identical, 6 edited, 3 in part; 2 moved; 1 differs".

    Who reads an export is told too how many the user took out.
    """
    kinds = Counter(link.kind for link in comparison.links)
    told = ", ".join(f"{kinds[kind]:,} {kind_name(kind)}" for kind in LinkKind if kinds[kind])
    moved = sum(link.moved for link in comparison.links)
    told += f"; {moved:,} {moved_name()}" if moved else ""
    unsure = sum(link.unsure for link in comparison.links)
    told += f"; {unsure:,} {unsure_name()}" if unsure else ""
    differing = count_differing(comparison)
    told += "; " + counted(differing, tr("{} differs"), tr("{} differ")) if differing else ""
    links = counted(len(comparison.links), tr("{} link"), tr("{} links"))
    found = f"{links}: {told}" if told else links
    by_hand = tr("{} taken out by hand").format(f"{len(comparison.unlinked):,}")
    return f"{found}; {by_hand}" if comparison.unlinked else found


def definitions(comparison: Comparison | None = None) -> tuple[str, ...]:
    """Define every word of the two lines above, as far as it is needed for a comparison."""
    standings = (Standing.SHARED, Standing.ONLY_HERE, Standing.NOT_KNOWN)
    translated = comparison is not None and comparison.is_translated
    has_told = comparison is not None and any(counts_of(comparison, side).told for side in Side)
    has_unsure = comparison is not None and any(link.unsure for link in comparison.links)
    return (
        *(f"{standing_name(standing).capitalize()}: {standing_definition(standing)}." for standing in standings),
        *(f"{kind_name(kind).capitalize()}: {kind_definition(kind)}." for kind in told_kinds(comparison)),
        f"{moved_name().capitalize()}: {moved_definition()}.",
        *([f"{unsure_name().capitalize()}: {unsure_definition()}."] if has_unsure else []),
        *([tr("In other words: a headline of what both tell, without a link.")] if has_told else []),
        *([in_translation_definition()] if translated else []),
        *([differs_definition()] if comparison is not None and count_differing(comparison) else []),
        tr("Counted are the sentences of headline and body."),
    )


def told_standings(comparison: Comparison) -> tuple[Standing, ...]:
    """List what a legend has to define beside the kinds of links: what is only here, what is not known."""
    is_known = any(comparison.knows_own(side) for side in Side)
    has_unknown = any(counts_of(comparison, side).not_known for side in Side)
    return (*([Standing.ONLY_HERE] if is_known else []), *([Standing.NOT_KNOWN] if has_unknown else []))


def _told_headline() -> tuple[str, str]:
    return tr("{} headline in other words"), tr("{} lines of the headline in other words")


def _side_summary(counts: Counts, side: Side, *, was_compared: bool) -> str:
    unit = tr("sentence") if counts.sentences == 1 else tr("sentences")
    if not was_compared:
        return f"{side_letter(side)}: {counts.sentences:,} {unit}, {standing_name(Standing.NOT_COMPARED)}"
    # The unit is named once in the line.
    shared = tr("{} of {} {} shared") if side is Side.LEFT else tr("{} of {} shared")
    told = [shared.format(f"{counts.shared:,}", f"{counts.sentences:,}", unit)]
    if counts.unsure:
        told[0] += f" ({counts.unsure:,} {unsure_name()})"
    if counts.told:
        told.append(counted(counts.told, *_told_headline()))
    alone = ((counts.only_here, Standing.ONLY_HERE), (counts.not_known, Standing.NOT_KNOWN))
    told += [f"{count:,} {standing_name(standing)}" for count, standing in alone if count]
    return f"{side_letter(side)}: {', '.join(told)}"
