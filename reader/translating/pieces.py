"""A sentence that is too long for the engine becomes pieces, cut where its clauses end."""

import re
from collections.abc import Callable, Iterator

MOST_WORDS = 120
"""CTranslate2 stops at 256 decoded tokens: a sentence of 400 words came back as 283. News has 1.5 tokens a word."""

_GAP = re.compile(r"\s")
# From the end of a clause to the gap between two words; a place of an earlier kind wins over one nearer to the middle.
_CUTS = (
    re.compile(r"(?<=[.!?…;:؛·])(?=\s)|(?<=[。！？；：])"),
    re.compile(r"(?<=[,،–—)\]»”])(?=\s)|(?<=[，、])"),
    _GAP,
)
# A cut leaves each side at least this share of the words, or a trail of scraps would be translated without context.
_LEAST_SHARE = 0.2


def split_long(sentence: str, is_long: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the sentence, or its pieces in order if it `is_long`; joined by blanks, they are the sentence again.

    A text in a script without blanks is cut without any; its pieces are joined by blanks all the same.
    """
    return tuple(_pieces(sentence.strip(), is_long))


def _pieces(text: str, is_long: Callable[[str], bool]) -> Iterator[str]:
    if len(text) < 2 or not is_long(text):
        yield text
        return
    cut = _best_cut(text)
    yield from _pieces(text[:cut].strip(), is_long)
    yield from _pieces(text[cut:].strip(), is_long)


def _best_cut(text: str) -> int:
    middle, least = len(text) / 2, len(text) * _LEAST_SHARE
    for pattern in _CUTS:
        places = [found.start() for found in pattern.finditer(text)]
        balanced = [place for place in places if least <= place <= len(text) - least]
        if balanced or (places and pattern is _GAP):
            return min(balanced or places, key=lambda place: abs(place - middle))
    return len(text) // 2
