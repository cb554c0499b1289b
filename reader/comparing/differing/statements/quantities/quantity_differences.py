"""Quantities of two sentences compared by what they count: the same in another form, later, or a clash.

1. Quantities that may be the same, in whatever form, belong together.
2. Of the others, one of each side is compared if nothing else could be meant: the same dimension or the same noun.
3. Other names, other days or too little in common: they count something else.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile
from math import inf

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.names.source_differences import agreement_beside_sources
from reader.comparing.differing.statements.people.ages import are_of_one_person
from reader.comparing.differing.statements.people.sanctions import (
    SANCTIONS,
    are_two_sanctions,
    is_imposed_on_one_side,
)
from reader.comparing.differing.statements.quantities.comparable_quantities import (
    TOLERANCE,
    befell_the_same,
    find_rival,
    have_other_fates,
    is_count,
    may_be_same,
    may_count_others,
)
from reader.comparing.differing.statements.quantities.counted_before import count_those_before
from reader.comparing.differing.statements.quantities.currencies import may_be_of_one_worth, split_conversions
from reader.comparing.differing.statements.quantities.denied_amounts import is_denied
from reader.comparing.differing.statements.quantities.one_thing import are_of_one_event, count_one_thing, pair_things
from reader.comparing.differing.statements.quantities.rounded_counts import may_round
from reader.comparing.differing.statements.quantities.scale_differences import compare_values, is_on_scale
from reader.comparing.differing.statements.quantities.sorts_counted import (
    ANYBODY,
    count_other_sorts,
    is_of_no_vote,
    read_sort,
)
from reader.comparing.differing.statements.quantities.sum_deeds import tell_one_deed, tell_other_deeds
from reader.comparing.differing.statements.quantities.sums import are_of_the_same, may_be_of_two_events
from reader.comparing.differing.statements.quantities.typed_numbers import AGE, CONJUNCTIONS
from reader.comparing.differing.statements.quantities.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.quantities.votes_cast import SIDES
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
)
from reader.comparing.differing.statements.times.date_differences import are_near_hours
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.differing.statements.times.occasions import are_of_two_occasions, tell_one_year
from reader.comparing.differing.statements.told_elsewhere import (
    are_of_other_days,
    counts_elsewhere,
    name_other_people,
    tell_other_places,
)
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

# Agreement that a clash of quantities needs; swept over .2 to .5 by .05 on one half of the labelled pairs.
_COUNTED, _MEASURED = 0.25, 0.3
_ONE_HOUR = 0.15  # of numbers of the same things at one hour: what happened at it is one event
_SAME_NOUN = 0.2  # of measures of the same noun: acres of forest
_IDENTIFIED = 0.4  # of numbers of things: two piers may both be told of
_ONLY = 0.5  # agreement from which on the only count of each side counts the same, whatever its noun
_ALIKE = 0.8  # agreement from which on two shares that make a whole are of the same part
_ALIKE_IN_WORDS = 0.7  # of two languages, from which on they tell the same but for a number
_WHOLE = 100.0
_PARTS = (False, True)  # numbers of the whole, and of some of them
_DENIED = "-"
_SHORTEST_NOUN = 3  # letters
_NAMED_BEFORE = 2  # words of "Kerr and"
_CLOCK = frozenset({"noon", "midnight", "p.m.", "a.m.", "gmt", "edt", "utc", "mittag", "midi"})
_HALVES = frozenset({"pm", "am"})  # behind a number: the German "am" is no hour

_IN_WORDS = 0.4  # of two languages: so much that two votes are on one thing, as for dates
_VOTED_ON = 0.5  # of one language: a council votes on the budget and on a tram line in one sitting
_LARGEST_BODY = 1000  # of which nobody counts on after a vote, as after an election
_OUT_OF_PROPORTION = 1000.0  # of two times: nobody writes years for hours
_RISING = frozenset({"dead", "arrested"})  # the fates of no fewer in a later report
_CLAUSE = 8  # words from a quantity to what befell those whom it counts
_NEAR = 4  # words of a quantity among which is what grows

Found = tuple[DifferenceKind, Verdict, Quantity | None, Quantity | None, float]


def compare_quantities(left: SentenceFacts, right: SentenceFacts, *, later: timedelta | None) -> Iterator[Found]:
    """Yield the differences of two sentences' quantities.

    `later` is how much later the right story is, None if neither is known to be the later report, 0 if not which is.
    """
    if not left.quantities and not right.quantities:
        return
    lefts, rights = list(left.quantities), list(right.quantities)
    for one in left.quantities:
        same = next((other for other in rights if may_be_same(one, other)), None)
        same = same or next((other for other in rights if may_round(one, other) or may_round(other, one)), None)
        if same is None:
            continue
        lefts.remove(one)
        rights.remove(same)
        if one.written != same.written or one.low != same.low or one.high != same.high:
            is_same = abs(one.value - same.value) <= TOLERANCE * max(abs(one.value), abs(same.value))
            yield one.kind, Verdict.SAME if is_same else Verdict.ROUNDING, one, same, 0.9
    counts = [
        [sum(is_count(one) and one.is_some == part for one in side) for side in (lefts, rights)] for part in _PARTS
    ]
    common = _common(left, right, is_one_left=len(lefts) == len(rights) == 1) if lefts and rights else 0.0
    is_one_language = left.language == right.language
    only = [each == [1, 1] and common >= _ONLY for each in counts]
    things = pair_things(left, lefts, right, rights) if lefts and rights else ()
    if things and common < _COUNTED and are_of_one_event(left, right):
        common = _COUNTED
    aside = split_conversions(lefts, left.quantities, right), split_conversions(rights, right.quantities, left)
    for one in list(lefts):
        other = next((thing for each, thing in things if each is one), None)
        if other is None:
            comparable = [
                other
                for other in rights
                if not (count_other_sorts(left, one, right, other) or is_of_no_vote(left, one, right, other))
            ]
            other = find_rival(one, comparable, only=only[one.is_some], is_one_language=is_one_language)
            if (
                other is None
                or find_rival(other, lefts, only=only[other.is_some], is_one_language=is_one_language) is not one
            ):
                continue
        lefts.remove(one)
        rights.remove(other)
        is_sanction = one.kind in SANCTIONS and are_two_sanctions(left, one, right, other)
        verdict, sure = (Verdict.CLASH, 0.7) if is_sanction else _judge(left, right, one, other, common, later=later)
        yield one.kind, verdict, one, other, sure
    if not all(aside):  # else both convert what was compared
        lefts, rights = lefts + aside[0], rights + aside[1]
    for one in lefts:
        yield one.kind, Verdict.ADDED, one, None, 0.5
    for one in rights:
        yield one.kind, Verdict.ADDED, None, one, 0.5


def _judge(
    left: SentenceFacts, right: SentenceFacts, one: Quantity, other: Quantity, common: float, *, later: timedelta | None
) -> tuple[Verdict, float]:
    if (
        (_are_shares(one, other) and (common < _ALIKE or _turn_round(left) != _turn_round(right)))
        or _add_up(left, one, right, other)
        or _are_parts(one, other)
        or _adds_the_named(left, one, other)
        or _adds_the_named(right, other, one)
    ):
        return Verdict.SAME, 0.6
    if is_on_scale(one):
        return compare_values(left, one, right, other, later)
    is_money = one.kind is DifferenceKind.MONEY
    is_asked_for = one.kind in SANCTIONS and is_imposed_on_one_side(left, right)
    is_other_sum = is_money and (
        tell_other_deeds(left, one, right, other)  # what was demanded, and what was paid
        or not (are_of_the_same(left, right) or tell_one_deed(left, one, right, other))
    )
    if is_asked_for or may_be_of_two_events(left, right, later) or is_other_sum:
        return Verdict.OTHER_SUBJECT, 0.6
    if is_money and one.dimension != other.dimension and one.value != other.value:
        return (Verdict.SAME, 0.4) if may_be_of_one_worth(one, other) else (Verdict.OTHER_SUBJECT, 0.6)
    if is_count(one) and left.language == right.language and not one.nouns & other.nouns & _telling(left):
        common = min(common, agreement_beside_sources(left, right))
    needed, common = _needed(left, one, right, other), _common_beside(left, one, right, other, common)
    is_fate = befell_the_same(one, other) and one.fate not in SIDES
    if one.fate in SIDES and befell_the_same(one, other):
        needed, common = _VOTED_ON, _common_of_votes(left, right, common)
    elif is_fate or _are_told_of_the_same(left, one, right, other):
        common = max(common, needed)
    if common < needed or name_other_people(left, right, is_fate=is_fate):
        return Verdict.OTHER_SUBJECT, 1 - common
    if left.language != right.language and (_has_unit_not_known(left, one) or _has_unit_not_known(right, other)):
        return Verdict.OTHER_SUBJECT, 1 - common  # a unit of measure that is not known, as in "(30 m)"
    if _are_of_two_things(left, one, right, other, is_fate=is_fate):
        return Verdict.OTHER_SUBJECT, 0.6
    if one.kind is DifferenceKind.NUMBER and one.dimension:
        return Verdict.CLASH, common  # no later report has a pier renumbered
    counts_some_since = _counts_some_since(left, one, right, other, later)
    if not counts_some_since and _may_be_later(left, one, right, other, later=later):
        return Verdict.LATER_REPORT, 0.6
    are_others = may_count_others(one, other) and not count_those_before(left, one, right, other)
    return (Verdict.OTHER_SUBJECT, 0.6) if are_others else (Verdict.CLASH, common)


def _has_unit_not_known(side: SentenceFacts, one: Quantity) -> bool:
    """Whether a word too short to be one stands right behind a number."""
    behind = side.words[one.last : one.last + 1]
    return any(word.may_be_counted and len(word.stem) < _SHORTEST_NOUN for word in behind)


def _telling(side: SentenceFacts) -> frozenset[str]:
    """Return the stems by which numbers may count one thing: "were" stands behind any."""
    return side.topics.union(*[{noun for noun in one.nouns if noun.startswith(ONE_THING)} for one in side.quantities])


def _needed(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> float:
    """Return the agreement that a clash of two quantities needs."""
    if one.kind is DifferenceKind.NUMBER:
        is_one_hour = _tell_same_hour(left, right)
        if one.dimension:
            return _COUNTED if is_one_hour else _IDENTIFIED
        return _ONE_HOUR if is_one_hour and _count_one_thing(left, one, right, other) else _COUNTED
    is_one_time = one.kind is DifferenceKind.DURATION and tell_one_year(left, right)
    return _SAME_NOUN if is_one_time or _measure_alike(one, other) else _MEASURED


def _count_one_thing(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Whether two numbers count vehicles, or whatever one word names; of people several things may be told."""
    is_one = bool(one.counted) and one.counted == other.counted and not one.fate and not other.fate
    return is_one and not any(read_sort(*told).startswith(ANYBODY) for told in ((left, one), (right, other)))


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
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, *, is_fate: bool
) -> bool:
    """Whether two amounts that differ are of two things, or one of them is denied: it will not cost 12 million."""
    return (
        _are_of_other_days(left, one, right, other, is_fate=is_fate)
        or (_hold_both(one, other) and not _are_told_alike(left, one, right, other))
        or tell_other_places(left, right)
        or is_denied(left, one)
        or is_denied(right, other)
        or are_of_two_occasions(left, one, right, other)  # 300 came last time, and 800 today
        or bool(one.extent and other.extent and one.extent != other.extent)
        or _last_out_of_proportion(one, other)
        or counts_elsewhere((left, one), (right, other))
        or (one.dimension == AGE and not are_of_one_person(left, one, right, other))
    )


