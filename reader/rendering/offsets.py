"""Code points of Python's strings to UTF-16 units of Qt's, and back; only this module knows that they differ."""

from bisect import bisect_left


class Offsets:
    """Converts offsets in one text. A text without characters beyond U+FFFF costs nothing."""

    def __init__(self, text: str) -> None:
        self._astral = [index for index, char in enumerate(text) if char > "\uffff"] if not text.isascii() else []
        self._astral_units = [index + count for count, index in enumerate(self._astral)]

    def to_qt(self, index: int) -> int:
        """Return the UTF-16 offset of the code point `index`."""
        return index + bisect_left(self._astral, index)

    def from_qt(self, unit: int) -> int:
        """Return the code point at the UTF-16 offset `unit`; the second half of a character gives that character."""
        # Each character beyond U+FFFF that starts before `unit` takes one unit more than code points.
        return unit - bisect_left(self._astral_units, unit)
