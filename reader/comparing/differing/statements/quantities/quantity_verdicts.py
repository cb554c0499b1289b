"""What two quantities that may tell the same are to each other: a clash, a later report, other things."""

from dataclasses import replace
from datetime import timedelta
from math import inf

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.names.source_differences import agreement_beside_sources
from reader.comparing.differing.statements.occurrences.told_deeds import ARRIVE, deed_beside
from reader.comparing.differing.statements.occurrences.told_elsewhere import (
    are_of_other_days,
    counts_elsewhere,
    name_other_people,
    tell_other_places,
    with_own_days,
)
from reader.comparing.differing.statements.people.ages.ages_of_one import are_of_one_office, are_of_one_person
from reader.comparing.differing.statements.people.courts.sanctions import (
    SANCTIONS,
    is_imposed_on_one_side,
)
from reader.comparing.differing.statements.people.harm.fates import are_of_them
from reader.comparing.differing.statements.quantities.comparable_quantities import (
    IN_HOSPITAL,
    befell_the_same,
    is_count,
    may_count_others,
)
from reader.comparing.differing.statements.quantities.counts.complements import (
    are_two_parts_of_one,
    complete_each_other,
    may_make_a_whole,
    tell_other_parts,
)
from reader.comparing.differing.statements.quantities.counts.counts_of_one_deed import count_one_deed, fell_at_once
from reader.comparing.differing.statements.quantities.counts.graded_fates import may_count_the_graded
from reader.comparing.differing.statements.quantities.counts.later_counts import (
    count_by_one_word,
    counts_some_since,
    may_be_later,
    tell_same_hour,
)
from reader.comparing.differing.statements.quantities.counts.one_thing import count_one_thing
from reader.comparing.differing.statements.quantities.counts.one_vote import (
    are_of_two_rounds,
    share_abstentions,
    tell_one_vote,
)
from reader.comparing.differing.statements.quantities.figures.staffs import count_two_staffs
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.comparing.differing.statements.quantities.leaks import leak_alike
from reader.comparing.differing.statements.quantities.money.currencies import may_be_of_one_worth
from reader.comparing.differing.statements.quantities.money.denied_amounts import is_denied
from reader.comparing.differing.statements.quantities.money.sum_deeds import (
    are_demanded_and_offered,
    is_apiece_alone,
    tell_one_deed,
    tell_other_deeds,
)
from reader.comparing.differing.statements.quantities.money.sums import (
    OF_ONE,
    are_of_one_noun,
    are_of_the_same,
    are_of_two_damages,
    is_long_after,
    may_be_damage_since,
    may_be_of_two_events,
    worths_beside,
)
from reader.comparing.differing.statements.quantities.scale_differences import compare_values, is_on_scale
from reader.comparing.differing.statements.quantities.stages import are_of_two_stages
from reader.comparing.differing.statements.quantities.wider_things import is_of_more_things
from reader.comparing.differing.statements.questions.lasting import last_two_things
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
)
from reader.comparing.differing.statements.times.hours.hours_apart import without_hours_apart
from reader.comparing.differing.statements.times.occasions import are_of_two_occasions, tell_one_year
from reader.model.difference import DifferenceKind, Verdict

# Agreement that a clash of quantities needs; swept over .2 to .5 by .05 on one half of the labelled pairs.
COUNTED = 0.25
_MEASURED = 0.3
_ONE_HOUR = 0.15  # of numbers of the same things at one hour: what happened at it is one event
_SAME_NOUN = 0.2  # of measures of the same noun: acres of forest
_IDENTIFIED = 0.4  # of numbers of things: two piers may both be told of
_ALIKE = 0.8  # from which on two sentences tell the same but for a number
_ALIKE_IN_WORDS = 0.7  # the same of two languages
_SHORTEST_NOUN = 3  # letters
_IN_WORDS = 0.4  # of two languages: so much that two votes are on one thing, as for dates
_VOTED_ON = 0.5  # of one language: a council votes on the budget and on a tram line in one sitting
_PRECAUTION = "precaution"
_BEHIND = 2  # words of "minutos más tarde" behind its unit
_SUMS_APART = 2.5  # times one sum may be the other, of one thing
_OUT_OF_PROPORTION = 1000.0  # of two times: nobody writes years for hours