def _are_of_other_days(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, *, is_fate: bool
) -> bool:
    """Whether two sentences tell of two days; 7.42 is no other time than shortly before eight."""
    if _count_one_thing(left, one, right, other) and _tell_same_hour(left, right):
        left, right = (replace(side, dates=tuple(d for d in side.dates if d.minute is None)) for side in (left, right))
    return are_of_other_days(left, right, is_fate=is_fate)


def _last_out_of_proportion(one: Quantity, other: Quantity) -> bool:
    """Whether of two times one is no slip of the other: 26 years in the army, a hearing of two hours."""
    shorter, longer = sorted((one.value, other.value))
    return one.kind is DifferenceKind.DURATION and longer > _OUT_OF_PROPORTION * shorter


def _measure_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two measures are of one noun, or both tell how high something is."""
    return bool(one.nouns & other.nouns) or one.extent == other.extent != ""


def _may_be_later(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, *, later: timedelta | None
) -> bool:
    """Whether time may have made one of two quantities of the other; it makes no work longer that is done."""
    if later and _falls(*((left, one, other) if later > timedelta() else (right, other, one))):
        return False
    is_fate = befell_the_same(one, other)
    if not is_fate and _tell_same_hour(left, right) and _count_one_thing(left, one, right, other):
        return False
    if is_fate and one.fate in SIDES and max(one.value, other.value) <= _LARGEST_BODY:
        return _tell_clock(left) or _tell_clock(right)
    changes = later is not None and (is_fate or _grows(left, one) or _grows(right, other))
    return _tell_clock(left) or _tell_clock(right) or (changes and one.kind is not DifferenceKind.DURATION)


def _counts_some_since(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, later: timedelta | None
) -> bool:
    """Whether the later report counts but some of those whom the earlier one does: 17 in hospital, and six pupils."""
    if not later or not may_count_others(one, other):
        return False
    side, now = (right, other) if later > timedelta() else (left, one)
    return bool(now.whom and read_sort(side, now))


def _are_told_of_the_same(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Whether the same befell those whom both count, where one sentence tells no more than a part of the other."""
    befell_same = bool(one.counted) and one.counted == other.counted and bool(one.befell & other.befell)
    return befell_same and (left.topics <= right.topics or right.topics <= left.topics)


