"""Numbers that two stories tell of one thing, by a word that either has once: 57 people out of lifts, 75 aus Aufzügen.

Two clauses tell a number, a sum, a time or a measure of one kind, and share a word that neither story has in any other
sentence. No other clause of either may be meant. Parts, ages, what is denied, of another year or of a plan are none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, takewhile
from math import inf
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.known_words import vocabulary_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import (
    have_other_fates,
    is_count,
    is_range,
    may_be_same,
)
from reader.comparing.differing.statements.quantities.counts.sorts_counted import count_other_sorts
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.ties.subjects_told import are_told_of_two
from reader.comparing.differing.statements.questions.beside_numbers import name_two
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.slots.meanings import are_one_name, are_same, is_past
from reader.comparing.differing.statements.slots.shared_words import pair_sharing
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_tell_quantity
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, split_words
from reader.model.article import Article
from reader.model.difference import DifferenceKind

_KINDS = frozenset({
    DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.DURATION, DifferenceKind.MEASURE,
})  # fmt: skip
_FURTHEST = 2.5  # times one number may be the other
_FEWEST, _YEAR = 2, 31557600
_SHORTEST, _SHORTEST_STORY = 4, 4  # letters; sentences: in fewer, every word stands once
# The Zipf frequency, in tenths, of words that may be of anything: of 312 real pairs of stories, those that share one of
# these and tell two numbers beside it tell of two things.
_COMMON = 48
_PEOPLE = ("people", "whoever", "human", "sex")
_IN_ENGLISH = 2  # words of "elderly patients"
_OPEN = frozenset({"conjecture", "undecided", "sought", "former", "besides"})
_LIGHT = ("people", "whoever", "human", "body", "fate", "unit", "number", "hedge", "speech", "role", "growing", "deed")


class Lone(NamedTuple):
    """Where two stories tell a number or a day of one thing: the sentences, what they tell, if it differs, may grow."""

    left: int
    one: Quantity | ToldDate
    right: int
    other: Quantity | ToldDate
    differs: bool
    may_grow: bool = True


class _Told(NamedTuple):
    """A number with the words of its clause that tell something.

    `lone` are those of them that its story has once, and that are not `counted`.
    """

    at: int
    side: SentenceFacts
    quantity: Quantity
    words: tuple[TaggedWord, ...]
    lone: tuple[TaggedWord, ...]
    counted: tuple[TaggedWord, ...]


@lru_cache(maxsize=64)
def find_lone_quantities(left: Article, right: Article) -> tuple[Lone, ...]:
    """List the numbers that two stories tell of one thing; whether the stories are of one event is asked before."""
    lefts = _told(left)
    rights = _told(right) if lefts else ()
    words = [one.lone for one in lefts], [other.lone for other in rights]
    likely = pair_sharing(words[0], left.language or "", words[1], right.language or "") if rights else []
    pairs = [(a, b) for a, b in likely if _are_of_one(lefts[a], rights[b])]
    counts = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    return tuple(
        Lone(
            *(lefts[a].at, one := lefts[a].quantity, rights[b].at, other := rights[b].quantity),
            differs=not may_be_same(one, other),
        )
        for a, b in pairs
        if counts[0][a] == counts[1][b] == 1
    )


@lru_cache(maxsize=64)
def _told(story: Article) -> tuple[_Told, ...]:
    return tuple(_tellings(story))


def _tellings(story: Article) -> Iterator[_Told]:
    language = story.language or ""
    texts = {at: story.sentence_text(at) for at in story.compared_sentences()}
    telling = [at for at, text in texts.items() if may_tell_quantity(text, language)]
    if not telling or len(texts) < _SHORTEST_STORY:
        return
    once = _stems_told_once(texts.values(), language)
    for at in telling:
        side = read_facts(texts[at], language, None)
        if not side.quantities or not _is_told(side):
            continue
        for one in side.quantities:
            words = tuple(_words_of(side, one)) if _is_certain(side, one) else ()
            rare = [word for word in words if word.stem in once and _zipf(word, side) < _COMMON]
            counted = tuple(_counted(side, one)) if rare else ()
            lone = tuple([word for word in rare if word not in counted])
            if lone:
                yield _Told(at, side, one, words, lone, counted)


def _stems_told_once(texts: Iterable[str], language: str) -> frozenset[str]:
    """Return the stems that one sentence of a story alone has, without tagging all of its sentences."""
    vocabulary, kind = vocabulary_of(language), TokenKind.WORD
    counts = Counter[str]()
    for text in texts:
        tokens = split_words(text)
        counts.update(
            {vocabulary[text[token.start : token.end]].root if token.kind is kind else token.key for token in tokens}
        )
    return frozenset(stem for stem, count in counts.items() if count == 1)


def _is_told(side: SentenceFacts) -> bool:
    is_of_a_year = any(day.year is not None for day in side.dates)
    return not (_OPEN & side.kinds or is_of_a_year or side.text.rstrip().endswith("?"))


def _is_certain(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a number is told of a whole, as it is."""
    if one.kind not in _KINDS or one.dimension == AGE or one.is_some or one.whole is not None or one.amount is not None:
        return False
    if (is_count(one) and one.value < _FEWEST) or one.value <= 0 or is_range(one):
        return False
    if one.kind is DifferenceKind.DURATION:
        return one.value < _YEAR  # how old somebody is; 22 minutes without power are no denial
    begin, _ = clause_around(side.words, one.place, is_joint=True)
    return not any(begin <= at < one.place for at in negations_of(side))


