"""The facts of one side of a link, and what the two sides have in common besides them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache, wraps
from typing import Any, TypeVar

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity, find_quantities
from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ, find_dates
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.text.datelines import find_dateline_end

_Read = TypeVar("_Read")

_CONTRACTED = re.compile("n['’]t", re.IGNORECASE)
_AGENCY = re.compile(r"\([A-Z]{2,10}\)\s")
# No sentence of 104 real events has more than 520 characters: what is longer is a list or a table without stops. Nobody
# can say what its figures are told of, and readers that ask each word of each other one would take minutes.
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class SentenceFacts:
    """A side of a link: its words, quantities and dates.

    `topic` holds the stems that tell what it is about, in order; `topics` the same as a set, `names` those of names.
    `kinds` are those of the entries of all words: most comparisons need none of a sentence that has no such word.
    """

    text: str
    language: str
    words: tuple[TaggedWord, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[ToldDate, ...]
    topic: tuple[str, ...]
    topics: frozenset[str]
    names: frozenset[str]
    kinds: frozenset[str]
    known: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was read of the sentence, by who read it (see `read_once`)."""

    def __hash__(self) -> int:
        """Hash what tells sentences apart: what is read of one once is asked for by each of its links."""
        return hash((self.text, self.language))

    def words_in(self, span: Span) -> list[TaggedWord]:
        """Return the words that begin in a part of the text."""
        return [word for word in self.words if span.start <= word.start < span.end]


def read_once(read: Callable[[SentenceFacts], _Read]) -> Callable[[SentenceFacts], _Read]:
    """Read a sentence once for all those it is held against: what was read lives as long as its facts."""

    @wraps(read)
    def read_or_known(side: SentenceFacts) -> _Read:
        known = side.known
        if read not in known:
            known[read] = read(side)
        found: _Read = known[read]
        return found

    return read_or_known


def read_once_at(read: Callable[[SentenceFacts, int], _Read]) -> Callable[[SentenceFacts, int], _Read]:
    """Read a place of a sentence once, as `read_once` does a sentence."""

    @wraps(read)
    def read_or_known(side: SentenceFacts, at: int) -> _Read:
        known, asked = side.known, (read, at)
        if asked not in known:
            known[asked] = read(side, at)
        found: _Read = known[asked]
        return found

    return read_or_known


@lru_cache(maxsize=1 << 12)
def read_facts(text: str, language: str, published: date | None) -> SentenceFacts:
    """Read the facts of a text in its language; days are counted from the publication.

    Of a text that is too long to be a sentence or a few, nothing is read.
    """
    if len(text) > _LONGEST:
        nobody: frozenset[str] = frozenset()
        return SentenceFacts(text, language, (), (), (), (), nobody, nobody, nobody)
    told = _read_undated(text, language)
    may_tell = [word for word in told.words if word.may_tell]
    dates = tuple(find_dates(told.words, published, language)) if may_tell else ()
    if not dates:
        return told
    quantities = tuple([one for one in told.quantities if not any(_is_part(told.words, one, day) for day in dates)])
    return replace(told, quantities=quantities, dates=dates)


# A linked sentence is read as of its day, and was read before as of none; most have no date, and are the same then.
@lru_cache(maxsize=1 << 12)
def _read_undated(text: str, language: str) -> SentenceFacts:
    begin = find_dateline_end(text) or _agency_end(text)
    words = tag_words(text, language)
    if begin:
        words = tuple(word for word in words if word.start >= begin)
    topic = _topic(words)
    stems = tuple([word.stem for word in topic])
    return SentenceFacts(
        text,
        language,
        words,
        tuple(find_quantities(words)) if [word for word in words if word.may_tell] else (),
        (),
        stems,
        frozenset(stems),
        frozenset([word.stem for word in topic if word.is_name]),
        frozenset([entry.kind for word in words if word.entries for entry in word.entries]) | _contracted(text),
    )


def _is_part(words: Sequence[TaggedWord], one: Quantity, day: ToldDate) -> bool:
    """Tell whether a number is part of a date, or the hour from which a time of day is told: from 7 to 9 p.m."""
    if one.start < day.end and day.start < one.end:
        return True
    between = [word for word in words if one.end <= word.start and word.end <= day.start] if day.minute else []
    return [word.joins or word.entry("range") is not None for word in between] == [True]


def _contracted(text: str) -> frozenset[str]:
    """Return the kind of a negation that is part of its verb: didn't, DIDN’T."""
    has_mark = "'" in text or "’" in text
    return frozenset({"negation"}) if has_mark and _CONTRACTED.search(text) else frozenset()


def _topic(words: Sequence[TaggedWord]) -> list[TaggedWord]:
    """List the words that tell what a sentence is about, and no fact of their own."""
    topic = []
    reach = 0
    for at, word in enumerate(words):
        if word.reach:
            reach = at + word.reach
        elif word.is_content and at >= reach:
            topic.append(word)
    return topic


def _agency_end(text: str) -> int:
    found = _AGENCY.match(text)
    return found.end() if found is not None else 0


def is_dated(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word is part of a date of its sentence."""
    return any(day.start <= word.start < day.end for day in side.dates)


def tells_undated(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word tells something, and is no part of a date."""
    return word.kind is TokenKind.WORD and word.is_content and not is_dated(side, word)


def undated(side: SentenceFacts) -> Sequence[TaggedWord]:
    """List the words of a sentence that are no part of a date: "segunda" of "segunda-feira" is no second one."""
    return [word for word in side.words if not is_dated(side, word)] if side.dates else side.words


def tell_other_days(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides tell days, and none that may be the same."""
    told = [differ(one, other) for one in left.dates for other in right.dates]
    return any(told) and not any(answer is False for answer in told)


def name_others(left: SentenceFacts, right: SentenceFacts, besides: frozenset[str] = frozenset()) -> bool:
    """Tell whether each side names somebody, `besides` some stems, that the other does not."""
    return bool(left.names - right.topics - besides) and bool(right.names - left.topics - besides)


def agreement(left: SentenceFacts, right: SentenceFacts, besides: frozenset[str] = frozenset()) -> float:
    """Return the share of what two sides are about, `besides` some stems, that both are about (Jaccard), in [0, 1]."""
    one, other = left.topics, right.topics
    if besides:
        one, other = one - besides, other - besides
    if not one and not other:
        one, other = _all_stems(left) - besides, _all_stems(right) - besides
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if one or other else 0.0


@read_once
def stems_of(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of all words of a sentence, and what else stands in it."""
    return frozenset([word.stem for word in side.words])


def _all_stems(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of all words, for sentences of which all words are common."""
    return frozenset(word.stem for word in side.words if word.kind is TokenKind.WORD and not word.reach)
