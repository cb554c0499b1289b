"""What an audit warned of on one side, and found to be in order on the other: warned of worn valves, nothing wrong.

`warns` and `clean` of the lexicons list the words. Both tell of one thing, the first noun beside them that is no flaw.
"""

from collections.abc import Iterator
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import modal_of, negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, tell_other_days
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.subjects import POSSESSIVE
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_BESIDE = 8  # words from "warned of" to the thing
_BEFORE = 3  # words from "not" to "warned"
_NO_THING = ("flaw", "grave", "inspection", "opposite", "clean", "warns", "speech", "quantity")
_UNSURE = frozenset({"conjecture", "sought"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Outcome(NamedTuple):
    """What an inspection came to, and the things of which that is told."""

    is_clean: bool
    span: Span
    things: tuple[TaggedWord, ...]


def compare_warnings(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of a warning and a clean bill of one thing by one inspection."""
    kinds = left.kinds, right.kinds
    if left.language != right.language or not any(
        "clean" in one and "warns" in two for one, two in (kinds, kinds[::-1])
    ):
        return
    if tell_other_occasions(left, right) or tell_other_days(left, right) or name_others(left, right):
        return
    if not _inspectors(left) & _inspectors(right):
        return
    one, other = _outcome(left), _outcome(right)
    if one is None or other is None or one.is_clean == other.is_clean:
        return
    if any(are_same(a, left.language, b, right.language) for a in one.things for b in other.things):
        yield DifferenceKind.NEGATION, Verdict.CLASH, one.span, other.span, 0.7


def _inspectors(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of what stands in the subject, one of which both sides have: a safety audit, the audit."""
    at = next((at for at, word in enumerate(side.words) if word.entry("warns") or word.entry("clean")), 0)
    return frozenset(word.stem for word in side.words[:at] if word.is_content)


def _outcome(side: SentenceFacts) -> _Outcome | None:
    if not _UNSURE.isdisjoint(side.kinds) or any(map(modal_of, side.words)):
        return None
    words = side.words
    for at, word in enumerate(words):
        entry = word.entry("clean") or word.entry("warns")
        if entry is None or any(negates(words, place) for place in range(max(0, at - _BEFORE), at)):
            continue
        last = at + len(entry.stems)
        _, end = clause_around(words, at, is_joint=True)
        things = _things(words[last : min(end, last + _BESIDE)])
        if not things and entry.kind == "clean":  # found the valves to be sound
            things = _things(words[max(0, at - _BEFORE - 2) : at])
        if things:
            return _Outcome(entry.kind == "clean", Span(word.start, words[last - 1].end), things)
    return None


def _things(words: tuple[TaggedWord, ...]) -> tuple[TaggedWord, ...]:
    """Return the nouns of the first phrase that names a thing, but for whose it is."""
    found: list[TaggedWord] = []
    for word in words:
        if word.is_content and not any(map(word.entry, _NO_THING)) and not word.text.endswith(POSSESSIVE):
            found.append(word)
        elif found and word.entry("preposition") is not None:
            break
    return tuple(found)
