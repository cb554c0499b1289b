"""What one sentence denies in a few words that the other, of another language, tells: was insured, non era assicurata.

All words of the clause that denies it stand for words of the other sentence, which denies nothing. So what is told of
more, of another part or for another time does not clash.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.governed_words import denials, governed_word, tells_denials
from reader.comparing.differing.statements.occurrences.told_deeds import (
    clause_around,
    read_whens,
    tell_one_of_several,
    when_of,
)
from reader.comparing.differing.statements.occurrences.told_elsewhere import tell_other_places
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, tell_other_days, undated
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 2  # words of a clause that denies something
# What makes a denial or what is denied another one than of the whole, or no fact.
_UNSURE = frozenset({"modal", "refusal", "conjecture", "undecided", "intended", "sought", "partly"})
_NONE = "none"
_OPEN = frozenset({"condition"})
_BEING = "being"
# Verbs for which languages choose others: what is had, given, made or received is told by its name.
_LIGHT = "light"
_SHORTEST = 4  # letters of a word that stands for another one
_NEAR = 3  # words from these to what is so
_SMALL = ("negation", "no_such", "passive", "according", "weekday", "month", "day")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_denials_in_words(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of what one of two sentences in two languages denies in words that all stand in the other."""
    if left.language == right.language or "negation" not in left.kinds ^ right.kinds:
        return
    if not (left.kinds | right.kinds).isdisjoint(_UNSURE) or not all(map(tells_denials, (left, right))):
        return
    if tell_other_days(left, right) or tell_other_places(left, right):
        return
    side, other = (left, right) if "negation" in left.kinds else (right, left)
    cues = denials(side)
    if len(cues) != 1 or _has_condition(side) or _has_condition(other) or _asks(side) or _asks(other):
        return
    denied = _denied(side, cues[0])
    if denied is None or _is_done_to(side, cues[0], denied):
        return
    clause, told = _clause(side, cues[0], denied, is_joint=True)
    if len(told) < _FEWEST:
        clause, told = _clause(side, cues[0], denied, is_joint=False)  # was tied up but was not hurt
    if len(told) < _FEWEST or _tells_share(side) or _tells_share(other):
        return
    if (
        read_whens(clause) != read_whens(other.words)
        or tell_one_of_several(clause)
        or tell_one_of_several(undated(other))
    ):
        return
    languages = side.language, other.language
    if denied.entry(_LIGHT) is not None:  # had not given a permit
        told = [word for word in told if word is not denied]
        denied = next((word for word in told if word.start > denied.start), None)
    facing = [_counterpart(word, other.words, languages) for word in told]
    at = _counterpart(denied, other.words, languages) if denied is not None else None
    if denied is None or at is None or len(told) < _FEWEST or not all(facing):
        return
    spans = Span(min(side.words[cues[0]].start, denied.start), denied.end), Span(at.start, at.end)
    yield DifferenceKind.NEGATION, Verdict.CLASH, *(spans if side is left else spans[::-1]), 0.7


def _is_done_to(side: SentenceFacts, cue: int, denied: TaggedWord) -> bool:
    """Tell if a verb by itself tells what was done to a thing, as the other language may too: cancel 84 operations."""
    if not side.words[cue].is_content or side.words[cue].start > denied.start:
        return False
    between = side.words[cue + 1 : side.words.index(denied)]
    return all(word.entry("infinitive") is None for word in between)


def _denied(side: SentenceFacts, cue: int) -> TaggedWord | None:
    """Return the word that a negation denies, behind a verb that tells no more than that: no estaba asegurada."""
    denied = governed_word(side.words, cue, "negation")
    if denied is None or denied.entry(_BEING) is None:
        return denied
    behind = side.words[side.words.index(denied) + 1 :]
    return next((word for word in behind[:_NEAR] if word.is_content or word.kind is TokenKind.MARK), None)


def _clause(
    side: SentenceFacts, cue: int, denied: TaggedWord | None, *, is_joint: bool
) -> tuple[Sequence[TaggedWord], Sequence[TaggedWord]]:
    """Return the clause of a denial, and those of its words that tell something."""
    begin, end = clause_around(side.words, cue, is_joint=is_joint)
    clause = side.words[begin:end]
    behind = side.words[cue].start
    told = [word for word in clause if word is denied or _tells(word, side, is_said=word.start < behind)]
    return clause, told


def _tells(word: TaggedWord, side: SentenceFacts, *, is_said: bool) -> bool:
    """Tell whether a word tells something of what is denied; before the denial, what is said is none of that."""
    is_word = word.kind in (TokenKind.WORD, TokenKind.NUMBER) and (word.is_content or word.kind is TokenKind.NUMBER)
    is_small = any(map(word.entry, _SMALL)) or word.entry(_BEING) is not None or bool(when_of(word))
    is_small = is_small or (is_said and word.entry("speech") is not None)
    return is_word and not is_dated(side, word) and not is_small


def _counterpart(word: TaggedWord, others: Sequence[TaggedWord], languages: tuple[str, str]) -> TaggedWord | None:
    text = fold(word.text)
    return next(
        (
            other
            for other in others
            if other.kind in (TokenKind.WORD, TokenKind.NUMBER)
            and (fold(other.text) == text or (len(other.text) >= _SHORTEST and correspond(word, other, languages)))
        ),
        None,
    )


def _tells_share(side: SentenceFacts) -> bool:
    """Tell whether something is told of all, of some or of most."""
    return any((entry := word.entry("quantity")) is not None and entry.value != _NONE for word in side.words)


def _has_condition(side: SentenceFacts) -> bool:
    return any((entry := word.entry("subordinate")) is not None and entry.value in _OPEN for word in side.words)


def _asks(side: SentenceFacts) -> bool:
    return side.text.rstrip().endswith("?")
