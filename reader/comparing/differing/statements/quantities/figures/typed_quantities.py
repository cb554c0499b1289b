"""The quantities of a sentence, typed by what they measure: a count of something, money, a share, a length, a time.

Values are in one unit for each dimension (metres, kilograms, seconds, Celsius), so that 300 kg and 660 lb can be
compared; a hedge makes a range of a value.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile, zip_longest

from reader.comparing.differing.statements.people.harm.fates import are_among, read_fate
from reader.comparing.differing.statements.quantities.figures.ages_told import read_age, read_age_in_a_word
from reader.comparing.differing.statements.quantities.figures.figure_ranges import is_joint
from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number, find_number, find_numbers
from reader.comparing.differing.statements.quantities.figures.staffs import STAFF, counts_staff
from reader.comparing.differing.statements.quantities.figures.typed_numbers import (
    AGE,
    Typed,
    is_out_of,
    joins_numbers,
    read_part,
    read_unit_and_half,
    type_number,
)
from reader.comparing.differing.statements.quantities.figures.units import read_range
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES, read_votes
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_NUMBERED = 8  # words from "the number of" to the number
_NOUN_REACH = 4  # words behind a number among which is what it counts
ONE_THING = "="  # before the name of what is called in several ways
_THING_REACH = 2  # words of "new jobs"
_FROM = "change_from"  # a change
_ARTICLES = "the"
_GENITIVE = frozenset({"'s", "’s", "'", "’", "s"})
_OF_WHOLE = 4  # words behind "of" among which is the number of the whole
_DECIMALS = re.compile(r"\d+[.,](\d{1,2})")
_FIGURE = re.compile(r"([1-9]\d{0,2}(?:[.,]\d{1,2})?)\s\D")
_THOUSAND = 1000
_BRACKETS = (["("], ["["])
_CONVERTING = 3  # words of "(about US"
_WHOEVER = ("people", "fate", "vote", "cast")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity: where it stands, what kind, in which dimension or currency, its value and the range it may lie in.

    `nouns` are stems of what it counts, and a name that starts with "=" for what is called in several ways. `low` and
    `high` are infinite where a hedge leaves an end open. `place` is the index of its first word, `written` how it is
    written, without what it counts. `whole` is that of which it is a part, as in "three of the seven", `extent` what a
    measure tells of a thing: its length, its height, how far it is. `counted` is the stem of what stands right behind a
    number and is counted by it, "" where something stands between; `befell` holds those of `nouns` that tell what
    befell it: killed, injured. `fate` names what befell all whom it counts, `whom` is the stem of what they are, ""
    where it counts whomever that befell. `unit` is how much the unit of a measure is, `step` how much its last figure
    counts. `is_some` if it counts some of those told of before it, and tells nothing else of them: among them 13
    teenagers. `amount` is the place of what a sum of money in brackets converts: 150 crowns ($22). `last` is the index
    behind its last word, without what it counts.
    """

    start: int
    end: int
    kind: DifferenceKind
    dimension: str
    value: float
    low: float
    high: float
    nouns: frozenset[str]
    place: int
    written: str = ""
    whole: float | None = None
    extent: str = ""
    counted: str = ""
    befell: frozenset[str] = frozenset()
    fate: str = ""
    whom: str = ""
    unit: float = 0.0
    step: float = 0.0
    is_some: bool = False
    amount: int | None = None
    last: int = 0


def find_quantities(words: Sequence[TaggedWord]) -> list[Quantity]:
    """List the quantities of a sentence in order."""
    numbers = {number.first: number for number in find_numbers(words)}
    found: list[Quantity] = []
    taken = 0
    for at, word in enumerate(words):
        if at < taken or not word.may_tell:
            continue
        number = numbers.get(at)
        age = read_age(words, number) if number is not None else read_age_in_a_word(words, at)
        typed = read_part(words, at) or (
            type_number(words, number) if number is not None else read_unit_and_half(words, at)
        )
        if age is not None:
            typed = Typed(DifferenceKind.NUMBER, AGE, *age)
        if typed is not None and found:
            typed = _elided(words, typed, found[-1], numbers) or typed
        if typed is not None:
            _add(found, _place(words, typed, numbers), words)
            taken = typed.last
        elif number is not None:
            taken = number.last
    return found


def _place(words: Sequence[TaggedWord], typed: Typed, numbers: Mapping[int, Number]) -> Quantity:
    low, high = read_range(words, typed.first, typed.last, typed.value)
    near = words[max(0, typed.first - 1) : typed.last + _NOUN_REACH]
    nouns = _nouns(words[typed.last : typed.last + _NOUN_REACH]) | _done_to(words, typed.first) | _thing(words, typed)
    counted = _counted(words, typed)
    if counted is None and typed.kind is DifferenceKind.NUMBER and not typed.dimension:
        nouns |= _numbered(words, typed.first)
    start, end = words[typed.first].start, (counted or words[typed.last - 1]).end
    behind = words[typed.last].entry("extent") if typed.last < len(words) else None
    extent = behind.value if behind is not None and typed.kind is DifferenceKind.MEASURE else ""
    return Quantity(
        start, end, typed.kind, typed.dimension, typed.value, low, high, nouns, typed.first,
        " ".join(word.text for word in words[typed.first : typed.last]), _whole(words, typed, numbers), extent,
        counted.stem if counted is not None else "",
        nouns.intersection([word.stem for word in near if word.entry("growing") is not None]),
        _fate(words, typed), _whom(words, typed), *_precision(words, typed, numbers),
        last=typed.last,
    )  # fmt: skip


