"""Measure the units of a page, each by itself and in its surroundings."""

import re
import string
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, repeat
from operator import mul
from typing import Any, NamedTuple

from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.entry_times import FEWEST_ENTRIES, timed_heads, times_alone
from reader.reading.cleaning.measures.page_vocabulary import CLASS_OF, CLASSES, has_date
from reader.reading.cleaning.measures.words import split_words
from reader.reading.cleaning.set_forms.comments import find_comment_headings
from reader.reading.cleaning.set_forms.notice_phrases import load_phrases
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

PROSE_WORDS = 10
"""A unit of this many words that ends as a sentence does is prose, if no phrase says that it is something else."""

# A unit of this many words, few of them capitalized, is prose even without a full stop at its end.
_LONG_PROSE_WORDS = 30

KINDS = ("notice", "biography", "credit", "caption")
"""The families of phrases that a unit may hold."""

# Menus and notices are the same on every page of an outlet, and often twice on one. A hundred pages have some 8,000
# different lines; longer ones are paragraphs, which do not come again.
_REMEMBERED = 8_192
_LONGEST_REMEMBERED = 200

# Phrases and dates are sought at the beginning of a unit: a line of a megabyte is no notice and no date line.
_SEARCHED = 1_000

_WIDE = late_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Thai, Lao, Tibetan, Burmese, Khmer: letters, signs above and below them. Thai and Lao know no full stop.
_UNSPACED = late_pattern(r"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
_WITHOUT_BLANKS = late_pattern(f"{_WIDE.pattern}|{_UNSPACED.pattern}".replace("]|[", ""))
_BEYOND = re.compile("[\u0e00-\U0010ffff]")  # all of these stand there, and few marks of Western texts do
_LETTERS_OF_A_WORD = 5
_WITHOUT_STOPS = late_pattern(r"[\u0e00-\u0eff]\W*\Z")
_WORDS_OF_A_SENTENCE_WITHOUT_STOP = 12
_DIGIT = re.compile(r"\d")
_DIGITS = string.digits.encode()
_DRAWN = "".join(["A" if mark.isupper() else " " if mark.isspace() else "." for mark in map(chr, range(128))])
_LISTED = re.compile(r"\d|,|: | [–—-] |[\[(;@]")
_CLASS_WORDS = frozenset(CLASS_OF)
NO_CLASSES = (0,) * len(CLASSES)
"""The counts of a unit without any word of CLASSES; it is this very object, so that it is known without counting."""

_LEGAL, _SHARE = CLASSES.index("legal"), CLASSES.index("share")
_SENTENCE_WORDS = 5
# This many other units do not interrupt a run of prose: pictures, their captions, boxes.
_INTERRUPTION = 6
# Between a time and what an entry tells: who wrote it, and its head. Before the first entry: a lead.
_BELOW_A_TIME, _MOST_BEFORE_ENTRIES = 3, 2
# Dates and copies say something of their surroundings in units of fewer words.
_BRIEF = 15
_FEWEST_WORDS_OF_A_PHRASE = 3


class Measured(NamedTuple):
    """What can be measured of a unit by itself; shares are in [0, 1].

    `brief` is what is too short for prose. `classes` counts the words of each of CLASSES; `kinds` names the phrases
    that were met; `keys` are the beginnings of its longer words, to see what it has in common with others; `listed` is
    the look of an entry in a list of facts.
    """

    words: int
    brief: bool
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

    def is_furniture(self, *, one_in: int) -> bool:
        """Tell whether more than one word in so many is one of CLASSES, which pages say around stories."""
        return sum(self.classes) * one_in > self.words


def measure(unit: Unit) -> Measured:
    """Measure a unit by itself."""
    text = unit.text
    seen = (_remember_measures if len(text) <= _LONGEST_REMEMBERED else _measure_text)(text)
    return seen._replace(prose=False) if seen.prose and unit.linked >= 0.7 else seen


def _measure_text(text: str) -> Measured:
    low = text.lower()
    tokens = split_words(low)
    met = frozenset(tokens)
    pieces = text.split()
    words, keys = len(pieces), frozenset([token[:6] for token in met if len(token) > 3])
    if not text.isascii():
        # Scripts without blanks: a word has about two characters, or five.
        if _BEYOND.search(text) and _WITHOUT_BLANKS.search(text):
            words = max(words, len(_WIDE.findall(text)) // 2, len(_UNSPACED.findall(text)) // _LETTERS_OF_A_WORD)
        if len(keys) < 2 < words:
            keys = frozenset([text[n : n + 2] for n in range(len(text) - 1)])
    ended = ends_sentence(text)
    if not ended and words >= _WORDS_OF_A_SENTENCE_WITHOUT_STOP:
        ended = _WITHOUT_STOPS.search(text[-_SENTENCE_WORDS:]) is not None
    classes = _count_classes(tokens, met, text)
    if ended and words >= _SENTENCE_WORDS and classes[_SHARE] == 1:
        # "The minister sent a telegram." says nothing of sharing.
        classes = (*classes[:_SHARE], 0, *classes[_SHARE + 1 :])
        classes = classes if any(classes) else NO_CLASSES
    searched = low[:_SEARCHED]
    kinds: tuple[str, ...] = ()
    if words >= 3:
        kinds = load_phrases().of(searched, met)
    capitals = _count_capitals(text, pieces)
    short = len([1 for piece in pieces if len(piece) <= 3 and piece.islower()])
    digits = _count_digits(text)
    prose = not kinds and ((ended and words >= PROSE_WORDS) or (words >= _LONG_PROSE_WORDS and capitals < 0.3 * words))
    listed = not ended and words >= 4 and not kinds and sum(classes) <= 1 and _LISTED.search(text, 1) is not None
    # In the order of the fields: by their names it takes twice as long, for each line of a page.
    return Measured(
        words,
        words < PROSE_WORDS,
        ended,
        prose,
        capitals / max(1, len(pieces) - 1),
        short / max(1, len(pieces)),
        digits / max(1, len(text)),
        classes,
        digits > 0 and has_date(searched),
        keys,
        listed,
        kinds,
    )


def phrases_in(text: str) -> tuple[str, ...]:
    """Name the families of phrases that are met in a text: the `kinds` of its measures, in a third of their time."""
    if len(text.split(None, _FEWEST_WORDS_OF_A_PHRASE)) <= _FEWEST_WORDS_OF_A_PHRASE:
        return measure(Unit(text, 0, 0)).kinds
    low = text.lower()
    return load_phrases().of(low[:_SEARCHED], frozenset(split_words(low)))


_remember_measures = lru_cache(maxsize=_REMEMBERED)(_measure_text)


def _count_capitals(text: str, pieces: Sequence[str]) -> int:
    """Count the pieces of a text, but the first one, that begin with a capital."""
    if not text.isascii():
        return len([1 for piece in pieces[1:] if piece[0].isupper()])
    # In a third of the time: a blank and an A stand for every blank and every capital.
    drawn = text.translate(_DRAWN)
    return drawn.count(" A") - drawn.lstrip(" ").startswith("A") * drawn.startswith(" ")


def _count_digits(text: str) -> int:
    if not text.isascii():
        return len(_DIGIT.findall(text))
    data = text.encode()
    return len(data) - len(data.translate(None, _DIGITS))


def _count_classes(tokens: Sequence[str], met: frozenset[str], text: str) -> tuple[int, ...]:
    if "©" not in text and met.isdisjoint(_CLASS_WORDS):
        return NO_CLASSES
    counts = [0] * len(CLASSES)
    for word in met & _CLASS_WORDS:
        counts[CLASS_OF[word]] += tokens.count(word)
    if "©" in text:
        counts[_LEGAL] += 1
    return tuple(counts)


class Page:
    """The units of a page with what was measured of them, and running sums to look at windows quickly."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = tuple(units)
        self.texts = texts = [unit.text for unit in units]
        # Of a live blog: its times alone on their lines, or else those before heads.
        self.times = times_alone(texts)
        self.timed_heads = timed_heads(texts) if len(self.times) < FEWEST_ENTRIES else []
        times = self.timed_heads or self.times
        self.measured = measured = _without_dates_of_entries(times, [measure(unit) for unit in units])
        # Each field of all units at once, and each class of words.
        self.fields: dict[str, Sequence[Any]] = dict(
            zip(Measured._fields, zip(*measured, strict=True) if measured else repeat(()), strict=False)
        )
        self.classed: dict[str, Sequence[int]] = dict(
            zip(CLASSES, zip(*self.fields["classes"], strict=True) if measured else repeat(()), strict=False)
        )
        self.low = tuple([text.lower() for text in texts])
        self.copies = Counter(self.low)
        self.repeated = tuple([self.copies[low] > 1 for low in self.low])
        self.head = " ".join(self.low[:3])
        self._size = len(self.units)
        words, prose, dated = (self.fields[name] for name in ("words", "prose", "dated"))
        self.prose = _sums(map(mul, words, prose))
        self.comment_headings = find_comment_headings(self.low, words)
        self._comment_headings = frozenset(self.comment_headings)
        self.brief_dates = _sums([found and count < _BRIEF for found, count in zip(dated, words, strict=True)])
        self.next_prose = self._next_prose()
        self.previous_prose = self._previous_prose()
        self._run_end = self._ends_of_runs()
        self.longest = max([self.run_of_prose(number) for number, seen in enumerate(measured) if seen.prose], default=1)
        self.indent = self._usual_indent()

    def __len__(self) -> int:
        return self._size

    @cached_property
    def captions(self) -> frozenset[int]:
        """The units that have the words of a caption or a credit."""
        return frozenset([number for number, kinds in enumerate(self.fields["kinds"]) if "caption" in kinds])

    @cached_property
    def bullets(self) -> tuple[int, ...]:
        """The units that have the mark of a list."""
        return tuple([number for number, unit in enumerate(self.units) if unit.bullet])

    @property
    def is_live(self) -> bool:
        """Whether the page has entries below their times, as a live blog has."""
        return bool(self.timed_heads) or len(self.times) >= FEWEST_ENTRIES

    def words_of(self, numbers: Iterable[int]) -> int:
        """Count the words of some units."""
        return sum([self.measured[number].words for number in numbers])

    @property
    def words(self) -> int:
        """The words of all prose."""
        return self.prose[-1]

    def prose_between(self, start: int, end: int) -> int:
        """Count the words of prose in the units `start` to `end`, exclusive; both may lie outside of the page."""
        sums, size = self.prose, self._size
        return sums[0 if end < 0 else min(end, size)] - sums[0 if start < 0 else min(start, size)]

    def between(self, sums: Sequence[int], start: int, end: int) -> int:
        """Return the part of running sums that the units `start` to `end`, exclusive, make; both may lie outside."""
        size = self._size
        return sums[0 if end < 0 else min(end, size)] - sums[0 if start < 0 else min(start, size)]

    def is_repeated(self, number: int) -> bool:
        """Tell whether another unit has the same words."""
        return self.repeated[number]

    def is_comment_heading(self, number: int) -> bool:
        """Tell whether readers' comments begin after the unit."""
        return number in self._comment_headings

    def run_of_prose(self, number: int, most_units: int = sys.maxsize) -> int:
        """Count the words of prose from a unit on until more than six other units interrupt it."""
        first = self.next_prose[number]
        if first == self._size or first - number > _INTERRUPTION:
            return 0
        return self.prose[min(self._run_end[first], number + most_units)] - self.prose[number]

    def prose_run(self, number: int) -> range:
        """Return the run of prose that begins at a unit or soon after it; an empty one where there is none."""
        first = self.next_prose[number]
        if first == self._size or first - number > _INTERRUPTION:
            return range(number, number)
        return range(first, self._run_end[first])

    def _next_prose(self) -> list[int]:
        """Return for each unit the index of the first prose from it on; the number of units where there is none."""
        following = self._size
        result = [following]
        for number in range(following - 1, -1, -1):
            if self.fields["prose"][number]:
                following = number
            result.append(following)
        result.reverse()
        return result

    def _previous_prose(self) -> list[int]:
        """Return for each unit the index of the last prose before it; -1 where there is none."""
        last = -1
        result = [last]
        for number, is_prose in enumerate(self.fields["prose"]):
            if is_prose:
                last = number
            result.append(last)
        return result

    def _ends_of_runs(self) -> dict[int, int]:
        """Return for each unit of prose the end, exclusive, of the run of prose that it is in."""
        ends: dict[int, int] = {}
        size = self._size
        for number in range(size - 1, -1, -1):
            if self.measured[number].prose:
                following = self.next_prose[number + 1]
                is_last = following == size or following - number - 1 > _INTERRUPTION
                ends[number] = number + 1 if is_last else ends[following]
        return ends

    def _usual_indent(self) -> int:
        """Return the indent of most words of prose."""
        indents: dict[int, int] = {}
        for unit, seen in zip(self.units, self.measured, strict=True):
            if seen.prose:
                indents[unit.indent] = indents.get(unit.indent, 0) + seen.words
        return max(indents, key=indents.__getitem__, default=0)


def _without_dates_of_entries(times: Sequence[int], measured: Sequence[Measured]) -> tuple[Measured, ...]:
    """Return what was measured, the times of a live blog's entries as no dates: a date stands beside a headline.

    Below most of these times an entry is told, and hardly anything is before them: comments have times too.
    """
    if len(times) < FEWEST_ENTRIES:
        return tuple(measured)
    before = [number for number in range(times[0]) if measured[number].prose]
    told = [n for n in times if any(seen.prose for seen in measured[n + 1 : n + 1 + _BELOW_A_TIME])]
    if len(before) > _MOST_BEFORE_ENTRIES or 2 * len(told) <= len(times) or len(told) < FEWEST_ENTRIES:
        return tuple(measured)
    of_entries = frozenset(times)
    return tuple([seen._replace(dated=False) if n in of_entries else seen for n, seen in enumerate(measured)])


def _sums(values: Iterable[int]) -> list[int]:
    """Return the running sums of the units' values, from 0 to that of all."""
    return [0, *accumulate(values)]
