"""What differs between the two sides of a link: facts that clash, and those that only look so.

1. `sentence_facts`: quantities, dates and words that tell a stance, of each side.
2. `quantity_differences`, `date_differences`, `stance_differences`, `role_differences`,
   `name_differences`, `argument_differences`, `source_differences`: compared by kind.
Precision comes first: what may be about something else is no clash.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from reader.comparing.differing.another_hazard import is_of_another_hazard
from reader.comparing.differing.answered_otherwise import compare_answers, compare_lone, with_answers
from reader.comparing.differing.dense_figures import compare_dense_figures
from reader.comparing.differing.original_evidence import is_in_original
from reader.comparing.differing.other_victims import may_be_another
from reader.comparing.differing.statements.certainty.findings.inspections import (
    HasPlace,
)
from reader.comparing.differing.statements.certainty.findings.openness import opens_again_after
from reader.comparing.differing.statements.certainty.possibilities.suspects import suspect_and_clear
from reader.comparing.differing.statements.certainty.stances.refused_demands import (
    refuse_and_demand,
)
from reader.comparing.differing.statements.occurrences.rounds import are_of_two_rounds
from reader.comparing.differing.statements.occurrences.told_again import may_both_be_told
from reader.comparing.differing.statements.occurrences.told_parts import are_of_two_parts
from reader.comparing.differing.statements.people.ages.age_differences import without_ages
from reader.comparing.differing.statements.people.ages.ages_of_kin import compare_ages_of_kin
from reader.comparing.differing.statements.people.ages.eldest import compare_eldest
from reader.comparing.differing.statements.people.harm.lone_victims import compare_lone_victims
from reader.comparing.differing.statements.people.offices.converse_roles import are_converse
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.counts.complements import is_complement
from reader.comparing.differing.statements.quantities.counts.contrary_counts import count_contraries
from reader.comparing.differing.statements.quantities.counts.counted_others import counts_more
from reader.comparing.differing.statements.quantities.money.sums import is_long_after
from reader.comparing.differing.statements.quantities.other_figures import FIGURES, are_other_figures
from reader.comparing.differing.statements.quantities.quantity_differences import compare_quantities
from reader.comparing.differing.statements.quantities.ties.untied_figures import are_beside_others, are_untied
from reader.comparing.differing.statements.questions.state_scopes import may_follow
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.slots.other_things import are_of_two_things
from reader.comparing.differing.statements.slots.told_apart import are_told_apart
from reader.comparing.differing.statements.slots.versions import are_of_two_versions
from reader.comparing.differing.statements.times.coming.deadlines import was_put_off
from reader.comparing.differing.statements.times.coming.open_ends import compare_open_ends
from reader.comparing.differing.statements.times.coming.reopenings import open_on_another_day
from reader.comparing.differing.statements.times.date_differences import compare_dates, find_same_days
from reader.comparing.differing.statements.times.deeds.times_of_one_deed import are_of_one_deed
from reader.comparing.differing.story_versions import are_copies, are_edited, is_update
from reader.comparing.differing.told_in_all import are_told_in_all
from reader.comparing.differing.told_near import is_told_near
from reader.comparing.differing.told_otherwise import compare_told_otherwise, span_of
from reader.model.article import Article, Span
from reader.model.difference import TOLD_OTHERWISE, Difference, DifferenceKind, Verdict
from reader.model.events.report_time import day_of, gap_between, gap_of_clocks, told_at

_WEEK = timedelta(days=7)

# What a story of another season says of whom something befell, or has become of it, is of another event.
_AFTER = {(kind, Verdict.LATER_REPORT): Verdict.OTHER_SUBJECT for kind in DifferenceKind} | {
    (kind, Verdict.CLASH): Verdict.OTHER_SUBJECT for kind in (DifferenceKind.QUANTITY, DifferenceKind.MONEY)
}
# Who or which it is, or whether, beside a figure of its clause that is of another: to Lund for 12, to Varn for 19.
_WHICH = frozenset({DifferenceKind.NAME, DifferenceKind.ORDER, DifferenceKind.ROLE, DifferenceKind.MODALITY})
_PAIRED = TOLD_OTHERWISE | {Verdict.SAME}  # what is not told again as a detail of either side
_OPEN = frozenset({Verdict.CLASH, Verdict.OTHER_SUBJECT})  # of dates that differ, what a later report may have made


@dataclass(frozen=True, slots=True)
class LinkSide:
    """One side of a link: its words, their language, and when the story was published and last told, as ISO 8601."""

    text: str
    language: str
    published: str | None
    told: str | None = None
    """When the story was last changed, where it tells."""


_Found = tuple[DifferenceKind, Verdict, HasPlace | None, HasPlace | None, float]


def find_link_differences(
    left: Article, own: tuple[int, ...], right: Article, other: tuple[int, ...]
) -> tuple[Difference, ...]:
    """List the differences of linked sentences of two articles; spans are offsets in the articles' texts.

    What clashes in a translation alone is a detail that it adds.
    """
    begins = left.sentences[own[0]].span.start, right.sentences[other[0]].span.start
    ends = left.sentences[own[-1]].span.end, right.sentences[other[-1]].span.end
    one_side = LinkSide(left.text[begins[0] : ends[0]], left.language or "", left.published, told_at(left))
    other_side = LinkSide(right.text[begins[1] : ends[1]], right.language or "", right.published, told_at(right))
    found = find_differences(one_side, other_side)
    if _has_later(found) and are_copies(left, right) and are_edited(*map(_undated_facts, (one_side, other_side))):
        found = find_differences(one_side, replace(other_side, told=one_side.told))  # as told at one time
    placed = [
        Difference(one.kind, one.verdict, _shift(one.left, begins[0]), _shift(one.right, begins[1]), one.sure)
        for one in found
    ]
    if is_update(left, right):  # a queue of six kilometres has eight by the evening
        placed = [replace(one, verdict=Verdict.LATER_REPORT) if _is_measured_anew(one) else one for one in placed]
    is_original = left.original is None and right.original is None
    if is_original:
        told = list(compare_answers(left, own, right, other))
        lone = () if told else compare_lone(left, own, right, other, lambda: _came_later(one_side, other_side))
        placed = with_answers(placed, told or list(lone))
    placed = [
        replace(one, verdict=Verdict.OTHER_SUBJECT)
        if are_told_in_all(one, left, own, right, other)
        or is_told_near(one, left, own, right, other)
        or may_be_another(one, left, own, right, other)
        or is_of_another_hazard(one, left, own, right, other)
        else one
        for one in placed
    ]
    if is_original:
        return tuple(placed)
    sides = ((left, own), (right, other))
    return tuple(one if _is_seen(one, sides) else replace(one, verdict=Verdict.ADDED) for one in placed)


def _has_later(found: Iterable[Difference]) -> bool:
    return any(one.verdict is Verdict.LATER_REPORT for one in found)


def _undated_facts(side: LinkSide) -> SentenceFacts:
    return read_facts(side.text, side.language, None)


def find_same_dates(left: LinkSide, right: LinkSide) -> tuple[tuple[Span, Span], ...]:
    """List the dates that two linked texts tell alike in other order; spans are offsets in the two texts."""
    one, other = (read_facts(side.text, side.language, day_of(side.published)) for side in (left, right))
    return tuple(find_same_days(one, other)) if one.dates and other.dates else ()


def _is_measured_anew(one: Difference) -> bool:
    return one.kind is DifferenceKind.MEASURE and one.verdict is Verdict.CLASH


def _is_seen(one: Difference, sides: tuple[tuple[Article, tuple[int, ...]], ...]) -> bool:
    """Tell whether a clash stands in the originals; other differences need not."""
    return one.verdict is not Verdict.CLASH or all(
        span is None or is_in_original(article, sentences, one.kind, span)
        for (article, sentences), span in zip(sides, (one.left, one.right), strict=True)
    )


def _shift(span: Span | None, by: int) -> Span | None:
    return Span(span.start + by, span.end + by) if span is not None else None


@lru_cache(maxsize=1 << 12)
def find_differences(left: LinkSide, right: LinkSide) -> tuple[Difference, ...]:
    """List the differences of two linked texts in the order of the left one; spans are offsets in the two texts."""
    if (left.text, left.language) > (right.text, right.language):  # the same whichever side is left
        found = [Difference(d.kind, d.verdict, d.right, d.left, d.sure) for d in find_differences(right, left)]
    else:
        told = list(dict.fromkeys(_differences(left, right)))  # "dismiss" has two opposites: told once
        if is_long_after(_came_later(left, right)):
            told = [replace(one, verdict=_AFTER.get((one.kind, one.verdict), one.verdict)) for one in told]
        found = _without_told(_told_apart(told, left, right))
    return tuple(sorted(found, key=lambda one: (one.left or Span(0, 0), one.right or Span(0, 0), one.kind)))


def _told_apart(found: Sequence[Difference], left: LinkSide, right: LinkSide) -> Sequence[Difference]:
    """Return differences of which those clash no longer that are told of two things or times."""
    if not any(one.verdict in TOLD_OTHERWISE for one in found):
        return found
    sides = [read_facts(side.text, side.language, day_of(side.published)) for side in (left, right)]
    people = chain(compare_lone_victims(sides[0], sides[1]), compare_eldest(sides[0], sides[1]))
    of_one = {(a, b) for _, _, a, b, _ in people}
    are_of_two = are_of_two_rounds(sides[0], sides[1], found)
    told = [
        replace(one, verdict=Verdict.OTHER_SUBJECT)
        if (one.left, one.right) not in of_one
        and (
            (one.verdict is Verdict.CLASH and _are_of_two(sides[0], sides[1], one))
            or (one.verdict in TOLD_OTHERWISE and (are_of_two or _are_of_two_by_name(sides[0], sides[1], one)))
        )
        else one
        for one in found
    ]
    return [
        replace(one, verdict=Verdict.OTHER_SUBJECT)
        if one.verdict is Verdict.CLASH and one.kind in _WHICH and are_beside_others(sides[0], sides[1], one, told)
        else one
        for one in told
    ]


def _are_of_two(left: SentenceFacts, right: SentenceFacts, one: Difference) -> bool:
    """Tell whether what clashes is told of two things or times."""
    return (
        are_told_apart(left, one.left, right, one.right, one.kind)
        or may_both_be_told(left, one.left, right, one.right, one.kind)
        or are_of_two_things(left, one.left, right, one.right, one.kind)
        or are_converse(left, one.left, right, one.right, one.kind)
        or are_of_two_parts(left, one.left, right, one.right)
        or may_follow(left, one.left, right, one.right)
    )


def _are_of_two_by_name(left: SentenceFacts, right: SentenceFacts, one: Difference) -> bool:
    """Tell whether words beside it tell of each side that it is of another thing, however much later it is told."""
    is_count = one.kind is DifferenceKind.NUMBER
    if one.kind in FIGURES and (
        are_other_figures(left, one.left, right, one.right, one.kind) or are_untied(left, one.left, right, one.right)
    ):
        return True
    if is_count and counts_more(left, one.left) != counts_more(right, one.right):
        return True
    is_of_states = is_count and count_contraries(left, one.left, right, one.right)
    return is_of_states or are_of_two_versions(left, one.left, right, one.right)


def _without_told(found: Sequence[Difference]) -> list[Difference]:
    """Return differences without the details that are part of one that both sides tell: one dead, two people."""
    sides = [
        {span.start for one in found if one.verdict in _PAIRED and one.left and one.right and (span := get(one))}
        for get in (attrgetter("left"), attrgetter("right"))
    ]
    return [
        one
        for one in found
        if one.verdict is not Verdict.ADDED
        or not ((one.left and one.left.start in sides[0]) or (one.right and one.right.start in sides[1]))
    ]


def _differences(left: LinkSide, right: LinkSide) -> Iterator[Difference]:
    days = day_of(left.published), day_of(right.published)
    one = read_facts(left.text, left.language, days[0])
    other = read_facts(right.text, right.language, days[1])
    later = _came_later(left, right)
    kin = list(compare_ages_of_kin(one, other))
    if not kin and (days[0] is None or days[1] is None or _are_of_one_week(*days)):
        kin = list(compare_eldest(one, other)) or list(compare_lone_victims(one, other))
    counted = list(compare_quantities(without_ages(one), without_ages(other), later=later))
    dense = list(compare_dense_figures((left.text, left.language), (right.text, right.language), later))
    apart = [(a, b) for *_, a, b, _ in (*kin, *dense)]
    counted = [found for found in counted if not any(_is_at(found[2], a) or _is_at(found[3], b) for a, b in apart)]
    for kind, verdict, first, second, sure in dense:
        yield Difference(kind, verdict, first, second, sure)
    for kind, verdict, a, b, sure in chain[_Found](counted, kin):
        yield Difference(kind, verdict, span_of(a), span_of(b), round(sure, 2))
    is_of_two = any(verdict is Verdict.OTHER_SUBJECT and a and b and is_count(a) for _, verdict, a, b, _ in counted)
    for verdict, c, d, sure in compare_dates(one, other):
        told = verdict
        if c is not None and d is not None:
            if is_of_two and verdict is Verdict.CLASH and not are_of_one_deed(one, c, other, d):
                told = Verdict.OTHER_SUBJECT  # 31 on one day, 46 on another
            if told is Verdict.CLASH and _are_two_steps(one, other):
                told = Verdict.OTHER_SUBJECT
            if told in _OPEN and was_put_off(one, c, other, d, days):
                told = Verdict.LATER_REPORT
            elif told is Verdict.OTHER_SUBJECT and open_on_another_day(one, c, other, d, days):
                told = Verdict.CLASH if later is None else Verdict.LATER_REPORT
        yield Difference(DifferenceKind.DATE, told, span_of(c), span_of(d), round(sure, 2))
    for told, a, b in compare_open_ends(one, other, days, later):
        yield Difference(DifferenceKind.DATE, told, span_of(a), span_of(b), 0.7)
    # "30% lost" and "70% kept" are told by words for opposites too.
    if not any(is_complement(a, b) for a in one.quantities for b in other.quantities):
        yield from compare_told_otherwise(one, other, later, are_of_one_week=_are_of_one_week(*days))


def _are_two_steps(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell if two days are of two steps: closed on Thursday, open again on Friday; refused in 2019, sought in 2021."""
    return opens_again_after(one, other) or refuse_and_demand(one, other) or suspect_and_clear(one, other)


def _came_later(left: LinkSide, right: LinkSide) -> timedelta | None:
    """Return how much later the right story was told, by another day, or by the clocks of whatever zones; None if not.

    0 if one of them was, and it isn't known which.
    """
    one, other = left.told or left.published, right.told or right.published
    gap = gap_between(one, other)
    if gap is not None:
        return gap.time if abs(gap.time) >= timedelta(hours=1) else None
    if one and other and one[:10] == other[:10] and ("T" in one) != ("T" in other):
        return timedelta()  # of one day, of which one tells the hour
    return gap_of_clocks(one, other) if one != other else None


def _are_of_one_week(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs(one - other) < _WEEK


def _is_at(one: HasPlace | None, span: Span) -> bool:
    return one is not None and one.start == span.start
