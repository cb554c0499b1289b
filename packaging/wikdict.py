"""Reads Debian's dictionaries of WikDict, and says how probably a word of one language is a word of another."""

import gzip
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

CODES = {
    "bul": "bg", "deu": "de", "ell": "el", "eng": "en", "fin": "fi", "fra": "fr", "ind": "id", "ita": "it", "jpn": "ja",
    "lit": "lt", "nld": "nl", "nor": "no", "pol": "pl", "por": "pt", "rus": "ru", "spa": "es", "swe": "sv", "tur": "tr",
}  # fmt: skip
Table = Mapping[str, Mapping[str, float]]  # of a word, how probable each of its translations is

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"  # of offsets in an index
_SENSE = re.compile(r"\s*\d+\.\s+")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\s\d+\.\s*$")


def read_tables(folder: Path) -> dict[tuple[str, str], list[Table]]:
    """Read all dictionaries of a folder, each in both directions."""
    tables: dict[tuple[str, str], list[Table]] = defaultdict(list)
    for index in sorted(folder.glob("freedict-*.index")):
        one, other = index.stem.removeprefix("freedict-").split("-")
        if one in CODES and other in CODES:
            pairs = [(word, gloss) for word, glosses in _entries(index) for gloss in glosses]
            tables[CODES[one], CODES[other]].append(_count(pairs))
            tables[CODES[other], CODES[one]].append(_count([(gloss, word) for word, gloss in pairs]))
    return tables


def _count(pairs: list[tuple[str, str]]) -> Table:
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for word, gloss in pairs:
        counts[word][gloss] += 1
    return {word: {gloss: n / sum(of.values()) for gloss, n in of.items()} for word, of in counts.items()}


def _entries(index: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each headword with its translations; affixes and definitions are left out.

    An entry is a line with the headword, then one of translations, numbered where the word has several senses; the
    lines between them define the sense.
    """
    text = gzip.decompress(index.with_suffix(".dict.dz").read_bytes())
    rows = [line.split("\t") for line in index.read_text(encoding="utf-8").splitlines()]
    places = {(_number(start), _number(length)) for word, start, length in rows if not word.startswith("00database")}
    for start, length in sorted(places):
        head, *lines = text[start : start + length].decode("utf-8").split("\n")
        lines = [line for line in lines if line.strip()]
        if not lines or "fix>" in head:
            continue
        if _SENSE.match(lines[0]):
            lines = [_SENSE.sub("", line, count=1) for line in lines if _SENSE.match(line)]
        else:
            lines = lines[:1]
        glosses = [_clean(gloss) for line in lines for gloss in re.split("[,;]", line)]
        yield _clean(re.split(" [/<]", head)[0]), [gloss for gloss in glosses if gloss]


def _number(digits: str) -> int:
    number = 0
    for digit in digits:
        number = number * 64 + _DIGITS.index(digit)
    return number


def _clean(words: str) -> str:
    return " ".join(_ASIDE.sub("", words).split()).strip(' .;:!?"').lower()