def is_complement(one: Quantity, other: Quantity) -> bool:
    """Whether two shares make a whole: 30% lost, 70% kept; three of the seven found, four of the seven missing."""
    return _are_parts(one, other) or _are_shares(one, other)


def _are_parts(one: Quantity, other: Quantity) -> bool:
    return one.whole is not None and one.whole == other.whole == one.value + other.value


def _are_shares(one: Quantity, other: Quantity) -> bool:
    return one.kind is DifferenceKind.PERCENT is other.kind and abs(one.value + other.value - _WHOLE) <= 1


def _add_up(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Whether a count that both sides tell makes one of these two of the other: of 40, 12 were freed, 28 were not."""
    if one.kind is not DifferenceKind.NUMBER:
        return False
    apart = abs(one.value - other.value)  # three killed are not three of whom it is not known whether they live
    return any(
        each.value == told.value == apart and not have_other_fates(each, told)
        for each in left.quantities
        for told in right.quantities
    )


def _adds_the_named(side: SentenceFacts, one: Quantity, other: Quantity) -> bool:
    """Whether a count leaves out somebody named before it: "Kerr and three colleagues" are four."""
    if one.value + 1 != other.value or one.place < _NAMED_BEFORE or one.kind is not DifferenceKind.NUMBER:
        return False
    joint, name = side.words[one.place - 1], side.words[one.place - 2]
    if joint.text == ",":  # "Off Ostrel, three sailors" are three
        behind_preposition = one.place > _NAMED_BEFORE and side.words[one.place - _NAMED_BEFORE - 1].entry(
            "preposition"
        )
        return name.is_name and not behind_preposition
    return joint.text.lower() in CONJUNCTIONS and name.is_name


def _turn_round(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of the words that have an opposite: "lost" and "kept" make 30% of the one 70% of the other.

    So does a word of negation alone: "have no power", "have power".
    """
    turned = frozenset(word.stem for word in side.words if word.entry("opposite") is not None)
    return turned | {_DENIED} if negations(side.words) else turned


def _common(left: SentenceFacts, right: SentenceFacts, *, is_one_left: bool) -> float:
    """Return how much two sides agree.

    In two languages of known words they are about the same where each has one quantity, or one that is left when all
    others of both are the same.
    """
    if left.language == right.language:
        return agreement(left, right)
    is_known = all(read_lexicon(side.language).words.get("number") for side in (left, right))
    return _ONLY if is_known and is_one_left and len(left.quantities) == len(right.quantities) else 0.0


def _hold_both(one: Quantity, other: Quantity) -> bool:
    """Whether both can be true as they are hedged: less than 435 and less than 10, at most 200 and 34."""
    if one.low == other.low == -inf or one.high == other.high == inf:
        return True
    return (one.low == -inf and other.value <= one.high) or (other.low == -inf and one.value <= other.high)


def _are_told_alike(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Whether two sentences tell the same but for a least number of one thing: at least 48, at least 84."""
    if one.kind is not DifferenceKind.NUMBER or not count_one_thing(left, one, right, other):
        return False
    if left.language == right.language:
        return agreement(left, right) >= _ALIKE
    return agreement_in_words(left, right) >= _ALIKE_IN_WORDS


def _tell_same_hour(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Whether both sides tell one time of day, be it "shortly before 8" on one, and so most likely one event."""
    hours = [[one for one in side.dates if one.minute is not None] for side in (left, right)]
    return any(
        differ(one, other) is False or are_near_hours(left, one, right, other) for one in hours[0] for other in hours[1]
    )


def _grows(side: SentenceFacts, counted: Quantity) -> bool:
    """Whether what is counted changes from report to report, such as the injured, or nine more taken to hospital."""
    near = side.words[max(0, counted.place - _NEAR) : counted.place + _NEAR + 1]
    behind = side.words[counted.place + 1 : counted.place + 1 + _CLAUSE]
    clause = takewhile(lambda word: word.kind is not TokenKind.MARK and word.kind is not TokenKind.NUMBER, behind)
    return any(word.entry("growing") is not None for word in near) or any(
        word.entry("fate") is not None for word in clause
    )


def _falls(earlier: SentenceFacts, counted: Quantity, now: Quantity) -> bool:
    """Whether the earlier of two reports has more of what is never less in a later one, such as the dead."""
    fates = [
        entry for word in earlier.words if word.stem in counted.befell and (entry := word.entry("growing")) is not None
    ]
    rises = bool(fates) and all(entry.value == "rises" for entry in fates)
    return counted.low > now.high and (rises or (now.fate in _RISING and befell_the_same(counted, now)))


def _tell_clock(side: SentenceFacts) -> bool:
    return any(
        (text := word.text.lower()) in _CLOCK
        or (text in _HALVES and at > 0 and side.words[at - 1].kind is TokenKind.NUMBER)
        for at, word in enumerate(side.words)
    )
