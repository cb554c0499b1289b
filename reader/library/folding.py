"""Text as a search compares it: without case, accents and compatibility forms; "Άσαντ" and "ασαντ" are one word."""

import re
import unicodedata

_WORD = re.compile(r"\w+")


class _Bare(dict[int, int | None]):
    """A table for `str.translate` that learns of each character once whether it is a combining mark."""

    def __missing__(self, point: int) -> int | None:
        self[point] = None if unicodedata.combining(chr(point)) else point
        return self[point]


_BARE = _Bare({ord("ς"): ord("σ")})


def folded(text: str) -> str:
    """Return the text in lower case, decomposed, without combining marks and with a plain final sigma."""
    lowered = text.casefold()
    return lowered if lowered.isascii() else unicodedata.normalize("NFKD", lowered).translate(_BARE)


def search_words(query: str) -> tuple[str, ...]:
    """Return the folded words of what was typed."""
    return tuple(_WORD.findall(folded(query)))