def judge_quantities(
    left: SentenceFacts, right: SentenceFacts, one: Quantity, other: Quantity, common: float, *, later: timedelta | None
) -> tuple[Verdict, float]:
    """Return what two quantities of two sentences are to each other, and how sure that is.

    `common` is how much the sentences agree, `later` how much later the right story is.
    """
    if complete_each_other(left, one, right, other):
        return Verdict.SAME, 0.6
    if is_on_scale(one):
        return compare_values(left, one, right, other, later)
    apart = _judge_apart(left, one, right, other, later)
    if apart is not None:
        return apart
    needed, common = _weigh_agreement(left, one, right, other, common)
    are_others = not share_abstentions(left, one, right, other) and name_other_people(
        left, right, is_fate=_is_fate(one, other)
    )
    if common < needed or are_others:
        is_since = one.kind is DifferenceKind.MONEY and may_be_damage_since(left, one, right, other, later)
        return (Verdict.LATER_REPORT, 0.5) if is_since else (Verdict.OTHER_SUBJECT, 1 - common)
    if left.language != right.language and (_has_unit_not_known(left, one) or _has_unit_not_known(right, other)):
        return Verdict.OTHER_SUBJECT, 1 - common  # a unit of measure that is not known, as in "(30 m)"
    return _judge_of_one(left, one, right, other, common, later=later)


def _judge_apart(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, later: timedelta | None
) -> tuple[Verdict, float] | None:
    """Return the verdict on what is of two events, parts or sums, however much the sentences agree; None of others."""
    is_money = one.kind is DifferenceKind.MONEY
    is_of_two_events = may_be_of_two_events(left, right, later) or (
        is_long_after(later) and (is_money or is_count(one))
    )
    are_other_parts = are_two_parts_of_one(left, one, right, other) or (
        may_make_a_whole(one, other) and tell_other_parts(left, right)
    )
    is_asked_for = one.kind in SANCTIONS and is_imposed_on_one_side(left, right)
    is_other_sum = is_money and (
        tell_other_deeds(left, one, right, other)  # what was demanded, and what was paid
        or is_apiece_alone(left, one, right)
        or is_apiece_alone(right, other, left)
        or are_of_two_damages(left, right)
        or not (
            are_of_the_same(left, right)
            or tell_one_deed(left, one, right, other)
            or are_of_one_noun(left, one, right, other)
        )
    )
    are_others = (
        (is_of_more_things(left, one, right, other) and not count_one_deed(left, one, right, other))
        or are_of_two_rounds(left, one, right, other)
        or are_demanded_and_offered(left, one, right, other)
    )
    if are_other_parts or is_asked_for or is_of_two_events or is_other_sum or are_others:
        return Verdict.OTHER_SUBJECT, 0.6
    if is_money and one.dimension != other.dimension and one.value != other.value:
        return (Verdict.SAME, 0.4) if may_be_of_one_worth(one, other) else (Verdict.OTHER_SUBJECT, 0.6)
    return None


def _weigh_agreement(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, common: float
) -> tuple[float, float]:
    """Return how much two sentences have to agree to tell two quantities of one thing, and how much they do."""
    if is_count(one) and left.language == right.language and not one.nouns & other.nouns & _telling(left):
        common = min(common, agreement_beside_sources(left, right))
    needed, common = _needed(left, one, right, other), _common_beside(left, one, right, other, common)
    if one.fate in SIDES and befell_the_same(one, other):
        is_one_vote = tell_one_vote(left, one, right, other)
        return _VOTED_ON, _VOTED_ON if is_one_vote else _common_of_votes(left, right, common)
    is_one_sum = one.kind is DifferenceKind.MONEY and _tell_one_worth(left, one, right, other)
    is_of_one = is_one_sum or _are_of_the_same(left, one, right, other)
    return needed, max(common, needed) if is_of_one or _is_fate(one, other) else common


