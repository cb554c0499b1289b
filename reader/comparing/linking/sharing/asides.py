"""Whether two sentences share what is told, or only who says it, when it was, and in what it is counted.

"Four remained in intensive care on Wednesday morning" and "Schools will stay closed on Wednesday" have a day and a
common word, "until 10 pm" and "from 10 am" a figure; "..., the county fire service said" stands in all that it said;
two amounts are both of millions.
"""

import re
from collections.abc import Sequence

from reader.comparing.linking.features import FEATURES
from reader.comparing.linking.relatedness import Standing
from reader.comparing.linking.sharing.guards import share_much
from reader.comparing.linking.topics import Neighbours, weigh_apart
from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary
from reader.comparing.linking.weighed import Weighed

_QUOTED, _NUMBERS, _CONTAINED, _APART = (
    FEATURES.index(name) for name in ("quoted", "numbers_shared", "contained_less", "apart")
)
_HALF = 0.5  # of both sentences: who says the same of it says the same
# What must be left of telling words and names, and the share of one sentence that makes up for it; the same where two
# sentences share a day, which most of a story happened on. Of pairs linked cross-validated, this takes away none; of
# 2,876 links of real pairs of stories seven, five of them wrong; of invented stories on one event, which it was written
# with, 16 of 25 wrong ones and no right one.
_LEFT, _LEFT_OF_ONE = 0.5 * HEAVIEST, 0.5
_LEFT_OF_A_DAY, _LEFT_OF_ONE_DAY = 0.75 * HEAVIEST, 0.3
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_ROUNDED = 0.05  # 2.1 million, and 2.123


def share_what_is_told(
    one: Weighed, other: Weighed, features: Sequence[float], standing: Standing, vocabulary: Vocabulary
) -> bool:
    """Tell whether two sentences share enough beside who says it, when, in what it is counted, and offices."""
    if features[_QUOTED]:
        return True
    shared = one.terms & other.terms
    asides = one.told_aside, other.told_aside
    hours = asides[0].hours | asides[1].hours
    if features[_CONTAINED] >= _HALF and shared.isdisjoint(hours):
        return True
    telling = (shared & vocabulary.telling) - (one.profile.names & other.profile.names)
    names = shared & vocabulary.proper
    if names and features[_APART] and not share_much(features, standing):
        offices = asides[0].offices | asides[1].offices
        neighbours = one.neighbours & other.neighbours
        is_office = bool(telling & offices) and not weigh_apart(
            telling - offices, names, neighbours, vocabulary.weights
        )
        same_day = shared & asides[0].when & asides[1].when
        if is_office and not (same_day and _name_once(names - same_day, neighbours, vocabulary)):
            return False
    numbers = one.profile.numbers - hours, other.profile.numbers - hours
    if features[_NUMBERS] > len(one.profile.numbers & other.profile.numbers & hours) or tell_near_numbers(*numbers):
        return True
    days = asides[0].when | asides[1].when
    beside = days | hours | asides[0].source | asides[1].source | (asides[0].units & asides[1].units)
    if shared.isdisjoint(beside):
        return True
    left_over = shared - beside
    told = vocabulary.weigh(left_over & (telling | names))
    if not shared.isdisjoint(hours):
        return told >= _LEFT or any(side.terms <= hours for side in (one, other))  # an hour may be all of an entry
    of_one = max(
        vocabulary.weigh(left_over) / max(1, vocabulary.weigh(side.terms - aside.source - aside.when - hours))
        for side, aside in zip((one, other), asides, strict=True)
    )
    if told < _LEFT and of_one < _LEFT_OF_ONE:
        return False
    return shared.isdisjoint(days) or told >= _LEFT_OF_A_DAY or of_one >= _LEFT_OF_ONE_DAY


def _name_once(names: frozenset[str], neighbours: Neighbours, vocabulary: Vocabulary) -> bool:
    """Tell whether a full name stands in this pair alone: who is to do something that day, there and here.

    Of 312 real pairs of stories this lets no pair through, of an invented event of nine two, both right.
    """
    alone = {name for name in names if vocabulary.spread.get(name) == 1}
    return any(alone.issuperset(pair) for pair in neighbours)


def tell_near_numbers(left: frozenset[str], right: frozenset[str]) -> bool:
    """Tell whether a number of one sentence rounds one of the other."""
    values = [[float(found) for found in side if _PLAIN.fullmatch(found)] for side in (left, right)]
    return any(abs(one - other) <= _ROUNDED * max(one, other) for one in values[0] for other in values[1])