def _precision(words: Sequence[TaggedWord], typed: Typed, numbers: Mapping[int, Number]) -> tuple[float, float]:
    """Return how much the unit of a measure is and how much its last figure counts: 1.2 miles to a tenth of one."""
    number = numbers.get(typed.first)
    if typed.kind is not DifferenceKind.MEASURE or typed.dimension == "heat" or number is None or not number.value:
        return 0.0, 0.0
    unit = typed.value / number.value
    figures = _DECIMALS.fullmatch(words[typed.first].text)
    return unit, unit / 10 ** (len(figures[1]) if figures is not None else 0)


def _whom(words: Sequence[TaggedWord], typed: Typed) -> str:
    after = words[typed.last] if typed.last < len(words) else None
    return after.stem if after is not None and after.is_content and not any(map(after.entry, _WHOEVER)) else ""


def _fate(words: Sequence[TaggedWord], typed: Typed) -> str:
    is_count = typed.kind is DifferenceKind.NUMBER and not typed.dimension
    if not is_count:
        return ""
    return read_votes(words, typed.first, typed.last) or read_fate(words, typed.first, typed.last)


def _counted(words: Sequence[TaggedWord], typed: Typed) -> TaggedWord | None:
    """Return what a number counts, if that is the next word; nothing where it is the number of a thing."""
    after = words[typed.last] if typed.last < len(words) else None
    if typed.kind is not DifferenceKind.NUMBER or typed.dimension or after is None:
        return None
    is_counted = after.kind is TokenKind.WORD and after.may_be_counted and not after.is_name
    return after if is_counted and after.entry("nearing") is None and after.entry("range") is None else None


def _add(found: list[Quantity], one: Quantity, words: Sequence[TaggedWord]) -> None:
    """Add a quantity, or join it to the one before: $1.5 million to $6 million, between 3 and 5 kg."""
    before = found[-1] if found else None
    at = _joint(words, one.place)
    joint = words[at] if at >= 0 else None
    if before is not None and joint is not None and 0 <= joint.start - before.end <= 1:
        is_between = joint.joins and _opens_range(words, before.place)
        joins = joint.entry("range") is not None or is_joint(words, at)
        before = found[-1] = _of_same_unit(before, one, words) if is_between or joins else before
        same = (before.kind, before.dimension) == (one.kind, one.dimension)
        is_change = before.place > 0 and words[before.place - 1].entry(_FROM) is not None
        is_range = joins and not is_change and not {before.fate, one.fate} & SIDES  # 19-31 against is no range
        if same and before.value < one.value and (is_range or is_between):
            middle = (before.value + one.value) / 2
            found[-1] = replace(
                before, end=one.end, value=middle, low=before.low, high=one.high, nouns=one.nouns, last=one.last
            )
            return
    if before is not None and _converts(before, one, words):
        one = replace(one, amount=before.place)
    elif before is not None and _counts_some(before, one, words):
        one = replace(one, is_some=True)
    found.append(one)


def _counts_some(before: Quantity, one: Quantity, words: Sequence[TaggedWord]) -> bool:
    """Tell whether a number counts some of whom the one before it does: "among them 13 teenagers", and six teachers."""
    if one.kind is not DifferenceKind.NUMBER or one.dimension or (one.fate and one.fate != before.fate):
        return False
    if are_among(words, one.place):
        return True
    between = [word for word in words[before.place : one.place] if word.start >= before.end]
    return before.is_some and len(between) == 1 and (between[0].joins or between[0].text == ",")


def _joint(words: Sequence[TaggedWord], place: int) -> int:
    """Return the place before a number and its article, of what may join it to the number before: "e i cinque"."""
    return place - 2 if place > 1 and words[place - 1].entry(_ARTICLES) is not None else place - 1


def _opens_range(words: Sequence[TaggedWord], place: int) -> bool:
    """Tell whether "between" stands before a number, or before its article."""
    is_article = any(map(words[place - 1].entry, (_ARTICLES, "indefinite")))
    return any(word.entry("between") is not None for word in words[max(0, place - 1 - is_article) : place])


def _of_same_unit(before: Quantity, one: Quantity, words: Sequence[TaggedWord]) -> Quantity:
    """Read the first number of "3 to 5 million euros" as millions of euros, that of "3 to 5 weeks" as weeks."""
    is_money = before.kind is one.kind is DifferenceKind.MONEY and before.dimension == one.dimension
    is_bare = is_money or (before.kind is DifferenceKind.NUMBER and not before.dimension)
    if not is_bare or before.value >= _THOUSAND:
        return before
    number = find_number(words, one.place) or find_number(words, one.place + 1)
    head = _without_power(words, number) if number is not None else 0.0
    size = one.value / head if head > 0 else 0.0
    if size <= 0 or before.value <= 0 or before.value * size >= one.value or (size != 1 and one.dimension == "heat"):
        return before
    low, high = before.low * size, before.high * size
    return replace(
        before, kind=one.kind, dimension=one.dimension, value=before.value * size, low=low, high=high, nouns=one.nouns
    )


