"""Bytes become text: which encoding, and how sure.

1. a byte order mark decides;
2. the declared charset, if all bytes are right in it; not one of single bytes over bytes that are right UTF-8;
3. escape sequences of Japanese, Korean and Chinese mail;
4. UTF-32 and UTF-16 without a mark, by the NUL or control bytes of its lanes, or by punctuation of East Asia;
5. UTF-7 where runs of it make words; UTF-8, strictly, then with a few stray bytes: one byte must not turn Greek into
   another encoding;
6. Windows-1252 when all that is not ASCII are the quotes, dashes and signs that all of its family share;
7. chardet, among the encodings that texts come in;
8. a code page of DOS or of the Macintosh, where chardet's answer makes no words (`code_pages`);
9. the encoding that has the letters of the text's language (`alphabets`).
"""

import codecs
import re
from dataclasses import dataclass

from reader.reading.language.alphabets import find_encoding_of_letters
from reader.reading.language.code_pages import CODE_PAGES, PLAUSIBLE, find_code_page, plausibility
from reader.text.late_pattern import late_pattern

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

_SINGLE_BYTE = (
    *(f"cp{number}" for number in (1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874, 866)),
    *(f"iso8859-{part}" for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)),
    *("koi8-r", "koi8-u", "mac-roman", "tis-620", "kz1048"),
)
# Letters of which no language has some of both sets: in Windows-1251 they stand for those of Kazakh.
_OF_THE_BALKANS, _OF_UKRAINE_OR_BELARUS = frozenset("ќѕј"), frozenset("ґїєў")
_MULTI_BYTE = ("cp932", "shift_jis", "euc_jp", "cp949", "euc_kr", "gb18030", "gbk", "gb2312", "big5", "big5hkscs")

# Without parts that hardly a text is in, and that a single letter would do for.
_UNLIKELY = frozenset(("iso8859-3", "iso8859-4", "iso8859-10", "iso8859-14", "kz1048"))
_DETECTABLE = (
    *(name for name in _SINGLE_BYTE if name not in _UNLIKELY),
    *("cp932", "euc_jis_2004", "cp949", "euc_kr", "gb18030", "big5hkscs"),
)

# What a page declares and what it then holds, as browsers have it (WHATWG Encoding Standard).
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "shift_jis": "cp932", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs",
}  # fmt: skip
# Codecs of Python that are no encodings of text, or hide what they hold, never come from a declaration.
_DECLARABLE = frozenset(
    codecs.lookup(name).name
    for name in (*_SINGLE_BYTE, *_MULTI_BYTE, "ascii", "utf-8", "iso8859-11", "iso2022_jp", "iso2022_kr", "hz")
)

# Quotes, dashes, the ellipsis, euro, pound and the like have these bytes in each Windows encoding.
_SHARED_SIGNS = bytes((0x80, 0x82, 0x84, 0x85, 0x86, 0x87, 0x8B, *range(0x91, 0x98), 0x99, 0x9B))
_SHARED_SIGNS += "\u00a0£§©«®°±·»".encode("cp1252")

# chardet's answer does not change with more; only what stands around bytes that are not ASCII says something.
_SAMPLE_BYTES = 16_384
_FOREIGN = re.compile(rb"[\x80-\xff][^\r\n]{0,400}")
_BEFORE_FOREIGN = 100

_PLANES = 16  # of Unicode, beside the first
_NO_PAGES = bytes((0, 9, 10, 13, *range(0x20, 0x100)))
_MOST_OF_A_LANE = 0.8
_MOST_OF_A_TEXT = 0.97

