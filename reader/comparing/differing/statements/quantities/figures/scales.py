"""Values on a scale: an earthquake of magnitude 6.3, a hurricane of category 2.

`scale` of the lexicons lists the words beside such a number, with one name for each scale in all languages.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

# The largest value of each scale.
SCALES = {"magnitude": 10, "category": 5, "alert": 10}
_HYPHENS = frozenset("-‑")
_LONGEST = 2  # words of a scale
_BEHIND = 5  # words from a number to Richter: "degrés sur l'échelle de Richter"
_RICHTER = frozenset({"richter", "ρίχτερ", "richterskala"})


class Scaled(NamedTuple):
    """The name of a scale and the words, half-open, that tell a value on it."""

    scale: str
    first: int
    last: int


def read_scale(words: Sequence[TaggedWord], number: Number) -> Scaled | None:
    """Read the scale on which a number is a value: magnitude 6.3, category of 2, 6.3-magnitude, 6.3 on that of Richter.

    A number that is too large for its scale counts something.
    """
    found = _before(words, number) or _behind(words, number)
    return found if found is not None and 1 <= number.value <= SCALES[found.scale] else None


def _before(words: Sequence[TaggedWord], number: Number) -> Scaled | None:
    end = number.first
    if end and words[end - 1].entry("genitive") is not None:
        end -= 1
    for at in range(max(0, end - _LONGEST), end):
        entry = words[at].entry("scale")
        if entry is not None and at + len(entry.stems) == end:
            return Scaled(entry.value, at, number.last)
    return None


def _behind(words: Sequence[TaggedWord], number: Number) -> Scaled | None:
    at = number.last
    if at < len(words) and words[at].text in _HYPHENS:
        at += 1
    entry = words[at].entry("scale") if at < len(words) else None
    if entry is not None and (at > number.last or _is_richter(words[at])):
        return Scaled(entry.value, number.first, at + len(entry.stems))
    clause = takewhile(lambda word: word.kind is TokenKind.WORD or word.text in "'’", words[at : at + _BEHIND])
    near = next((place for place, word in enumerate(clause, at) if _is_richter(word)), None)
    return Scaled("magnitude", number.first, near + 1) if near is not None else None


def _is_richter(word: TaggedWord) -> bool:
    """Tell whether the scale is meant, and no judges: the German for them is its name."""
    return word.text.lower() in _RICHTER and word.entry("voter") is None
