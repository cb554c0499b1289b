"""Find where two stories tell one thing in two states: the quay road remained closed, the quay road was reopened."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from reader.comparing.differing.statements.questions.event_states import (
    FINAL,
    IS,
    OFF,
    STATES,
    STAYS,
    TURNS,
    WAS,
    EventState,
    read_event_states,
)
from reader.comparing.differing.statements.questions.state_scopes import (
    are_beside_two,
    are_of_two_times,
    are_told_of_two,
    is_of_people,
    may_be_of_others,
    scope_of,
)
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.slots.frames import name_others_in_any_language, stands_in
from reader.comparing.differing.statements.slots.meanings import are_one_name, are_same, meanings
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.comparing.profiling.normalization import fold, split_words
from reader.model.article import Article
from reader.model.events.report_time import day_of

_FOR_GOOD = frozenset({"verdict", "law"})  # no later report tells it otherwise
_WEEK = 7
_PLURALS = ("s", "es", "n", "en", "e")
_FIRST = 2  # sentences that tell what a story is about


class TwoStates(NamedTuple):
    """Where two stories tell one thing in two states, and whether what is so may have turned since."""

    left: int
    one: EventState
    right: int
    other: EventState
    may_turn: bool


@lru_cache(maxsize=64)
def find_two_states(left: Article, right: Article) -> tuple[TwoStates, ...]:
    """List where two stories tell one thing in two states; whether the stories are of one event is asked before."""
    lefts = _states_of(left)
    rights = _states_of(right) if lefts else ()
    days = day_of(left.published), day_of(right.published)
    return tuple(
        TwoStates(at, one, place, other, may_turn=one.axis not in _FOR_GOOD)
        for (at, one), (place, other) in product(lefts, rights)
        if one.axis == other.axis
        and one.end != other.end
        and _are_of_one(one, other)
        and not (_is_of_another(one, other, right) or _is_of_another(other, one, left))
        and not (_is_of_many(one, left) or _is_of_many(other, right))
        and _exclude_each_other(one, other, days)
        and not _tells_both(lefts, other)
        and not _tells_both(rights, one)
    )


def _is_of_another(one: EventState, other: EventState, story: Article) -> bool:
    """Tell whether a clause names what neither the other one nor what the other story is about has: strike in Oslo."""
    told = () if is_of_people(one) and one.names else scope_of(one)
    language = story.language or ""
    first = [read_facts(story.sentence_text(at), language, None) for at in story.compared_sentences()[:_FIRST]]
    return any(not any(stands_in(word, one.side.language, side) for side in (other.side, *first)) for word in told)


def _is_of_many(told: EventState, story: Article) -> bool:
    """Tell whether a story has several of what is told of, by no name: "the driver", where it has drivers too."""
    if told.names:
        return False
    words = frozenset(token.key for token in split_words(story.text))
    return any(fold(thing.text) + plural in words for thing in told.things for plural in _PLURALS)


def _tells_both(own: Sequence[tuple[int, EventState]], there: EventState) -> bool:
    """Tell whether a story tells in another sentence what the other one does."""
    return any(one.axis == there.axis and one.end == there.end and _are_of_one(one, there) for _, one in own)


@lru_cache(maxsize=64)
def _states_of(story: Article) -> tuple[tuple[int, EventState], ...]:
    return tuple(_read(story))


def _read(story: Article) -> Iterator[tuple[int, EventState]]:
    language, published = story.language or "", day_of(story.published)
    for at in story.compared_sentences():
        text = story.sentence_text(at)
        if not may_have(text, language, STATES):
            continue
        side = read_facts(text, language, None)  # as it was read before, which takes no time
        if not STATES.isdisjoint(side.kinds):
            told = read_event_states(read_facts(text, language, published) if side.dates else side)
            yield from ((at, one) for one in told if not one.is_before)


def _are_of_one(one: EventState, other: EventState) -> bool:
    """Tell whether two states are told of one thing, of which neither side tells what the other does not."""
    both = list(product(one.things, other.things))
    shared = [(mine, yours) for mine, yours in both if _are_same(mine, one, yours, other)]
    if not shared or are_told_of_two(one, other) or may_be_of_others(one, other):
        return False
    mine, yours = {mine for mine, _ in shared}, {yours for _, yours in shared}
    if is_of_people(one) and any(_is_one_name(*pair, one, other) for pair in shared):
        return mine.issuperset(one.names) or yours.issuperset(other.names)
    if are_beside_two(one, other) or name_others_in_any_language(one.side, other.side):
        return False
    lost = [word for word in one.things if word not in mine], [word for word in other.things if word not in yours]
    return not (_tell_more(lost[0], one, other) and _tell_more(lost[1], other, one))


def _are_same(mine: TaggedWord, one: EventState, yours: TaggedWord, other: EventState) -> bool:
    """Tell whether two words are one, or may be in two languages: in one, what English has one word for may be two."""
    if one.side.language == other.side.language:
        return mine.stem == yours.stem or _is_one_name(mine, yours, one, other)
    return are_same(mine, one.side.language, yours, other.side.language)


def _is_one_name(mine: TaggedWord, yours: TaggedWord, one: EventState, other: EventState) -> bool:
    return (mine in one.names or yours in other.names) and are_one_name(mine, yours)


def _tell_more(words: Sequence[TaggedWord], own: EventState, other: EventState) -> bool:
    """Tell if any of the words tells more than the other side does; in two languages, one that dictionaries have."""
    return bool(words) and (
        own.side.language == other.side.language or any(meanings(word.text, own.side.language) for word in words)
    )


def _exclude_each_other(one: EventState, other: EventState, published: tuple[date | None, date | None]) -> bool:
    """Tell whether both cannot be so, as far as the days and hours tell."""
    hows = {one.how, other.how}
    if hows in ({STAYS, TURNS}, {IS, TURNS}):
        return _had_turned(one, other, published) if one.how == TURNS else _had_turned(other, one, published[::-1])
    are_other_days = differ(one.day, other.day) if one.day is not None and other.day is not None else None
    if OFF in hows:  # postponed, will be held
        return are_other_days is False
    if are_other_days or (FINAL in hows and (hows & {WAS, IS} or are_of_two_times(one, other))):
        return False
    if hows <= {FINAL, STAYS, TURNS}:
        return FINAL in hows or hows == {STAYS}
    parts = one.parts_of_day, other.parts_of_day
    if IS in hows and parts[0] != parts[1]:
        return False  # closed at night
    if hows <= {STAYS, IS}:
        days = _calendar(one.day, published[0], _WEEK // 2), _calendar(other.day, published[1], _WEEK // 2)
        return hows == {STAYS} or (days[0] or published[0]) == (days[1] or published[1])
    return hows <= {WAS, STAYS} and are_other_days is False and parts[0] == parts[1]


def _had_turned(turned: EventState, stays: EventState, published: tuple[date | None, date | None]) -> bool:
    """Tell whether something had turned when it is told to be as before, or nothing tells when it did."""
    turn, told = _calendar(turned.day, published[0], _WEEK - 1), turned.day is not None
    until = _calendar(stays.day, published[1], _WEEK // 2) or published[1]
    turn = turn if told else published[0]
    if turn is None or until is None:
        return stays.how == STAYS and turned.day is None and stays.day is None
    if stays.how == IS:
        return told and turn < until
    parts = turned.parts_of_day, stays.parts_of_day
    return turn < until or (turn == until and not (all(parts) and parts[0] != parts[1]))


def _calendar(day: ToldDate | None, published: date | None, before: int) -> date | None:
    """Return the day of the calendar on which something was: of a weekday, one up to so many days before the report."""
    if day is None:
        return None
    if day.days is not None:
        return day.days[0] if day.days[0] == day.days[1] else None
    if day.weekday is None or published is None:
        return None
    back = (published.weekday() - day.weekday) % _WEEK
    return published - timedelta(days=back if back <= before else back - _WEEK)