# Of Chinese and Japanese a run is a line long.
_UTF7_RUN = re.compile(rb"\+(?:[A-Za-z0-9+/]{3,4}|[A-Za-z0-9+/]{6,})-|(?<!\S)\+[A-Za-z0-9+/]{16,}(?=\s)")
_FEWEST_UTF7_RUNS = 2
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_ASCII = re.compile("[\x00-\x7f]")
_STRAY = re.compile("[\udc80-\udcff]+")
_CHINESE_OR_JAPANESE = late_pattern("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\\s\x20-\x7e“”‘’—…·]")


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
    sixteen = _utf32(data) or _utf16(data)
    if sixteen is not None:
        return sixteen
    utf8 = _decode_strictly(data, "utf-8")
    said = _declared(data, declared, is_utf8=utf8 is not None and not data.isascii())
    if said is not None:
        return said
    if b"~{" in data and b"~}" in data and data.isascii():
        mail = _decode_strictly(data, "hz")
        if mail is not None:
            return Decoded(mail, "hz", 0.95)
    if b"\x1b$" in data and data.isascii():
        escaped = "iso2022_kr" if b"\x1b$)C" in data else "iso2022_jp_ext"
        mail = _decode_strictly(data, escaped)
        if mail is not None:
            return Decoded(mail, escaped.removesuffix("_ext"), 0.95)
    if utf8 is not None:
        return _utf7(data) or Decoded(utf8, "utf-8", 1.0)
    return _tolerant_utf8(data) or _shared_signs(data) or _detect(data)


def _decode_strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except ValueError:
        return None


def _declared(data: bytes, declared: str | None, *, is_utf8: bool) -> Decoded | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    # Text of another encoding is next to never right UTF-8, and UTF-8 always is right in one of single bytes.
    if name not in _DECLARABLE or (is_utf8 and name != "utf-8"):
        return None
    name = _WIDER.get(name, name)
    text = _decode_strictly(data, name)
    return None if text is None else Decoded(text, name, 0.95)


def _utf32(data: bytes) -> Decoded | None:
    """Decode UTF-32 without a mark: the highest byte of each letter is NUL, and so is nearly each one below it."""
    if len(data) % 4 or b"\0" not in data[:4]:
        return None
    for name, (high, low) in (("utf-32-le", (3, 2)), ("utf-32-be", (0, 1))):
        if not any(data[high:4096:4]) and max(data[low:4096:4]) <= _PLANES:
            text = _decode_strictly(data, name)
            if text is not None and "\0" not in text:
                return Decoded(text, name, 0.95)
    return None


def _utf16(data: bytes) -> Decoded | None:
    """Decode UTF-16 without a mark: blanks, digits and line ends have a NUL in one lane in every script.

    Chinese and Japanese may have none, but their full stops and kana begin with the byte of the digit 0, which is no
    second byte in any of their other encodings.
    """
    even, odd = (data[0:4096:2].count(0), data[1:4096:2].count(0)) if b"\0" in data[:4096] else (0, 0)
    # One in forty: a blank after each twenty letters, as in long Chinese lines.
    if even + odd > min(len(data), 4096) // 40 and max(even, odd) > 8 * min(even, odd):
        name = "utf-16-be" if even > odd else "utf-16-le"
        return Decoded(data.decode(name, "replace"), name, 0.95)
    for lane, name in enumerate(("utf-16-be", "utf-16-le")):
        # The page of Thai or Ethiopic: a control that no text has.
        pages = data[lane:4096:2].translate(None, _NO_PAGES)
        if len(pages) > _MOST_OF_A_LANE * len(data[lane:4096:2]) and (text := _decode_strictly(data, name)):
            return Decoded(text, name, 0.95)
    if len(data) % 2 == 0 and data and not data.isascii():
        for name in ("utf-16-le", "utf-16-be"):
            text = _decode_strictly(data[:4096], name)
            if text and _is_east_asian(text):
                return Decoded(data.decode(name, "replace"), name, 0.9)
    return None


def _is_east_asian(text: str) -> bool:
    """Tell whether a text is Chinese or Japanese, with the stops or the kana of these."""
    has_marks = re.search("[\u3001\u3002\u3041-\u30ff]", text) is not None
    return has_marks and len(_CHINESE_OR_JAPANESE.findall(text)) > _MOST_OF_A_TEXT * len(text)


