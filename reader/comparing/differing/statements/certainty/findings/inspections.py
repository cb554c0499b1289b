"""What an inspection found: no urgent defects in one sentence, severe corrosion in the other.

`inspection`, `flaw` and `grave` of the lexicons list the words. Who found no urgent defects may have found small ones;
who found none at all found no small ones either.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple, Protocol

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_KINDS = frozenset({"inspection", "flaw"})
_BEFORE = 6  # words from "did not find" to "any urgent defects"
_BESIDE = 2  # words between a flaw and what says how grave it is
_UNSURE = frozenset({"conjecture", "unimposed"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class HasPlace(Protocol):
    """What stands somewhere in a sentence."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102


class _Outcome(NamedTuple):
    """What was found, or that it was not: whether it is grave, and where that is told."""

    is_found: bool
    is_grave: bool
    span: Span


def compare_inspections(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of what an inspection found on one side, and did not find on the other."""
    if not (left.kinds >= _KINDS and right.kinds >= _KINDS):
        return
    one, other = _outcome(left), _outcome(right)
    if one is None or other is None or one.is_found == other.is_found:
        return
    none, some = (other, one) if one.is_found else (one, other)
    if (none.is_grave and not some.is_grave) or not are_of_one_thing(left, right):
        return
    yield DifferenceKind.NEGATION, Verdict.CLASH, one.span, other.span, 0.7


def are_of_inspections(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides tell the outcome of an inspection: `compare_inspections` judges what either denies."""
    return all(side.kinds >= _KINDS and _outcome(side) is not None for side in (left, right))


def read_inspection(side: SentenceFacts) -> bool | None:
    """Return whether an inspection found flaws, as a sentence tells it; None where it tells nothing of that."""
    outcome = _outcome(side) if side.kinds >= _KINDS else None
    return outcome.is_found if outcome is not None else None


def are_of_one_thing(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sentences tell of one thing that was inspected, on no other days."""
    if bool(left.dates) != bool(right.dates) or tell_other_days(left, right):
        return False
    things = _things(left), _things(right)
    if left.language == right.language:
        stems = [{word.stem for word in side} for side in things]
        return not stems[0].isdisjoint(stems[1]) and not name_others(left, right)
    languages = left.language, right.language
    return is_offered(*languages) and any(correspond(one, other, languages) for one in things[0] for other in things[1])


def _things(side: SentenceFacts) -> list[TaggedWord]:
    """List the words that may name what was inspected."""
    besides = ("inspection", "flaw", "grave", "opposite", "form", "befalls", "conjecture", "growing", "worth")
    return [word for word in side.words if word.is_content and not any(map(word.entry, besides))]


def _outcome(side: SentenceFacts) -> _Outcome | None:
    words = side.words
    if not side.kinds.isdisjoint(_UNSURE) or "modal" in side.kinds:
        return None
    flaws = [at for at, word in enumerate(words) if word.entry("flaw") is not None]
    cues = [at for at in range(len(words)) if negates(words, at) or _is_none(words[at])]
    if not flaws:
        return None
    at = flaws[0]
    grave = next((place for place in _near(words, at) if words[place].entry("grave") is not None), None)
    before = [cue for cue in cues if 0 < at - cue <= _BEFORE and not _has_mark(words[cue:at])]
    if cues and not before:
        return None
    places = [at, *([grave] if grave is not None else []), *before[-1:]]
    span = Span(words[min(places)].start, words[max(places)].end)
    return _Outcome(not before, grave is not None, span)


def _near(words: Sequence[TaggedWord], at: int) -> range:
    begin, end = max(0, at - _BESIDE), min(len(words), at + _BESIDE + 1)
    behind = list(takewhile(lambda word: word.kind is TokenKind.WORD, words[at + 1 : end]))
    return range(begin, at + 1 + len(behind))


def _is_none(word: TaggedWord) -> bool:
    return word.entry("no_such") is not None or (
        (entry := word.entry("quantity")) is not None and entry.value == "none"
    )


def _has_mark(words: Sequence[TaggedWord]) -> bool:
    return any(word.kind is TokenKind.MARK and word.text not in "-'’" for word in words)
