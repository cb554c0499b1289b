"""The words of a text in lower case: runs of letters, digits and underscores."""

import re
from functools import lru_cache

_WORD = re.compile(r"\w+")
# All that most paragraphs of news in English hold beside ASCII: quotes, dashes, an ellipsis, a fixed blank.
_TYPESET = "’“”‘–—…\u00a0"
_OTHER_LETTER = re.compile(f"[^\x00-\x7f{_TYPESET}]")
_ASCII = map(chr, range(128))
_BLANKED = "".join([sign if sign.isalnum() or sign == "_" else " " for sign in _ASCII])


# A text is asked about while it is measured, and again beside its repetitions.
_REMEMBERED = 64


@lru_cache(maxsize=_REMEMBERED)
def split_words(low: str) -> tuple[str, ...]:
    """Return the words of a text in their order.

    ASCII is split at blanks that were put for all other signs: for paragraphs in half of the expression's time or less.
    """
    if not low.isascii():
        if _OTHER_LETTER.search(low):
            return tuple(_WORD.findall(low))
        for mark in _TYPESET:
            low = low.replace(mark, " ")
    return tuple(low.translate(_BLANKED).split())
