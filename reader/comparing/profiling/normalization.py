"""Which spellings count as the same word, and what the words of a text are.

A word's key folds what two outlets write differently without saying anything else: case, quotes, dashes, accents,
final sigma, points and vowel signs of Arabic and Hebrew, dots of abbreviations (U.S., US), thousands (1,000, 1000),
and the ways to write a quantity that `quantities` lists.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.profiling.quantities import (
    COUNT,
    DATE,
    DIGITS,
    MONEY,
    PARTED,
    PERCENT,
    expand,
    fold_date,
    fold_digits,
)

# Scripts without blanks between words: Thai, Lao, Burmese, Khmer, kana, Han. Every letter is a word with its marks.
_GLYPH = (
    "[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]"
)
_GLYPH_MARK = (
    "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e"
    "\u17b4-\u17d3\u3099\u309a\uff9e\uff9f]"
)
# Python's \w knows neither combining marks nor the vowel signs of Indic scripts, nor joiners inside Persian words.
_LETTER = (
    r"(?:[^\W\d_]|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    r"\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962"
    r"\u0963\u0981-\u0983\u09bc-\u09d7\u0a3c-\u0a51\u0abc-\u0acd\u0b3c-\u0b57\u0bbe-\u0bcd\u0c3e-\u0c56\u0cbc-\u0cd6"
    r"\u0d3e-\u0d4d\u0dca-\u0ddf\u00ad\u200c\u200d])"
)
# Latin, Greek and Cyrillic letters without marks. Most words are of these alone, with a blank or a mark behind, and
# need not be tried letter by letter, as those are that may begin "per cent".
_PLAIN_LETTER = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u03ff"
    "\u0400-\u0481\u048a-\u04ff"
)
# What begins with a digit is tried at digits alone.
_WORDS = (
    rf"(?P<plain>(?![pPτΤпП])[{_PLAIN_LETTER}]{{2,}}(?=[\s,.;:!?]))"
    rf"|(?P<glyph>{_GLYPH}{_GLYPH_MARK}*)"
    rf"|(?=\d)(?:(?P<date>{DATE})"
    rf"|(?P<amount>(?i:{MONEY}|{COUNT}))"
    rf"|(?P<number>(?:{PARTED}|{DIGITS})(?:(?!{_GLYPH}){_LETTER})*))"
    rf"|(?P<percent>(?i:{PERCENT}))"
    rf"|(?P<abbreviation>(?<!\w)(?:[^\W\d_]\.)+[^\W\d_](?!\w)\.?)"
    rf"|(?P<word>[^\W\d_](?:(?!{_GLYPH})(?:{_LETTER}|\d))*(?:['’ʼ](?:(?!{_GLYPH}){_LETTER})+)*)"
    r"|(?P<sign>[‰$€£¥₹₽₺₴§°])"
)
_WORD = re.compile(_WORDS)
MAY_BE_GLYPH = re.compile(_GLYPH)
"""Finds the letters of scripts without blanks, of which some may be part of a date."""
# A number, or "per cent", may go on behind a blank, so that no piece with its beginning is read alone.
_GOES_ON = re.compile(r"\d|(?:per|pour|por|τοις)$", re.IGNORECASE)
_LONGEST_PIECE = 40  # letters: longer ones are sentences of scripts without blanks, which come once
_MOST_PIECES = 1 << 16
# What stands between words; blanks come first, for most pieces are one.
_BLANKS_AND_MARKS = re.compile(r"(?P<blank>\s+)|(?P<mark>.)", re.DOTALL)
_PLAIN = re.compile(r"[a-z]+")
_QUOTES = frozenset("\"“”„‟«»‹›'‘’‚‛`´ʼ″′「」『』〝〞")
_DASHES = frozenset("-‐‑‒–—―−﹘﹣－")
# Marks that NFKD splits off and that never tell two words apart here; kana voicing and Indic vowel signs stay.
_FOLDED_MARK = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d]"
)
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "’": "'", "ʼ": "'",
    }
)  # fmt: skip


class TokenKind(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    SIGN = auto()
    GLYPH = auto()
    BLANK = auto()
    MARK = auto()


# By a name of their own: a member of an enumeration takes ten times as long to look up, and texts have thousands.
BETWEEN_WORDS = (TokenKind.BLANK, TokenKind.MARK)


class Token(NamedTuple):
    """A piece of a text: where it starts and ends, what it is, and its key: equal keys are the same word.

    Texts have thousands of these, and a named tuple is made in a third of the time.
    """

    start: int
    end: int
    kind: TokenKind
    key: str


_make = tuple.__new__  # a Token in a fifth of the time of a call of the class


@lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """Return the key of a word: without case, accents, points and other differences of spelling alone."""
    lowered = word.casefold()
    if _PLAIN.fullmatch(lowered):
        return lowered
    bare = _FOLDED_MARK.sub("", unicodedata.normalize("NFKD", lowered))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


@lru_cache(maxsize=1 << 14)
def fold_number(number: str) -> str:
    """Return the key of a number: in European digits, without signs between thousands, with a point before decimals."""
    key = fold(number)
    if not key.isascii():
        key = "".join(str(unicodedata.decimal(letter, letter)) for letter in key)
    digits = key.rstrip("abcdefghijklmnopqrstuvwxyz")
    return fold_digits(digits) + key[len(digits) :]


def fold_mark(mark: str) -> str:
    """Return the key of a punctuation mark: one for all quotes, one for all dashes."""
    if mark in _QUOTES:
        return '"'
    return "-" if mark in _DASHES else mark


# What the tokens of each group are, and how they get their keys.
_GROUPS: Mapping[str | None, tuple[TokenKind, Callable[[str], str]]] = {
    "glyph": (TokenKind.GLYPH, fold),
    "date": (TokenKind.NUMBER, fold_date),
    "amount": (TokenKind.NUMBER, expand),
    "number": (TokenKind.NUMBER, fold_number),
    "percent": (TokenKind.SIGN, lambda _sign: "%"),
    "abbreviation": (TokenKind.WORD, lambda letters: fold(letters.replace(".", ""))),
    "word": (TokenKind.WORD, fold),
    "plain": (TokenKind.WORD, fold),
    "sign": (TokenKind.SIGN, fold),
    "blank": (TokenKind.BLANK, lambda _blank: " "),
    "mark": (TokenKind.MARK, fold_mark),
}


@lru_cache(maxsize=1 << 13)
def split_tokens(text: str) -> tuple[Token, ...]:
    """Split a text into tokens without a gap: words, numbers, letters of scripts without blanks, blanks, marks."""
    tokens: list[Token] = []
    end = 0
    blank = TokenKind.BLANK
    for word in split_words(text):
        start = word[0]
        between = text[end:start]
        if between == " ":  # most of what stands between words
            tokens.append(_make(Token, (end, start, blank, " ")))
        elif between:
            tokens += _at(end, _split_between(between))
        tokens.append(word)
        end = word[1]
    tokens += _at(end, _split_between(text[end:]))
    return tuple(tokens)


def split_without_blanks(text: str) -> list[Token]:
    """List the words, numbers, letters of scripts without blanks, and marks of a text."""
    tokens: list[Token] = []
    end = 0
    for word in split_words(text):
        start = word[0]
        if start != end and (start != end + 1 or text[end] != " "):  # most have a blank between, and no more
            tokens += _at(end, _marks_in(text[end:start]))
        tokens.append(word)
        end = word[1]
    tokens += _at(end, _marks_in(text[end:]))
    return tokens


@lru_cache(maxsize=1 << 10)
def _marks_in(between: str) -> tuple[Token, ...]:
    return tuple([token for token in _split_between(between) if token.kind is TokenKind.MARK])


@lru_cache(maxsize=1 << 10)
def _split_between(marks: str) -> tuple[Token, ...]:
    """Split what stands between two words; hardly more than a comma or a full stop with a blank, again and again."""
    return tuple(_read(_BLANKS_AND_MARKS.finditer(marks)))


def _at(place: int, tokens: Iterable[Token]) -> list[Token]:
    """Return tokens as they stand from a place on."""
    return [_make(Token, (place + start, place + end, kind, key)) for start, end, kind, key in tokens]


# Two stories of 5,000 sentences are asked for their words twice: to be linked, and to tell what differs.
@lru_cache(maxsize=1 << 14)
def split_words(text: str) -> tuple[Token, ...]:
    """List the words and numbers of a text, without blanks and marks; nothing is made of these."""
    tokens: list[Token] = []
    append, make, token = tokens.append, _make, Token  # by names of their own: a text asks thousands of times
    start, limit = 0, -1
    for piece in text.split(" "):
        if start > limit:  # not in a number that began before
            found = _PIECES[piece]
            if found is None:
                limit = _read_on(text, start, start + len(piece), tokens)
            else:
                for begin, end, kind, key in found:
                    append(make(token, (start + begin, start + end, kind, key)))
        start += len(piece) + 1
    return tuple(tokens)


def _read_on(text: str, start: int, end: int, tokens: list[Token]) -> int:
    """Read the words of a piece in its place; return the end of the piece in which the last of them ends."""
    for match in _WORD.finditer(text, start):
        begin, behind = match.span()
        if begin >= end:
            break
        kind, fold_piece = _GROUPS[match.lastgroup]
        tokens.append(_make(Token, (begin, behind, kind, fold_piece(match.group()))))
        if behind > end:
            following = text.find(" ", behind)
            end = following if following >= 0 else len(text)
    return end


class _Pieces(dict[str, Sequence[Token] | None]):
    """The words of what stands between two blanks, from its start on; nothing of what may go on behind the blank.

    Most pieces of a text were met before, and their words need not be found again.
    """

    def __missing__(self, piece: str) -> Sequence[Token] | None:
        if len(piece) > _LONGEST_PIECE:
            return None
        if len(self) >= _MOST_PIECES:
            self.clear()
        # Between blanks, as in its text.
        found = None if _GOES_ON.search(piece) else _at(-1, _read(_WORD.finditer(f" {piece} ")))
        self[piece] = found
        return found


_PIECES = _Pieces()


def _read(matches: Iterable[re.Match[str]]) -> list[Token]:
    tokens = []
    for match in matches:
        kind, fold_piece = _GROUPS[match.lastgroup]
        tokens.append(_make(Token, (*match.span(), kind, fold_piece(match.group()))))
    return tokens


def identity(text: str) -> tuple[str, ...]:
    """Return the keys of the words of a text: equal for identical sentences. A text of marks alone gives its marks."""
    words = tuple([token.key for token in split_words(text)])
    return words or tuple(token.key for token in split_tokens(text) if token.kind is TokenKind.MARK)
