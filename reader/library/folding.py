"""Text as a search compares it: without case, accents and compatibility forms; "Άσαντ" and "ασαντ" are one word."""

import re
import unicodedata

from reader.model.sought_numbers import joined_only, with_joined_numbers

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


def searched(text: str) -> str:
    """Return the text as it is searched: folded, and with each number that it writes in groups as its digits too."""
    numbers = joined_only(text)
    return f"{folded(text)}\n{numbers}" if numbers else folded(text)


def search_words(query: str) -> tuple[str, ...]:
    """Return the folded words of what was typed."""
    return tuple(_WORD.findall(folded(with_joined_numbers(query))))
