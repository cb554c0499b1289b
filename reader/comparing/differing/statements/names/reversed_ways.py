"""From where to where somebody was on the way: from Odby to Tarn, from Tarn to Odby.

A road leads both ways, and trains run back: both must tell one journey by a word for it, in sentences that otherwise
tell much the same, at no other hour and in no other number.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    agreement,
    name_others,
    read_once,
    tell_other_days,
)
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FROM, _TO = "from", "towards"
_JOURNEY, _BACK = "journey", "back"
# What is told of both ways, or of another time.
_NEAR = 4  # words around a way among which is one for the journey
_BETWEEN = 7  # words from where to where
_ALIKE = 0.5

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Way(NamedTuple):
    """From where to where, and where that is told."""

    start: tuple[str, ...]
    end: tuple[str, ...]
    span: Span


def compare_ways(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of one journey that two sentences tell the other way round."""
    one, other = _read_way(left), _read_way(right)
    if one is None or other is None or (one.start, one.end) != (other.end, other.start):
        return
    values = [{(each.kind, each.value) for each in side.quantities} for side in (left, right)]
    is_one_language = left.language == right.language
    if (all(values) and values[0].isdisjoint(values[1])) or tell_other_days(left, right):
        return
    if is_one_language and name_others(left, right):
        return
    common = agreement(left, right) if is_one_language else agreement_in_words(left, right)
    if common >= _ALIKE:
        yield DifferenceKind.DIRECTION, Verdict.CLASH, one.span, other.span, 0.7


@read_once
def _read_way(side: SentenceFacts) -> _Way | None:
    """Return the one way that a sentence tells of a journey."""
    words = side.words
    texts = [word.text.lower() for word in words]
    if _BACK in side.kinds or _JOURNEY not in side.kinds:
        return None
    for at, opener in enumerate(words):
        start = _name(words, at + 1) if opener.entry(_FROM) is not None else 0
        if not start:
            continue
        to = next((place for place in range(start, min(start + _BETWEEN, len(words))) if _opens_end(words, place)), 0)
        end = _name(words, to + 1) if to else 0
        near = (*words[max(0, at - _NEAR) : at], *words[start : to + 1], *words[end : end + _NEAR])
        if end and not _has_mark(words[start:to]) and any(one.entry(_JOURNEY) is not None for one in near):
            places = tuple([fold(word.text) for word in words[at + 1 : start]]), tuple(texts[to + 1 : end])
            return _Way(places[0], tuple(map(fold, places[1])), Span(opener.start, words[end - 1].end))
    return None


def _opens_end(words: Sequence[TaggedWord], at: int) -> bool:
    return words[at].entry(_TO) is not None and bool(_name(words, at + 1))


def _name(words: Sequence[TaggedWord], at: int) -> int:
    """Return the index behind the name that begins at a place, 0 where none does."""
    last = at
    while last < len(words) and words[last].is_content and words[last].text[0].isupper():
        last += 1
    return last if last > at else 0


def _has_mark(words: Sequence[TaggedWord]) -> bool:
    return any(word.kind is TokenKind.MARK and word.text not in ":." for word in words)
