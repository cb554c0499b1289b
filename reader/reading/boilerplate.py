"""Which units of a plain-text scrape are the story, and what each of the others is.

1. Each unit gets a score: prose counts for it, menus and short lines against it.
2. The story is the run of units with the highest sum.
3. The headline is sought before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import RemovalReason, Role
from reader.reading.units import Unit

_END = re.compile(r"[.!?…;:。！？؟।][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What each unit is: a role in the story, or the reason why it is set aside."""

    verdicts: tuple[Role | RemovalReason, ...]

    @property
    def headline(self) -> int | None:
        """The index of the unit that is the headline."""
        return self.verdicts.index(Role.HEADLINE) if Role.HEADLINE in self.verdicts else None


def judge_units(units: Sequence[Unit]) -> Judgement:
    """Say of each unit what it is."""
    scores = [_score(unit) for unit in units]
    first, last = _best_run(scores)
    headline = _find_headline(units, first)
    verdicts: list[Role | RemovalReason] = []
    for number, _ in enumerate(units):
        if number == headline:
            verdicts.append(Role.HEADLINE)
        elif first <= number <= last and scores[number] > 0:
            verdicts.append(Role.BODY)
        else:
            verdicts.append(RemovalReason.OTHER)
    return Judgement(tuple(verdicts))


def _score(unit: Unit) -> float:
    words = len(unit.text.split())
    if words >= 10 and _END.search(unit.text) and not unit.bullet:
        return min(words, 60)
    return -10.0


def _best_run(scores: Sequence[float]) -> tuple[int, int]:
    """Give the first and last index of the run with the highest sum, (0, -1) when no score is positive."""
    best, first, last = 0.0, 0, -1
    running, start = 0.0, 0
    for number, score in enumerate(scores):
        if running <= 0:
            running, start = 0.0, number
        running += score
        if running > best:
            best, first, last = running, start, number
    return first, last


def _find_headline(units: Sequence[Unit], first: int) -> int | None:
    """Give the nearest unit before the story that is long enough for a headline and no menu entry."""
    for number in range(first - 1, max(-1, first - 15), -1):
        if 4 <= len(units[number].text.split()) <= 30 and not units[number].bullet:
            return number
    return None
