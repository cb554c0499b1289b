"""Read in which of two states a sentence tells that one thing or person is: the road remained closed, Lowe resigned.

`one_state` of the lexicons lists the words, with one name for each pair of states in all languages, an end, and behind
a colon whether it is so and `stays`, or `turns` so, or is put `off`; of an adjective (`so`), as of those of
`openness`, what stands beside it tells that. What stands alone is so for good: acquitted. What may be, is asked for or
is so until some day is none.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.lexicons import Entry, read_lexicon
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.clauses import depends_on_condition
from reader.comparing.differing.statements.governed_words import modal_of, negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.frames import is_name_in, tells
from reader.comparing.differing.statements.slots.subjects import phrase_behind, subject_before
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind

STATES = frozenset({"one_state", "openness"})
STAYS, IS, WAS, TURNS, FINAL, OFF = "stays", "is", "was", "turns", "final", "off"
OF_PEOPLE = frozenset({"office", "custody", "verdict", "lost", "life", "home"})
_OF_ANYBODY = frozenset({"office", "custody", "verdict"})  # whoever is told of is somebody
_SO = "so"
_HELD = "held"
_ACCESS = {"open": "way+:so", "closed": "way-:so"}
_OTHER_END = {"+": "-", "-": "+"}
_LASTING = "hold+"
_SURE, _COUNT = "sure", "count"
_TURNING = 4  # words before a state among which is what denies it
_BEHIND = 2  # words from "findet" to "nicht"
_DENIED_BEHIND = frozenset({"de", "nl", "sv", "da", "nb"})  # languages that deny a verb behind it
_NEAR = 4  # words from "is" to "closed"
_COMMON = 35  # the Zipf frequency, in tenths, of words that open a sentence with a capital and are no names
_WEEK = timedelta(days=7)
_BEFORE_NOUN = 3  # words of "one of the roads"
_OPEN = frozenset({"undecided", "sought", "told_wrong"})
_FORMER = "former"
_UNSURE = ("refusal", "in_part", "nobody", "until", "conjecture")
_OTHER_TIME = ("before", "after")
_SEVERAL = ("quantity", "number", "indefinite")
_PARTS_OF_DAY = ("daytime", "day_half", "day_part", "night")
_PEOPLE = ("human", "occupation", "culprit", "people", "victim", "whoever", "post", "sex")
_NO_THINGS = ("body", "speaker_noun", "orderer", "pronoun", "separable")
_SOURCE = "source"  # a role that a school has too
_NO_COPULA = frozenset({"ru", "uk", "bg", "ar", "he"})  # languages that need no "is"


class EventState(NamedTuple):
    """An end of a pair of states, how it is told to be so, of what and where.

    `is_before` if it was so for a time, or on an occasion before: last year.
    """

    axis: str
    end: str
    how: str
    things: Sequence[TaggedWord]
    span: Span
    side: SentenceFacts
    place: int
    last: int
    is_before: bool

    @property
    def clause(self) -> tuple[int, int]:
        """Where its clause begins and ends."""
        begin, end = clause_around(self.side.words, self.place, is_joint=True)
        return begin, max(end, self.last)

    @property
    def names(self) -> Sequence[TaggedWord]:
        """Those of its things that are names."""
        return [word for word in self.things if is_named(self.side, word)]

    @property
    def parts_of_day(self) -> frozenset[str]:
        """At which parts of the day it is told to be so, by words and by hours."""
        hours = frozenset(str(day.minute) for day in self.side.dates if day.minute is not None)
        return hours | {word.stem for word in self.side.words if any(map(word.entry, _PARTS_OF_DAY))}

    @property
    def day(self) -> ToldDate | None:
        """The one day of its sentence."""
        days = [day for day in self.side.dates if day.weekday is not None or day.days is not None]
        return days[0] if len(days) == 1 else None


def read_event_states(side: SentenceFacts) -> Sequence[EventState]:
    """List the states that a sentence tells as sure; none of a pair of which it tells both ends."""
    if STATES.isdisjoint(side.kinds) or not _OPEN.isdisjoint(side.kinds):
        return ()
    if side.text.rstrip().endswith("?") or depends_on_condition(side):
        return ()
    found = list(_states(side))
    ends = {(one.axis, one.end) for one in found}
    return tuple([one for one in found if (one.axis, _OTHER_END[one.end]) not in ends])


def _states(side: SentenceFacts) -> Iterator[EventState]:
    reach = 0
    for at, word in enumerate(side.words):
        entries = [one for one in word.entries if one.kind in STATES] if at >= reach and word.entries else []
        if not entries or (at and is_name_in(word, side.language)):
            continue
        longest = max(len(one.stems) for one in entries)
        reach = at + longest
        told = {_axis(one): one.value for one in sorted(entries, key=_is_of_access) if len(one.stems) == longest}
        for value in told.values():
            one = _state(side, at, reach, _ACCESS.get(value, value))
            if one is not None:
                yield one


def _is_of_access(entry: Entry) -> bool:
    """Tell whether an entry is of those that tell no more than that something is open or closed."""
    return entry.value not in _ACCESS


def _axis(entry: Entry) -> str:
    return _ACCESS.get(entry.value, entry.value).partition(":")[0][:-1]


def _state(side: SentenceFacts, at: int, last: int, value: str) -> EventState | None:
    words = side.words
    begin, end = clause_around(words, at, is_joint=True)
    end = max(end, last)
    before, behind = words[begin:at], words[last:end]
    cues = [place for place in range(max(begin, at - _TURNING), at) if negates(words, place)]
    if side.language in _DENIED_BEHIND:
        cues += [place for place in range(last, min(end, last + _BEHIND)) if negates(words, place)]
    if len(cues) > 1 or any(negates(words, place) for place in range(begin, at) if place not in cues):
        return None
    if any(map(_is_unsure, (*before, *behind))):
        return None
    if is_intended(side, at) or any(any(map(word.entry, _OTHER_TIME)) for word in before):
        return None
    told, _, form = value.partition(":")
    axis, end_told, how = told[:-1], told[-1], form or FINAL
    if how == _SO:
        how = _how(side.language, before, behind)
    if cues:
        how, end_told = (STAYS if how == TURNS else how), _OTHER_END[end_told]
    is_to_come = any(modal_of(word) == _SURE or _will(word) for word in before)
    if not how or (is_to_come and how != STAYS and axis != _HELD):
        return None
    things = _things(side, axis, (at, last, end))
    named = [word for word in things if axis in OF_PEOPLE and is_named(side, word)]
    if not things or (not named and any(_is_of_several(words, word) for word in things)):
        return None
    span = Span(words[min([at, *cues])].start, words[last - 1].end)
    return EventState(axis, end_told, how, things, span, side, at, last, _was_before(side, axis, begin, end))


def is_rough(day: ToldDate) -> bool:
    """Tell whether a date is a month or a year: resigned in May, last year."""
    if day.days is None:
        return day.weekday is None and day.minute is None
    return day.days[1] - day.days[0] > _WEEK


def _will(word: TaggedWord) -> bool:
    entry = word.entry("will") if word.entries else None
    return entry is not None and entry.value == _SURE


def _is_unsure(word: TaggedWord) -> bool:
    if not word.entries or _is_for_people(word):
        return False  # the suspect is in custody
    others = word.entry("besides")
    is_of_others = others is not None and others.value == _COUNT
    return is_of_others or modal_of(word) not in ("", _SURE) or any(map(word.entry, _UNSURE))


def _was_before(side: SentenceFacts, axis: str, begin: int, end: int) -> bool:
    """Tell whether a clause tells for how long something was so, or of another occasion: last week, in May."""
    if any(one.kind is DifferenceKind.DURATION and begin <= one.place < end for one in side.quantities):
        return True
    are_rough = [is_rough(day) for day in side.dates if axis != _HELD and begin <= day.place < end]
    return any(are_rough) or _FORMER in side.kinds


def _how(language: str, before: Sequence[TaggedWord], behind: Sequence[TaggedWord]) -> str:
    """Tell how an adjective is told to be so, by what stands beside it; "" where it is told of nothing."""
    clause = (*before, *behind)
    if any(map(_lasts, clause)):
        return STAYS
    near = before[-_NEAR:] if language not in ("de", "nl") else clause
    if any(word.entry("is_so") is not None for word in near):
        return IS
    if any(any(map(word.entry, ("befalls", "passive", "with_participle", "copula"))) for word in near):
        return WAS
    return IS if language in _NO_COPULA else ""


def _lasts(word: TaggedWord) -> bool:
    if not word.entries:
        return False
    is_kept = any(one.kind == "opposite" and one.value == _LASTING for one in word.entries)
    return is_kept or word.entry("still") is not None


def _things(side: SentenceFacts, axis: str, place: tuple[int, int, int]) -> Sequence[TaggedWord]:
    """Return what is told to be so: the people or the things of the subject, or those right behind a verb."""
    at, last, end = place
    before, behind = _subject(side, at), phrase_behind(side, side.words[last:end])
    if axis in OF_PEOPLE:
        people = [word for word in behind if _is_somebody(side, word)]
        is_passive = any(any(map(word.entry, ("befalls", "passive"))) for word in side.words[max(0, at - _NEAR) : at])
        if people and not is_passive:
            return people
        told = _people_before(side, at) or [word for word in before if _is_somebody(side, word)]
        return told or (before if axis in _OF_ANYBODY else ())
    told = [word for word in (*before, *behind) if word.kind is TokenKind.WORD and not is_dated(side, word)]
    told = [word for word in told if not tells_who(word) and not _lasts(word)]
    return [word for word in told if not is_of_day(word, side.language)]


def tells_who(word: TaggedWord) -> bool:
    """Tell whether a word is one for people or a body, and so for no thing; a school that speaks is one too."""
    return (
        bool(word.entries)
        and word.entry("facility") is None
        and (_is_for_people(word) or any(map(word.entry, _NO_THINGS)))
    )


def _is_for_people(word: TaggedWord) -> bool:
    role = word.entry("role")
    return any(map(word.entry, _PEOPLE)) or (role is not None and role.value != _SOURCE)


def is_of_day(word: TaggedWord, language: str) -> bool:
    """Tell whether a word is a part of a day of the week in one word: woensdagochtend."""
    return fold(word.text).startswith(tuple(read_lexicon(language).words.get("weekday", ())))


def _people_before(side: SentenceFacts, at: int) -> Sequence[TaggedWord]:
    """Return who is told of before a verb, behind no preposition: the suspect, whom no word calls sure."""
    begin, _ = clause_around(side.words, at, is_joint=True)
    before = takewhile(lambda word: word.entry("preposition") is None, side.words[begin:at])
    return [word for word in before if _is_somebody(side, word)]


def _subject(side: SentenceFacts, at: int) -> Sequence[TaggedWord]:
    """Return what tells something before the first verb of a clause; in German its nouns behind no preposition."""
    words = side.words
    begin, _ = clause_around(words, at, is_joint=True)
    verb = next((place for place in range(begin, at) if _is_verb(words[place])), at)
    told: Sequence[TaggedWord] = ()
    if side.language in CAPITAL_NOUNS:
        nouns = [place for place in range(begin, at) if words[place].text[:1].isupper() and tells(words[place], side)]
        told = [words[place] for place in nouns if not _is_behind_preposition(words, place, begin)]
    return told or subject_before(side, verb) or (subject_before(side, at) if verb < at else ())


def _is_verb(word: TaggedWord) -> bool:
    return bool(word.entries) and (
        _lasts(word) or any(map(word.entry, ("is_so", "befalls", "passive", "will", "with_participle")))
    )


def _is_behind_preposition(words: Sequence[TaggedWord], place: int, begin: int) -> bool:
    """Tell whether the nearest small word before a noun, but for its article, is a preposition: für den Verkehr."""
    near = next((at for at in range(place - 1, begin - 1, -1) if words[at].entry("preposition") is not None), -1)
    return near >= 0 and not any(word.text[:1].isupper() for word in words[near + 1 : place])


def _is_somebody(side: SentenceFacts, word: TaggedWord) -> bool:
    return is_named(side, word) or _is_for_people(word)


def is_named(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word is a name; one that opens the sentence has to be rare, as any has a capital there."""
    if word is side.words[0]:
        return word.text[:1].isupper() and zipf_tenths(side.language).get(word.stem, 0) < _COMMON
    return is_name_in(word, side.language)


def _is_of_several(words: Sequence[TaggedWord], thing: TaggedWord) -> bool:
    """Tell whether a thing is one of several, or somebody new: two roads, another driver, a fire."""
    at = next(place for place, word in enumerate(words) if word is thing)
    before = reversed(words[max(0, at - _BEFORE_NOUN) : at])
    near = takewhile(lambda word: word.kind is not TokenKind.MARK, before)
    return any(any(map(word.entry, _SEVERAL)) or word.kind is TokenKind.NUMBER for word in near)
