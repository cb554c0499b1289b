"""Whether two times of day may be one as they are hedged: shortly after seven is ten past, and not five to.

How far "about" reaches depends on what is told: about nine may be 20 past, about 21:25 is not 21:45.
"""

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.differing.statements.times.hours.clock_times import HALF_DAY

_REACH = 2  # words between "shortly" and the hour
_HOUR, _HALF_HOUR = 60, 30
_BEFORE, _AFTER = frozenset({"before", "until", "deadline"}), frozenset({"after", "from_hour"})
_OF_HOUR, _OF_HALF_HOUR, _OF_MINUTE = 30, 20, 15  # minutes that are "about" a full hour, half of one, any other time


def are_near_hours(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether one of two times of day is told loosely, and they may be one."""
    if one.minute is None or other.minute is None:
        return False
    first, second = _reach(left, one), _reach(right, other)
    if first == second == (0, 0):
        return False
    apart = (other.minute - one.minute + HALF_DAY // 2) % HALF_DAY - HALF_DAY // 2
    return first[0] <= apart + second[1] and apart + second[0] <= first[1]


def _reach(side: SentenceFacts, hour: ToldDate) -> tuple[int, int]:
    """Return how many minutes before and after an hour may be meant by it, the first not above 0."""
    before = side.words[max(0, hour.place - _REACH) : hour.place]
    if not any(word.entry(kind) is not None for word in before for kind in ("hedge", "nearing", "about_hour")):
        return 0, 0
    minute = hour.minute or 0
    most = _OF_MINUTE if minute % _HALF_HOUR else _OF_HALF_HOUR if minute % _HOUR else _OF_HOUR
    kinds = {entry.kind for word in before for entry in word.entries}
    return (0 if kinds & _AFTER else -most), (0 if kinds & _BEFORE else most)
