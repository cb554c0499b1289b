"""The text that is drawn for a part of an article, and where the article's offsets are in it."""

from bisect import bisect_left

# Characters that show nothing and would hide a word from a search: soft hyphen, zero-width space, byte order mark,
# controls. Joiners stay: Persian and emoji need them.
_UNSEEN = frozenset("\u00ad\u200b\ufeff\u2060") | {chr(code) for code in range(32) if chr(code) not in "\t\n"}
_BLANKS = str.maketrans("\t\n\u2028\u2029\u0085\u00a0", "      ")


class DrawnText:
    """The text from `start` to `end` of an article as one line of text without unseen characters."""

    def __init__(self, text: str, start: int, end: int) -> None:
        raw = text[start:end]
        self._start = start
        self._dropped = [] if raw.isascii() and raw.isprintable() else _unseen_in(raw)
        kept = raw if not self._dropped else "".join(char for char in raw if char not in _UNSEEN)
        self.text = kept.translate(_BLANKS)

    def position(self, offset: int) -> int:
        """Return the position in the drawn text of an offset in the article's; outside, the nearer end."""
        inside = offset - self._start
        return max(0, min(len(self.text), inside - bisect_left(self._dropped, inside)))


def _unseen_in(text: str) -> list[int]:
    return [index for index, char in enumerate(text) if char in _UNSEEN]
