"""The days of which an event has one each: on which a rule takes effect, what is closed is back, a thing ends.

`one_day` of the lexicons lists the words, with one name in all languages, and behind a colon `until` where it is so up
to the day that is told: closed until Friday. What takes effect, in whatever word, is a `rule`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import modal_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.slots.meanings import are_same, is_deed
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.coming.deadlines import day_to_come, lasts_until, tell_two_facilities
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ

DAYS = frozenset({"one_day"})
_EFFECT, _UNTIL = "effect", "until"
_CLOSE = "close"
_OF_MANY = frozenset({"begin", "end", _CLOSE})  # of things of which a story tells several
_RULE = "rule"
_SURE = "sure"
_OPEN = frozenset({"undecided", "sought", "former", "part_of_year"})
_HEDGED = frozenset({"hedged", _SURE})  # is expected to reopen on Friday
_SMALL = ("speech", "partly", "which_of_several")  # the new and the additional ban may be one
_NEXT = timedelta(days=1)


class EventDay(NamedTuple):
    """A day, the name of what is so from it on, the words that tell of what, and whether it is so up to the day."""

    name: str
    day: ToldDate
    things: Sequence[TaggedWord]
    is_until: bool
    side: SentenceFacts


def read_event_days(side: SentenceFacts) -> Mapping[str, EventDay]:
    """Return the day of a sentence of which an event has one, by name, where it tells one day and one name."""
    if DAYS.isdisjoint(side.kinds) or not _OPEN.isdisjoint(side.kinds) or side.text.rstrip().endswith("?"):
        return {}
    days = [day for day in side.dates if not day.is_year and _tells_day(day)]
    if len(days) != 1 or not {modal for word in side.words if (modal := modal_of(word))} <= _HEDGED:
        return {}
    cues = [
        (at, entry)
        for at in _clause(side, days[0])
        if (entry := side.words[at].entry("one_day")) is not None and entry.value != _RULE
    ]
    names = {entry.value.partition(":")[0] for _, entry in cues}
    if len(names) != 1 or any(_is_another(word) for word in side.words):
        return {}
    forms = {entry.value.partition(":")[2] for _, entry in cues}
    is_until = lasts_until(side, days[0]) and forms == {_UNTIL}
    if _UNTIL in forms and not is_until:
        return {}
    taken = {place for at, entry in cues for place in range(at, at + len(entry.stems))}
    name = names.pop()
    words = [side.words[at] for at in _clause(side, days[0]) if at not in taken]
    things = [word for word in words if _may_be_thing(word, side)]
    return {name: EventDay(name, days[0], things, is_until, side)}


def are_of_one_thing(one: EventDay, other: EventDay) -> bool:
    """Tell whether two days of one name are told of one thing, as far as words show: the ban, the restrictions.

    What each calls otherwise is of two: in towns, on highways. Of what begins or ends neither tells more than the other
    does: the trial, and no choice of a jury for the trial.
    """
    lost = _lost(one, other), _lost(other, one)
    if all(lost) or tell_two_facilities(one.side, other.side):
        return False
    are_shared = any(_has(other, word, one.side.language) for word in one.things)
    if one.name in _OF_MANY:
        return (are_shared or one.name == _CLOSE) and not any(lost)
    are_rules = all(any(map(_is_rule, each.things)) for each in (one, other))
    is_it = not (one.things and other.things)  # it takes effect
    return are_shared or (one.name == _EFFECT and (are_rules or is_it))


def _lost(one: EventDay, other: EventDay) -> Sequence[TaggedWord]:
    """List the words by which one side alone calls a thing; what rules are called tells nothing, nor do deeds."""
    language = one.side.language
    return [
        word
        for word in one.things
        if not (_is_rule(word) or is_deed(word.text, language) or _has(other, word, language))
    ]


def _has(told: EventDay, word: TaggedWord, language: str) -> bool:
    return any(are_same(word, language, each, told.side.language) for each in told.things)


def _tells_day(day: ToldDate) -> bool:
    return day.minute is None or day.weekday is not None or day.day is not None


def are_two_days(one: EventDay, other: EventDay, published: tuple[date | None, date | None]) -> bool:
    """Tell whether two days differ; what is closed until one day may be open on it or on the next."""
    if not differ(one.day, other.day):
        return False
    if one.is_until == other.is_until:
        return True
    days = [
        day_to_come(each.day, of) if of is not None else None for each, of in zip((one, other), published, strict=True)
    ]
    until, opens = days if one.is_until else days[::-1]
    return until is not None and opens is not None and opens not in (until, until + _NEXT)


def _is_rule(word: TaggedWord) -> bool:
    entry = word.entry("one_day") if word.entries else None
    return entry is not None and entry.value == _RULE


def _clause(side: SentenceFacts, day: ToldDate) -> range:
    """Return the places of the clause of a day, in which a mark may stand: the German "1. März"."""
    last = max(at for at, word in enumerate(side.words) if word.start < day.end)
    begin, _ = clause_around(side.words, day.place, is_joint=True)
    said = [at for at in range(begin, day.place) if side.words[at].entry("content_clause") is not None]
    begin = said[-1] + 1 if said else begin
    return range(begin, clause_around(side.words, last, is_joint=True)[1])


def _is_another(word: TaggedWord) -> bool:
    """Tell whether something besides is told of: a second rule, others."""
    entry = word.entry("besides") if word.entries else None
    return entry is not None and entry.value == "count"


def _may_be_thing(word: TaggedWord, side: SentenceFacts) -> bool:
    return tells(word, side) and not is_dated(side, word) and not any(map(word.entry, _SMALL))
