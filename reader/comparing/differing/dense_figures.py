"""Figures of two sentences of a script without blanks that count one thing: 造成7人死亡, 已致9人遇难.

Where words are not set apart, what a number counts is told by the letters beside it. Two numbers with one counter tell
of one thing where one fate befell whom they count, or where they stand between the same letters; each must be the only
one of its sentence of which that is so, and none is hedged. They do not where each clause has a letter of its own
(北区, 南区; 昨年, 今年), or each sentence a day of its own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.profiling.han_numbers import place_han_numbers
from reader.comparing.profiling.normalization import TokenKind, split_words
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_LANGUAGES = frozenset({"ja", "zh"})
_BESIDE = 12  # letters in which the fate of those counted is told
_BEFORE, _BEHIND = 2, 2  # letters in a row that are the same on both sides
_HEDGED = 4  # letters in which a hedge stands beside a number
_ENDS = frozenset("。，、；：！？「」『』“”（）()・,;:!?")
_DAY, _YEAR, _YEARS = "day", "year", "years"
_LONGEST_SPAN = 3  # digits of a number of years; more are a year of the calendar
# Letters of words that tell something: Han and Katakana, but for those of tense and place.
_TELLING = re.compile(
    "[\u30a1-\u30fa\u3400-\u9fff](?<![已该該此本这這其将將共了的在于於就也又仍被把为為有是达達致造成以并並及和与與])"
)
_MONEY, _MEASURE = "money", "measure"
_KINDS = {_MONEY: DifferenceKind.MONEY, _MEASURE: DifferenceKind.MEASURE, "percent": DifferenceKind.PERCENT}
_SURE = 0.6

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number, where it stands, what it counts, the fate of those, and the letters before it and behind its counter.

    `told` are those behind it without the words for its fate.
    """

    value: str
    span: Span
    counter: str
    fate: str
    before: str
    behind: str
    told: str


def compare_dense_figures(left: tuple[str, str], right: tuple[str, str], later: timedelta | None) -> Iterator[Found]:
    """Yield the figures that two sentences, each with its language, tell of one thing and otherwise."""
    if left[1] != right[1] or left[1] not in _LANGUAGES:
        return
    sides = _figures(*left), _figures(*right)
    if _are_apart(sides, _YEAR):
        return
    are_of_two_days = _are_apart(sides, _DAY)
    for one in sides[0]:
        of_one = [other for other in sides[1] if _are_of_one(one, other)]
        if len(of_one) != 1 or sum(_are_of_one(each, of_one[0]) for each in sides[0]) != 1:
            continue
        other = of_one[0]
        told = [{each.value for each in side if each.counter == one.counter} for side in sides]
        if other.value in told[0] or one.value in told[1] or (are_of_two_days and one.counter != _DAY):
            continue
        if _has_own(one, right[0]) and _has_own(other, left[0]):
            continue
        grows = bool(one.fate) and later is not None and _has_grown(one, other, later)
        kind = _KINDS.get(one.counter.partition("-")[0], DifferenceKind.NUMBER)
        yield kind, Verdict.LATER_REPORT if grows else Verdict.CLASH, one.span, other.span, _SURE


def _are_apart(sides: tuple[Sequence[_Figure], Sequence[_Figure]], counter: str) -> bool:
    """Tell whether each sentence names days, or years, and none that the other names."""
    named = [{each.value for each in side if each.counter == counter} for side in sides]
    return all(named) and named[0].isdisjoint(named[1])


def _has_grown(one: _Figure, other: _Figure, later: timedelta) -> bool:
    return later == timedelta() or (later > timedelta()) == (float(other.value) > float(one.value))


def _are_of_one(one: _Figure, other: _Figure) -> bool:
    if one.counter != other.counter or one.counter == _YEAR:
        return False
    if one.fate or other.fate:
        return one.fate == other.fate
    before, behind = _shared(one.before[::-1], other.before[::-1]), _shared(one.behind, other.behind)
    if one.counter == _DAY:
        return before > 0 and behind >= _BEHIND
    return before >= _BEFORE or behind >= _BEHIND


def _has_own(one: _Figure, text: str) -> bool:
    """Tell whether the clause of a figure has a letter that tells something and is not in another sentence."""
    return any(letter not in text and _TELLING.match(letter) is not None for letter in one.before + one.told)


def _shared(one: str, other: str) -> int:
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


@lru_cache(maxsize=1 << 10)
def _figures(text: str, language: str) -> Sequence[_Figure]:
    """List the numbers of a sentence that have a counter and no hedge."""
    known = _words(language)
    found: list[_Figure] = []
    for value, start, end in _numbers(text):
        counter = next((word for word in known["counter"] if text.startswith(word, end)), "")
        if not counter:
            continue
        until = end + len(counter)
        before, behind = _back_to_mark(text[:start]), _up_to_mark(text[until:])
        near = before[-_HEDGED:], behind[:_HEDGED]
        counted = known["counter"][counter]
        if counted == _YEARS and len(value) > _LONGEST_SPAN:
            counted = _YEAR
        if counted not in (_DAY, _YEAR) and any(hedge in part for hedge in known["hedge"] for part in near):
            continue
        fate = _fate(behind[:_BESIDE], before[-_BESIDE:], known["fate"])
        told = behind
        for word in known["fate"]:
            told = told.replace(word, "")
        found.append(_Figure(value, Span(start, until), counted, fate, before, behind, told))
    return tuple(found)


def _numbers(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the numbers of a text in digits, and where each stands."""
    tokens = split_words(text)
    runs = list(place_han_numbers(tokens))
    inside = {token.start for _, run in runs for token in run}
    for value, run in runs:
        yield value, run[0].start, run[-1].end
    for token in tokens:
        if token.kind is TokenKind.NUMBER and token.start not in inside and token.key.replace(".", "", 1).isdecimal():
            yield token.key, token.start, token.end


def _fate(behind: str, before: str, fates: Mapping[str, str]) -> str:
    """Return what befell those counted: what stands behind tells it, or else what stands before."""
    places = [(behind.find(word), fate) for word, fate in fates.items() if word in behind]
    if places:
        return min(places)[1]
    places = [(-before.rfind(word), fate) for word, fate in fates.items() if word in before]
    return min(places)[1] if places else ""


def _back_to_mark(text: str) -> str:
    return "".join(reversed(list(takewhile(_goes_on, reversed(text)))))


def _up_to_mark(text: str) -> str:
    return "".join(takewhile(_goes_on, text))


def _goes_on(letter: str) -> bool:
    return letter not in _ENDS and not letter.isdecimal() and not letter.isspace()


@lru_cache(maxsize=4)
def _words(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return the counters, fates and hedges of a language, the longest first."""
    entries = [entry for found in read_lexicon(language).entries.values() for entry in found]
    return {
        kind: {
            "".join(entry.words): entry.value
            for entry in sorted(entries, key=lambda entry: -len("".join(entry.words)))
            if entry.kind == kind
        }
        for kind in ("counter", "fate", "hedge")
    }
