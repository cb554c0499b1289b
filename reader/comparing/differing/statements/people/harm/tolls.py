"""Whom what befell, counted: nine missing, two arrested, the toll of a headline; of this event, not of one before.

Some of those told of before have a toll of their own: "12 bodies had been recovered, seven of them from a house".
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.people.harm.fates import are_of_them, are_some, fate_of_whole, read_fate
from reader.comparing.differing.statements.people.harm.spared import FATES
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_in_a_word, is_range
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.differing.statements.times.occasions import is_of_another_time
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

# Of fates that are told by two words, the one that stands for both: who is held was arrested.
_ALSO = {"held": "arrested"}
_NEAR = 3  # words before a fate among which is what denies it
_DEAD = "dead"
_PERSON = 2  # words of "one person"
_FEWEST = 2  # "one" is an article, or a pronoun, in most languages
# Behind a definite article a small number counts some of those told of before: "the two bodies were found in a van".
_MOST_TOLD_BEFORE = 9
_THE = "the"
_NUMBERED = "numbering"


class Toll(NamedTuple):
    """What befell how many, whether they are some of those told of before, and the quantity that tells it."""

    fate: str
    value: float
    is_part: bool
    told: Quantity


@lru_cache(maxsize=1 << 12)
def find_tolls(text: str, language: str, year: int | None) -> tuple[Toll, ...]:
    """List what a sentence of a story of a year counts so; nothing where it denies a fate or tells another year."""
    if not may_have(text, language, FATES):
        return ()
    side = read_facts(text, language, None)
    if not side.quantities or _denies_a_fate(side.words):
        return ()  # two fire engines crashed, and nobody was hurt
    if any(day.year not in (None, year) for day in side.dates):
        return ()
    return tuple(_tolls(side))


def _tolls(side: SentenceFacts) -> Iterator[Toll]:
    before = ""
    for one in side.quantities:
        if not is_count(one) or is_in_a_word(side.text, one) or _is_name_of_a_thing(side.words, one):
            continue
        last = one.last
        are_theirs = are_of_them(side.words, last)
        fate = one.fate or fate_of_whole(side.words, last)
        if not fate and are_theirs and not _tells_fate(side.words[last:]):
            fate = before
        if fate and fate not in SIDES and _is_certain(one) and not is_of_another_time(side, one):
            is_part = are_theirs or are_some(side.words, one.place, last) or _was_told_before(side.words, one)
            yield Toll(_ALSO.get(fate, fate), one.value, is_part, one)
        before = one.fate


@lru_cache(maxsize=1 << 12)
def find_toll_of_one(text: str, language: str, year: int | None) -> Toll | None:
    """Return that one person died, if a sentence counts one so and no more: one person, une personne, ein Mensch."""
    if not may_have(text, language, FATES):
        return None
    side = read_facts(text, language, None)
    if (
        "people" not in side.kinds
        or _denies_a_fate(side.words)
        or any(day.year not in (None, year) for day in side.dates)
    ):
        return None
    if any(one.fate == _DEAD for one in side.quantities):
        return None
    return next((toll for at in range(len(side.words) - 1) if (toll := _toll_of_one(side, at)) is not None), None)


def _toll_of_one(side: SentenceFacts, at: int) -> Toll | None:
    words, last = side.words, at + _PERSON
    number = words[at].entry("number")
    if number is None or number.value != "1" or words[at + 1].entry("people") is None:
        return None
    if read_fate(words, at, last) != _DEAD or are_some(words, at, last) or are_of_them(words, last):
        return None
    told = Quantity(
        *(words[at].start, words[at + 1].end, DifferenceKind.NUMBER, "", 1.0, 1.0, 1.0),
        frozenset({words[at + 1].stem}),
        at,
        words[at].text,
        counted=words[at + 1].stem,
        fate=_DEAD,
        last=at + 1,
    )
    return None if is_of_another_time(side, told) else Toll(_DEAD, 1.0, is_part=False, told=told)


def _was_told_before(words: Sequence[TaggedWord], one: Quantity) -> bool:
    is_definite = one.place > 0 and words[one.place - 1].entry(_THE) is not None
    return is_definite and one.value <= _MOST_TOLD_BEFORE


def _is_name_of_a_thing(words: Sequence[TaggedWord], one: Quantity) -> bool:
    """Tell whether a thing is called by a number: la grille numéro 7."""
    return one.place > 0 and words[one.place - 1].entry(_NUMBERED) is not None


def _is_certain(one: Quantity) -> bool:
    return one.value >= _FEWEST and one.value.is_integer() and not is_range(one)


def _denies_a_fate(words: Sequence[TaggedWord]) -> bool:
    """Tell whether a word shortly before a fate denies it."""
    for at in [at for at, word in enumerate(words) if word.entry("fate") is not None]:
        near = takewhile(lambda word: word.kind is TokenKind.WORD and not word.entry("number"), words[at - 1 :: -1])
        if at and any(_is_negation(word) for word in islice(near, _NEAR)):
            return True
    return False


def _is_negation(word: TaggedWord) -> bool:
    quantity = word.entry("quantity")
    return word.entry("negation") is not None or (quantity is not None and quantity.value == "none")


def _tells_fate(words: Sequence[TaggedWord]) -> bool:
    """Tell whether some have a fate of their own: three of them died."""
    clause = takewhile(lambda word: word.kind is not TokenKind.MARK, words)
    return any(word.entry("fate") is not None for word in clause)
