"""Two ends of one axis that a dictionary tells of two words, where the lexicons of their languages have none of them.

The English lexicon lists opposites such as safe and dangerous, legal and illegal; a word of any language is at the end
at which what it is in English stands. The clauses agree in what else they tell.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import read_whens, tell_one_of_several
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, tell_other_days, undated
from reader.comparing.differing.statements.slots.contrasts.contraries import AXES, count_others
from reader.comparing.differing.statements.slots.frames import (
    Frame,
    agree,
    are_exchanged,
    frames_of,
    name_others_in_any_language,
)
from reader.comparing.differing.statements.slots.meanings import glosses_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

# Of these axes a thing has one end at a time.
_AXES = frozenset({
    *("danger", "law", "life", "mind", "arms", "purity", "room", "span", "outcome", "accord", "state", "lock"),
    *("sleep", "drink", "alarm", "openness", "result", "ownership", "trend", "level", "praise", "extent", "term"),
    *("strength", "running"),
})  # fmt: skip
_OF_A_TIME = frozenset({
    *("danger", "life", "mind", "room", "lock", "sleep", "alarm", "running", "trend", "level", "state"),
})  # fmt: skip
_TOLD = 3  # words that two sentences share beside a state, at one time
_SURE = 0.9  # the weight from which on a word is what it is in English
_EN = "en"
_OWN = frozenset({"opposite", "condition"})
_CLEAR = ("openness", "limb", "slot")  # words of which the lexicon of a language tells more
_OPPOSITE = "opposite"
_OPEN = frozenset({"besides", "modal", "conjecture", "undecided", "intended", "sought", "quantity"})
_WORD = TokenKind.WORD

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Pole(NamedTuple):
    """A word or phrase that is at one end of an axis, `is_own` if its lexicon lists it with its opposites."""

    axis: str
    end: str
    at: int
    last: int
    is_own: bool


def compare_poles(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of two ends of an axis, at least one of which a dictionary alone tells; `later` as elsewhere."""
    one, other = _read(left), _read(right)
    axes = one.keys() & other.keys()
    if not axes or any(map(_leaves_open, (left, right))):
        return
    if tell_other_days(left, right) or name_others_in_any_language(left, right) or count_others(left, right):
        return
    for axis in sorted(axes):
        mine, yours = one[axis], other[axis]
        is_known = mine.is_own and yours.is_own
        if mine.end == yours.end or (is_known and (left.language == right.language or axis in AXES)):
            continue  # compared by the lexicons
        frames = frames_of(left, (mine.at, mine.last), right, (yours.at, yours.last), is_joint=True)
        words = left.words[mine.at], right.words[yours.at]
        if _are_one(left, right, frames, is_of_a_time=axis in _OF_A_TIME) and not are_exchanged(frames, *words):
            has_changed = later is not None and axis in _OF_A_TIME
            spans = _span(left, mine), _span(right, yours)
            yield DifferenceKind.DIRECTION, Verdict.LATER_REPORT if has_changed else Verdict.CLASH, *spans, 0.7
            return


def _leaves_open(side: SentenceFacts) -> bool:
    """Tell whether a sentence denies or doubts something, or tells of one of several, or of something besides."""
    is_hedged = not _OPEN.isdisjoint(side.kinds) or side.text.rstrip().endswith("?")
    return is_hedged or bool(negations_of(side)) or bool(tell_one_of_several(undated(side)))


def _span(side: SentenceFacts, pole: _Pole) -> Span:
    return Span(side.words[pole.at].start, side.words[pole.last - 1].end)


def _are_one(left: SentenceFacts, right: SentenceFacts, frames: tuple[Frame, Frame], *, is_of_a_time: bool) -> bool:
    """Tell whether two clauses tell the same beside two words, as far as their words are known: estaba, was.

    What is so at a time has to be told of the same time.
    """
    loses = frames[0].loses(left.language), frames[1].loses(right.language)
    if any(word.is_name for frame in frames for word in frame.lost):
        return False
    if is_of_a_time and read_whens(left.words) != read_whens(right.words):
        return False  # before the repair, after it
    if is_of_a_time and left.language == right.language and len(frames[0].shared) < _TOLD:
        return False  # the pump is on, the pump is off: then, and now
    return bool(frames[0].shared) and (not any(loses) or (agree(frames) and not all(loses) and not is_of_a_time))


@read_once
def _read(side: SentenceFacts) -> Mapping[str, _Pole]:
    """Return of each axis the one end that a sentence tells."""
    found: dict[str, _Pole | None] = {}
    for at, word in enumerate(side.words):
        for pole in _poles(word, at, side.language):
            found[pole.axis] = None if pole.axis in found else pole
    return {axis: pole for axis, pole in found.items() if pole is not None}


def _poles(word: TaggedWord, at: int, language: str) -> Iterator[_Pole]:
    own = {
        (entry.value, at + len(entry.stems), entry.kind == _OPPOSITE)
        for entry in word.entries
        if entry.kind in _OWN and (entry.kind != _OPPOSITE or len(entry.stems) == 1)
    }
    if own:
        yield from (
            _Pole(axis, value[-1], at, last, is_own) for value, last, is_own in own if (axis := value[:-1]) in _AXES
        )
    elif word.is_content and word.kind is _WORD and language != _EN and not any(map(word.entry, _CLEAR)):
        yield from (_Pole(axis, end, at, at + 1, is_own=False) for axis, end in _by_gloss(word.text, language).items())


@lru_cache(maxsize=1 << 14)
def _by_gloss(text: str, language: str) -> Mapping[str, str]:
    """Return at which end of which axes a word is, by what it surely is in English."""
    found: dict[str, set[str]] = {}
    for gloss, weight in glosses_of(text, language).items():
        for axis, end in _english().get(gloss, ()):
            found.setdefault(axis, set()).add(end if weight >= _SURE else "")
    return {axis: end for axis, ends in found.items() if len(ends) == 1 for end in ends if end}


@lru_cache(maxsize=1)
def _english() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return for each stem of English the ends of axes that its word alone tells."""
    return {
        root: told
        for root, entries in read_lexicon(_EN).entries.items()
        if (
            told := tuple({
                (entry.value[:-1], entry.value[-1])
                for entry in entries
                if entry.kind == "opposite" and len(entry.stems) == 1 and entry.value[:-1] in _AXES
            })
        )
    }  # fmt: skip
