"""What a story of one event tells once: how many had to leave or lose their jobs, who ordered it, how old one was."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.findings.inspections import read_inspection
from reader.comparing.differing.statements.occurrences.told_deeds import ARRIVE, deed_beside
from reader.comparing.differing.statements.people.ages.age_differences import find_ages
from reader.comparing.differing.statements.people.ages.eldest import read_eldest
from reader.comparing.differing.statements.people.courts.sanctions import read_sanction
from reader.comparing.differing.statements.people.doing.doers import tell_to_move
from reader.comparing.differing.statements.people.harm.spared import FATES, read_spared
from reader.comparing.differing.statements.people.harm.spared_differences import read_befallen
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_range
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.leaks import read_leak
from reader.comparing.differing.statements.quantities.money.sums import OF_ONE, worths_beside
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.differing.statements.times.deeds.times_of_one_deed import is_time_of_deed
from reader.comparing.differing.statements.times.hours.clock_times import HALF_DAY
from reader.model.difference import DifferenceKind

FLAWS = "flaws"  # what an inspection finds, or does not
# Of these a story of one event has one number, as far as it has one at all; the dead are in every lead.
_FATES = frozenset({"moved", "hurt", "lost", "rescued"})
# What is counted where work is lost. Of 312 real pairs of stories this links none; of an invented event of nine, where
# it was found, twelve pairs that tell 310, 340 or 350 jobs, all right.
_JOBS = "=job"
_FEWEST = 10  # fewer are some of others too often
_CLAUSE = 10  # words from a number to what befell those whom it counts
_ENDS = frozenset(",;:.")
_REOPEN = "reopen"
# Without any of these and without a figure, a sentence tells nothing of it: most are never read for facts.
_TELLING = FATES | {
    "life_term",
    "sole",
    "number",
    "power",
    "fraction",
    "and_half",
    "clock",
    "hour_offset",
    "hour_named",
    "eldest",
}
_WEEKDAYS, _DEEDS = frozenset({"weekday"}), frozenset({"deed"})  # a day alone is told by every third sentence


class TopicKind(StrEnum):
    """What kind of thing is told once."""

    COUNT = "count"  # of how many something befell, or of jobs
    AGE = "age"  # of somebody with a name
    ORDER = "order"  # that people are to leave
    WHETHER = "whether"  # something befell anybody: 0 where nobody, else 1
    HOUR = "hour"  # of the day at which something happened
    WHEN = "when"  # what happens once happened, or was made
    PART = "part"  # how many of as many: six of the 21 wagons
    SANCTION = "sanction"  # how high the fine is, how long the term in prison
    SUM = "sum"  # what a reward, the loot or the damage comes to
    SPAN = "span"  # how long it took until help came
    ELDEST = "eldest"  # how old the youngest or the oldest of the dead was
    REOPENING = "reopening"  # on which day something is open again
    LEAK = "leak"  # how much of a substance leaked


class Topic(NamedTuple):
    """What is told: its kind, and the name of the fate, of the person or of the hour."""

    kind: TopicKind
    what: str


@lru_cache(maxsize=1 << 12)
def told_once(text: str, language: str) -> Mapping[Topic, float | None]:
    """Return what a sentence tells, each with its number if it has one."""
    may_tell = may_have(text, language, _TELLING) or (
        may_have(text, language, _WEEKDAYS) and may_have(text, language, _DEEDS)
    )
    return _told_in(read_facts(text, language, None)) if may_tell else {}


def _told_in(side: SentenceFacts) -> Mapping[Topic, float | None]:
    if "former" in side.kinds:
        return {}  # of an occasion before this one
    found: dict[Topic, float | None] = {
        Topic(TopicKind.COUNT, fate): one.value
        for one in side.quantities
        if (fate := _fate(side.words, one)) and _counts(one)
    }
    found |= {
        Topic(TopicKind.PART, f"{one.whole:g}"): one.value
        for one in side.quantities
        if one.whole is not None and one.whole >= _FEWEST and is_count(one) and not is_range(one)
    }
    found |= {Topic(TopicKind.AGE, " ".join(name)): age for name, (age, _) in find_ages(side).items()}
    if (eldest := read_eldest(side)) is not None:
        found[Topic(TopicKind.ELDEST, eldest.end)] = eldest.age
    if tell_to_move(side):
        found[Topic(TopicKind.ORDER, "")] = None
    if (sanction := read_sanction(side)) is not None:
        found[Topic(TopicKind.SANCTION, sanction.kind)] = sanction.value
    if "leak" in side.kinds and (leak := read_leak(side)) is not None:
        found[Topic(TopicKind.LEAK, leak.dimension)] = leak.value
    if (found_flaws := read_inspection(side)) is not None:
        found[Topic(TopicKind.WHETHER, FLAWS)] = float(found_flaws)
    return found | _sums(side) | _spans(side) | _reopenings(side) | _whether(side) | _hours(side) | _deeds(side)


def _sums(side: SentenceFacts) -> dict[Topic, float | None]:
    """Return what is worth how much, where a sentence tells one sum of money."""
    sums = [one for one in side.quantities if one.kind is DifferenceKind.MONEY]
    if len(sums) != 1:
        return {}
    return {Topic(TopicKind.SUM, worth): sums[0].value for worth in worths_beside(side, sums[0]) & OF_ONE}


def _spans(side: SentenceFacts) -> dict[Topic, float | None]:
    """Return how long it took until somebody arrived."""
    spans = [one for one in side.quantities if one.kind is DifferenceKind.DURATION]
    if len(spans) != 1:
        return {}
    deed = deed_beside(side, spans[0].place)
    return {Topic(TopicKind.SPAN, ARRIVE): spans[0].value} if deed is not None and deed.name == ARRIVE else {}


def _reopenings(side: SentenceFacts) -> dict[Topic, float | None]:
    """Return on which weekday something is open again."""
    found = {
        Topic(TopicKind.REOPENING, ""): float(one.weekday)
        for one in side.dates
        if one.weekday is not None and (deed := deed_beside(side, one.place)) is not None and deed.name == _REOPEN
    }
    return dict(found)


def _deeds(side: SentenceFacts) -> dict[Topic, float | None]:
    """Return at what hour or in what year what was done that is done once; whether of one thing is asked of a pair."""
    told = {
        Topic(TopicKind.WHEN, f"{deed.name} {unit}"): float(when)
        for one in side.dates
        for unit, when in (("hour", one.minute), ("year", one.year))
        if when is not None and is_time_of_deed(one) and (deed := deed_beside(side, one.place)) is not None
    }
    return dict(told)


def _hours(side: SentenceFacts) -> dict[Topic, float | None]:
    """Return the hour that a sentence tells, if it is one: by the clock's hand, with the minute of the day if known."""
    hours = [one for one in side.dates if one.minute is not None]
    if len(hours) != 1 or hours[0].minute is None:
        return {}
    minute = hours[0].minute
    value = float(minute) if hours[0].is_half_known else None
    return {Topic(TopicKind.HOUR, str(minute % HALF_DAY)): value}


