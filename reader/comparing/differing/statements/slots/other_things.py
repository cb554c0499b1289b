"""Whether two opposites are told of two things: the west stand was closed, the east stand was open.

What stands around them tells: which of several things it is, what it is done to, in what, and before or after what. A
word that the other sentence has anywhere tells nothing, nor one that sums up what was said, such as a move or a deal.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.comparing.differing.statements.quantities.comparable_quantities import may_be_same
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.classes import are_exclusive, sorts_of
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.told_deeds import clause_around, read_whens
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind

_TURNS = frozenset({DifferenceKind.NEGATION, DifferenceKind.DIRECTION})
_COUNTED = frozenset({DifferenceKind.QUANTITY, DifferenceKind.NUMBER})
_BEFORE_NOUN = 2  # words from "west" to "stand": the west main stand
_BEHIND_WHEN = 3  # words from "before" to "match"
# Whoever or whatever does something has a name, an office and a pronoun in three sentences.
_WHO = (
    *("human", "role", "body", "people", "post", "culprit", "voter", "pronoun", "whoever", "nobody", "orderer"),
    "hazard",
)
_DURING = "during"
_POSSESSIVE = ("'s", "’s", "s'", "s’")


def are_of_two_things(
    left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None, kind: DifferenceKind
) -> bool:
    """Say whether what clashes is told of two things or times, by the words around it in two clauses."""
    if one is None or other is None or left.language != right.language or kind not in _TURNS | _COUNTED:
        return False
    if _are_two_of_a_kind(left, one, right, other) or _are_at_two_times(left, one, right, other):
        return True
    if kind not in _TURNS:
        return False
    are_turned = _tells_opposite(left, one) and _tells_opposite(right, other)
    if are_turned and (_are_done_to_others(left, one, right, other) or _are_told_of_others(left, one, right, other)):
        return True
    return _are_in_others(left, one, right, other)


def _tells_opposite(side: SentenceFacts, told: Span) -> bool:
    """Whether what clashes is an opposite itself, and no noun that is denied: no alarm was heard."""
    return any(word.entry("opposite") is not None for word in side.words if told.start <= word.start < told.end)


def _are_two_of_a_kind(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Whether each side tells which of several things of one noun it is, and neither the same: the west, east stand."""
    marked = dict(_twins(left, one)), dict(_twins(right, other))
    return any(marked[0][noun].isdisjoint(marked[1][noun]) for noun in marked[0].keys() & marked[1].keys())


def _twins(side: SentenceFacts, told: Span) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield nouns by their stems with what tells which of several each is."""
    words = side.words
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        marks = {entry.value for entry in word.entries if entry.kind in ("twin", "place")}
        if not marks or told.start <= word.start < told.end or is_dated(side, word):
            continue
        behind = takewhile(lambda each: each.is_content or bool(each.entries), words[at + 1 : at + 1 + _BEFORE_NOUN])
        noun = next((each for each in behind if each.is_content and not _is_twin(each)), None)
        if noun is not None:
            found.setdefault(noun.stem, set()).update(marks)
    yield from ((noun, frozenset(marks)) for noun, marks in found.items())


def _is_twin(word: TaggedWord) -> bool:
    return word.entry("twin") is not None or word.entry("place") is not None


def _are_at_two_times(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Whether one is told before and the other during or after the same thing: before the match, after the match."""
    whens = [
        {(when, each.stem) for when, each in _read_whens(side) if not told.start <= each.start < told.end}
        for side, told in ((left, one), (right, other))
    ]
    things = [{thing for _, thing in told} for told in whens]
    is_span = any(
        read_whens([word for word in side.words if told.start <= word.start < told.end])
        for side, told in ((left, one), (right, other))
    )
    return not is_span and bool(things[0] & things[1]) and whens[0].isdisjoint(whens[1])


def _read_whens(side: SentenceFacts) -> Iterator[tuple[str, TaggedWord]]:
    """Yield how a time is to what is told behind it, and the first word that tells something there."""
    for at, word in enumerate(side.words):
        found = _DURING if word.entry("during") is not None else next(iter(read_whens([word])), None)
        behind = side.words[at + 1 : at + 1 + _BEHIND_WHEN] if found is not None else ()
        thing = next((each for each in behind if tells(each, side)), None)
        if found is not None and thing is not None:
            yield found, thing


