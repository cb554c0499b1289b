"""Which unit of a page is likely to be its headline: it is repeated, or the prose after it uses its words."""

from collections import deque
from collections.abc import Mapping

from reader.reading.cleaning.learned.model import scale
from reader.reading.cleaning.measures.page_features import NO_CLASSES, Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES

MOST_WORDS = 32
_REACH = 25
_REACH_OF_A_TITLE = 14
_NOWHERE = 99
NO_ODDS = -9.0
_NO_TITLE_ENDS = tuple(".:,。।۔：，、،")
_BYLINE, _SHARE = CLASSES.index("byline"), CLASSES.index("share")

_words = scale("title words", 3, 5, 7, 10, 15, 22)
_copies = scale("title copies", 2, 3)
_capitals = scale("title capitals", 0.15, 0.4, 0.7)
_distance = scale("title distance to prose", 2, 3, 5, 8, 13, 20, 26)
_prose10 = scale("title prose in next 10", 1, 40, 100, 200)
_prose40 = scale("title prose in next 40", 1, 60, 150, 300, 600)
_before6 = scale("title prose in last 6", 1, 30, 100)
_before20 = scale("title prose in last 20", 1, 60, 200)
_shared3 = scale("title shared with 3", 0.01, 0.2, 0.4, 0.6, 0.8)
_shared9 = scale("title shared with 9", 0.01, 0.2, 0.4, 0.6, 0.8)
_count9 = scale("title words shared with 9", 1, 2, 3, 4, 5, 6)
_prose_place = scale("title share of prose before", 0.001, 0.05, 0.2, 0.5)
_place = scale("title place", 0.05, 0.2, 0.4, 0.6)
_after = scale("title before words", 3, 8, 15, 30)
_before = scale("title after words", 3, 8, 15, 30)


class Titles:
    """The log odds of the candidates for the headline, in the order of the page.

    `best` is the likeliest, the later one of two that are as likely; None without candidates.
    """

    def __init__(self, odds: Mapping[int, float]) -> None:
        self.odds = dict(sorted(odds.items()))
        self.best = max(self.odds, key=lambda number: (self.odds[number], number)) if odds else None
        self.best_odds = self.odds[self.best] if self.best is not None else NO_ODDS
        self._later: list[float] = []
        highest = NO_ODDS
        for number in range(max(self.odds, default=-1), -1, -1):
            self._later.append(highest)
            if (own := self.odds.get(number)) is not None and own > highest:
                highest = own
        self._later.reverse()
        self._before: tuple[list[float], list[int]] | None = None

    def later(self, number: int) -> float:
        """Return the best odds of the candidates after the unit `number`."""
        return self._later[number] if number < len(self._later) else NO_ODDS

    def before(self, size: int) -> tuple[list[float], list[int]]:
        """Return for each of `size` units how far below the best odds those of the best candidate right before it are.

        Beside it, how far before the unit that candidate stands.
        """
        if self._before is None:
            self._before = ([], [])
            below, distances = self._before
            waiting: deque[tuple[int, float]] = deque()  # candidates in reach that no later one beats, the best first
            for number in range(size):
                own = self.odds.get(number)
                if own is not None:
                    while waiting and waiting[-1][1] <= own:
                        waiting.pop()
                    waiting.append((number, own))
                if waiting and waiting[0][0] < number - _REACH_OF_A_TITLE:
                    waiting.popleft()
                place, odds = waiting[0] if waiting else (number - _NOWHERE, NO_ODDS)
                below.append(self.best_odds - odds)
                distances.append(number - place)
        return self._before


def title_candidates(page: Page) -> list[int]:
    """List the units that may be a headline: neither too short nor too long, and not a sentence; prose comes soon."""
    return [
        number
        for number, (unit, seen) in enumerate(zip(page.units, page.measured, strict=True))
        if 3 <= seen.words <= MOST_WORDS
        and not unit.image
        and not unit.text.endswith(_NO_TITLE_ENDS)
        and page.next_prose[number + 1] - number <= _REACH
    ]


def title_traits(page: Page, number: int) -> list[str]:
    """Name what speaks for or against the unit being the headline."""
    unit, seen, low = page.units[number], page.measured[number], page.low[number]
    after = page.measured[number + 1 : number + 6]
    traits = [
        _words(seen.words),
        _copies(page.copies[low]),
        _capitals(seen.capitals),
        _distance(page.next_prose[number + 1] - number),
        _prose10(page.prose_between(number + 1, number + 11)),
        _prose40(page.prose_between(number + 1, number + 41)),
        _before6(page.prose_between(number - 6, number)),
        _before20(page.prose_between(number - 20, number)),
        _prose_place(page.prose[number] / max(1, page.words)),
        _place(number / len(page)),
    ]
    traits += [f"title {kind}" for kind in seen.kinds]
    if seen.classes is not NO_CLASSES:
        traits += [f"title with {name}" for name, count in zip(CLASSES, seen.classes, strict=True) if count]
    if seen.ended:
        traits.append("title ended")
    if unit.heading:
        traits.append("title heading")
    if unit.bullet:
        traits.append("title bullet")
    if unit.linked > 0.8:
        traits.append("title linked")
    if number > 2 and len(low) > 15 and low in page.head:
        traits.append("title at the top too")
    traits += _traits_beside(page, number)
    if unit.bullet and after and page.units[number + 1].bullet:
        traits.append("title among bullets")
    if after:
        traits.append(_after(after[0].words) + (" ended" if after[0].ended else ""))
    if number:
        traits.append(_before(page.measured[number - 1].words))
    return traits + _shared_traits(page, number)


def _traits_beside(page: Page, number: int) -> list[str]:
    """Name what short lines beside the unit are: dates, bylines, buttons to share."""
    traits: list[str] = []
    if page.between(page.brief_dates, number + 1, number + 6):
        traits.append("title before date")
    if page.between(page.brief_dates, number - 3, number):
        traits.append("title after date")
    after = page.measured[number + 1 : number + 6]
    classed = [near.classes for near in after if near.classes is not NO_CLASSES and near.words < 12]
    if any(classes[_BYLINE] for classes in classed):
        traits.append("title before byline")
    if any(classes[_SHARE] for classes in classed):
        traits.append("title before sharing")
    return traits


def _shared_traits(page: Page, number: int) -> list[str]:
    """Name how many words of the unit the next three units of prose use, and the next nine."""
    left = page.measured[number].keys
    if not left:
        return []
    words, three = len(left), 0
    follows, reach = page.next_prose[number + 1], min(len(page), number + 30)
    for place in range(9):
        if follows >= reach or not left:
            break
        left = left - page.measured[follows].keys
        follows = page.next_prose[follows + 1]
        if place < 3:
            three = words - len(left)
    nine = words - len(left)
    return [_shared3(three / words), _shared9(nine / words), _count9(nine)]
