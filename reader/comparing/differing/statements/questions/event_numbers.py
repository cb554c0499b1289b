"""Numbers of which an event has one each, by what they count: who was aboard, marched, signed, works there; the loot.

`one_number` of the lexicons lists the words that tell which it is, with one name in all languages. Behind a colon
stands where: right `before` the number, or as the `noun` that it counts; of any `thing`, or of `any`body too, that has
to be one on both sides; `with` before a number of `rider`s. What is told of a part, of another occasion or besides is
none of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_range
from reader.comparing.differing.statements.quantities.counts.sorts_counted import ANYBODY, counted_words, read_sort
from reader.comparing.differing.statements.quantities.figures.staffs import STAFF
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.money.sums import are_of_two_damages, worths_beside
from reader.comparing.differing.statements.quantities.ties.modifiers import are_of_two_by_modifiers
from reader.comparing.differing.statements.quantities.ties.subjects_told import are_told_of_two
from reader.comparing.differing.statements.quantities.wider_things import is_of_more_things
from reader.comparing.differing.statements.questions.beside_numbers import are_beside_two, name_two
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

NUMBERS = frozenset({"one_number", "employs", "worth"})
_ABOARD, _STAFF, _LOOT, _DAMAGE, _RESPONDERS = "aboard", "staff", "loot", "damage", "responders"
_OF_ANYBODY = frozenset({_STAFF, "march", "sign"})  # whatever those are called that it counts
_BEFORE, _NOUN, _THING, _ANY, _WITH, _RIDER = "before", "noun", "thing", "any", "with", "rider"
_FIXED = frozenset({_ABOARD, _STAFF})
_FEWEST, _LONE = 3, 10  # fewer people, and fewer where the noun alone tells what is counted, may be some of them
_HEDGES = 4  # words of "with a total of about" before a number
_FURTHEST = 2.5  # times one number may be the other
_CREW = 1.3  # times as many people as passengers are those with the crew
_ANYBODY = ("people", "whoever", "human")
_OPEN = frozenset({"undecided", "former"})


class EventNumber(NamedTuple):
    """A number with the name of what it counts, the words for whom or what, and its sentence."""

    name: str
    quantity: Quantity
    counted: Sequence[TaggedWord]
    side: SentenceFacts

    @property
    def may_grow(self) -> bool:
        """Whether a later report may tell more, and be right."""
        return self.name not in _FIXED


def read_event_numbers(side: SentenceFacts) -> Mapping[str, EventNumber]:
    """Return the numbers of a sentence of which an event has one, by name; none of which it tells two."""
    if NUMBERS.isdisjoint(side.kinds) or not _OPEN.isdisjoint(side.kinds) or side.text.rstrip().endswith("?"):
        return {}
    if any(day.year is not None or (day.month is not None and day.day is None) for day in side.dates):
        return {}
    found: dict[str, EventNumber] = {}
    several = set[str]()
    for one in side.quantities:
        for name in _names_of(side, one) if _is_certain(side, one) else ():
            told = EventNumber(name, one, tuple(counted_words(side, one)), side)
            if found.setdefault(name, told).quantity is not one:
                several.add(name)
    return {name: one for name, one in found.items() if name not in several}


def may_be_one(one: EventNumber, other: EventNumber) -> bool:
    """Tell whether two numbers of one name may be of one event, by how many they are and what stands beside them."""
    smaller, larger = sorted((one.quantity.value, other.quantity.value))
    if larger > _FURTHEST * smaller or one.quantity.dimension != other.quantity.dimension:
        return False
    told = one.side, one.quantity, other.side, other.quantity
    return not (name_two(*told) or are_told_of_two(*told) or are_beside_two(*told))


def count_the_same(one: EventNumber, other: EventNumber) -> bool:
    """Tell whether two numbers of one name count as many unless one is wrong: no passengers, and people with a crew.

    Some of those who came to help may be counted, or all of them.
    """
    if one.name == _RESPONDERS:
        return False
    if one.quantity.kind is DifferenceKind.MONEY:
        return not (
            are_of_two_damages(one.side, other.side)
            or is_of_more_things(one.side, one.quantity, other.side, other.quantity)
            or are_of_two_by_modifiers(one.side, one.quantity, other.side, other.quantity)
        )
    mine, yours = one.side.language, other.side.language
    if one.name in _OF_ANYBODY:
        return True
    if one.name != _ABOARD or not (_is_anybody(one) and _is_anybody(other)):
        return any(are_same(word, mine, there, yours) for word in one.counted for there in other.counted)
    riders, people = (one, other) if _are_riders(one) else (other, one)
    is_crew_beside = _are_riders(riders) and not _are_riders(people)
    return not is_crew_beside or not 1 <= people.quantity.value / riders.quantity.value <= _CREW


def _names_of(side: SentenceFacts, one: Quantity) -> Iterator[str]:
    is_money = one.kind is DifferenceKind.MONEY
    if is_count(one) and STAFF in one.nouns:
        yield _STAFF
    if is_money and _DAMAGE in worths_beside(side, one):
        yield _DAMAGE
    before, behind = _before(side, one), list(counted_words(side, one))
    nouns = [name for word in behind if (name := _name(word))]
    begin, end = clause_around(side.words, one.place, is_joint=True)
    for at in range(begin, end):
        name, _, form = _name(side.words[at]).partition(":")
        if not name or one.place <= at < one.last or (name == _LOOT) != is_money:
            continue
        is_told = (
            (form == "" and (is_money or _counts_people(side, one)))
            or (form == _THING and bool(behind) and not _counts_people(side, one))
            or (form == _ANY and bool(behind))
            or (form == _BEFORE and at in before and (is_money or _counts_people(side, one)))
            or (form == _NOUN and side.words[at] in behind and one.value >= _LONE)
            or (form == _WITH and at in before and f"{name}:{_RIDER}" in nouns)
        )
        if is_told:
            yield name


def _name(word: TaggedWord) -> str:
    entry = word.entry("one_number") if word.entries else None
    return entry.value if entry is not None else ""


def _before(side: SentenceFacts, one: Quantity) -> Sequence[int]:
    """Return the places of what stands right before a number, and before what tells how near it is."""
    places: list[int] = []
    for at in range(one.place - 1, max(-1, one.place - 1 - _HEDGES), -1):
        places.append(at)
        word = side.words[at]
        is_small = word.kind is TokenKind.WORD and (word.entry("hedge") is not None or not word.is_content)
        if not is_small or _name(word):
            # A phrase of several words is known by its first one.
            places += [first for first in range(max(0, at - 2), at) if _ends_at(side.words[first], first, at)]
            break
    return places


def _phrase(side: SentenceFacts, at: int) -> range:
    """Return the places of a phrase that tells what a number counts: could not travel."""
    entry = side.words[at].entry("one_number") if side.words[at].entries else None
    return range(at, at + len(entry.stems)) if entry is not None else range(0)


def _ends_at(word: TaggedWord, first: int, last: int) -> bool:
    entry = word.entry("one_number") if word.entries else None
    return entry is not None and first + len(entry.stems) == last + 1


def _counts_people(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a number counts people, or whoever there is where no noun stands behind it."""
    words = list(counted_words(side, one))
    return not words or read_sort(side, one).partition(":")[0] == ANYBODY or any(map(_may_be_anybody, words))