def _are_done_to_others(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Whether what stands right behind the two names two things: accepted a pay rise, rejected a longer week."""
    behind = _object(left, one), _object(right, other)
    return all(behind) and _are_others(left, behind[0], right, behind[1])


def _object(side: SentenceFacts, told: Span) -> Sequence[TaggedWord]:
    """List what tells something behind an opposite up to a preposition, a joint or a mark; nothing of a passive."""
    begin = next((at for at, word in enumerate(side.words) if word.start >= told.end), len(side.words))
    _, end = clause_around(side.words, begin - 1, is_joint=True)
    return _thing(side, side.words[begin:end])


def _thing(side: SentenceFacts, behind: Sequence[TaggedWord]) -> Sequence[TaggedWord]:
    """List the words of a phrase that tell something, but for whose it is: the vault of "the bank's vault"."""
    told = [word for word in takewhile(_may_be_of_object, behind) if tells(word, side)]
    owner = next((at for at in range(len(told) - 2, -1, -1) if told[at].text.endswith(_POSSESSIVE)), None)
    return told if owner is None else told[owner + 1 :]


def _may_be_of_object(word: TaggedWord) -> bool:
    if word.entry("infinitive") is not None or word.entry("content_clause") is not None:
        return True
    return not any(map(word.entry, ("preposition", "subordinate", "agent", "during", "genitive", "speech")))


def _are_told_of_others(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Whether the nouns before the two name two things: the bank's loans have grown, its deposits have shrunk."""
    if any(may_be_same(a, b) for a in left.quantities for b in right.quantities):
        return False  # the share of those who passed, the pass rate: 71 per cent
    nouns = _subject(left, one), _subject(right, other)
    return all(nouns) and _are_others(left, nouns[0], right, nouns[1])


def _subject(side: SentenceFacts, told: Span) -> Sequence[TaggedWord]:
    """Return the last word that tells something before an opposite, in what stands before the first preposition."""
    at = next(at for at, word in enumerate(side.words) if word.start >= told.start)
    begin, _ = clause_around(side.words, at, is_joint=True)
    before = takewhile(_may_be_of_subject, side.words[begin:at])
    return [word for word in before if tells(word, side)][-1:]


def _may_be_of_subject(word: TaggedWord) -> bool:
    is_relative = word.entry("content_clause") is not None or word.entry("subordinate") is not None
    return word.entry("preposition") is None and not is_relative


def _are_in_others(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Whether one preposition stands before two things: guilty of speeding, not guilty of manslaughter."""
    phrases = dict(_phrases(left, one)), dict(_phrases(right, other))
    return any(
        _are_others(left, phrases[0][opening], right, phrases[1][opening])
        for opening in phrases[0].keys() & phrases[1].keys()
    )


def _phrases(side: SentenceFacts, told: Span) -> Iterator[tuple[str, Sequence[TaggedWord]]]:
    """Yield each preposition right behind an opposite, or that behind its object, with what it stands before."""
    words = side.words
    begin = next((at for at, word in enumerate(words) if word.start >= told.end), len(words))
    _, end = clause_around(words, begin - 1, is_joint=True)
    for at in range(begin, end):
        is_opening = words[at].entry("preposition") is not None and words[at].entry("agent") is None
        if is_opening and not any(word.entry("speech") is not None for word in words[begin:at]):
            yield words[at].text.lower(), _thing(side, words[at + 1 : end])


def _are_others(
    left: SentenceFacts, mine: Sequence[TaggedWord], right: SentenceFacts, yours: Sequence[TaggedWord]
) -> bool:
    """Whether two phrases name two things, each of which the other sentence has nowhere, in no general words."""
    if not mine or not yours or any(_is_of_anything(word) for word in (*mine, *yours)):
        return False
    if any(_are_of_one_sort(word, left.language, each, right.language) for word in mine for each in yours):
        return False
    return not any(_stands_in(word, left.language, right) for word in mine) and not any(
        _stands_in(word, right.language, left) for word in yours
    )


def _are_of_one_sort(one: TaggedWord, mine: str, other: TaggedWord, theirs: str) -> bool:
    """Whether two words may name one thing by the sort of either: a vessel, a ferry."""
    sorts = sorts_of(one, mine), sorts_of(other, theirs)
    groups = {sort.group for sort in sorts[0]} & {sort.group for sort in sorts[1]}
    return any(not are_exclusive(*sorts, group) for group in groups)


def _is_of_anything(word: TaggedWord) -> bool:
    return word.is_name or word.entry("summed") is not None or any(map(word.entry, _WHO))


def _stands_in(word: TaggedWord, language: str, side: SentenceFacts) -> bool:
    return any(each.kind is TokenKind.WORD and are_same(word, language, each, side.language) for each in side.words)
