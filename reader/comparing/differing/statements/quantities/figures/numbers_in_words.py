"""Numbers as a text writes them, in figures of any script or in words: 1.5 million, twenty-four, half a dozen, 三万."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

# Powers of ten that stand behind figures in scripts without blanks.
_HYPHENS = frozenset("-‑")
_GLYPH_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
_THOUSANDS_GROUP = 3
_MOST_SIMPLE = 100
_THOUSAND = 3  # as a power of ten
_OPENING = ("number", "power", "fraction")  # kinds of words that a number may begin with
_SCORES = frozenset({60, 80})
_TEN = 10
# What has more digits is a key or the rest of a broken file, and with 309 of them no float holds it.
_LARGEST = Decimal(10) ** 24
_BETWEEN_REACH = 2  # words up to the number: "between the three", "tra i tre"


@dataclass(frozen=True, slots=True)
class Number:
    """A number: the words `first` to `last` (half-open) of the sentence, and its value.

    `tail` is what follows a figure without a blank, such as "th" or "s". `in_words` if no figure says it.
    """

    first: int
    last: int
    value: float
    tail: str = ""
    in_words: bool = False


def find_numbers(words: Sequence[TaggedWord]) -> list[Number]:
    """List the numbers of a sentence in order; an article such as the Spanish `una` is one too."""
    numbers: list[Number] = []
    for at, word in enumerate(words):
        if not word.may_tell or (numbers and at < numbers[-1].last):
            continue
        found = find_number(words, at)
        if found is not None:
            numbers.append(found)
    return numbers


def find_number(words: Sequence[TaggedWord], at: int) -> Number | None:
    """Read the number that begins at `at`, if one does."""
    found = (_figure(words, at) or _in_words(words, at)) if at < len(words) else None
    return found if found is not None and found.value < _LARGEST else None


def _figure(words: Sequence[TaggedWord], at: int) -> Number | None:
    word = words[at]
    if word.kind is not TokenKind.NUMBER:
        return None
    digits = word.stem.rstrip("abcdefghijklmnopqrstuvwxyzªº°")
    value = _decimal(digits)
    if value is None or value >= _LARGEST:
        return None
    tail = word.stem[len(digits) :]
    last = at + 1
    while _continues(words, last, value):  # 2 000 kg
        value = value * 1000 + Decimal(words[last].stem)
        last += 1
    value, last = _scaled(words, last, value)
    return Number(at, last, float(value), tail)


def _continues(words: Sequence[TaggedWord], at: int, value: Decimal) -> bool:
    if at >= len(words) or words[at].kind is not TokenKind.NUMBER or not 0 < value < _LARGEST or value != int(value):
        return False
    text = words[at].text
    blank = words[at].start - words[at - 1].end
    return (
        len(text) == _THOUSANDS_GROUP
        and text.isdecimal()
        and blank == 1
        and len(words[at - 1].text) <= _THOUSANDS_GROUP
    )


def _decimal(digits: str) -> Decimal | None:
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def _scaled(words: Sequence[TaggedWord], at: int, value: Decimal) -> tuple[Decimal, int]:
    """Multiply by the powers of ten that follow: `million`, `lakh`, `万`."""
    while at < len(words) and value < _LARGEST:
        power = words[at].entry("power")
        if power is not None:
            value, at = value.scaleb(int(power.value)), at + len(power.stems)
            if (
                at < len(words)
                and words[at].text == "."
                and words[at - 1].end == words[at].start
                and at + 1 < len(words)
            ):
                at += 1  # the point of an abbreviation
        elif words[at].text in _GLYPH_POWERS:
            value, at = value.scaleb(_GLYPH_POWERS[words[at].text]), at + 1
        else:
            break
    return value, at


def _in_words(words: Sequence[TaggedWord], at: int) -> Number | None:
    """Read number words from `at` on: two hundred and five, twenty-four thousand, two and a half million."""
    if not [entry for entry in words[at].entries if entry.kind in _OPENING]:
        return None
    part = _part_of_unit(words, at)
    if part is not None:
        return part
    first = at
    total = current = last = Decimal(0)
    while at < len(words) and total + current < _LARGEST:
        word, seen = words[at], at > first
        simple, power, half = word.entry("number"), word.entry("power"), word.entry("and_half")
        if simple is not None:
            value = Decimal(simple.value)
            if current and (value >= _MOST_SIMPLE or (current % 10 and current < _MOST_SIMPLE)):
                break
            current, last = current + value, value
            at += len(simple.stems)
        elif not seen and (
            word.entry("quantity") is not None or power is None or not 1 < int(power.value) <= _THOUSAND
        ):
            return None  # "thousands"; "million" alone counts nothing
        elif power is not None:
            last = Decimal(10) ** int(power.value)
            total, current = _multiply(total, current, last)
            at += 1
        elif half is not None and at + len(half.stems) < len(words) and words[at + len(half.stems)].entry("power"):
            current += Decimal(float(Fraction(half.value)))
            at += len(half.stems)
        elif _may_join(word) and _goes_on(words, at, last) and not _begins_range(words, first, at):
            at += 1
        else:
            break
    return Number(first, at, float(total + current), in_words=True) if at > first else None


def _may_join(word: TaggedWord) -> bool:
    """Tell whether a word may stand inside a number: twenty-three, drei und zwanzig."""
    return word.text in _HYPHENS or (word.entry("and") is not None and word.text.islower())


def _part_of_unit(words: Sequence[TaggedWord], at: int) -> Number | None:
    """Read "half a dozen" and "half a million", or "pół miliona" without an article."""
    fraction = words[at].entry("fraction")
    if fraction is not None and at + 1 < len(words) and (own := words[at + 1].entry("power")) is not None:
        return Number(at, at + 2, float(Fraction(fraction.value)) * 10.0 ** int(own.value), in_words=True)
    if fraction is None or at + 2 >= len(words):
        return None
    dozen, power = words[at + 2].entry("number"), words[at + 2].entry("power")
    if dozen is None and power is None:
        return None
    size = float(dozen.value) if dozen is not None else 10.0 ** int(power.value if power is not None else 0)
    return Number(at, at + 3, float(Fraction(fraction.value)) * size, in_words=True)


def _multiply(total: Decimal, current: Decimal, scale: Decimal) -> tuple[Decimal, Decimal]:
    """Apply a power of ten: to the part that is being read, or to all of it, as in "dos mil millones"."""
    if scale == _MOST_SIMPLE:
        return total, (current or 1) * scale
    if not current and 0 < total < scale:
        return total * scale, current
    return total + (current or 1) * scale, Decimal(0)


def _goes_on(words: Sequence[TaggedWord], at: int, last: Decimal) -> bool:
    """Tell whether a number word behind a hyphen or "and" adds to the `last` one: a unit to tens, anything to hundreds.

    French goes on to nineteen behind sixty and eighty; nothing adds to a unit.
    """
    number = words[at + 1].entry("number") if at + 1 < len(words) else None
    if number is None or last % _TEN:
        return False
    value = Decimal(number.value)
    most = 20 if last in _SCORES else 10 if last < _MOST_SIMPLE else _MOST_SIMPLE
    return 0 < value < most


def _begins_range(words: Sequence[TaggedWord], first: int, joint: int) -> bool:
    """Tell whether "and" joins a number to the other end of its range: between a hundred and two hundred."""
    before = words[max(0, first - _BETWEEN_REACH) : first]
    return words[joint].text.isalpha() and any(word.entry("between") is not None for word in before)
