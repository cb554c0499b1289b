"""Whether the numbers of a sentence are in its translation: counts, dates, times of day, percentages.

Only digits of the source are looked for; the translation may write them in words ("12" as "twelve"), with other
separators ("1.200" as "1,200"), on another clock ("14:30" as "2:30 p.m."), or as the name of a month.
"""

import re
import unicodedata
from collections.abc import Iterator

_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,:/'’\u00a0\u202f]\d+)*")
_PERCENT_AFTER = re.compile(r"\s?[%٪]|\s?τοις εκατό", re.IGNORECASE)
_PERCENT_WORDS = re.compile(
    r"[%٪]|per ?cent|\bpct\b|prozent|pour cent|por ciento|por cento|procent|процент|відсот|τοις εκατό|percentage point",
    re.IGNORECASE,
)
_PERCENT_LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "pt-BR", "it", "nl", "sv", "da", "nb", "ru", "uk", "el"})
# Other languages than English may write numbers up to this in words, which aren't known here.
_SMALL = 20
_SCALES = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mln": 6, "bn": 9, "m": 6, "k": 3}
_SCALED = re.compile(rf"(\d+(?:[.,]\d+)*)[\s-]?({'|'.join(_SCALES)})s?\b", re.IGNORECASE)
_AFTERNOON = re.compile(r"\bp\.? ?m\b|afternoon|evening|night|noon", re.IGNORECASE)
_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth",),
)
_SCALED_WORDS = re.compile(rf"\b({'|'.join(_UNITS)})[\s-]({'|'.join(scale for scale in _SCALES if len(scale) > 3)})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OTHER_WORDS = {"once": 1, "single": 1, "twice": 2, "double": 2, "both": 2, "half": 2, "quarter": 4, "dozen": 12}
_ENGLISH_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)


def missing_number(source: str, target: str, into: str) -> str | None:
    """Say which number of the source its translation lacks, or None; `into` is the language of the target."""
    source, target = _plain_digits(source), _plain_digits(target)
    there = set(_numbers_of(target))
    knows_words = into.startswith("en")
    words = set(_values_in_words(target)) if knows_words else set()
    for found in _NUMBER.finditer(source):
        text = found.group()
        is_small = text.isdecimal() and int(text) <= _SMALL
        if not _is_there(text, there, words, target) and (knows_words or not is_small):
            return f"the number {text} is missing or changed"
        if (
            _PERCENT_AFTER.match(source, found.end())
            and into in _PERCENT_LANGUAGES
            and not _PERCENT_WORDS.search(target)
        ):
            return f"{text} is a percentage in the original alone"
    return None


def _is_there(number: str, there: set[str], words: set[int], target: str) -> bool:
    digits = re.sub(r"\D", "", number).lstrip("0") or "0"
    if digits in there or digits in map(str, words):
        return True
    parts = re.split(r"[.,:/'’]", number)
    if len(parts) == 1:
        # The nineties, '90 in the source, are the 1990s.
        return len(digits) == 2 and any(len(other) == 4 and other.endswith(digits) for other in there)
    # A date or a time: each part for itself, as digits, word, month, on the other clock, or as a full hour.
    if max(map(len, parts)) > 4 or not re.search(r"[.:/]", number):
        return False
    values = [int(part) for part in parts]
    months = {index + 1 for index, name in enumerate(_MONTHS) if re.search(rf"\b{name}", target, re.IGNORECASE)}
    is_clock = len(values) == 2 and values[0] <= 24 and values[1] < 60 and len(parts[1]) == 2
    if not is_clock and len(parts) < 3 and not (months or "/" in number):
        return False
    known = {int(other) for other in there if len(other) < 5} | words | months
    if is_clock:
        known |= {0} | ({value + 12 for value in known if value <= 12} if _AFTERNOON.search(target) else set())
    return all(value in known or (value < 100 and value + 2000 in known) for value in values)


def _numbers_of(text: str) -> Iterator[str]:
    """Yield the digits of each number, whole and by its parts, and those of "1.2 million" written out."""
    for found in _NUMBER.finditer(text):
        yield re.sub(r"\D", "", found.group()).lstrip("0") or "0"
        parts = re.split(r"\D", found.group())
        if len(parts) > 1:
            yield from (part.lstrip("0") or "0" for part in parts)
    for number, scale in _SCALED.findall(text):
        whole, _, decimals = number.replace(",", ".").partition(".")
        yield (whole + decimals.ljust(_SCALES[scale.lower()], "0")).lstrip("0") or "0"


def _values_in_words(text: str) -> Iterator[int]:
    """Yield the numbers that English words say: "twelve", "twenty-four", "third", "thirties", "two thousand"."""
    for number, scale in _SCALED_WORDS.findall(text.lower()):
        yield _UNITS.index(number) * 10 ** _SCALES[scale]
    for word in _ENGLISH_WORD.findall(text.lower()):
        first, _, second = word.partition("-")
        if first in _TENS:
            tens = 10 * (_TENS.index(first) + 2)
            yield tens
            if second in _UNITS:
                yield tens + _UNITS.index(second)
            elif second in _ORDINALS:
                yield tens + 1 + _ORDINALS.index(second)
        for part in (first, second):
            if part in _UNITS:
                yield _UNITS.index(part)
            elif part in _ORDINALS:
                yield 1 + _ORDINALS.index(part)
            elif part in _OTHER_WORDS:
                yield _OTHER_WORDS[part]
            elif part.endswith("ties") and part[:-3] + "y" in _TENS:
                yield 10 * (_TENS.index(part[:-3] + "y") + 2)
            elif part in ("hundred", "thousand"):
                yield 10 ** _SCALES[part]


def _plain_digits(text: str) -> str:
    """Write the digits of all scripts as 0 to 9."""
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() and not letter.isascii() else letter for letter in text
    )
