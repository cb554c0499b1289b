"""What somebody was sentenced to or fined, where it is told once: four years in prison, 2.4 million euros.

`worth` of the lexicons lists words for fines, `term` those for prison (`given` if one must be given, got or served:
a six-year term), `life_term` those without an end. `unimposed` lists what says that a sanction was asked for, may come,
is the most that there can be, or is over: of such a sentence nothing is read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from math import inf
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_range, may_be_same
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

KINDS = frozenset({"term", "life_term", "worth"})
SANCTIONS = frozenset({DifferenceKind.MONEY, DifferenceKind.DURATION})
FINE, TERM = "fine", "term"
_NEAR = 6  # words between a fine and its amount, or between a term and "prison"
_DENIED = 4  # words before a sanction among which is what denies it
_LEAST = 1000  # an amount without its currency: a fine of 1.8 million
_OPEN = frozenset({"possible", "open", "able", "alleged"})
_ENDS = frozenset(".;:!?")
_WEAK = "given"
# What has a capital in German, or where it opens a sentence, and names nobody: the company, the court.
_UNNAMED = ("term", "life_term", "worth", "body", "orderer", "role", "prosecution", "cased_article", "article", "title")
_FULL = 2  # words of a name with its first name

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class Sanction(NamedTuple):
    """A fine or a prison term, how much or how long, and where that stands; infinite of a life sentence."""

    kind: str
    value: float
    span: Span
    told: Quantity | None


def read_sanction(side: SentenceFacts) -> Sanction | None:
    """Return the one sanction that a sentence tells was imposed."""
    if side.kinds.isdisjoint(KINDS) or not side.kinds.isdisjoint({"unimposed", "former"}):
        return None
    found = list(_sanctions(side))
    if len(found) != 1 or _is_open(side) or _is_unsaid(side, found[0]):
        return None
    return found[0]


def are_of_one_party(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences may tell of one who was punished, by the names that they have."""
    names = _names(left), _names(right)
    if not all(names) or left.language != right.language:
        return not _are_relatives(*names)
    shared = any(set(one) & set(other) for one in names[0] for other in names[1])
    return shared and not _are_relatives(*names)


def are_two_sanctions(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two quantities of one dimension are the sanctions that two sentences tell of one party."""
    if one.dimension != other.dimension or left.kinds.isdisjoint(KINDS) or right.kinds.isdisjoint(KINDS):
        return False
    told = read_sanction(left), read_sanction(right)
    are_told = told[0] is not None and told[1] is not None and told[0].told is one and told[1].told is other
    return are_told and are_of_one_party(left, right)


def is_imposed_on_one_side(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether a sanction is told on both sides, and on one alone that it was asked for, or may come."""
    if ("unimposed" in left.kinds) == ("unimposed" in right.kinds):
        return False
    return all(any(word.entry("term") or is_fine(word) for word in side.words) for side in (left, right))


def compare_sanctions(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of two sanctions that are no two quantities of one kind: for life, and for 18 years."""
    if left.kinds.isdisjoint(KINDS) or right.kinds.isdisjoint(KINDS):
        return
    one, other = read_sanction(left), read_sanction(right)
    if one is None or other is None or one.kind != other.kind or not are_of_one_party(left, right):
        return
    kinds = [told.told.kind if told.told is not None else None for told in (one, other)]
    is_same = one.value == other.value or (kinds[0] == kinds[1] and kinds[0] is not None)
    if is_same or _may_be_same(one.told, other.told):
        return
    kind = DifferenceKind.DURATION if one.kind == TERM else DifferenceKind.MONEY
    yield kind, Verdict.CLASH, one.span, other.span, 0.7


def _may_be_same(one: Quantity | None, other: Quantity | None) -> bool:
    """Tell whether an amount without a currency may be one with it."""
    if one is None or other is None:
        return False
    return may_be_same(replace(one, kind=other.kind, dimension=other.dimension), other)


def _sanctions(side: SentenceFacts) -> Iterator[Sanction]:
    words = side.words
    fines = [at for at, word in enumerate(words) if is_fine(word)]
    terms = [at for at, word in enumerate(words) if (entry := word.entry("term")) and _is_told(side, entry.value)]
    lives = [word for word in words if word.entry("life_term") is not None]
    sums = [one for one in side.quantities if one.kind is DifferenceKind.MONEY and one.amount is None]
    sums = sums or [one for one in side.quantities if is_count(one) and one.value >= _LEAST and not one.whom]
    if len(sums) == 1 and any(_are_near(words, at, sums[0]) for at in fines) and _is_certain(sums[0]):
        yield Sanction(FINE, sums[0].value, Span(sums[0].start, sums[0].end), sums[0])
    times = [one for one in side.quantities if one.kind is DifferenceKind.DURATION]
    if lives and not times:
        entry = lives[0].entry("life_term")
        last = words.index(lives[0]) + (len(entry.stems) if entry is not None else 1) - 1
        yield Sanction(TERM, inf, Span(lives[0].start, words[last].end), None)
    elif len(times) == 1 and any(_are_near(words, at, times[0]) for at in terms) and _is_certain(times[0]):
        yield Sanction(TERM, times[0].value, Span(times[0].start, times[0].end), times[0])


def is_fine(word: TaggedWord) -> bool:
    """Tell whether a word is one for a fine."""
    return any(entry.kind == "worth" and entry.value == FINE for entry in word.entries)


def _is_told(side: SentenceFacts, value: str) -> bool:
    return value != _WEAK or not side.kinds.isdisjoint({"given", "court"})


def _are_near(words: Sequence[TaggedWord], at: int, one: Quantity) -> bool:
    begin, end = sorted((at, one.place))
    between = words[begin:end]
    return len(between) <= _NEAR + len(one.written.split()) and not any(word.text in _ENDS for word in between)


def _is_certain(one: Quantity) -> bool:
    return one.low != -inf and one.high != inf and not is_range(one)


def _is_open(side: SentenceFacts) -> bool:
    modals = (entry.value for word in side.words if (entry := word.entry("modal")) is not None)
    return any(value in _OPEN for value in modals)


def _is_unsaid(side: SentenceFacts, one: Sanction) -> bool:
    """Tell whether it is denied shortly before a sanction, or the sanction is over: after four years in prison."""
    place = next(at for at, word in enumerate(side.words) if word.end > one.span.start)
    is_over = place > 0 and side.words[place - 1].entry("after") is not None
    return is_over or any(negates(side.words, at) for at in range(max(0, place - _DENIED), place))


def _names(side: SentenceFacts) -> list[tuple[str, ...]]:
    """List the names of a sentence; of German nouns one alone is none, nor are those of an amount."""
    amounts = [range(one.start, one.end) for one in side.quantities]
    named = [
        word.is_name and not any(map(word.entry, _UNNAMED)) and not any(word.start in amount for amount in amounts)
        for word in side.words
    ]
    groups = groupby(zip(named, side.words, strict=True), key=lambda told: told[0])
    found = [tuple(fold(word.text) for _, word in group) for is_name, group in groups if is_name]
    return [name for name in found if len(name) >= _FULL or side.language not in CAPITAL_NOUNS]


def _are_relatives(lefts: Sequence[tuple[str, ...]], rights: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether two names of one family name have other first names: Ivo Brandt, Karl Brandt."""
    return any(
        len(one) >= _FULL and len(other) >= _FULL and one[-1] == other[-1] and one[0] != other[0]
        for one in lefts
        for other in rights
    )
