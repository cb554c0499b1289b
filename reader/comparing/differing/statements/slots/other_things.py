"""Whether two opposites are told of two things: the west stand was closed, the east stand was open.

What stands around them tells: which of several things it is, what it is done to, in what, and before or after what. A
word that the other sentence has anywhere tells nothing, nor one that sums up what was said, such as a move or a deal.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.certainty.stances.opposite_differences import turn_otherwise
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import may_be_same
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.classes import are_exclusive, sorts_of
from reader.comparing.differing.statements.slots.contrasts.states import tell_two_states
from reader.comparing.differing.statements.slots.frames import stands_in
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.slots.subjects import phrase_behind, subject_before
from reader.comparing.differing.statements.slots.two_times import are_of_two_times
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind

_TURNS = frozenset({DifferenceKind.NEGATION, DifferenceKind.DIRECTION})
_COUNTED = frozenset({
    *(DifferenceKind.QUANTITY, DifferenceKind.NUMBER, DifferenceKind.MEASURE, DifferenceKind.MONEY),
    *(DifferenceKind.PERCENT, DifferenceKind.DURATION),
})  # fmt: skip
_ONE_OPENING = ("genitive", "addressee")  # the price of petrol, le prix du gaz; the road to the sea, la strada al mare
_BEFORE_A_NOUN = ("article", "determiner", "possessive", "indefinite", "opens_noun", "cased_article")
_NOUN_FIRST = frozenset({"es", "fr", "it", "pt", "ro"})
_PEOPLE = ("kin", "person")  # classes of sorts
_WHOM = 3  # words of "to the public"
_BEFORE_NOUN = 2  # words from "west" to "stand": the west main stand
# Whoever or whatever does something has a name, an office and a pronoun in three sentences.
_WHO = (
    *("human", "role", "body", "people", "post", "culprit", "voter", "pronoun", "whoever", "nobody", "orderer"),
    "hazard",
)


class _Phrase(NamedTuple):
    """What tells something behind a preposition, with the noun before that."""

    opening: str
    head: TaggedWord | None
    told: Sequence[TaggedWord]


def are_of_two_things(
    left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None, kind: DifferenceKind
) -> bool:
    """Tell whether what clashes is told of two things or times, by the words around it in two clauses."""
    if kind is DifferenceKind.ROLE and turn_otherwise(left, right):
        return True  # the father survived, the mother died
    if one is None or other is None or kind not in _TURNS | _COUNTED:
        return False
    if left.language != right.language:
        return kind in _TURNS and (
            _are_two_by_marks(left, one, right, other) or _are_in_others(left, one, right, other, only=_ONE_OPENING)
        )
    if _are_two_of_a_kind(left, one, right, other) or are_of_two_times(left, one, right, other, kind):
        return True
    if kind not in _TURNS:
        if _are_in_others(left, one, right, other, only=_why_or_whom(left, right)):
            return True  # treated for burns, treated for smoke inhalation
        return kind is DifferenceKind.NUMBER and tell_two_states(left, right)
    if _are_for_others(left, one, right, other):
        return True
    are_turned = _tells_opposite(left, one) and _tells_opposite(right, other)
    if are_turned and (_are_done_to_others(left, one, right, other) or _are_told_of_others(left, one, right, other)):
        return True
    return _are_in_others(left, one, right, other)


def _are_for_others(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell whether each tells for whom something is open or not, and both for others: to members, to the public."""
    whom = _for_whom(left, one), _for_whom(right, other)
    return whom[0] is not None and whom[1] is not None and not are_same(whom[0], left.language, whom[1], right.language)


def _for_whom(side: SentenceFacts, told: Span) -> TaggedWord | None:
    behind = [word for word in side.words if word.start >= told.end][:_WHOM]
    if not any(word.entry("openness") for word in side.words_in(told)) or not behind:
        return None
    return next((word for word in behind[1:] if word.is_content), None) if behind[0].entry("for_whom") else None


