"""Measure the units of a page, each by itself and in its surroundings; `traits` names what is seen."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.reading.chrome import CLASS_OF, CLASSES, DATE
from reader.reading.phrases import load_phrases
from reader.reading.units import Unit

PROSE_WORDS = 10
"""A unit of so many words that ends as a sentence does is prose, if no phrase says that it is something else."""

KINDS = ("notice", "biography", "credit", "caption")
"""The families of phrases that a unit may hold."""

# Phrases and dates are sought at the beginning of a unit: a line of a megabyte is no notice and no date line.
_SEARCHED = 1_000

_WORD = re.compile(r"\w+")
_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_WIDE = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DIGIT = re.compile(r"\d")
_LISTED = re.compile(r"\d|,|: | [–—-] |[\[(;@]")
_LEGAL = CLASSES.index("legal")


@dataclass(frozen=True, slots=True)
class Measured:
    """What can be measured of a unit by itself; shares are in [0, 1].

    `classes` counts the words of each of CLASSES; `kinds` names the phrases that were met; `keys` are the beginnings of
    its longer words, to see what it has in common with others; `listed` is the look of an entry in a list of facts.
    """

    words: int
    ended: bool
    prose: bool
    capitals: float
    short: float
    digits: float
    classes: tuple[int, ...]
    dated: bool
    keys: frozenset[str]
    listed: bool
    kinds: tuple[str, ...]

    @property
    def brief(self) -> bool:
        """Whether it is too short for prose."""
        return self.words < PROSE_WORDS


def measure(unit: Unit) -> Measured:
    """Measure a unit by itself."""
    text = unit.text
    low = text.lower()
    tokens = _WORD.findall(low)
    pieces = text.split()
    words, keys = len(pieces), frozenset([token[:6] for token in tokens if len(token) > 3])
    if not text.isascii():
        # Scripts without blanks: a word has about two characters.
        words = max(words, len(_WIDE.findall(text)) // 2)
        if len(keys) < 2 < words:
            keys = frozenset([text[n : n + 2] for n in range(len(text) - 1)])
    classes = _count_classes(tokens, text)
    ended = _END.search(text) is not None
    met = frozenset(tokens)
    searched = low[:_SEARCHED]
    kinds = tuple([name for name, phrases in load_phrases() if phrases.are_in(searched, met)]) if words >= 3 else ()
    rest = pieces[1:]
    digits = len(_DIGIT.findall(text))
    return Measured(
        words=words,
        ended=ended,
        prose=ended and words >= PROSE_WORDS and unit.linked < 0.7 and not kinds,
        capitals=sum([piece[0].isupper() for piece in rest]) / max(1, len(rest)),
        short=sum([len(piece) <= 3 and piece.islower() for piece in pieces]) / max(1, len(pieces)),
        digits=digits / max(1, len(text)),
        classes=classes,
        dated=digits > 0 and DATE.search(searched) is not None,
        keys=keys,
        listed=not ended and words >= 4 and not kinds and sum(classes) <= 1 and _LISTED.search(text, 1) is not None,
        kinds=kinds,
    )


def _count_classes(tokens: Sequence[str], text: str) -> tuple[int, ...]:
    counts = [0] * len(CLASSES)
    for token in tokens:
        number = CLASS_OF.get(token)
        if number is not None:
            counts[number] += 1
    if "©" in text:
        counts[_LEGAL] += 1
    return tuple(counts)


class Page:
    """The units of a page with what was measured of them, and running sums to look at windows quickly."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = tuple(units)
        self.measured = tuple([measure(unit) for unit in units])
        self.low = tuple([unit.text.lower() for unit in units])
        self.copies = Counter(self.low)
        self.head = " ".join(self.low[:3])
        measured = self.measured
        self.prose = [0, *accumulate(seen.words if seen.prose else 0 for seen in measured)]
        self.bullets = [0, *accumulate(int(unit.bullet) for unit in units)]
        self.dates = [0, *accumulate(int(seen.dated and seen.words < 12) for seen in measured)]
        self.next_prose = self._next_prose()
        self.longest = self._longest_run()
        self.indent = self._usual_indent()

    def __len__(self) -> int:
        return len(self.units)

    @property
    def words(self) -> int:
        """The words of all prose."""
        return self.prose[-1]

    def prose_between(self, start: int, end: int) -> int:
        """Count the words of prose in the units `start` to `end`, exclusive; both may lie outside of the page."""
        return self.prose[max(0, min(len(self), end))] - self.prose[min(len(self), max(0, start))]

    def is_repeated(self, number: int) -> bool:
        """Whether another unit has the same words."""
        return self.copies[self.low[number]] > 1

    def _next_prose(self) -> list[int]:
        """Give for each unit the index of the first prose from it on; the number of units where there is none."""
        result = [len(self)] * (len(self) + 1)
        for number in range(len(self) - 1, -1, -1):
            result[number] = number if self.measured[number].prose else result[number + 1]
        return result

    def _longest_run(self) -> int:
        """Count the words of the longest run of prose that is not interrupted by more than six other units."""
        best = words = gap = 0
        for seen in self.measured:
            if seen.prose:
                words, gap = words + seen.words, 0
            else:
                gap += 1
                if gap > 6:
                    best, words = max(best, words), 0
        return max(best, words, 1)

    def _usual_indent(self) -> int:
        """Give the indent of most words of prose."""
        indents: Counter[int] = Counter()
        for unit, seen in zip(self.units, self.measured, strict=True):
            if seen.prose:
                indents[unit.indent] += seen.words
        return indents.most_common(1)[0][0] if indents else 0
