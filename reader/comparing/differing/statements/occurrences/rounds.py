"""Whether two sentences tell of two that follow one another under one name: in the first vote, in the second vote.

So do two seasons: in summer, in winter.

What is told of each may be true, be it numbers, who won or how it ended. Who came in at which place, on which floor it
was and for how many times are told of one thing, and so is which one of several it was: it was the third fire.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_once
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict

_FIRST, _LAST = "1", "last"
_RANKING = ("ordinal", "last_one", "round")
_LONGEST_SEASON = 3  # words of "in the winter"
_BEING = 3  # words from "was" to "third"
_NO_NOUN = ("standing", "superlative", "percent", "fraction", "preposition", "speech")


class _Round(NamedTuple):
    """Which of several it is, and their noun, with one name for all words that votes are called by."""

    rank: str
    noun: TaggedWord
    name: str


def are_of_two_rounds(left: SentenceFacts, right: SentenceFacts, found: Iterable[Difference]) -> bool:
    """Tell whether what two sentences tell otherwise is told of two that have one name and other ranks.

    Where nothing differs but the rank, they tell otherwise which one it was.
    """
    if not _tell_other_ranks(left, right):
        return False
    if any(
        one.verdict is Verdict.CLASH and one.kind is not DifferenceKind.ORDER and not _is_of_season(left, one.left)
        for one in found
    ):
        return True
    told = _told(left), _told(right)
    return bool(told[0] - told[1] and told[1] - told[0])


def _told(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of what a sentence tells beside ranks and seasons."""
    return frozenset(
        word.stem
        for at, word in enumerate(side.words)
        if (word.is_content or word.entry("unit") is not None)
        and not any(map(word.entry, _RANKING))
        and not word.is_name
        and not _is_in_season(side, at)
    )


def _is_of_season(side: SentenceFacts, told: Span | None) -> bool:
    return told is not None and any(
        told.start <= word.start < told.end and _is_in_season(side, at) for at, word in enumerate(side.words)
    )


def _is_in_season(side: SentenceFacts, at: int) -> bool:
    return any(
        (entry := side.words[place].entry("season")) is not None and at < place + len(entry.stems)
        for place in range(max(0, at - _LONGEST_SEASON), at + 1)
    )


def _tell_other_ranks(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides have ranks of one noun, none of which may be one."""
    pairs = [
        (one.rank, other.rank) for one in _read(left) for other in _read(right) if _are_alike(left, one, right, other)
    ]
    return bool(pairs) and all(_differ(*pair) for pair in pairs)


def _differ(one: str, other: str) -> bool:
    """Tell whether two ranks are of two; the last one may be any but the first."""
    if _LAST in (one, other):
        return _FIRST in (one, other)
    return one != other


def _are_alike(left: SentenceFacts, one: _Round, right: SentenceFacts, other: _Round) -> bool:
    if one.name or other.name:
        return one.name == other.name
    return are_same(one.noun, left.language, other.noun, right.language)


@read_once
def _read(side: SentenceFacts) -> tuple[_Round, ...]:
    """List what a sentence tells the rank of."""
    return tuple(_rounds(side)) if side.kinds & {"ordinal", "round", "last_one", "season"} else ()


def _rounds(side: SentenceFacts) -> Iterator[_Round]:
    words = side.words
    for at, word in enumerate(words):
        name, _, own = (entry.value if (entry := word.entry("round")) is not None else "").partition(":")
        if (season := word.entry("season")) is not None:
            yield _Round(season.value, word, "season")
        if own:
            yield _Round(own, word, name)  # the run-off
        rank = word.entry("ordinal") or word.entry("last_one")
        noun = words[at + len(rank.stems)] if rank is not None and at + len(rank.stems) < len(words) else None
        if rank is None or noun is None or is_dated(side, word) or is_dated(side, noun):
            continue
        if noun.kind is not TokenKind.WORD or not (noun.is_content or any(map(noun.entry, ("round", "unit")))):
            continue
        if at and (words[at - 1].kind is TokenKind.NUMBER or words[at - 1].entry("number") is not None):
            continue  # two fifths
        is_told = any(each.entry("copula") is not None for each in words[max(0, at - _BEING) : at])
        if not is_told and not any(map(noun.entry, _NO_NOUN)):
            entry = noun.entry("round")
            yield _Round(
                rank.value if rank.kind == "ordinal" else _LAST, noun, entry.value.partition(":")[0] if entry else ""
            )