def _whether(side: SentenceFacts) -> dict[Topic, float | None]:
    """Return which fates befell somebody or nobody; none of which either is told of some."""
    nobody = read_spared(side)
    fates = {fate for one in nobody for fate in one.fates if not one.whom}
    told = {one.fate for one in read_befallen(side)}
    of_some = {fate for one in nobody for fate in one.fates if one.whom}
    found = dict.fromkeys(fates - told, 0.0) | dict.fromkeys(told - fates - of_some, 1.0)
    return {Topic(TopicKind.WHETHER, fate): value for fate, value in found.items()}


def _fate(words: Sequence[TaggedWord], one: Quantity) -> str:
    """Return what befell those whom a number counts, be they more than others; the injured are taken to hospital."""
    fate = one.fate
    last = one.last
    if _JOBS in one.nouns:
        return "jobs"
    if not fate and any((entry := word.entry("besides")) and entry.value for word in words[last : last + 2]):
        behind = takewhile(lambda word: word.text not in _ENDS, words[last : last + _CLAUSE])
        fate = next((entry.value for word in behind if (entry := word.entry("fate")) is not None), "")
    return "hurt" if fate == "hospital" else fate if fate in _FATES else ""


def _counts(one: Quantity) -> bool:
    return is_count(one) and one.value >= _FEWEST and not is_range(one)
