"""The words of a language that tell numbers, for all rooms that read them.

A line of a table has a kind and words, each with its value: `number`; `power`, of ten, that multiplies what stands
before it; `and_half`, what is added before one, as in two and a half million. Where numbers are written in one word of
several, as zweiundvierzig is, `joint` has what stands between these, and `part` what a number is in such a word alone.
"_" joins the words of a phrase.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from reader.comparing.number_words.compound_numbers import CompoundNumbers
from reader.comparing.profiling.normalization import fold

# The same words, other code: Argos' own.
SAME_WORDS = {"pb": "pt", "pt-BR": "pt", "zt": "zh", "no": "nb", "nn": "nb"}


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The folded words for numbers and for powers of ten with their values, and the numbers in one word of several."""

    numbers: Mapping[str, str]
    powers: Mapping[str, int]
    compounds: CompoundNumbers | None


def read_number_lines(language: str) -> Sequence[str]:
    """Read the lines of the table of a language; none where there is no table."""
    table = files(__package__) / f"{SAME_WORDS.get(language, language)}.txt"
    return table.read_text(encoding="utf-8").splitlines() if language and table.is_file() else []


@lru_cache(maxsize=16)
def read_number_words(language: str) -> NumberWords:
    """Read the single words of a language that tell numbers."""
    of_kind: dict[str, dict[str, str]] = {kind: {} for kind in ("number", "power", "part", "joint", "and_half")}
    for line in read_number_lines(language):
        kind, _, words = line.partition(": ")
        for word, _, value in (item.partition("=") for item in words.split(" ")):
            if "_" not in word:
                of_kind[kind][fold(word)] = value
    numbers, powers = of_kind["number"], {word: int(power) for word, power in of_kind["power"].items()}
    parts = {word: int(value) for word, value in (numbers | of_kind["part"]).items() if value.isdecimal()}
    compounds = CompoundNumbers(parts, powers, of_kind["joint"]) if of_kind["joint"] else None
    return NumberWords(numbers, powers, compounds)