def _judge_of_one(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, common: float, *, later: timedelta | None
) -> tuple[Verdict, float]:
    """Return the verdict on two quantities of what is one thing, as far as the sentences agree."""
    is_fate = _is_fate(one, other)
    has_grown = is_fate and _has_grown(one, other, later)
    if _are_of_two_things(left, one, right, other, is_fate=is_fate, has_grown=has_grown):
        return Verdict.OTHER_SUBJECT, 0.6
    if one.kind is DifferenceKind.NUMBER and one.dimension:
        return Verdict.CLASH, common  # no later report has a pier renumbered
    is_since = counts_some_since(left, one, right, other, later)
    are_of_stages = is_count(one) and are_of_two_stages(left, one, right, other)
    is_at_once = fell_at_once(left, one, right, other)
    if are_of_stages or (not is_since and not is_at_once and may_be_later(left, one, right, other, later=later)):
        return Verdict.LATER_REPORT, 0.6
    are_others = may_count_others(one, other) or may_count_the_graded(left, one, right, other)
    return (Verdict.OTHER_SUBJECT, 0.6) if are_others else (Verdict.CLASH, common)


def _is_fate(one: Quantity, other: Quantity) -> bool:
    """Tell whether one fate befell whom both count; how they voted is none."""
    return befell_the_same(one, other) and one.fate not in SIDES


