"""Text that was decoded wrongly once before it was saved ("Ã©" for "é", "Î‘" for "Α"): noticed, and how it reads right.

Nothing is repaired unasked: a story may quote such text.
"""

import re
from dataclasses import dataclass

# What UTF-8 was taken for, the most frequent first.
_TAKEN_FOR = ("cp1252", "cp1253", "cp1251", "cp1250", "cp1254", "iso8859-1")
_RUN = re.compile("[^\x00-\x7f]{2,}")


@dataclass(frozen=True, slots=True)
class DoubleEncoding:
    """The text as it should read, the encoding that its UTF-8 was once taken for, and in how many places."""

    text: str
    encoding: str
    places: int


def find_double_encoding(text: str) -> DoubleEncoding | None:
    """Tell whether UTF-8 was taken for another encoding before `text` was saved; None when all reads right.

    Runs of characters outside ASCII are right UTF-8 again, or they are not: in real text next to none is.
    """
    runs = _RUN.findall(text)
    best: DoubleEncoding | None = None
    for encoding in _TAKEN_FOR:
        undone = [_undo(run, encoding) for run in runs]
        right = sum(bool(run) for run in undone)
        wrong = sum(run == "" for run in undone)
        # One in five: a line in another language between many that were broken.
        if right > 4 * wrong and (best is None or right > best.places):
            best = DoubleEncoding(undo_double_encoding(text, encoding), encoding, right)
    return best


def undo_double_encoding(text: str, encoding: str) -> str:
    """Give the text as it reads right when its UTF-8 was taken for `encoding`; what is no such text stays."""

    def undo(run: re.Match[str]) -> str:
        return _undo(run.group(), encoding) or run.group()

    return _RUN.sub(undo, text)


def _undo(run: str, encoding: str) -> str | None:
    """Give the run as it should read, "" if its bytes are no UTF-8, None if it has none in this encoding."""
    data = b""
    for character in run:
        try:
            data += character.encode(encoding)
        except UnicodeEncodeError:
            # A byte that the encoding leaves undefined was kept as the control of that number.
            if not "\x80" <= character <= "\x9f":
                return None
            data += bytes((ord(character),))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""
