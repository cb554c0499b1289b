"""The numbers and days of which an event has one that two stories tell, each in one way: 86 aboard, 112 aboard."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import TypeVar

from reader.comparing.differing.statements.quantities.comparable_quantities import may_be_same
from reader.comparing.differing.statements.questions.event_days import (
    DAYS,
    EventDay,
    are_of_one_thing,
    are_two_days,
    read_event_days,
)
from reader.comparing.differing.statements.questions.event_numbers import (
    NUMBERS,
    EventNumber,
    count_the_same,
    may_be_one,
    read_event_numbers,
)
from reader.comparing.differing.statements.questions.lone_quantities import Lone
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.slots.frames import stands_in
from reader.comparing.differing.statements.tagged_words import may_have, may_tell_quantity
from reader.comparing.differing.statements.times.dates_told import differ
from reader.model.article import Article
from reader.model.events.report_time import day_of

_Told = TypeVar("_Told", EventNumber, EventDay)
_ByName = Mapping[str, Mapping[int, _Told]]

_FIRST = 2  # sentences that tell what a story is about
_SHORTEST = 4  # sentences of a story that tells something once


@lru_cache(maxsize=64)
def find_event_facts(left: Article, right: Article) -> tuple[Lone, ...]:
    """List where two stories tell one such number or day; whether the stories are of one event is asked before."""
    return (*_numbers(left, right), *_days(left, right))


def _numbers(left: Article, right: Article) -> Iterator[Lone]:
    lefts = _numbers_of(left)
    for (at, one), (place, other) in _pairs(lefts, _numbers_of(right) if lefts else {}):
        if may_be_one(one, other):
            is_other = count_the_same(one, other) and not may_be_same(one.quantity, other.quantity)
            yield Lone(at, one.quantity, place, other.quantity, is_other, one.may_grow)


def _days(left: Article, right: Article) -> Iterator[Lone]:
    lefts = _days_of(left)
    published = day_of(left.published), day_of(right.published)
    for (at, one), (place, other) in _pairs(lefts, _days_of(right) if lefts else {}):
        if are_of_one_thing(one, other) or _is_of_it(left, one, other) or _is_of_it(right, other, one):
            yield Lone(at, one.day, place, other.day, are_two_days(one, other, published))


def _is_of_it(story: Article, one: EventDay, other: EventDay) -> bool:
    """Tell whether one day is of what a story is about, as no word tells, and the other one of that by a word."""
    if one.things or not other.things or one.is_until or other.is_until:
        return False
    language = story.language or ""
    first = [read_facts(story.sentence_text(at), language, None) for at in story.compared_sentences()[:_FIRST]]
    return all(any(stands_in(word, other.side.language, side) for side in first) for word in other.things)


def _pairs(lefts: _ByName[_Told], rights: _ByName[_Told]) -> Iterator[tuple[tuple[int, _Told], tuple[int, _Told]]]:
    for name in sorted(lefts.keys() & rights.keys()):
        yield from product(lefts[name].items(), rights[name].items())


@lru_cache(maxsize=64)
def _numbers_of(story: Article) -> _ByName[EventNumber]:
    """Return the numbers of which an event has one, by name and by sentence; none that a story tells otherwise too."""

    def are_one(one: EventNumber, other: EventNumber) -> bool:
        return may_be_same(one.quantity, other.quantity)

    return _told_once(story, NUMBERS, read_event_numbers, are_one)


@lru_cache(maxsize=64)
def _days_of(story: Article) -> _ByName[EventDay]:
    """Return the days of which an event has one, as `_numbers_of` does."""
    return _told_once(story, DAYS, read_event_days, lambda one, other: not differ(one.day, other.day))


def _told_once(
    story: Article,
    kinds: frozenset[str],
    read: Callable[[SentenceFacts], Mapping[str, _Told]],
    are_one: Callable[[_Told, _Told], bool],
) -> _ByName[_Told]:
    language, places = story.language or "", story.compared_sentences()
    if len(places) < _SHORTEST:
        return {}
    published, found = day_of(story.published), dict[str, dict[int, _Told]]()
    for at in places:
        text = story.sentence_text(at)
        if not (may_have(text, language, kinds) and may_tell_quantity(text, language)):
            continue
        side = read_facts(text, language, None)  # as it was read before, which takes no time
        if not kinds.isdisjoint(side.kinds):
            for name, one in read(read_facts(text, language, published) if side.dates else side).items():
                found.setdefault(name, {})[at] = one
    return {name: told for name, told in found.items() if _agree(list(told.values()), are_one)}


def _agree(told: Sequence[_Told], are_one: Callable[[_Told, _Told], bool]) -> bool:
    return all(are_one(told[0], one) for one in told[1:])