def _without_power(words: Sequence[TaggedWord], number: Number) -> float:
    """Return the number before its power of ten: 5 of "5 million", in one word too."""
    figure, behind = _FIGURE.match(words[number.first].text), words[number.first + 1 : number.last]
    powers = [int(found.value) for word in behind if (found := word.entry("power"))]  # quince mil millones
    if powers:
        return number.value / 10.0 ** sum(powers)
    return float(figure[1].replace(",", ".")) if figure is not None else number.value


def _converts(before: Quantity, one: Quantity, words: Sequence[TaggedWord]) -> bool:
    """Tell whether a sum of money stands in brackets behind one of another currency."""
    is_money = before.kind is one.kind is DifferenceKind.MONEY and before.dimension != one.dimension
    between = [word.text for word in words[before.place : one.place] if word.start >= before.end]
    return is_money and between[:1] in _BRACKETS and len(between) <= _CONVERTING


def _whole(words: Sequence[TaggedWord], typed: Typed, numbers: Mapping[int, Number]) -> float | None:
    """Read the number of which one is a part: three of the seven, sechs von 21, six of the train's 21."""
    if typed.kind is not DifferenceKind.NUMBER or not is_out_of(words, typed.last):
        return None
    between = takewhile(lambda at: at in numbers or _may_own(words[at]), range(typed.last + 1, len(words)))
    whole = next((numbers[at] for at in islice(between, _OF_WHOLE) if at in numbers), None)
    return whole.value if whole is not None and whole.value >= typed.value else None


def _may_own(word: TaggedWord) -> bool:
    """Tell whether a word may stand before the number of a whole: the train's."""
    return word.kind is TokenKind.WORD or word.text in _GENITIVE


def _elided(words: Sequence[TaggedWord], typed: Typed, before: Quantity, numbers: Mapping[int, Number]) -> Typed | None:
    """Return a number with the unit of the one before, if it has none: "five years in prison and three in exile"."""
    after = words[typed.last] if typed.last < len(words) else None
    is_bare = typed.kind is DifferenceKind.NUMBER and (after is None or not after.is_content)
    first = numbers.get(before.place)
    joined = typed.first > 0 and joins_numbers(words[typed.first - 1])
    if not joined or not is_bare or before.kind is DifferenceKind.NUMBER or first is None or not first.value:
        return None
    return Typed(before.kind, before.dimension, typed.value * before.value / first.value, typed.first, typed.last)


def _done_to(words: Sequence[TaggedWord], at: int) -> frozenset[str]:
    """Return the stem of what befell those whom a number counts, right before it: injuring eleven."""
    return frozenset(word.stem for word in words[max(0, at - 1) : at] if word.entry("growing") is not None)


def _thing(words: Sequence[TaggedWord], typed: Typed) -> frozenset[str]:
    """Return the name, in one word for all languages, of what a number counts and outlets call otherwise: ships."""
    behind = takewhile(lambda word: word.kind is not TokenKind.MARK, words[typed.last : typed.last + _THING_REACH])
    found = next((entry.value for word in behind if (entry := word.entry("counted")) is not None), "")
    is_count = typed.kind is DifferenceKind.NUMBER and not typed.dimension
    staff = {STAFF} if is_count and counts_staff(words, typed.first, typed.last) else set[str]()
    return frozenset({ONE_THING + found, *staff} if found else staff)


def _numbered(words: Sequence[TaggedWord], at: int) -> frozenset[str]:
    """Return the stems of what is counted by a number that is told of it: the number of damaged buildings at 500."""
    for begin in range(max(0, at - _NUMBERED), at):
        entry = words[begin].entry("number_of")
        if entry is not None:
            behind = words[begin + len(entry.stems) : at]
            return frozenset(word.stem for word in takewhile(lambda word: word.may_be_counted, behind))
    return frozenset()


def _nouns(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of what a number before these words counts: 38 Russian people are people, not Russian.

    What befell others whom another number counts is of those: "three workers and injuring eleven", and so is what
    stands behind that number: "26 flights and 11 trains".
    """
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK and word.entry("nearing") is None, words))
    another = next((at for at in range(1, len(clause)) if _counts_another(clause, at)), len(clause))
    clause = clause[:another]
    return frozenset(
        word.stem
        for word, after in zip_longest(clause, clause[1:])
        if word.may_be_counted
        and not (word.is_name and after is not None and after.may_be_counted and not after.is_name)
        and not (word.entry("growing") is not None and after is not None and after.entry("number") is not None)
    )


def _counts_another(clause: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether "and" stands before a figure that counts something else."""
    return clause[at].kind is TokenKind.NUMBER and clause[at - 1].joins