def _is_anybody(one: EventNumber) -> bool:
    return not one.counted or any(map(_may_be_anybody, one.counted))


def _may_be_anybody(word: TaggedWord) -> bool:
    return any(map(word.entry, _ANYBODY)) or _name(word).endswith(_RIDER)


def _are_riders(one: EventNumber) -> bool:
    return any(_name(word).endswith(_RIDER) for word in one.counted)


def _is_certain(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether a number is told of a whole, as it is, and of nothing that befell some of them."""
    is_money = one.kind is DifferenceKind.MONEY
    if not (is_count(one) or is_money) or one.fate or one.is_some or one.whole is not None or one.amount is not None:
        return False
    if is_range(one) or one.value < _FEWEST:
        return False
    begin, end = clause_around(side.words, one.place, is_joint=True)
    beside = (*side.words[max(begin, one.place - 2) : one.place], *side.words[one.last : one.last + 1])
    if any(word.entry("hedge") is None and (entry := word.entry("besides")) and entry.value for word in beside):
        return False
    words = list(takewhile(lambda word: word.kind is TokenKind.WORD, side.words[begin:end]))
    has_rate = any(
        word.entry("rate") is not None or word.entry("each") is not None for word in words[one.last - begin :]
    )
    told = {place for at in range(begin, end) for place in _phrase(side, at)}
    return not has_rate and not any(begin <= at < end and at not in told for at in negations_of(side))
