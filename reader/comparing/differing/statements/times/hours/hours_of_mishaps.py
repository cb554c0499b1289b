"""Hours of the one mishap that is told: struck the pier at 7:40, the accident happened at about 8.15am.

`incident` of the lexicons lists the words for any mishap, `occurs` those that tell that it was. Who hit something, or
did else what happens once in an event, did so when the accident was.
"""

from dataclasses import replace

from reader.comparing.differing.statements.occurrences.told_deeds import (
    HAPPENED,
    clause_around,
    deed_beside,
    tell_one_of_several,
)
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days, undated
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.differing.statements.times.occasions import tell_other_occasions

_IMPACT = "collision"
_NEAR = 6  # words from "struck" to the hour


def tell_hours_of_one_mishap(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two hours are those of one mishap, which one side at least calls no more than that."""
    if one.minute is None or other.minute is None or not (_tells_any(left) or _tells_any(right)):
        return False
    if tell_other_occasions(left, right) or tell_other_days(*map(_without_hours, (left, right))):
        return False
    if any(tell_one_of_several(undated(side)) for side in (left, right)):
        return False
    any_mishap = _tells_incident(left, one), _tells_incident(right, other)
    return any(any_mishap) and all(
        is_any or _tells_mishap(side, hour)
        for is_any, side, hour in ((any_mishap[0], left, one), (any_mishap[1], right, other))
    )


def _tells_any(side: SentenceFacts) -> bool:
    return {"incident", "occurs"} <= side.kinds


def _without_hours(side: SentenceFacts) -> SentenceFacts:
    return replace(side, dates=tuple(day for day in side.dates if day.minute is None))


def _tells_incident(side: SentenceFacts, hour: ToldDate) -> bool:
    """Tell whether the clause of an hour tells no more than that there was an accident."""
    begin, end = clause_around(side.words, hour.place, is_joint=True)
    kinds = {entry.kind for word in side.words[begin:end] for entry in word.entries}
    return {"incident", "occurs"} <= kinds and "deed" not in kinds


def _tells_mishap(side: SentenceFacts, hour: ToldDate) -> bool:
    """Tell whether what is told at an hour happens once in an event: sank, struck the pier."""
    deed = deed_beside(side, hour.place)
    if deed is not None:
        return deed.name in HAPPENED
    begin, _ = clause_around(side.words, hour.place, is_joint=True)
    near = side.words[max(begin, hour.place - _NEAR) : hour.place]
    return any(entry.value == _IMPACT for word in near if (entry := word.entry("suspicion")) is not None)
