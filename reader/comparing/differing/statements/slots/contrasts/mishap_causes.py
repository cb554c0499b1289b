"""What a sentence tells of what a mishap was caused by, and of which sort that is: a faulty gas cylinder, une bougie.

`set_off` of the lexicons lists the verbs and nouns by which it is told, `agent` what stands before a cause behind them;
beside one that tells no fact (`may`) there are two, and no cause is read. What one may have set off the other by is of
both sorts: a heater burns gas or has a fault in its wires, heavy rain makes the road slippery for those who speed.

The sorts and the mishaps stand in mishap_causes.txt, by stems of English: other languages are read by their glosses.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once
from reader.comparing.differing.statements.slots.meanings import glosses_of, without_article
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.text.tables import read_rows

_DRINK = "drink"
_SURE = 0.4  # the weight from which on a word is what it is in English
_PEOPLE = ("human", "role", "occupation", "culprit", "pronoun")
_NEAR = 3  # words between an article and its noun, or between a verb and "by"
_ENDS_IN_S = frozenset({"en", "fr", "es", "pt"})  # all their plurals, and no mishap that is one
_REACH = 7  # words of a cause behind "by"


class _Tables(NamedTuple):
    """The stems of each sort of causes, and the mishap that each stem names."""

    sorts: Mapping[str, frozenset[str]]
    mishaps: Mapping[str, str]


class Cause(NamedTuple):
    """A cause that a sentence tells of some mishaps: its words, and of which sorts they are.

    `places` tell which mishap it was: the fire at the mill.
    """

    told: Sequence[TaggedWord]
    sorts: frozenset[str]
    mishaps: frozenset[str]
    places: Sequence[TaggedWord]
    is_denied: bool
    span: Span


@read_once
def read_cause(side: SentenceFacts) -> Cause | None:
    """Return the one cause that a sentence tells of a mishap that is known."""
    words = side.words
    cues = [at for at, word in enumerate(words) if word.entry("set_off") is not None]
    if len(cues) != 1 or side.text.rstrip().endswith("?"):
        return None
    cue = cues[0]
    begin, end = clause_around(words, cue, is_joint=False)
    openers = [at for at in range(begin, cue) if words[at].entry("content_clause") or words[at].entry("speech")]
    begin = max([begin, *(at + 1 for at in openers)])
    found = {
        at: mishap
        for at in range(begin, end)
        if (mishap := _mishap(words[at], side.language)) and _is_the_one(words, at, begin, side.language)
        if at + 1 in (cue, len(words)) or not words[at + 1].is_content  # the fire alarm is no fire
    }
    told = _culprit(side, begin, cue, end)
    sorts = frozenset(sort for word in told for sort in sorts_of(word, side.language))
    if not found or not sorts or (_DRINK not in sorts and any(map(_is_somebody, told))):
        return None
    denies = any(begin <= at < end and not words[at].is_content for at in negations_of(side))
    places = _behind(words[max(found) + 1 : cue if max(found) < cue else end])
    return Cause(told, sorts, frozenset(found.values()), places, denies, _span(told, side.language))


def _culprit(side: SentenceFacts, begin: int, cue: int, end: int) -> Sequence[TaggedWord]:
    """Return the words of a cause: behind "by", or before its verb up to where a preposition begins."""
    words = side.words
    agents = [at for at in range(begin, min(end, cue + _NEAR + 1)) if words[at].entry("agent") is not None]
    if agents:
        region = words[agents[0] + 1 : cue if agents[0] < cue else min(end, agents[0] + 1 + _REACH)]
    else:
        region = words[begin:cue]
    told = takewhile(lambda word: word.entry("preposition") is None or word.entry("genitive") is not None, region)
    return [
        word for word in told if word.kind is TokenKind.WORD and word.is_content and not _mishap(word, side.language)
    ]


def _behind(words: Sequence[TaggedWord]) -> Sequence[TaggedWord]:
    """Return what tells which mishap it was, behind a preposition or in a clause of its own: that killed two."""
    if not words or words[0].is_content:
        return ()
    return [word for word in words if word.is_content]


def _is_the_one(words: Sequence[TaggedWord], at: int, begin: int, language: str) -> bool:
    """Tell whether a noun is of what was told of before: the blaze, des Brandes, and not a fire, or fires."""
    if language in _ENDS_IN_S and words[at].text.endswith("s"):
        return False
    if without_article(words[at].text) != words[at].text.lower():
        return True
    before = [word for word in words[max(begin, at - _NEAR) : at] if not word.is_content]
    is_known = any(word.entry("preposition") is None for word in before)
    return is_known and all(word.entry("indefinite") is None for word in before)


def _is_somebody(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in _PEOPLE)


def _mishap(word: TaggedWord, language: str) -> str:
    if word.kind is not TokenKind.WORD or not word.is_content:
        return ""
    found = glosses_of(word.text, language)
    return next((name for stem, name in _read_tables().mishaps.items() if found.get(stem, 0.0) >= _SURE), "")


def sorts_of(word: TaggedWord, language: str) -> Iterator[str]:
    """Yield the sorts of causes that a word may be of."""
    glosses = {gloss for gloss, weight in glosses_of(word.text, language).items() if weight >= _SURE}
    return (sort for sort, stems in _read_tables().sorts.items() if not glosses.isdisjoint(stems))


@cache
def _read_tables() -> _Tables:
    sorts, mishaps = dict[str, frozenset[str]](), dict[str, str]()
    for row in read_rows(__package__, "mishap_causes.txt"):
        head, _, stems = row.partition(":")
        kind, name = head.split()
        if kind == "cause":
            sorts[name] = sorts.get(name, frozenset()).union(stems.split())
        else:
            mishaps.update(dict.fromkeys(stems.split(), name))
    return _Tables(sorts, mishaps)


def _span(told: Sequence[TaggedWord], language: str) -> Span:
    """Return where the words that are of a sort stand, with those right before them: a faulty gas cylinder."""
    sorted_out = [word for word in told if any(sorts_of(word, language))]
    first = told.index(sorted_out[0])
    while first and told[first].start - told[first - 1].end == 1:
        first -= 1
    return Span(told[first].start, sorted_out[-1].end)
