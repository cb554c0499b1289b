"""Read numbers that are told by digits and the word for a power of ten: "35 miljoonaa", "3 хиляди", "5 mil"."""

from collections.abc import Sequence
from decimal import Decimal

from reader.comparing.number_words import read_number_words
from reader.comparing.number_words.phrases import ToldNumber
from reader.comparing.profiling.normalization import Token, TokenKind

_BETWEEN = frozenset({" ", "-", "\u00a0", "\u202f"})
_THOUSAND = 3  # as a power of ten: "30 cents" are no three thousand


def read_powers(text: str, tokens: Sequence[Token], at: int, language: str) -> ToldNumber | None:
    """Return the number that begins at a token, if words for powers of ten follow its digits."""
    token = tokens[at]
    if token.kind is not TokenKind.NUMBER:
        return None
    whole, _, decimals = token.key.partition(".")
    if not whole.isdecimal() or (decimals and not decimals.isdecimal()):
        return None
    value, behind = Decimal(token.key), at + 1
    powers = read_number_words(language).powers
    while behind < len(tokens) and text[tokens[behind - 1].end : tokens[behind].start] in _BETWEEN:
        power = powers.get(tokens[behind].key, 0)
        if power < _THOUSAND:
            break
        value, behind = value.scaleb(power), behind + 1
    return ToldNumber(f"{value.normalize():f}", behind) if behind > at + 1 else None
