"""What two sentences tell otherwise beside numbers and dates: whether it was so, who did it, who says so.

1. Names that have changed places, where all else is the same.
2. What they tell by opposites, deny or found, in one language or two.
3. Kind by kind what else may differ; what stands in step 2 is not told again.
4. Where none of that differs, two values in one place of what they tell alike.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import chain
from typing import NamedTuple

from reader.comparing.differing.quoting.pairing.retold_speakers import compare_retold_speakers
from reader.comparing.differing.quoting.pairing.translated_speakers import compare_translated_speakers
from reader.comparing.differing.statements.argument_differences import compare_arguments
from reader.comparing.differing.statements.certainty.denials.clause_negations import compare_clauses
from reader.comparing.differing.statements.certainty.denials.deeds_in_words import compare_deeds_in_words
from reader.comparing.differing.statements.certainty.denials.denials_in_words import compare_denials_in_words
from reader.comparing.differing.statements.certainty.denials.left_out import compare_left_out
from reader.comparing.differing.statements.certainty.denials.undone_deeds import compare_undone
from reader.comparing.differing.statements.certainty.findings.inspections import (
    HasPlace,
    are_of_inspections,
    compare_inspections,
)
from reader.comparing.differing.statements.certainty.findings.openness import compare_openness
from reader.comparing.differing.statements.certainty.findings.results_of_tests import compare_results
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_of_intention
from reader.comparing.differing.statements.certainty.possibilities.possibility_differences import (
    compare_possibilities,
    suspect_others,
)
from reader.comparing.differing.statements.certainty.possibilities.suspects import compare_suspects
from reader.comparing.differing.statements.certainty.stances.refused_demands import (
    compare_refused_demands,
    refuse_and_demand,
)
from reader.comparing.differing.statements.certainty.stances.stance_differences import compare_stance
from reader.comparing.differing.statements.certainty.stances.stances_in_words import compare_stances_in_words
from reader.comparing.differing.statements.names.exchanged_names import compare_exchange
from reader.comparing.differing.statements.names.name_differences import compare_names
from reader.comparing.differing.statements.names.source_differences import compare_sources
from reader.comparing.differing.statements.people.ages.age_differences import compare_ages
from reader.comparing.differing.statements.people.courts.court_differences import compare_court
from reader.comparing.differing.statements.people.courts.sanctions import compare_sanctions
from reader.comparing.differing.statements.people.doing.deciders import compare_deciders
from reader.comparing.differing.statements.people.doing.doers import compare_doers
from reader.comparing.differing.statements.people.harm.limb_differences import compare_limbs
from reader.comparing.differing.statements.people.harm.lone_person_differences import compare_lone_people
from reader.comparing.differing.statements.people.harm.spared_differences import compare_spared, tell_whether_it_befell
from reader.comparing.differing.statements.people.offices.post_differences import compare_posts
from reader.comparing.differing.statements.people.offices.role_differences import compare_roles
from reader.comparing.differing.statements.people.offices.tenures import compare_tenures
from reader.comparing.differing.statements.quantities.money.denied_amounts import deny_another_amount
from reader.comparing.differing.statements.ranks_in_words import compare_ranks_in_words
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.slots.contrasts.causes import deny_a_reason
from reader.comparing.differing.statements.slots.contrasts.set_off import tell_other_triggers
from reader.comparing.differing.statements.slots.value_differences import compare_values
from reader.comparing.differing.statements.turns import tell_one_turn
from reader.model.article import Span
from reader.model.difference import TOLD_OTHERWISE, Difference, DifferenceKind, Verdict

_DENIALS = frozenset({DifferenceKind.QUANTITY, DifferenceKind.NEGATION})
# Of two causes, who denies or doubts one, or tells it, says nothing of the other.
_OF_A_CAUSE = frozenset({DifferenceKind.NEGATION, DifferenceKind.MODALITY, DifferenceKind.ATTRIBUTION})
_TURNS = frozenset({DifferenceKind.NEGATION, DifferenceKind.DIRECTION})

_Found = tuple[DifferenceKind, Verdict, HasPlace | None, HasPlace | None, float]


class _Stances(NamedTuple):
    """What two sentences tell by opposites, `told`, the same with what a clause denies, `denied`, and what stays of it.

    `negated` is empty where they suspect something else each; `tenures` are of who holds an office. `tell_whether` it
    befell somebody: nobody was hurt, two were hurt. `are_turn`: never closed before, closed for the first time.
    """

    told: Sequence[_Found]
    denied: Sequence[_Found]
    negated: Sequence[_Found]
    tenures: Sequence[_Found]
    tell_whether: bool
    are_turn: bool


def compare_told_otherwise(
    one: SentenceFacts, other: SentenceFacts, later: timedelta | None, *, are_of_one_week: bool
) -> Iterator[Difference]:
    """Yield what two sentences tell otherwise; `later` is how much later the other was told, None if neither was."""
    exchanged = list(compare_exchange(one, other))
    if exchanged:  # all else is the same
        for kind, verdict, first, second, sure in exchanged:
            yield Difference(kind, verdict, first, second, sure)
        return
    common = agreement(one, other)
    stances = _read_stances(one, other, common, later)
    compared = _compare_kinds(one, other, common, later, stances, are_of_one_week=are_of_one_week)
    denies_other = deny_another_amount(one, other) or deny_another_amount(other, one)
    denies_reason = deny_a_reason(one, other)
    are_other_triggers = tell_other_triggers(one, other)
    is_told = False
    for kind, verdict, a, b, sure in chain.from_iterable(compared):
        if kind is DifferenceKind.NEGATION and denies_other:
            continue  # not 12 million, but 21: both may be true
        if kind in _TURNS and denies_reason:
            continue  # not closed because of a strike, but because of flu
        if kind in _OF_A_CAUSE and are_other_triggers:
            continue  # caused by a candle, and not by a cigarette
        is_told = is_told or verdict in TOLD_OTHERWISE
        yield Difference(kind, verdict, span_of(a), span_of(b), round(sure, 2))
    if not is_told and not stances.are_turn and not stances.denied and not denies_reason:
        for kind, verdict, a, b, sure in compare_values(one, other, later):
            yield Difference(kind, verdict, span_of(a), span_of(b), sure)


def _compare_kinds(
    one: SentenceFacts,
    other: SentenceFacts,
    common: float,
    later: timedelta | None,
    stances: _Stances,
    *,
    are_of_one_week: bool,
) -> Iterator[Iterable[_Found]]:
    """Yield what differs by kind, but for what is told by a stance already."""
    is_told, is_denied, is_negated = bool(stances.told), bool(stances.denied), bool(stances.negated)
    yield compare_spared(one, other, later) if stances.tell_whether else compare_lone_people(one, other, later)
    yield stances.negated
    yield () if is_told else compare_possibilities(one, other, later=later)
    yield () if is_told else compare_suspects(one, other, later)
    yield compare_arguments(one, other, common)
    yield () if stances.are_turn else compare_openness(one, other, later)
    yield compare_limbs(one, other)
    yield compare_ranks_in_words(one, other)
    yield () if is_denied else compare_left_out(one, other)
    yield () if is_denied else compare_refused_demands(one, other, later)
    sources = list(compare_sources(one, other))  # who says it by his office is told once
    yield sources or compare_retold_speakers(one, other)
    yield compare_translated_speakers(one, other)
    yield compare_ages(one, other, later, are_of_one_week=are_of_one_week)
    yield compare_sanctions(one, other)
    yield stances.tenures
    yield [found for found in compare_roles(one, other) if not sources] or compare_posts(one, other)
    yield () if is_negated else (list(compare_doers(one, other)) or compare_names(one, other))
    yield () if is_negated else compare_deciders(one, other)


def _read_stances(one: SentenceFacts, other: SentenceFacts, common: float, later: timedelta | None) -> _Stances:
    tell_whether = tell_whether_it_befell(one, other)
    told, denied = _tell_stances(one, other, common, later, tells_whether=tell_whether)
    tenures = list(compare_tenures(one, other, later))
    if tenures:  # who stayed may have gone since
        told, denied = ([found for found in each if found[0] not in _TURNS] for each in (told, denied))
    are_turn = tell_one_turn(one, other)
    if are_turn:
        told = denied = [found for found in denied if found[0] not in _TURNS]
    negated = [] if suspect_others(one, other) else denied
    return _Stances(told, denied, negated, tenures, tell_whether, are_turn)


def _tell_stances(
    one: SentenceFacts, other: SentenceFacts, common: float, later: timedelta | None, *, tells_whether: bool
) -> tuple[Sequence[_Found], Sequence[_Found]]:
    """Return what two sentences tell by opposites, and the same with what a clause alone denies."""
    stances: Sequence[_Found] = [
        found for found in compare_stance(one, other, common) if not (tells_whether and found[0] in _DENIALS)
    ]
    if not stances and one.language != other.language:
        stances = list(compare_stances_in_words(one, other))
    stances = stances or list(compare_court(one, other))
    if not stances and not tells_whether:
        stances = (
            list(compare_deeds_in_words(one, other, later))
            or list(compare_undone(one, other, later))
            or list(compare_denials_in_words(one, other))
        )
    denied = stances or ([] if tells_whether else list(compare_clauses(one, other)))
    if denied and are_of_inspections(one, other):
        stances = denied = ()
    if not denied:
        stances = denied = list(compare_inspections(one, other)) or list(compare_results(one, other))
    if refuse_and_demand(one, other):  # who is refused something asks for it
        stances, denied = (
            [found for found in told if found[0] is not DifferenceKind.NEGATION] for told in (stances, denied)
        )
    stances, denied = (
        [found for found in told if not is_of_intention(found[0], one, found[2], other, found[3])]
        for told in (stances, denied)
    )
    return stances, denied


def span_of(one: HasPlace | None) -> Span | None:
    """Return the span of a word or a quantity."""
    return Span(one.start, one.end) if one is not None else None
