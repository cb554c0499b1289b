"""How little the dates of a folder's stories tell: nothing where all are of the same days.

Days tell one event of a topic from the next. In a folder that somebody saved of one week they don't: what explains an
event comes days later, and a report of the same day may be on anything.
"""

from collections import Counter
from collections.abc import Sequence

from reader.gathering.times import MOST_DAYS, StoryTime, days_between, exact_day

# Stories that a folder is imagined to have beside a pair, far from it in time.
_FAR_IN_TIME = 0.5
# Later than other reports may be, if all are of the same week. It was not searched for: the pieces that explain an
# event come four or five days after it in the folders of our own that were looked at, and in those that were not.
_LATE_DAYS = 7
# Where dates tell more than this nothing is asked of days that late.
_LEAST_CROWD = 0.05


class Crowds:
    """How little each date of a folder tells, 0 to 1."""

    def __init__(self, times: Sequence[StoryTime]) -> None:
        self._times = times
        self._near, self._late = _crowds(times, MOST_DAYS), _crowds(times, _LATE_DAYS)

    def around(self, one: int, other: int) -> float:
        """Return how little the days between two stories tell; 0 if they aren't known, or more than a week."""
        days = days_between(self._times[one], self._times[other])
        if days is None or days > _LATE_DAYS:
            return 0.0
        crowds = self._near if days <= MOST_DAYS else self._late
        return (crowds[one] + crowds[other]) / 2

    def most_days(self, story: int) -> int:
        """Return how many days may lie between a story and another one on its event."""
        return _LATE_DAYS if self._late[story] > _LEAST_CROWD else MOST_DAYS


def _crowds(times: Sequence[StoryTime], most_days: int) -> list[float]:
    """Return for each story how often two others of the folder would both be within so many days of it."""
    days = [exact_day(time) for time in times]
    counts = Counter(day for day in days if day is not None)
    others = max(0, len(times) - 2)  # but for the story itself and the one that it is compared with
    crowds = []
    for day in days:
        near = sum(counts[day + apart] for apart in range(-most_days, most_days + 1)) - 2 if day is not None else 0
        crowds.append((max(0, near) / (others + _FAR_IN_TIME)) ** 2)
    return crowds
