"""Whether two words are the same as they are written, less what is spelling alone.

Sentences are found by folded words, since outlets write accents, points and signs as they please. What a link says of
them comes from the letters: forderte and förderte, ποτέ and πότε, 10² and 102, -2.3 and 2.3 are not the same.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.profiling.normalization import Token, TokenKind, split_tokens

# What no reader takes for another word: points and vowel signs of Arabic and Hebrew, joiners, soft hyphens.
_UNREAD = re.compile("[\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d]")
_SAME_LETTERS = str.maketrans(
    {"ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "’": "'", "ʼ": "'"}
    # Romanian is typed with a cedilla or with a comma below.
    | {"ș": "ş", "ț": "ţ", "ŀ": "l·", "ĳ": "ij", "œ": "oe"}
)
# Full and half width, and what printers join: "ＡＢＣ", "ｼｽﾃﾑ", "ﬁ".
_WIDTHS = re.compile("[\uff01-\uffee\ufb00-\ufb06]")
_SIGNS = frozenset("+±<>≤≥~-‑−–")
_DASHES = frozenset("-‑−–")
_MAY_BE_SIGN = re.compile(r"[+<>~]|(?<!\w)-")  # of ASCII
_BLANK, _MARK, _SIGN = TokenKind.BLANK, TokenKind.MARK, TokenKind.SIGN


def spelled_tokens(left: str, right: str) -> tuple[list[Token], list[Token]]:
    """List the tokens of two texts without blanks, with keys that are equal where they are the same as written.

    The sign of an amount belongs to its number: that of money, and a minus, "more than" or "at least".
    """
    sides = _spelled(left), _spelled(right)
    return _without_capitals(*sides), _without_capitals(*reversed(sides))


@lru_cache(maxsize=1 << 12)
def spelled_identity(left: str, right: str) -> bool:
    """Tell whether two texts have the same words as they are written; of texts of marks alone, the same marks."""
    if _spelled(left).words != _spelled(right).words:
        return False
    one, other = spelled_tokens(left, right)
    words = [[token.key for token in side if token.kind is not _MARK] for side in (one, other)]
    if any(words):
        return words[0] == words[1]
    return [token.key for token in one] == [token.key for token in other]


@dataclass(frozen=True, slots=True)
class _Spelled:
    """The tokens of a text as they are written, which of them are words in capitals, and how many are no marks."""

    tokens: Sequence[Token]
    capitals: Sequence[int]
    words: int


@lru_cache(maxsize=1 << 11)
def _spelled(text: str) -> _Spelled:
    tokens = split_tokens(text)
    is_plain = text.isascii() and _MAY_BE_SIGN.search(text) is None and _SIGN not in [token.kind for token in tokens]
    # Of plain English all is spelled as it is folded, and no sign belongs to a number.
    tokens = tuple([token for token in tokens if token.kind is not _BLANK]) if is_plain else tuple(_spell(text))
    words = [at for at, token in enumerate(tokens) if token.kind is TokenKind.WORD]
    capitals = [at for at in words if text[tokens[at].start : tokens[at].end].isupper()]
    return _Spelled(tokens, capitals, sum(token.kind is not _MARK for token in tokens))


def _spell(text: str) -> Iterator[Token]:
    """Yield tokens with the key of their spelling, signs joined to their numbers."""
    before: Token | None = None
    at_start = True
    for token in split_tokens(text):
        if token.kind is TokenKind.BLANK:
            at_start = True
            if before:
                yield before
            before = None
            continue
        spelled = _with_key(token, _key(token, text[token.start : token.end]))
        if before is None:
            is_sign = token.kind is TokenKind.SIGN or (at_start and text[token.start : token.end] in _SIGNS)
            if is_sign:
                before = spelled
            else:
                yield spelled
        elif token.kind is TokenKind.NUMBER:
            yield Token(before.start, token.end, TokenKind.NUMBER, before.key + spelled.key)
            before = None
        elif token.kind is TokenKind.SIGN:
            before = Token(before.start, token.end, TokenKind.SIGN, before.key + spelled.key)
        else:
            yield before
            before = None
            yield spelled
        at_start = text[token.start : token.end] in "([«“\"'„"
    if before:
        yield before


def _key(token: Token, surface: str) -> str:
    if token.kind is TokenKind.NUMBER:
        raised = "".join(letter for letter in surface if unicodedata.category(letter) == "No")
        return f"{token.key}^{raised}" if raised else token.key
    if token.kind is not TokenKind.WORD or surface.isascii():
        return token.key
    letters = unicodedata.normalize("NFC", surface.casefold())
    if _WIDTHS.search(letters):
        letters = unicodedata.normalize("NFKC", letters)
    return _UNREAD.sub("", letters).translate(_SAME_LETTERS).replace(".", "")


def _without_capitals(own: _Spelled, other: _Spelled) -> list[Token]:
    """Return words in capitals, which are often set without accents, the spelling that the other side has of them."""
    told = list(own.tokens)
    if own.capitals:
        spellings = {_bare(token.key): token.key for token in other.tokens if token.kind is TokenKind.WORD}
        for at in own.capitals:
            told[at] = _with_key(told[at], spellings.get(_bare(told[at].key), told[at].key))
    return told


def _with_key(token: Token, key: str) -> Token:
    return token if key == token.key else token._replace(key=key)


def _bare(key: str) -> str:
    if key.isascii():
        return key
    return "".join(letter for letter in unicodedata.normalize("NFD", key) if not unicodedata.combining(letter))