def _words_of(side: SentenceFacts, one: Quantity) -> Iterator[TaggedWord]:
    """Yield the words that tell something in the clause of a number, beside it."""
    begin, end = clause_around(side.words, one.place, is_joint=False)
    for at in range(begin, end):
        word = side.words[at]
        is_beside = not one.place <= at < one.last
        if is_beside and len(word.text) >= _SHORTEST and not any(map(word.entry, _LIGHT)) and tells(word, side):
            yield word


def _zipf(word: TaggedWord, side: SentenceFacts) -> int:
    return zipf_tenths(side.language).get(word.stem, 0)


def _are_of_one(one: _Told, other: _Told) -> bool:
    mine, theirs = one.quantity, other.quantity
    if mine.kind is not theirs.kind or mine.dimension != theirs.dimension:
        return False
    smaller, larger = sorted((mine.value, theirs.value))
    if larger > _FURTHEST * smaller or have_other_fates(mine, theirs) or _are_bounds(mine, theirs):
        return False
    told = one.side, mine, other.side, theirs
    if count_other_sorts(*told) or name_two(*told) or are_told_of_two(*told):
        return False
    if not any(_are_one(word, one.side, there, other.side) for word in one.lone for there in other.lone):
        return False
    if is_count(mine):
        return _count_one_sort(one, other)
    shared = [
        (word, there) for word in one.words for there in other.words if _are_one(word, one.side, there, other.side)
    ]
    return min(len({word for word, _ in shared}), len({there for _, there in shared})) >= _FEWEST


def _are_one(word: TaggedWord, side: SentenceFacts, there: TaggedWord, other: SentenceFacts) -> bool:
    return are_same(word, side.language, there, other.language) or _are_one_place(word, side, there, other)


def _count_one_sort(one: _Told, other: _Told) -> bool:
    """Tell whether two numbers count people, or things of one name."""
    counted = one.counted, other.counted
    if all(any(any(map(word.entry, _PEOPLE)) for word in words) for words in counted):
        return True
    return any(
        are_same(word, one.side.language, there, other.side.language) for word in counted[0] for there in counted[1]
    )


def _counted(side: SentenceFacts, one: Quantity) -> Iterator[TaggedWord]:
    """Yield the words behind a number up to the first one that is counted: 31 elderly patients."""
    is_english = side.language == "en"
    behind = islice(side.words[one.last :], _IN_ENGLISH if is_english else 1)
    return takewhile(lambda word: word.kind is TokenKind.WORD and _is_noun(word, is_english=is_english), behind)


def _is_noun(word: TaggedWord, *, is_english: bool) -> bool:
    """Tell if a word may be what is counted, or tell of what kind that is: no past of a verb, and no small word."""
    if any(map(word.entry, _PEOPLE)):
        return True
    is_verb = is_english and is_past(word.text)  # the German "Lied" ends as one does
    return word.is_content and word.entry("preposition") is None and not is_verb


def _are_one_place(word: TaggedWord, side: SentenceFacts, there: TaggedWord, other: SentenceFacts) -> bool:
    """Tell whether two words are one name that no language has, in whatever script."""
    are_capital = word.text[0].isupper() and there.text[0].isupper()
    is_rare = all(one.stem not in zipf_tenths(own.language) for one, own in ((word, side), (there, other)))
    return are_capital and is_rare and are_one_name(word, there)


def _are_bounds(one: Quantity, other: Quantity) -> bool:
    """Tell whether one is told as a most or a least that the other may be: up to 300, 250."""
    return any(side.low == -inf or side.high == inf for side in (one, other)) and one.value != other.value
