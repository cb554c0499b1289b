"""Which sentences count the same and not as many: two dead and three, six wagons and "cinco de los 21 vagones".

So do two sums of one time, be the currency told or not: two million marks a week, and five million a week.

Who tells another number does not tell what a sentence says, be it a clash, a later report or of another time. Nothing
is said of two sentences that have one such number in common.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from reader.comparing.differing.statements.agreement_in_words import sound_alike
from reader.comparing.differing.statements.people.harm.fates import are_of_them
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_in_a_word, may_be_same
from reader.comparing.differing.statements.quantities.counts.parts_of_wholes import wholes_of
from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.synonyms import read_synonyms
from reader.gathering.claims.disputes.clause_words import glosses_of
from reader.gathering.claims.sentences import text_of
from reader.model.article import Article
from reader.model.events.claim import Claim

# A sum, and how many words behind its last one its time stands: "de marcos por semana".
_LARGE, _BEHIND, _SHORT = 10_000, 4, 3  # letters of "pro" and "je", which no lexicon has
_PERIODS = frozenset({"hour", "day", "week", "month", "year"})
_LONG = 5  # letters of a word that is one in two languages if it sounds so
_ENGLISH = "en"  # where "one" is no article

Text = tuple[str, str]
"""A sentence and its language."""


class _Count(NamedTuple):
    """A number, and what it counts: the names of a thing, or of what befell those whom it counts.

    `word` is the thing as it is written, `whole` how many there are of it, where some are counted.
    """

    told: Quantity
    things: frozenset[str]
    word: str = ""
    whole: float = 0.0


def find_counting_otherwise(claim: Claim, articles: Sequence[Article]) -> tuple[int, ...]:
    """Return the stories all of whose sentences count otherwise what words the claim, unless more is known of that.

    Who clashes with third ones alone is not known to tell what these words count: four dead, beside two and three.
    """
    known = {one.story for each in claim.differs for one in claim.sides_of(each)}
    known -= claim.clashing_as_worded()
    worded = text_of(claim.worded_by, articles)
    otherwise: dict[int, bool] = {}
    for one in claim.tellers():
        is_other = one.story not in known and count_otherwise(worded, text_of(one, articles))
        otherwise[one.story] = otherwise.get(one.story, True) and is_other
    return tuple(sorted(story for story, is_other in otherwise.items() if is_other))


@lru_cache(maxsize=1 << 12)
def count_otherwise(one: Text, other: Text) -> bool:
    """Tell whether two sentences count one thing, and none of what both count alike."""
    pairs = _pairs(one, other)
    return bool(pairs) and not any(may_be_same(mine.told, yours.told) for mine, yours in pairs)


def count_some_alike(one: Text, other: Text) -> bool:
    """Tell whether two sentences count as many of as many things: six of the 21 wagons."""
    return any(
        mine.told.value == yours.told.value and mine.whole == yours.whole > 0 for mine, yours in _pairs(one, other)
    )


def _pairs(one: Text, other: Text) -> list[tuple[_Count, _Count]]:
    """Return the numbers of two sentences that count one thing."""
    sides = [_counts(*side, one[1] != other[1]) for side in (one, other)]
    return [(mine, yours) for mine, yours in product(*sides) if _are_one(mine, yours, (one[1], other[1]))]


def _are_one(mine: _Count, yours: _Count, languages: tuple[str, str]) -> bool:
    """Tell whether two numbers count one thing: by a name that both have, some of as many, or by words that are one."""
    if mine.things & yours.things:
        return True
    if languages[0] == languages[1]:
        return False
    if mine.whole and mine.whole == yours.whole and mine.word and yours.word:
        return True
    is_long = min(len(mine.word), len(yours.word)) >= _LONG
    return is_long and sound_alike(mine.word, yours.word)


@lru_cache(maxsize=1 << 12)
def _counts(text: str, language: str, is_foreign: bool) -> tuple[_Count, ...]:  # noqa: FBT001 - a key of the cache
    side = read_facts(text, language, None)
    wholes = wholes_of(side)
    parts = [(one, wholes[one.place]) for one in side.quantities if one.place in wholes]
    taken = [one for part in parts for one in part]
    of_parts = (_count_of_part(side, *part, is_foreign=is_foreign) for part in parts)
    others = (one for one in side.quantities if one not in taken and _counts_all(side, one))
    rates = (_Count(one, _rate(side, one)) for one in side.quantities if one.value >= _LARGE and one not in taken)
    counts = (*of_parts, *rates, *(_count(side, one, is_foreign=is_foreign) for one in others))
    return tuple(one for one in counts if one.things)


def _rate(side: SentenceFacts, one: Quantity) -> frozenset[str]:
    """Return of which time a sum is told: a week, pro Woche, por semana; nothing of what counts a thing besides."""
    behind = side.words[one.last : one.last + _BEHIND]
    for before, word in pairwise(behind):
        if times := _PERIODS & glosses_of(word, side.language):
            is_joint = before.entry("number") is None and (not before.is_content or len(before.text) <= _SHORT)
            return frozenset(f"every {time}" for time in times if is_joint and not is_dated(side, word))
    return frozenset()


def _count_of_part(side: SentenceFacts, part: Quantity, whole: Quantity, *, is_foreign: bool) -> _Count:
    words = side.words
    # "six of the 21 wagons", or "six of the train's 21"
    near = (*words[whole.last : whole.last + 1], *words[part.last : whole.place])
    thing = next((word for word in near if word.is_content and not word.is_name), None)
    if thing is None:
        return _Count(part, frozenset())
    return _Count(part, _names(thing, side.language, is_foreign=is_foreign), thing.text, whole.value)


def _counts_all(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a number counts something, and not some of what was told of before."""
    is_part = one.is_some or are_of_them(side.words, one.last)
    return is_count(one) and bool(one.value) and not is_part and not is_in_a_word(side.text, one)


def _count(side: SentenceFacts, one: Quantity, *, is_foreign: bool) -> _Count:
    """Return a number with what it counts: what befell people, or else a thing; nothing where it may be an article."""
    if one.value == 1 and side.language != _ENGLISH:
        return _Count(one, frozenset())
    if one.fate:
        return _Count(one, frozenset({f"fate {one.fate}"}))
    named = frozenset(noun for noun in one.nouns if noun.startswith(ONE_THING))
    thing = _thing_behind(side.words, one.last)
    is_thing = thing is not None and thing.is_content and thing.entry("people") is None
    if named or one.value == 1 or thing is None or not is_thing:
        return _Count(one, named)
    return _Count(one, _names(thing, side.language, is_foreign=is_foreign), thing.text)


def _thing_behind(words: Sequence[TaggedWord], at: int) -> TaggedWord | None:
    """Return what the number before a word counts: "seven Russian tankers" are tankers, not what is Russian."""
    behind = words[at : at + 2]
    if len(behind) > 1 and behind[0].is_name and behind[1].is_content and not behind[1].is_name:
        return behind[1]
    return behind[0] if behind else None


def _names(thing: TaggedWord, language: str, *, is_foreign: bool) -> frozenset[str]:
    """Return what a thing may be called, in English where two languages are compared."""
    found = glosses_of(thing, language) if is_foreign else {thing.stem}
    heads = read_synonyms(_ENGLISH if is_foreign else language).heads
    return frozenset(heads.get(name, name) for name in found) or frozenset({thing.text})
