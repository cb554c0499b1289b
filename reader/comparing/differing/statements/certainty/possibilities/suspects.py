"""What is suspected of having caused it, and was ruled out or found sound: "Fish is suspected", "Rybę wykluczono".

`suspect` of the lexicons lists the words, with how each is told of a thing: suspected and cleared stand behind it, or
before it where nothing stands there, suspects and clears before it, and clearing too, unless it is passive. A cause
tells nothing of what it is. Who is suspected is no thing: a player may be ruled out too. What caused it stands before
the word, behind whoever believes so, and is told by none in whose sentence something is suspected or cleared.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.lexicons import Entry
from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.counts.sorts_counted import ANYBODY
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_CAUSE, _CLEARING = "cause", "clearing"
_CAUSING = "causing"
_BEHIND = frozenset({"suspects", "clears", _CLEARING})
_OPEN = frozenset({"suspected", "suspects", ""})  # "" of what caused it
_CUES = frozenset({"suspect", _CAUSING})
_OPENS_THAT = ("content_clause", "speech")
_PEOPLE = frozenset({"human", "role", "orderer", "people"})
_SMALL = ("speech", "weekday", "month", "day", "daytime", "modal")
_OWNS = ("'s", "’s")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]
Words = Sequence[TaggedWord]


class Suspicion(NamedTuple):
    """What is suspected, or no longer is, by the first words and all words of what tells it, and where that stands."""

    is_open: bool
    head: Words
    told: Words
    span: Span


def compare_suspects(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what one side suspects and the other clears; `later` as for quantities."""
    one, other = read_suspicion(left), read_suspicion(right)
    if one is None or other is None or one.is_open == other.is_open or not _are_of_one_thing(left, one, right, other):
        return
    is_since = later is not None and (not later or (later > timedelta()) == one.is_open)
    verdict = Verdict.LATER_REPORT if is_since else Verdict.CLASH
    yield DifferenceKind.MODALITY, verdict, one.span, other.span, 0.7


def suspect_otherwise(left: SentenceFacts, right: SentenceFacts) -> bool | None:
    """Tell whether one of two sentences clears what the other suspects; None where they are not of one thing."""
    one, other = read_suspicion(left), read_suspicion(right)
    if one is None or other is None or not _are_of_one_thing(left, one, right, other):
        return None
    return one.is_open != other.is_open


def suspect_and_clear(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one of two sentences suspects something and the other clears something, be it on another day."""
    one, other = read_suspicion(left), read_suspicion(right)
    return one is not None and other is not None and one.is_open != other.is_open


def _are_of_one_thing(left: SentenceFacts, one: Suspicion, right: SentenceFacts, other: Suspicion) -> bool:
    """Tell if two sentences suspect or clear one thing: what is cleared is no narrower, as fried rice is than rice."""
    if tell_other_days(left, right):
        return False
    if left.language == right.language:
        if name_others(left, right):
            return False
    elif not is_offered(left.language, right.language):
        return False
    sides = ((one, left.language), (other, right.language))
    is_less = not one.is_open if one.is_open != other.is_open else len(one.told) <= len(other.told)
    (less, own), (more, there) = sides if is_less else sides[::-1]
    return all(any(are_alike(word, each, (own, there)) for each in more.head) for word in less.told)


def read_suspicion(side: SentenceFacts) -> Suspicion | None:
    """Read the only thing that a sentence suspects or clears; None where it does both, or denies or doubts it."""
    if side.kinds.isdisjoint(_CUES):
        return None
    words = side.words
    cues = [(at, entry) for at, word in enumerate(words) if (entry := _cue(word)) is not None]
    cues = [(at, entry) for at, entry in cues if entry.kind != _CAUSING] or cues
    if len({entry.value in _OPEN for _, entry in cues}) != 1 or is_conditional(words):
        return None
    at, cue = cues[0]
    begin, end = clause_around(words, at, is_joint=False)
    if cue.kind == _CAUSING:
        if any(word.entry("agent") is not None for word in words[at + 1 : at + 2]):
            return None
        begin = max([begin, *(before + 1 for before in range(begin, at) if any(map(words[before].entry, _OPENS_THAT)))])
    behind = at + len(cue.stems)
    if any(negates(words, place) for place in (*range(begin, at), *range(behind, end))):
        return None
    if any((modal := word.entry("modal")) is not None and modal.value in ("possible", "open") for word in words):
        return None
    told = _thing(side, words[begin:at], words[behind:end], cue)
    if not told or any(_is_somebody(word) for word in told[0]):
        return None
    return Suspicion(cue.value in _OPEN, *told, Span(words[at].start, words[behind - 1].end))


def _thing(side: SentenceFacts, before: Words, after: Words, cue: Entry) -> tuple[Words, Words] | None:
    """Return the first words and all words of what is told between two clause bounds; None where more is told of it."""
    is_passive = any(word.entry("with_participle") is not None for word in (*before, *after))
    is_behind = cue.value in _BEHIND and not (cue.value == _CLEARING and is_passive)
    told = [] if is_behind else [word for word in before if _tells(side, word)]
    rest = [word for word in _until_cause(after) if _tells(side, word)]
    if told and rest and cue.value not in _OPEN:
        return None  # ruled out of the team
    if cue.kind == _CAUSING:
        rest = []  # what it caused
    if not told and not rest:
        return None
    around, told = (before, told) if told else (after, rest)
    behind = around[around.index(told[0]) :]
    head = [word for word in takewhile(lambda word: _is_of_head(side, word), behind) if _tells(side, word)]
    return head, told


def _until_cause(words: Words) -> Words:
    """Return the words before what tells that it is the cause, by whom, and of what."""
    return list(takewhile(lambda word: not _is_cause(word) and word.entry("agent") is None, words))


def _is_of_head(side: SentenceFacts, word: TaggedWord) -> bool:
    return _tells(side, word) or word.entry("genitive") is not None


def _tells(side: SentenceFacts, word: TaggedWord) -> bool:
    is_small = any(map(word.entry, _SMALL)) or word.entry("suspect") is not None
    return word.is_content and not is_small and not is_dated(side, word)


def _is_somebody(word: TaggedWord) -> bool:
    told = fold(word.text)  # Fisch has the stem of Fischer
    is_person = any(
        entry.words[0] == told
        and (entry.kind in _PEOPLE or (entry.kind == "sort" and entry.value.partition(":")[0] == ANYBODY))
        for entry in word.entries
    )
    return is_person or word.text.endswith(_OWNS)


def _cue(word: TaggedWord) -> Entry | None:
    return next((entry for entry in word.entries if entry.kind in _CUES and entry.value != _CAUSE), None)


def _is_cause(word: TaggedWord) -> bool:
    return any(entry.kind == "suspect" and entry.value == _CAUSE for entry in word.entries)
