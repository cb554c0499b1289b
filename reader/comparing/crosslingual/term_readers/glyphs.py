"""Cut Japanese and Chinese, which put no blanks between words, into words, names and numbers.

The longest entry of the lexicon that begins at a place is a word. Katakana that no entry tells are a name, or two words
that have come from elsewhere: ダンスチーム.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from reader.comparing.crosslingual import lexicons
from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.profiling.han_numbers import place_han_numbers
from reader.comparing.profiling.normalization import Token, TokenKind

_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{2,}")
_HIRAGANA = re.compile("[\u3041-\u3096]{1,2}")  # so short, a particle or an ending
_LONGEST_ENTRY = 8
_SHORTEST_PART = 2  # letters of either word that katakana are made of
_MONTH = "月"
# As the lexicons have the months: 3月 is March, and 3人 are three.
_MONTHS = {str(number): digits + _MONTH for number, digits in enumerate((*"一二三四五六七八九十", "十一", "十二"), 1)}
_CHINESE = "zh"


class GlyphPiece(NamedTuple):
    """A word, a name or a number, and where it stands in its text; of a number, `key` is told in digits."""

    key: str
    start: int
    end: int
    is_number: bool = False
    is_name: bool = False


def cut_glyphs(text: str, tokens: Sequence[Token], language: str) -> Iterator[GlyphPiece]:
    """Cut tokens that follow each other without a blank, letters and numbers."""
    told = {run[0].start: (number, run[-1].end) for number, run in place_han_numbers(tokens) if len(run) > 1}
    at, end = tokens[0].start, tokens[-1].end
    for token in tokens:
        if token.start < at or (token.kind is TokenKind.GLYPH and token.start not in told):
            continue
        yield from _segment(text[at : token.start], at, language)
        piece = _number(text, token.start, *told.get(token.start, (token.key, token.end)))
        yield piece
        at = piece.end
    yield from _segment(text[at:end], at, language)


def _number(text: str, start: int, number: str, end: int) -> GlyphPiece:
    """Return a number, or the month that it tells."""
    month = _MONTHS.get(number)
    if month and text.startswith(_MONTH, end):
        return GlyphPiece(month, start, end + len(_MONTH))
    return GlyphPiece(number, start, end, is_number=True)


def _segment(run: str, start: int, language: str) -> Iterator[GlyphPiece]:
    """Cut a run of letters into the longest words that the lexicon has."""
    lexicon = read_lexicon(language)
    run = simplify(run) if language == _CHINESE else run
    most = min(_LONGEST_ENTRY, lexicon.longest)
    at = 0
    while at < len(run):
        katakana = _KATAKANA.match(run, at)
        if katakana:
            yield from _katakana(katakana.group(), start + at, language)
            at = katakana.end()
            continue
        lengths = (n for n in range(min(most, len(run) - at), 0, -1) if run[at : at + n] in lexicon)
        length = next(lengths, 0)
        word = run[at : at + length]
        if length and not _HIRAGANA.fullmatch(word):
            yield GlyphPiece(word, start + at, start + at + length)
        at += length or 1


def _katakana(word: str, start: int, language: str) -> Iterator[GlyphPiece]:
    lexicon = read_lexicon(language)
    # Neither part is longer than any entry: a run that goes on for pages is not cut at each letter.
    most = lexicon.longest
    cuts = range(min(len(word) - _SHORTEST_PART, most), max(_SHORTEST_PART, len(word) - most) - 1, -1)
    cut = 0 if word in lexicon else next((at for at in cuts if word[:at] in lexicon and word[at:] in lexicon), 0)
    for part, at in ((word[:cut], 0), (word[cut:], cut)):
        if part:
            yield GlyphPiece(part, start + at, start + at + len(part), is_name=True)


def simplify(text: str) -> str:
    """Write a Chinese text in the simplified characters that the lexicon has."""
    return text.translate(_simplified())


@lru_cache(maxsize=1)
def _simplified() -> dict[int, int]:
    lines = (files(lexicons) / "traditional.txt").read_text(encoding="utf-8").splitlines()
    return str.maketrans(lines[0], lines[1])
