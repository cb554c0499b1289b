"""Read numbers that are told by digits and the word for a power of ten: "35 miljoonaa", "3 хиляди", "5 mil"."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from reader.comparing.profiling.normalization import Token, TokenKind

_BETWEEN = frozenset({" ", "-", "\u00a0", "\u202f"})
_SAME = {"pb": "pt"}


class Told(NamedTuple):
    """A number in digits, and the place of the first token behind it."""

    number: str
    behind: int


def read_powers(text: str, tokens: Sequence[Token], at: int, language: str) -> Told | None:
    """Return the number that begins at a token, if words for powers of ten follow its digits."""
    token = tokens[at]
    if token.kind is not TokenKind.NUMBER:
        return None
    whole, _, decimals = token.key.partition(".")
    if not whole.isdecimal() or (decimals and not decimals.isdecimal()):
        return None
    value, behind = Decimal(token.key), at + 1
    powers = powers_of(language)
    while behind < len(tokens) and text[tokens[behind - 1].end : tokens[behind].start] in _BETWEEN:
        power = powers.get(tokens[behind].key)
        if not power:
            break
        value, behind = value.scaleb(power), behind + 1
    return Told(f"{value.normalize():f}", behind) if behind > at + 1 else None


def powers_of(language: str) -> Mapping[str, int]:
    """Return the folded words for powers of ten in a language, from a thousand on, with the power that each is."""
    return _powers().get(_SAME.get(language, language), {})


@lru_cache(maxsize=1)
def _powers() -> Mapping[str, Mapping[str, int]]:
    """Read the words of all languages; those that tell what clashes have the same, in a room above this one."""
    lines = (files(__package__) / "powers.txt").read_text(encoding="utf-8").splitlines()
    named = (line.partition(": ") for line in lines)
    return {
        language: {word: int(power) for word, _, power in (pair.partition("=") for pair in words.split(" "))}
        for language, _, words in named
    }
