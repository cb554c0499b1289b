"""What says that two amounts are told of other people, of another day or of another place.

The day of an amount is the one of its own clause: eleven were killed, and the arena stays shut until Thursday. Of
whom one fate befell more is known: officials may say so on another day, a sentence may open with a word that only
looks like a name, and the town may stand in the dateline alone.
"""

from dataclasses import replace
from itertools import pairwise, takewhile

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around, read_whens
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    name_others,
    stems_of,
    tell_other_days,
)
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, fold

# In what verbs end that tell of what will be.
_FUTURE = {"fr": ("ra", "ront"), "es": ("rá", "rán"), "it": ("rà", "ranno"), "pt": ("rá", "rão")}
_WILL, _SHORTEST_VERB, _UNTIL = "sure", 4, "until"
_SAID = 3  # words from "said" to the day: said early on Wednesday
_KNOWN = 40  # Zipf frequency, in tenths, of a word that names nobody where it opens a sentence
_COUNTRY = 4  # letters with which the names of a country and of what is of it begin, at the least: Italy, Italian
# What they end in: Belgium, Belgian; Chile, Chilean; Iran, Iranian.
_OF_COUNTRY = frozenset({"", "n", "an", "ian", "ean", "ese", "ish", "i", "um", "a", "ia", "y", "e"})


def name_other_people(left: SentenceFacts, right: SentenceFacts, *, is_fate: bool) -> bool:
    """Tell whether each of two sentences of one language names somebody that the other does not."""
    if left.language != right.language or not name_others(left, right):
        return False
    countries = {(a, b) for a in left.names for b in right.names if _are_of_one_country(a, b)} if is_fate else ()
    if not is_fate or not (countries or left.names & right.names):
        return True
    known = {name for pair in countries for name in pair} | _continued(left, right) | _continued(right, left)
    return all(
        not {name for name in one.names - other.topics - known if name not in fold(other.text)} <= {_opening(one)}
        for one, other in ((left, right), (right, left))
    )


def _continued(side: SentenceFacts, other: SentenceFacts) -> set[str]:
    """Return the names that go on with one of both sides: Norrail, Norrail Freight."""
    shared, words = side.names & other.names, pairwise(side.words)
    return {behind.stem for word, behind in words if word.stem in shared and word.is_name and behind.is_name}


def are_of_other_days(left: SentenceFacts, right: SentenceFacts, *, is_fate: bool) -> bool:
    """Tell whether two sentences tell of two days; it befell nobody on the day on which somebody said so."""
    return tell_other_days(*map(_without_days_of_saying, (left, right))) if is_fate else tell_other_days(left, right)


def with_own_days(side: SentenceFacts, one: Quantity) -> SentenceFacts:
    """Return a sentence with the days of the clause that tells an amount, or with all but those of what is to come."""
    if not side.dates:
        return side
    begin, end = clause_around(side.words, one.place, is_joint=True)
    own = [day for day in side.dates if begin <= day.place < end]
    if not own:
        own = [day for day in side.dates if not _is_to_come(side, day)]
    own = [day for day in own if not _is_by_then(side, day)]
    return replace(side, dates=tuple(own)) if len(own) < len(side.dates) else side


def _is_by_then(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether a day is that by which as many were known: by Thursday, bis Donnerstag."""
    return read_whens(side.words[max(0, day.place - 1) : day.place]) == {_UNTIL}


def _is_to_come(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether the clause of a day tells of what will be, or until when something is so."""
    begin, end = clause_around(side.words, day.place, is_joint=True)
    future = _FUTURE.get(side.language, ())
    return any(
        word.entry("until") is not None
        or word.entry("coming") is not None
        or ((modal := word.entry("modal")) is not None and modal.value == _WILL)
        or (bool(future) and word.is_content and not word.is_name and _ends_in(word.text.lower(), future))
        for word in side.words[begin:end]
    )


def _ends_in(text: str, ends: tuple[str, ...]) -> bool:
    return len(text) >= _SHORTEST_VERB and text.endswith(ends)


def tell_other_places(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side speaks of the north and the other of the south."""
    places = [{entry.value for word in side.words if (entry := word.entry("place"))} for side in (left, right)]
    return bool(places[0] and places[1]) and not places[0] & places[1]


def counts_elsewhere(*told: tuple[SentenceFacts, Quantity], named_by_both: frozenset[str] = frozenset()) -> bool:
    """Tell whether the smaller one of two numbers is told of a place that the other side does not name: two in Orsk.

    `named_by_both` are the sounds of the names that both stories have, in whatever sentence; where these are known, a
    place before the number counts too, which most sentences open with.
    """
    if not told[0][1].fate:
        return False
    (side, one), (other, _) = sorted(told, key=lambda each: each[1].value)
    begin = clause_around(side.words, one.place, is_joint=True)[0] if named_by_both else one.place
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK, side.words[begin:]))
    places = [word for before, word in pairwise(clause) if before.entry("at_place") is not None and word.is_name]
    known, text = stems_of(other), fold(other.text)
    named = [
        word
        for word in places
        if word.stem not in known and fold(word.text) not in text and sound_of(fold(word.text)) not in named_by_both
    ]
    if not named or side.language == other.language or not is_offered(side.language, other.language):
        return bool(named)
    paired = {pair.left for pair in match_words((side.text, side.language), (other.text, other.language))}
    return any((word.start, word.end) not in paired for word in named)


def _opening(side: SentenceFacts) -> str:
    """Return the stem of a first word that may be any word: "Chemical plant fire kills two in Selby"."""
    first, second = (*side.words[:2], None, None)[:2]
    is_word = first is not None and second is not None and second.text.islower()
    is_known = first is not None and zipf_tenths(side.language).get(first.stem, 0) >= _KNOWN
    return first.stem if first is not None and is_word and is_known else ""


def _are_of_one_country(one: str, other: str) -> bool:
    """Tell whether two names are of one country, as far as their ends tell: a Belgian town, western Belgium."""
    size = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return size >= _COUNTRY and {one[size:], other[size:]} <= _OF_COUNTRY


def _without_days_of_saying(side: SentenceFacts) -> SentenceFacts:
    def is_of_saying(day: ToldDate) -> bool:
        return any(word.entry("speech") is not None for word in side.words[max(0, day.place - _SAID) : day.place])

    return replace(side, dates=tuple([day for day in side.dates if day.minute is not None or not is_of_saying(day)]))
