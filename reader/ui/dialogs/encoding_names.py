"""Encodings in words: most people know their alphabet, few its code page."""

from reader.wording.catalogue import tr

_ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16-le": "Unicode (UTF-16, little-endian)",
    "utf-16-be": "Unicode (UTF-16, big-endian)",
    "cp1252": "Western European (Windows-1252)",
    "iso8859-1": "Western European (ISO 8859-1)",
    "iso8859-15": "Western European (ISO 8859-15)",
    "mac-roman": "Western European (Mac)",
    "cp1250": "Central European (Windows-1250)",
    "iso8859-2": "Central European (ISO 8859-2)",
    "iso8859-16": "Romanian (ISO 8859-16)",
    "cp1257": "Baltic (Windows-1257)",
    "iso8859-13": "Baltic (ISO 8859-13)",
    "cp1253": "Greek (Windows-1253)",
    "iso8859-7": "Greek (ISO 8859-7)",
    "cp1251": "Cyrillic (Windows-1251)",
    "koi8-r": "Cyrillic (KOI8-R)",
    "koi8-u": "Cyrillic (KOI8-U)",
    "iso8859-5": "Cyrillic (ISO 8859-5)",
    "cp866": "Cyrillic (DOS 866)",
    "cp1254": "Turkish (Windows-1254)",
    "iso8859-9": "Turkish (ISO 8859-9)",
    "cp1255": "Hebrew (Windows-1255)",
    "iso8859-8": "Hebrew (ISO 8859-8)",
    "cp1256": "Arabic (Windows-1256)",
    "iso8859-6": "Arabic (ISO 8859-6)",
    "cp1258": "Vietnamese (Windows-1258)",
    "cp874": "Thai (Windows-874)",
    "cp932": "Japanese (Shift JIS)",
    "euc_jp": "Japanese (EUC-JP)",
    "cp949": "Korean (Windows-949)",
    "euc_kr": "Korean (EUC-KR)",
    "gb18030": "Chinese (GB 18030)",
    "big5hkscs": "Chinese (Big5)",
}
ENCODINGS = tuple(_ENCODINGS)
"""The encodings that a file can be decoded with by hand, as Python names them, those of one alphabet together."""


def encoding_name(encoding: str | None) -> str:
    """Return the words for an encoding; the name that Python has for it where there are none."""
    if encoding is None:
        return tr("none")
    alphabet, parted, page = _ENCODINGS.get(encoding.lower(), encoding).partition(" (")
    return _alphabet_name(alphabet) + parted + page


def _alphabet_name(alphabet: str) -> str:
    """Return the name of an alphabet in the reader's language; what is none stays as it is."""
    names = {
        "Western European": tr("Western European"),
        "Central European": tr("Central European"),
        "Romanian": tr("Romanian"),
        "Baltic": tr("Baltic"),
        "Greek": tr("Greek"),
        "Cyrillic": tr("Cyrillic"),
        "Turkish": tr("Turkish"),
        "Hebrew": tr("Hebrew"),
        "Arabic": tr("Arabic"),
        "Vietnamese": tr("Vietnamese"),
        "Thai": tr("Thai"),
        "Japanese": tr("Japanese"),
        "Korean": tr("Korean"),
        "Chinese": tr("Chinese"),
    }
    return names.get(alphabet, alphabet)
