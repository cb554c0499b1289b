"""Read numbers that a text tells in words: "двадесет и пет", "quatre-vingt-dix-sept", "two and a half million".

How the words add up is the same in all languages that are read here: each is less than what the one before leaves room
for, and a power of ten multiplies what stands before it.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from reader.comparing.number_words import NumberWords
from reader.comparing.profiling.normalization import Token, TokenKind

_BETWEEN = frozenset({" ", "-", "\u00a0", "\u202f", "\u2011"})
_TEN, _TWENTY, _HUNDRED = 10, 20, 100
_SCORES = frozenset({60, 80})  # French goes on to nineteen behind them
_LARGEST_POWER = 24
_MOST_WORDS = 16  # of a number
_LEAST = 2  # "one" is an article in most languages


class ToldNumber(NamedTuple):
    """A number in digits, and the place of the first token behind it."""

    digits: str
    behind: int


def find_number(text: str, tokens: Sequence[Token], at: int, words: NumberWords) -> ToldNumber | None:
    """Return the number that begins at a token, if words tell one there that is more than one."""
    if not words.may_open(tokens[at].key):
        return None
    reading = _Reading(words, list(_joined(text, tokens, at, words)))
    value = reading.read()
    if reading.behind == 1 and tokens[at].key in words.unsure:
        return None
    return ToldNumber(f"{value.normalize():f}", at + reading.behind) if value is not None and value >= _LEAST else None


def _joined(text: str, tokens: Sequence[Token], at: int, words: NumberWords) -> Iterator[str]:
    """Yield the words from a place on that stand together, up to one that only looks like one for a number."""
    for place in range(at, min(at + _MOST_WORDS, len(tokens))):
        token = tokens[place]
        is_apart = place > at and text[tokens[place - 1].end : token.start] not in _BETWEEN
        if is_apart or token.kind is not TokenKind.WORD or not words.is_spelt(text[token.start : token.end], token.key):
            return
        yield token.key


class _Reading:
    """The number at the start of some words; `behind` is how many words tell it."""

    def __init__(self, words: NumberWords, keys: Sequence[str]) -> None:
        self._words, self._keys = words, keys
        self._total = self._current = self._last = Decimal(0)
        self.behind = 0

    def read(self) -> Decimal | None:
        while self.behind < len(self._keys):
            at = self.behind
            if not (self._take_number(at) or self._take_power(at) or self._take_half(at) or self._take_joint(at)):
                break
        return self._total + self._current if self.behind else None

    def _take_number(self, at: int) -> bool:
        value, length = self._words.number_at(self._keys, at)
        if value is None or not self._adds(value):
            return False
        self._current, self._last, self.behind = self._current + value, value, at + length
        return True

    def _adds(self, value: Decimal) -> bool:
        """Tell whether what was read leaves room for a number: tens for units, hundreds for both."""
        current = self._current
        if not self.behind or not current:
            return not self.behind or value < self._last
        rest = current % _HUNDRED
        if value < _TEN:
            return value > 0 and rest % _TEN == 0 and rest != _TEN and current >= _TWENTY
        return value < _HUNDRED and (rest == 0 or (rest in _SCORES and value < _TWENTY))

    def _take_power(self, at: int) -> bool:
        power = self._power(at)
        if not power or self._total + self._current >= Decimal(10) ** _LARGEST_POWER:
            return False
        if power == _HUNDRED:
            if self._current >= _HUNDRED:
                return False
            self._current = (self._current or 1) * power
        elif not self._current and 0 < self._total < power:
            self._total *= power  # dos mil millones
        else:
            self._total, self._current = self._total + (self._current or 1) * power, Decimal(0)
        self._last, self.behind = power, at + 1
        return True

    def _take_half(self, at: int) -> bool:
        value, length = self._words.half_at(self._keys, at) if self.behind else (None, 0)
        self._current, self.behind = self._current + (value or 0), self.behind + length
        return value is not None

    def _take_joint(self, at: int) -> bool:
        """Take a word that stands between two numbers, and the number behind it: "двадесет и пет" are one."""
        if not self.behind or self._keys[at] not in self._words.adding or self._last % _TEN or self._last <= _TEN:
            return False
        value, length = self._words.number_at(self._keys, at + 1)
        is_other = self._power(at + 1 + length) == self._last  # between a hundred and two hundred
        if value is None or value >= self._last or is_other or not self._adds(value):
            return False
        self._current, self._last, self.behind = self._current + value, value, at + 1 + length
        return True

    def _power(self, at: int) -> Decimal:
        power = self._words.powers.get(self._keys[at], 0) if at < len(self._keys) else 0
        return Decimal(10) ** power if power else Decimal(0)
