"""The words of a language that tell numbers, for all rooms that read them; `phrases` reads what they add up to.

A line of a table has a kind and words, each with its value: `number`; `power`, of ten, that multiplies what stands
before it; `and_half`, what is added, as in two and a half million. Where numbers are written in one word of several, as
zweiundvierzig is, `joint` has what stands between these, and `part` what a number is in such a word alone. `adding`: a
word between two of a number, as in vinte e dois; `unsure`: what alone may be something else, as thousands are, or the
Italian for twenty, which are winds; `times`: how often, in one word. "_" joins the words of a phrase.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from reader.comparing.number_words.compound_numbers import CompoundNumbers
from reader.comparing.profiling.normalization import fold
from reader.text.tables import read_rows

# The same words, other code: Argos' own.
SAME_WORDS = {"pb": "pt", "pt-BR": "pt", "zt": "zh", "no": "nb", "nn": "nb"}

# Those of numbers in several words alone are of no use to whoever reads word by word.
KINDS_OF_PHRASES = frozenset({"adding", "unsure", "times"})
KINDS = KINDS_OF_PHRASES | {"number", "power", "part", "joint", "and_half"}
_WORD = re.compile("[^_-]+")
_LONGEST_PHRASE = 3

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The folded words and phrases for numbers, halves and powers of ten, with what may open a number.

    `adding` stand between two words of a number, and `unsure` are no number alone. `spellings` has
    every word as it is written, and without its marks.
    """

    numbers: Mapping[Phrase, Decimal]
    halves: Mapping[Phrase, Decimal]
    powers: Mapping[str, int]
    opening: frozenset[str]
    adding: frozenset[str]
    unsure: frozenset[str]
    spellings: frozenset[str]
    compounds: CompoundNumbers | None

    def may_open(self, key: str) -> bool:
        """Tell whether a number may begin with a word."""
        return key in self.opening or (self.compounds is not None and self.compounds.read(key) is not None)

    def is_spelt(self, surface: str, key: str) -> bool:
        """Tell whether a word with the letters of one for a number has its marks too, or none: "ön" is no "on", ten."""
        return key not in self.opening or surface == key or _written(surface) in self.spellings

    def number_at(self, keys: Sequence[str], at: int) -> tuple[Decimal | None, int]:
        """Return the number that stands at a place, without powers of ten and what is added, and how many words it is.

        A number in one word of several is one.
        """
        value, length = _longest(self.numbers, keys, at)
        if value is None and self.compounds is not None and at < len(keys):
            joined = self.compounds.read(keys[at])
            value, length = (Decimal(joined), 1) if joined is not None else (None, 0)
        return value, length

    def half_at(self, keys: Sequence[str], at: int) -> tuple[Decimal | None, int]:
        """Return what is added at a place, and how many words tell it."""
        return _longest(self.halves, keys, at)


def _written(word: str) -> str:
    """Return a word in small letters, with its marks; a Turkish İ is an i."""
    return unicodedata.normalize("NFC", word.casefold().replace("\u0307", ""))


def _longest(phrases: Mapping[Phrase, Decimal], keys: Sequence[str], at: int) -> tuple[Decimal | None, int]:
    for length in range(min(_LONGEST_PHRASE, len(keys) - at), 0, -1):
        value = phrases.get(tuple(keys[at : at + length]))
        if value is not None:
            return value, length
    return None, 0


def read_number_lines(language: str) -> Sequence[str]:
    """Read the lines of the table of a language; none where there is no table."""
    return read_rows(__package__, f"{SAME_WORDS.get(language, language)}.txt")


@lru_cache(maxsize=16)
def read_number_words(language: str) -> NumberWords:
    """Read the words of a language that tell numbers."""
    of_kind: dict[str, dict[Phrase, str]] = {kind: {} for kind in KINDS}
    spellings: set[str] = set()
    for line in read_number_lines(language):
        kind, _, words = line.partition(": ")
        for phrase, _, value in (item.partition("=") for item in words.split(" ")):
            written = _WORD.findall(phrase)
            of_kind[kind][tuple(map(fold, written))] = value
            spellings.update(map(_written, written), map(fold, written))
    single = {
        kind: {words[0]: value for words, value in found.items() if len(words) == 1} for kind, found in of_kind.items()
    }
    powers = {word: int(power) for word, power in single["power"].items()}
    parts = {word: int(value) for word, value in (single["number"] | single["part"]).items() if value.isdecimal()}
    return NumberWords(
        {words: Decimal(value) for words, value in (of_kind["number"] | of_kind["times"]).items()},
        {words: Decimal(float(Fraction(value))) for words, value in of_kind["and_half"].items()},
        powers,
        frozenset(words[0] for words in (*of_kind["number"], *of_kind["times"])) | powers.keys(),
        frozenset(single["adding"]),
        frozenset(single["unsure"]),
        frozenset(spellings),
        CompoundNumbers(parts, powers, single["joint"]) if single["joint"] else None,
    )