def _tell_one_worth(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two sums, neither a multiple of the other, are of what there is one of: a reward, the loot."""
    smaller, larger = sorted((one.value, other.value))
    worths = worths_beside(left, one) & worths_beside(right, other) & OF_ONE
    return bool(worths) and larger <= _SUMS_APART * smaller


def _has_unit_not_known(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a word too short to be one stands right behind a number."""
    behind = side.words[one.last : one.last + 1]
    return any(word.may_be_counted and len(word.text) < _SHORTEST_NOUN for word in behind)


def _telling(side: SentenceFacts) -> frozenset[str]:
    """Return the stems by which numbers may count one thing: "were" stands behind any."""
    return side.topics.union(*[{noun for noun in one.nouns if noun.startswith(ONE_THING)} for one in side.quantities])


def _needed(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> float:
    """Return the agreement that a clash of two quantities needs."""
    if one.kind is DifferenceKind.NUMBER:
        is_one_hour = tell_same_hour(left, right)
        if one.dimension:
            return COUNTED if is_one_hour else _IDENTIFIED
        return _ONE_HOUR if is_one_hour and count_by_one_word(left, one, right, other) else COUNTED
    is_one_time = one.kind is DifferenceKind.DURATION and tell_one_year(left, right)
    return _SAME_NOUN if is_one_time or _measure_alike(one, other) else _MEASURED


def _common_beside(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, common: float) -> float:
    """Return how much two sentences agree beside what both count, where it has several names: ships and vessels."""
    is_one_thing = any(noun.startswith(ONE_THING) for noun in one.nouns & other.nouns)
    if left.language != right.language or not is_one_thing:
        return common
    return max(common, agreement(left, right, one.nouns | other.nouns))


def _common_of_votes(left: SentenceFacts, right: SentenceFacts, common: float) -> float:
    """Return how much two sentences agree on what was voted on."""
    is_known = left.language != right.language and agreement_in_words(left, right) >= _IN_WORDS
    return _VOTED_ON if is_known else common


def _are_of_two_things(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, *, is_fate: bool, has_grown: bool
) -> bool:
    """Tell whether two amounts that differ are of two things, or one of them is denied: it will not cost 12 million."""
    return (
        _are_of_other_days(left, one, right, other, is_fate=is_fate)
        or (_hold_both(one, other) and not has_grown and not _are_told_alike(left, one, right, other))
        or tell_other_places(left, right)
        or is_denied(left, one)
        or is_denied(right, other)
        or are_of_two_occasions(left, one, right, other)  # 300 came last time, and 800 today
        or count_two_staffs(one.nouns, other.nouns, one.value, other.value)
        or bool(one.extent and other.extent and one.extent != other.extent)
        or _last_out_of_proportion(one, other)
        or _are_intervals_of_two_deeds(left, one, right, other)
        or last_two_things(left, one, right, other)
        or counts_elsewhere((left, one), (right, other))
        or (one.dimension == AGE and not are_of_one_person(left, one, right, other))
        or _are_of_them_alone(left, one, right, other)
        or ({one.fate, other.fate} == IN_HOSPITAL and not _have_one_toll(left, one, right, other))
    )


def _are_of_them_alone(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one number alone is of some told of before: three of them were tankers; no vote to shut them."""
    if one.fate in SIDES:
        return False
    return are_of_them(left.words, one.last) != are_of_them(right.words, other.last)


def _has_grown(one: Quantity, other: Quantity, later: timedelta | None) -> bool:
    """Tell whether a later report counts more whom one fate befell: at least two died, and by noon at least three."""
    is_later = later is not None and later != timedelta() and (later > timedelta()) == (other.value > one.value)
    return is_later and befell_the_same(one, other)


def _have_one_toll(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two sentences count beside two numbers as many whom another fate befell: two dead on both sides."""
    if any(word.entry(_PRECAUTION) is not None for side in (left, right) for word in side.words):
        return False  # taken to hospital for checks
    return any(
        befell_the_same(each, told) and each.value == told.value
        for each in left.quantities
        for told in right.quantities
        if each is not one and told is not other
    )


def _are_of_other_days(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, *, is_fate: bool
) -> bool:
    """Tell whether two sentences tell of two days; 7.42 is no other time than shortly before eight.

    Of one vote one may tell the day, and the other when what was decided will be.
    """
    if share_abstentions(left, one, right, other):
        return False
    if count_by_one_word(left, one, right, other) and tell_same_hour(left, right):
        left, right = (replace(side, dates=tuple(d for d in side.dates if d.minute is None)) for side in (left, right))
    left, right = without_hours_apart(left, one), without_hours_apart(right, other)
    if is_fate:
        left, right = with_own_days(left, one), with_own_days(right, other)
    return are_of_other_days(left, right, is_fate=is_fate)


def _last_out_of_proportion(one: Quantity, other: Quantity) -> bool:
    """Tell whether of two times one is no slip of the other: 26 years in the army, a hearing of two hours."""
    shorter, longer = sorted((one.value, other.value))
    return one.kind is DifferenceKind.DURATION and longer > _OUT_OF_PROPORTION * shorter


def _are_intervals_of_two_deeds(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a time has passed before something, which each side tells of another deed, or tells as none."""
    if one.kind is not DifferenceKind.DURATION:
        return False
    deeds = deed_beside(left, one.place), deed_beside(right, other.place)
    if {deed.name for deed in deeds if deed is not None} == {ARRIVE} and None in deeds:
        return True  # help came after six minutes, and five minutes in the room were enough
    if not (_is_interval(left, one) or _is_interval(right, other)):
        return False
    return deeds[0] is None or deeds[1] is None or deeds[0].name != deeds[1].name


def _is_interval(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a time is told as what has passed: seven minutes later."""
    behind = side.words[one.last : one.last + _BEHIND]
    return any(word.entry("later") is not None for word in behind)


def _measure_alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether two measures are of one noun, or both tell how high something is."""
    return bool(one.nouns & other.nouns) or one.extent == other.extent != ""


def _are_told_of_the_same(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether the same befell those whom both count, where one sentence tells no more than a part of the other."""
    befell_same = bool(one.counted) and one.counted == other.counted and bool(one.befell & other.befell)
    return befell_same and (left.topics <= right.topics or right.topics <= left.topics)


def _are_of_the_same(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two quantities are known to be of one thing or person, however little else the sentences share."""
    return (
        _are_told_of_the_same(left, one, right, other)
        or leak_alike(left, one, right, other)
        or are_of_one_office(left, one, right, other)
        or count_one_deed(left, one, right, other)
    )


def _hold_both(one: Quantity, other: Quantity) -> bool:
    """Tell whether both can be true as they are hedged: less than 435 and less than 10, at most 200 and 34."""
    if one.low == other.low == -inf or one.high == other.high == inf:
        return True
    return (one.low == -inf and other.value <= one.high) or (other.low == -inf and one.value <= other.high)


def _are_told_alike(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two sentences tell the same but for a least number of one thing: at least 48, at least 84."""
    if one.kind is not DifferenceKind.NUMBER or not count_one_thing(left, one, right, other):
        return False
    if left.language == right.language:
        return agreement(left, right) >= _ALIKE
    return agreement_in_words(left, right) >= _ALIKE_IN_WORDS