def _tells_opposite(side: SentenceFacts, told: Span) -> bool:
    """Tell whether what clashes is an opposite itself, and no noun that is denied: no alarm was heard."""
    return any(word.entry("opposite") is not None for word in side.words if told.start <= word.start < told.end)


def _are_two_of_a_kind(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell if each side tells which of several things of one noun it is, and neither the same: the west, east stand."""
    marked = dict(_twins(left, one)), dict(_twins(right, other))
    return any(marked[0][noun].isdisjoint(marked[1][noun]) for noun in marked[0].keys() & marked[1].keys())


def _are_two_by_marks(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell whether two sentences of two languages tell which of several things it is, and neither the same."""
    marks = [
        frozenset[str]().union(*(each for _, each in _twins(side, told)))
        for side, told in ((left, one), (right, other))
    ]
    return all(marks) and marks[0].isdisjoint(marks[1])


def _twins(side: SentenceFacts, told: Span) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield nouns by their stems with what tells which of several each is."""
    words = side.words
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        marks = {entry.value for entry in word.entries if entry.kind in ("twin", "place")}
        if not marks or word.entry("having") or told.start <= word.start < told.end or is_dated(side, word):
            continue
        before = words[at - 1] if at and side.language in _NOUN_FIRST else None
        if before is not None and before.is_content and not _is_twin(before):
            found.setdefault(before.stem, set()).update(marks)  # el puente viejo
            continue
        behind = takewhile(lambda each: each.is_content or bool(each.entries), words[at + 1 : at + 1 + _BEFORE_NOUN])
        noun = next((each for each in behind if each.is_content and not _is_twin(each)), None)
        if noun is not None:
            found.setdefault(noun.stem, set()).update(marks)
    yield from ((noun, frozenset(marks)) for noun, marks in found.items())


def _is_twin(word: TaggedWord) -> bool:
    return word.entry("twin") is not None or word.entry("place") is not None


def _are_done_to_others(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell whether what stands right behind the two names two things: accepted a pay rise, rejected a longer week."""
    behind = _object(left, one), _object(right, other)
    return all(behind) and _are_others(left, behind[0], right, behind[1])


def _object(side: SentenceFacts, told: Span) -> Sequence[TaggedWord]:
    """List what tells something behind an opposite up to a preposition, a joint or a mark; nothing of a passive."""
    begin = next((at for at, word in enumerate(side.words) if word.start >= told.end), len(side.words))
    _, end = clause_around(side.words, begin - 1, is_joint=True)
    return phrase_behind(side, side.words[begin:end])


def _are_told_of_others(left: SentenceFacts, one: Span, right: SentenceFacts, other: Span) -> bool:
    """Tell whether the nouns before the two name two things: the bank's loans have grown, its deposits have shrunk."""
    if any(may_be_same(a, b) for a in left.quantities for b in right.quantities):
        return False  # the share of those who passed, the pass rate: 71 per cent
    phrases = _subject(left, one), _subject(right, other)
    if not all(phrases):
        return False
    heads = phrases[0][-1], phrases[1][-1]
    if are_same(heads[0], left.language, heads[1], right.language):
        return _are_others(left, phrases[0][:-1], right, phrases[1][:-1])  # the cooling system, the backup system
    return _are_others(left, heads[:1], right, heads[1:])


def _subject(side: SentenceFacts, told: Span) -> Sequence[TaggedWord]:
    """Return the words that tell something before an opposite, in what stands before the first preposition."""
    at = next(at for at, word in enumerate(side.words) if word.start >= told.start)
    return subject_before(side, at)


def _are_in_others(
    left: SentenceFacts, one: Span, right: SentenceFacts, other: Span, *, only: Sequence[str] = ()
) -> bool:
    """Tell whether one preposition, `only` some, stands before two things: guilty of speeding, not guilty of murder."""
    return any(
        _are_others(left, mine.told, right, yours.told)
        for mine in _phrases(left, one)
        for yours in _phrases(right, other)
        if mine.opening == yours.opening
        and (not only or mine.opening in only)
        and (mine.opening not in _ONE_OPENING or _hang_on_one(left, mine, right, yours))
    )


def _hang_on_one(left: SentenceFacts, mine: _Phrase, right: SentenceFacts, yours: _Phrase) -> bool:
    """Tell whether one noun stands before two phrases: the offer of the airline, l'offerta della ferrovia."""
    if mine.head is None or yours.head is None:
        return False
    return are_same(mine.head, left.language, yours.head, right.language)


def _phrases(side: SentenceFacts, told: Span) -> Iterator[_Phrase]:
    """Yield each preposition of the clause of an opposite with what it stands before, but behind a verb of saying."""
    words = side.words
    first = next(at for at, word in enumerate(words) if word.start >= told.start)
    begin, end = clause_around(words, first, is_joint=True)
    for at in range(begin, end):
        opening = _opening(words, at)
        before = next((word for word in reversed(words[begin:at]) if word.is_content or word.entries), None)
        is_said = before is not None and before.entry("speech") is not None
        if opening and not is_said and not told.start <= words[at].start < told.end:
            # Up to the opposite itself, which stands last in many languages: "is in mei gestegen".
            until = first if at < first else end
            head = words[at - 1] if at > begin and words[at - 1].is_content else None
            yield _Phrase(opening, head, phrase_behind(side, words[at + 1 : until]))


def _why_or_whom(*sides: SentenceFacts) -> Sequence[str]:
    return [word for side in sides for word in read_lexicon(side.language).words.get("why_or_whom", ())]


def _opening(words: Sequence[TaggedWord], at: int) -> str:
    """Return by what a phrase is opened, one name for all words for "of", and for all for "to"; empty if by none."""
    word = words[at]
    if word.entry("agent") is not None:
        return ""
    for kind in _ONE_OPENING:
        if word.entry(kind) is not None:
            is_verb_behind = word.entry("infinitive") is not None and not _opens_noun(words[at + 1 : at + 2])
            return "" if is_verb_behind else kind
    return word.text.lower() if any(map(word.entry, ("preposition", "oblique"))) else ""


def _opens_noun(behind: Sequence[TaggedWord]) -> bool:
    return any(word.is_name or any(map(word.entry, _BEFORE_A_NOUN)) for word in behind)


def _are_others(
    left: SentenceFacts, mine: Sequence[TaggedWord], right: SentenceFacts, yours: Sequence[TaggedWord]
) -> bool:
    """Tell whether two phrases name two things, each of which the other sentence has nowhere, in no general words."""
    if not mine or not yours:
        return False
    are_people = _are_two_people(mine[-1], left.language, yours[-1], right.language)
    if not are_people and any(_is_of_anything(word) for word in (*mine, *yours)):
        return False
    if not are_people and any(
        _are_of_one_sort(word, left.language, each, right.language) for word in mine for each in yours
    ):
        return False
    return not any(stands_in(word, left.language, right) for word in mine) and not any(
        stands_in(word, right.language, left) for word in yours
    )


def _are_of_one_sort(one: TaggedWord, mine: str, other: TaggedWord, theirs: str) -> bool:
    """Tell whether two words may name one thing by the sort of either: a vessel, a ferry."""
    sorts = sorts_of(one, mine), sorts_of(other, theirs)
    groups = {sort.group for sort in sorts[0]} & {sort.group for sort in sorts[1]}
    return any(not are_exclusive(*sorts, group) for group in groups)


def _are_two_people(one: TaggedWord, mine: str, other: TaggedWord, theirs: str) -> bool:
    """Tell whether two words name people none of whom is the other: the father, the mother; nurses, doctors."""
    sorts = sorts_of(one, mine), sorts_of(other, theirs)
    return any(are_exclusive(*sorts, group) for group in _PEOPLE)


def _is_of_anything(word: TaggedWord) -> bool:
    return word.is_name or word.entry("summed") is not None or any(map(word.entry, _WHO))