def _utf7(data: bytes) -> Decoded | None:
    """Decode UTF-7, whose letters outside of ASCII are runs between plus and minus: "Br+APw-cke"."""
    if not data.isascii() or len(_UTF7_RUN.findall(data)) < _FEWEST_UTF7_RUNS:
        return None
    text = _decode_strictly(data, "utf-7")
    if text is None or not all(letter.isprintable() or letter.isspace() for letter in text):
        return None
    sample = text[:_SAMPLE_BYTES]
    return Decoded(text, "utf-7", 0.9) if plausibility(sample) >= PLAUSIBLE or _is_east_asian(sample) else None


def _tolerant_utf8(data: bytes) -> Decoded | None:
    """Decode as UTF-8 if right sequences outweigh stray bytes, which no other encoding's text does."""
    beginning = data[:_SAMPLE_BYTES].decode("utf-8", "replace")
    if beginning.count("\N{REPLACEMENT CHARACTER}") > len(beginning) // 4:
        return None
    text = data.decode("utf-8", "surrogateescape")
    stray = sum(map(len, _STRAY.findall(text)))
    right = len(text) - stray - len(_ASCII.findall(text))
    if right < 4 * stray:
        return None
    return Decoded(_STRAY.sub(_mend, text), "utf-8", round(1 - stray / (right + stray), 3))


def _mend(stray: re.Match[str]) -> str:
    """Read a lone quote or dash of Windows for what it is; all else is lost."""
    data = stray.group().encode("utf-8", "surrogateescape")
    if len(data) == 1 and data in _SHARED_SIGNS:
        return data.decode("cp1252")
    return "\N{REPLACEMENT CHARACTER}"


def _shared_signs(data: bytes) -> Decoded | None:
    runs = _HIGH_RUN.findall(data)
    if any(run.strip(_SHARED_SIGNS) for run in runs):
        return None
    text = _decode_strictly(data, "cp1252")
    # "fermé" of DOS ends with what is a quote in Windows.
    return None if text is None or plausibility(text[:_SAMPLE_BYTES]) < PLAUSIBLE else Decoded(text, "cp1252", 0.9)


def _detect(data: bytes) -> Decoded:
    import chardet

    sample = b""
    end = 0
    for foreign in _FOREIGN.finditer(data):
        sample += data[max(end, foreign.start() - _BEFORE_FOREIGN) : foreign.end()]
        end = foreign.end()
        if len(sample) > _SAMPLE_BYTES:
            break
    answer = chardet.detect(sample, prefer_superset=False, include_encodings=_DETECTABLE)
    name = codecs.lookup(answer["encoding"] or "cp1252").name
    name = _WIDER.get(name, name)
    # chardet gives a likeness that is around .1 for a sentence and .5 for a page, right in 99 % of either.
    confidence = min(0.95, 0.6 + (answer["confidence"] or 0.0))
    older = find_code_page(sample, name) if name in _SINGLE_BYTE else None
    if name in _SINGLE_BYTE:
        older = find_encoding_of_letters(sample, older or name, (name, "cp1252", *_SINGLE_BYTE, *CODE_PAGES)) or older
    if name == "cp1251" and older is None and _is_of_no_language(data.decode(name, "replace")):
        older = "kz1048"
    if older is not None:
        return Decoded(data.decode(older, "replace"), older, 0.8)
    text = _decode_strictly(data, name)
    if text is not None:
        return Decoded(text, name, round(confidence, 3))
    return Decoded(data.decode(name, "replace"), name, round(confidence / 2, 3))


def _is_of_no_language(text: str) -> bool:
    letters = frozenset(text[:_SAMPLE_BYTES].lower())
    return not (letters.isdisjoint(_OF_THE_BALKANS) or letters.isdisjoint(_OF_UKRAINE_OR_BELARUS))
