"""Who is on which side of what two do with one another: A sold the yard to B, B sold it to A; B bought it from A.

`parties` of the lexicons lists verbs, each with what is done, whether who does it is the first or the second of the
two, and the preposition before the other one.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import modal_of, negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.subjects import subject_before
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_PASSIVE = 3  # words from "was" to "sold"
_DIRECT = "-"  # the other one stands right behind the verb
_FIRST = "1"
_UNSURE = frozenset({"refusal", "intended", "conjecture"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Deed(NamedTuple):
    """What two did, with the stems that name the first and the second of them, and what went from one to the other."""

    axis: str
    span: Span
    first: frozenset[str]
    second: frozenset[str]
    things: Sequence[TaggedWord]


def compare_parties(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of two who change places around what they do."""
    if "parties" not in left.kinds & right.kinds or left.language != right.language or tell_other_days(left, right):
        return
    deeds = _deeds(left), _deeds(right)
    for one in deeds[0]:
        for other in deeds[1]:
            if one.axis != other.axis:
                continue
            if (
                one.first & other.second
                and one.second & other.first
                and not (one.first & other.first or one.second & other.second)
                and _may_be_of_one(left, one, right, other)
            ):
                yield DifferenceKind.ORDER, Verdict.CLASH, one.span, other.span, 0.7
                return


def _may_be_of_one(left: SentenceFacts, one: _Deed, right: SentenceFacts, other: _Deed) -> bool:
    """Tell whether no two things went from one to the other: sold the yard to them, sold its shares to them."""
    pairs = [(mine, yours) for mine in one.things for yours in other.things]
    return not pairs or any(are_same(mine, left.language, yours, right.language) for mine, yours in pairs)


def _deeds(side: SentenceFacts) -> Sequence[_Deed]:
    if (
        not _UNSURE.isdisjoint(side.kinds)
        or any(map(modal_of, side.words))
        or negations_of(side)
        or side.text.rstrip().endswith("?")
    ):
        return ()
    return [deed for at in range(len(side.words)) if (deed := _deed(side, at)) is not None]


def _deed(side: SentenceFacts, at: int) -> _Deed | None:
    words = side.words
    if (entry := words[at].entry("parties")) is None:
        return None
    axis, place, opening = entry.value.split(":")
    last = at + len(entry.stems)
    _, end = clause_around(words, at, is_joint=True)
    if opening == _DIRECT or len(entry.stems) > 1:  # beat, lost to
        other = _names_in(words[last:end])
    else:
        other = _behind(words, last, end, opening)
    things = _nouns(words[last:end], opening)
    if any(word.entry("passive") is not None for word in words[max(0, at - _PASSIVE) : at]):
        doer = _behind(words, last, end, None)
        if opening == _DIRECT:
            other = _subject(side, at)
        else:
            things = subject_before(side, at)[-1:]
    else:
        doer = _subject(side, at)
    if not doer or not other or doer & other:
        return None
    first, second = (doer, other) if place == _FIRST else (other, doer)
    return _Deed(axis, Span(words[at].start, words[last - 1].end), first, second, things)


def _nouns(words: Sequence[TaggedWord], opening: str) -> Sequence[TaggedWord]:
    """Return the last word of what stands between a verb and a preposition: the yard in Brenn to, its shares to."""
    between = [*takewhile(lambda word: word.text.lower() != opening and not word.entry("preposition"), words)]
    return between[-1:] if len(between) < len(words) else ()


def _subject(side: SentenceFacts, at: int) -> frozenset[str]:
    """Return the names before a verb, of the clause before it where it has none: B won, beating A."""
    found = _names(subject_before(side, at))
    return found or _names_in(side.words[:at])


def _behind(words: Sequence[TaggedWord], begin: int, end: int, opening: str | None) -> frozenset[str]:
    """Return the names behind a preposition, or behind that of who does what is done in the passive."""
    for at in range(begin, end):
        is_opening = words[at].entry("agent") is not None if opening is None else words[at].text.lower() == opening
        if is_opening:
            return _names_in(words[at + 1 : end])
    return frozenset()


def _names_in(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of the first name of some words, up to the first word behind it that is of none."""
    begin = next((at for at, word in enumerate(words) if word.is_name), len(words))
    if any(word.entry("preposition") is not None for word in words[:begin]):
        return frozenset()
    end = next((at for at in range(begin, len(words)) if not words[at].is_name), len(words))
    return _names(words[begin:end])


def _names(words: Sequence[TaggedWord]) -> frozenset[str]:
    return frozenset(word.stem for word in words if word.is_name)
