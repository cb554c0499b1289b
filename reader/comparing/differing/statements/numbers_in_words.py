"""Numbers as a text writes them, in figures of any script or in words: 1.5 million, twenty-four, half a dozen, 三万."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

# Powers of ten that stand behind figures in scripts without blanks.
_GLYPH_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
_THOUSANDS_GROUP = 3
_MOST_SIMPLE = 100


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
        found = _figure(words, at) or _in_words(words, at)
        if found is not None:
            numbers.append(found)
    return numbers


def _figure(words: Sequence[TaggedWord], at: int) -> Number | None:
    word = words[at]
    if word.kind is not TokenKind.NUMBER:
        return None
    digits = word.stem.rstrip("abcdefghijklmnopqrstuvwxyzªº°")
    value = _decimal(digits)
    if value is None:
        return None
    tail = word.stem[len(digits) :]
    last = at + 1
    while _continues(words, last, value):  # 2 000 kg
        value = value * 1000 + Decimal(words[last].stem)
        last += 1
    value, last = _scaled(words, last, value)
    return Number(at, last, float(value), tail)


def _continues(words: Sequence[TaggedWord], at: int, value: Decimal) -> bool:
    if at >= len(words) or words[at].kind is not TokenKind.NUMBER or not value > 0 or value != int(value):
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
    while at < len(words):
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
    """Read number words from `at` on: two hundred and five, twenty-four thousand, half a dozen."""
    first = at
    fraction = words[at].entry("fraction")
    if fraction is not None and at + 2 < len(words) and (dozen := words[at + 2].entry("number")):
        return Number(at, at + 3, float(Fraction(fraction.value)) * float(dozen.value), in_words=True)
    total = current = Decimal(0)
    seen = False
    while at < len(words):
        simple, power = words[at].entry("number"), words[at].entry("power")
        if not seen and words[at].entry("quantity") is not None and simple is None:
            return None  # "thousands"
        if simple is not None:
            value = Decimal(simple.value)
            if seen and current and (value >= _MOST_SIMPLE or (current % 10 and current < _MOST_SIMPLE)):
                break
            current += value
        elif power is not None and (seen or int(power.value) > 1):
            if not seen and int(power.value) > _THOUSANDS_GROUP:
                return None  # "million" alone counts nothing
            scale = Decimal(10) ** int(power.value)
            if int(power.value) == 2:
                current = (current or 1) * scale
            else:
                total, current = total + (current or 1) * scale, Decimal(0)
        elif seen and words[at].text in ("-", "‑", "and", "y", "et", "und", "και", "en", "e") and _goes_on(words, at):
            at += 1
            continue
        else:
            break
        seen = True
        at += 1
    return Number(first, at, float(total + current), in_words=True) if seen else None


def _goes_on(words: Sequence[TaggedWord], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1].entry("number") or words[at - 1].entry("power")
    number = after.entry("number") if after else None
    if number is None or before is None:
        return False
    value = float(number.value)
    return (
        value < (10 if before.kind == "number" and float(before.value) < _MOST_SIMPLE else _MOST_SIMPLE) and value > 0
    )
