"""Initials in Urdu, which writes English letters by their names: "ایم۔ اے۔ خان"."""

import re

_LETTERS = "ایم ایس ایف ایچ ایل این آر بی سی ڈی جی ٹی وی پی یو ایکس زیڈ کیو ڈبلیو"
# These are words too, and initials only beside another.
_LETTERS_OR_WORDS = _LETTERS + " اے ای آئی او جے کے ڈاکٹر"
_SURE = frozenset(_LETTERS.split())
_POSSIBLE = frozenset(_LETTERS_OR_WORDS.split())
_NEXT = re.compile(r"\s*([^\s۔]+)۔")


def is_urdu_initial(word: str, before: str, after: str) -> bool:
    """Tell whether the full stop after `word`, with what is before and after it, is an initial's."""
    if word in _SURE:
        return True
    if word not in _POSSIBLE:
        return False
    following = _NEXT.match(after)
    last = before.split()[-2:-1]
    is_next = following is not None and following[1] in _POSSIBLE
    return is_next or (bool(last) and last[0].endswith("۔") and last[0].rstrip("۔") in _POSSIBLE)
