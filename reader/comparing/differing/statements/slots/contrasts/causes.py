"""Why something was so, where two sentences that tell the same else give two reasons: a storm, une panne d'éclairage.

`cause` of the lexicons lists what stands before a reason. Of two sorts of reasons one alone is told of one thing; bad
weather and a storm are of one sort, and what a dictionary does not know is of none.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST, clause_around, tell_one_of_several
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days, undated
from reader.comparing.differing.statements.slots.frames import agree, frames_of, name_others_in_any_language
from reader.comparing.differing.statements.slots.meanings import are_same, glosses_of
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

# Sorts of reasons, by stems of English.
_SORTS = {
    "weather": (
        *("storm", "thunderstorm", "rain", "snow", "wind", "fog", "ice", "heat", "frost", "flood", "weather", "lightn"),
        *("hurrican", "gale", "hail", "cold", "heatwav", "blizzard", "drought"),
    ),
    "fault": (
        *("failur", "fault", "defect", "breakdown", "outag", "malfunct", "leak", "power", "glitch", "circuit", "crack"),
        *("rope", "cabl", "brake", "rail", "engin", "softwar", "light", "electr", "blackout", "valv", "rupture"),
    ),
    "want": ("shortag", "lack", "understaf", "absenc"),
    "strike": ("strike", "walkout"),
    "person": ("error", "mistak", "neglig", "speed", "alcohol", "drunk", "fatigu", "careless", "distract"),
    "crime": ("bomb", "threat", "attack", "violenc", "fight", "riot", "sabotag", "arson", "theft", "vandal"),
    "health": ("mould", "mold", "asbesto", "bacteria", "virus", "infect", "contamin", "flu", "epidem", "outbreak"),
    "money": ("debt", "cost", "fund", "budget", "bankruptci", "loss"),
    "beast": ("dog", "cow", "wolf", "bird", "deer", "boar", "bear", "rat"),
    "work": ("renov", "repair", "roadwork", "construct", "mainten", "work"),
}
_SORT_OF = {root: sort for sort, roots in _SORTS.items() for root in roots}
_SURE = 0.5  # the weight from which on a word is what it is in English
_REACH = 6  # words of a reason: of a serious shortage of trained nurses
_OPEN = frozenset({"besides", "modal", "conjecture", "undecided", "intended", "sought"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def deny_a_reason(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell if one side denies a reason alone: "not closed because of a strike" is closed, maybe for another one."""
    for side, other in ((left, right), (right, left)):
        reason = _read(side) if "cause" in side.kinds and "negation" in side.kinds else None
        if reason is None or not _denies(side, reason):
            continue
        there = _read(other) if "cause" in other.kinds else None
        if there is None or not _share_a_word(side, reason, other, there):
            return True
    return False


def _denies(side: SentenceFacts, reason: "_Reason") -> bool:
    """Tell whether the one negation of a sentence stands before its reason, in its clause."""
    cues = [at for at in negations_of(side) if not side.words[at].is_content]
    begin, end = clause_around(side.words, reason.first, is_joint=False)
    return len(cues) == 1 and (
        begin <= cues[0] < reason.first or (side.language in VERB_LAST and begin <= cues[0] < end)
    )


class _Reason(NamedTuple):
    """Where a reason stands, with what stands before it, and its words that tell something."""

    first: int
    last: int
    told: tuple[TaggedWord, ...]


def compare_causes(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of two reasons of one thing."""
    if "cause" not in left.kinds & right.kinds:
        return
    one, other = _read(left), _read(right)
    if one is None or other is None or any(map(_leaves_open, (left, right))):
        return
    if tell_other_days(left, right) or name_others_in_any_language(left, right):
        return
    sorts = _sorts(one, left.language), _sorts(other, right.language)
    if not all(sorts) or sorts[0] & sorts[1] or _share_a_word(left, one, right, other):
        return
    frames = frames_of(left, (one.first, one.last), right, (other.first, other.last), is_joint=True)
    if agree(frames) and not (frames[0].loses(left.language) and frames[1].loses(right.language)):
        yield DifferenceKind.NAME, Verdict.CLASH, _span(left, one), _span(right, other), 0.7


def _read(side: SentenceFacts) -> _Reason | None:
    """Return the one reason that a sentence gives."""
    openers = [(at, entry) for at, word in enumerate(side.words) if (entry := word.entry("cause")) is not None]
    if len(openers) != 1:
        return None
    at, entry = openers[0]
    begin = at + len(entry.stems)
    behind = tuple(takewhile(lambda word: not parts_clauses(word), side.words[begin : begin + _REACH]))
    if side.language in CAPITAL_NOUNS:
        behind = behind[: _noun_phrase(behind)]  # wegen Hochwassers geschlossen
    told = tuple(word for word in behind if word.kind is TokenKind.WORD and word.is_content)
    return _Reason(at, begin + len(behind), told) if told else None


def _noun_phrase(words: Sequence[TaggedWord]) -> int:
    """Return how many words are of a reason, in a language in which nouns have capitals and verbs come last."""
    nouns = [at for at, word in enumerate(words) if word.text[:1].isupper()]
    if not nouns:
        return len(words)
    rest = range(nouns[0] + 1, len(words))
    end = next((at for at in rest if words[at].is_content and not words[at].text[:1].isupper()), len(words))
    return max(at for at in nouns if at < end) + 1


def _leaves_open(side: SentenceFacts) -> bool:
    is_hedged = not _OPEN.isdisjoint(side.kinds) or side.text.rstrip().endswith("?")
    denies = any(not side.words[at].is_content for at in negations_of(side))  # what is cancelled is so
    return is_hedged or denies or bool(tell_one_of_several(undated(side)))


def _sorts(reason: _Reason, language: str) -> frozenset[str]:
    """Return the sorts of a reason, by what its words surely are in English."""
    return frozenset(
        _SORT_OF[gloss]
        for word in reason.told
        for gloss, weight in glosses_of(word.text, language).items()
        if weight >= _SURE and gloss in _SORT_OF
    )


def _share_a_word(left: SentenceFacts, one: _Reason, right: SentenceFacts, other: _Reason) -> bool:
    return any(are_same(word, left.language, there, right.language) for word in one.told for there in other.told)


def _span(side: SentenceFacts, reason: _Reason) -> Span:
    return Span(side.words[reason.first].start, side.words[reason.last - 1].end)
