"""The days of which an event has one each: on which a rule takes effect, or what is closed or suspended is back.

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
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.coming.deadlines import day_to_come, lasts_until, tell_two_facilities
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ

DAYS = frozenset({"one_day"})
_EFFECT, _UNTIL = "effect", "until"
_RULE = "rule"
_SURE = "sure"
_OPEN = frozenset({"undecided", "sought", "former", "part_of_year"})
_HEDGED = frozenset({"hedged", _SURE})  # is expected to reopen on Friday
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
    days = [day for day in side.dates if day.minute is None and not day.is_year]
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
    things = [word for at, word in enumerate(side.words) if at not in taken and _may_be_thing(word, side)]
    name = names.pop()
    return {name: EventDay(name, days[0], things, is_until, side)}


def are_of_one_thing(one: EventDay, other: EventDay) -> bool:
    """Tell whether two days of one name are told of one thing, as far as words show."""
    mine, yours = one.side.language, other.side.language
    if tell_two_facilities(one.side, other.side):
        return False
    told = [any(map(_is_rule, each.things)) for each in (one, other)]
    if one.name == _EFFECT and (all(told) or not (one.things and other.things)):
        return True  # the ban, the restrictions; it
    return any(are_same(word, mine, there, yours) for word in one.things for there in other.things)


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
    return range(begin, clause_around(side.words, last, is_joint=True)[1])


def _is_another(word: TaggedWord) -> bool:
    """Tell whether something besides is told of: a second rule, others."""
    entry = word.entry("besides") if word.entries else None
    return entry is not None and entry.value == "count"


def _may_be_thing(word: TaggedWord, side: SentenceFacts) -> bool:
    return tells(word, side) and not is_dated(side, word) and word.entry("speech") is None and not word.is_name
