"""Which sentences count the same and not as many: two dead and three, six wagons and "cinco de los 21 vagones".

Who tells another number does not tell what a sentence says, be it a clash, a later report or of another time. Nothing
is said of two sentences that have one such number in common.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.people.fates import are_of_them
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_in_a_word, may_be_same
from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number, find_numbers
from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.article import Article
from reader.model.claim import Claim, Member
from reader.model.difference import DifferenceKind

_SURELY = 0.2  # the weight of a gloss: less is one of many senses
_REACH = 4  # words between a part and the number of the whole: "six of the train's 21 wagons"
_OF = frozenset(
    {"of", "von", "der", "de", "des", "van", "di", "dei", "delle", "από", "των", "av", "af", "z", "ze", "из"}
)
_ENGLISH = "en"  # where "one" is no article

Text = tuple[str, str]
"""A sentence and its language."""


class _Count(NamedTuple):
    """A number, and what it counts: the names of a thing, or of what befell those whom it counts."""

    told: Quantity
    things: frozenset[str]
    place: tuple[int, int]


def find_counting_otherwise(claim: Claim, articles: Sequence[Article]) -> tuple[int, ...]:
    """Return the stories all of whose sentences count otherwise what words the claim, unless more is known of that."""
    known = {one.story for each in claim.differs for one in claim.sides_of(each)}
    worded = _text(claim.members[claim.wording], articles)
    otherwise: dict[int, bool] = {}
    for one in claim.tellers():
        is_other = one.story not in known and count_otherwise(worded, _text(one, articles))
        otherwise[one.story] = otherwise.get(one.story, True) and is_other
    return tuple(sorted(story for story, is_other in otherwise.items() if is_other))


def _text(one: Member, articles: Sequence[Article]) -> Text:
    return articles[one.story].sentence_text(one.sentence), articles[one.story].language or ""


@lru_cache(maxsize=1 << 12)
def count_otherwise(one: Text, other: Text) -> bool:
    """Tell whether two sentences count one thing, and none of what both count alike."""
    sides = [_counts(*side, one[1] != other[1]) for side in (one, other)]
    pairs = [(mine, yours) for mine, yours in product(*sides) if mine.things & yours.things]
    if not pairs and all(sides) and is_offered(one[1], other[1]):
        matched = {(pair.left, pair.right) for pair in match_words(one, other)}
        pairs = [(mine, yours) for mine, yours in product(*sides) if (mine.place, yours.place) in matched]
    return bool(pairs) and not any(may_be_same(mine.told, yours.told) for mine, yours in pairs)


@lru_cache(maxsize=1 << 12)
def _counts(text: str, language: str, is_foreign: bool) -> tuple[_Count, ...]:  # noqa: FBT001 - a key of the cache
    side = read_facts(text, language, None)
    parts = {number.first: (number, whole) for number, whole in _parts(side)}
    taken = {at for number, whole in parts.values() for at in (number.first, whole.first)}
    of_parts = (_count_of_part(side, *part, is_foreign=is_foreign) for part in parts.values())
    others = (one for one in side.quantities if one.place not in taken and _counts_all(side, one))
    all_of = (_Count(one, _things(side, one, is_foreign=is_foreign), _place(side.words, one.last)) for one in others)
    return tuple(one for one in (*of_parts, *all_of) if one.things)


def _place(words: Sequence[TaggedWord], at: int) -> tuple[int, int]:
    return (words[at].start, words[at].end) if at < len(words) else (0, 0)


def _parts(side: SentenceFacts) -> Iterator[tuple[Number, Number]]:
    """Yield the numbers that count some of what the next one counts, with that."""
    numbers = find_numbers(side.words)
    for part, whole in pairwise(numbers):
        between = side.words[part.last : whole.first]
        is_of = bool(between) and between[0].text.casefold() in _OF
        if is_of and len(between) <= _REACH and part.value <= whole.value:
            yield part, whole


def _count_of_part(side: SentenceFacts, part: Number, whole: Number, *, is_foreign: bool) -> _Count:
    words = side.words
    value = float(part.value)
    told = Quantity(
        start=words[part.first].start,
        end=words[part.last - 1].end,
        kind=DifferenceKind.NUMBER,
        dimension="",
        value=value,
        low=value,
        high=value,
        nouns=frozenset(),
        place=part.first,
    )
    thing = words[whole.last] if whole.last < len(words) else None
    is_thing = thing is not None and thing.is_content
    names = _names(thing, side.language, is_foreign=is_foreign) if thing and is_thing else frozenset[str]()
    return _Count(told, names, _place(words, whole.last))


def _counts_all(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a number counts something, and not some of what was told of before."""
    is_part = one.is_some or are_of_them(side.words, one.last)
    return is_count(one) and bool(one.value) and not is_part and not is_in_a_word(side.text, one)


def _things(side: SentenceFacts, one: Quantity, *, is_foreign: bool) -> frozenset[str]:
    """Return names of what a number counts: what befell people, or else a thing; none where one may be an article."""
    if one.value == 1 and side.language != _ENGLISH:
        return frozenset()
    if one.fate:
        return frozenset({f"fate {one.fate}"})
    thing = side.words[one.last] if one.last < len(side.words) else None
    named = frozenset(noun for noun in one.nouns if noun.startswith(ONE_THING))
    if named:
        return named
    if one.value == 1 or thing is None or not thing.is_content or thing.entry("people") is not None:
        return frozenset()
    return _names(thing, side.language, is_foreign=is_foreign)


def _names(thing: TaggedWord, language: str, *, is_foreign: bool) -> frozenset[str]:
    """Return what a thing may be called, in English where two languages are compared."""
    if not is_foreign or language == _ENGLISH:
        found = {thing.stem}
    else:
        found = {gloss for gloss, weight in read_lexicon(language).glosses(thing.stem).items() if weight >= _SURELY}
    heads = read_synonyms(_ENGLISH if is_foreign else language).heads
    return frozenset(heads.get(name, name) for name in found) or frozenset({thing.text})
