"""Bytes become text: which encoding, and how sure.

1. a byte order mark decides;
2. the declared charset, if all bytes are right in it;
3. UTF-16 without a mark, by the NUL bytes of its lanes;
4. UTF-8, strictly, then with a few stray bytes;
5. what chardet says of the bytes.
"""

import codecs
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# chardet's answer does not change with more, and a file may be large.
_SAMPLE_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the Python name of its encoding, and how sure that is, in [0, 1]."""

    text: str
    encoding: str
    confidence: float


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode `data`, never failing; bytes that mean nothing become U+FFFD.

    `declared` is what the file or its sender says of itself, in any spelling.
    """
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(marked, "replace"), marked, 1.0)
    for encoding, confidence in ((declared, 0.95), (_utf16_by_lanes(data), 0.95), ("utf-8", 1.0)):
        text = _decode_strictly(data, encoding) if encoding else None
        if encoding and text is not None:
            return Decoded(text, codecs.lookup(encoding).name, confidence)
    return _tolerant_utf8(data) or _detect(data)


def _decode_strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _utf16_by_lanes(data: bytes) -> str | None:
    """Tell which half of the byte pairs holds the NULs: blanks and digits have one in every script."""
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    if even + odd < min(len(data), 4096) // 40 + 1:
        return None
    if even > 8 * odd:
        return "utf-16-be"
    return "utf-16-le" if odd > 8 * even else None


def _tolerant_utf8(data: bytes) -> Decoded | None:
    """Decode as UTF-8 if right sequences outweigh stray bytes, which no other encoding's text does."""
    text = data.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= c <= "\udcff" for c in text)
    right = sum(c >= "\x80" for c in text) - stray
    if right < 4 * stray:
        return None
    return Decoded(data.decode("utf-8", "replace"), "utf-8", round(1 - stray / (right + stray), 3))


def _detect(data: bytes) -> Decoded:
    import chardet

    answer = chardet.detect(data[:_SAMPLE_BYTES])
    encoding = answer["encoding"] or "cp1252"
    return Decoded(data.decode(encoding, "replace"), codecs.lookup(encoding).name, answer["confidence"] or 0.0)
