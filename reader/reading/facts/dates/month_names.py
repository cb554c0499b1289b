"""What the months are called: in all languages that CLDR knows and a story can be told to be in, and in Persian.

`packaging/write_months.py` writes `months.txt` from CLDR.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

MONTHS_FILE = Path(__file__).with_name("months.txt")

# The Persian calendar's, in Iran and in Afghanistan.
_PERSIAN = (
    "فروردین حمل|اردیبهشت ثور|خرداد جوزا|تیر سرطان|مرداد امرداد اسد|شهریور سنبله|مهر میزان|آبان عقرب|آذر قوس"
    "|دی جدی|بهمن دلو|اسفند حوت"
)
# What people write beside CLDR's abbreviations.
_ALSO = {
    "sept": 9,
    "σεπτ": 9,
    "οκτω": 10,
    "agto": 8,
    "setiembre": 9,
    "маи": 5,
    "нояб": 11,
    "сент": 9,
    "февр": 2,
    "янв": 1,
}
# Endings of a case on a name that is written out: "martxoaren", "märtsil", "მარტს".
_LEAST_NAME = 4
_LONGEST_ENDING = 5
# "במרץ", "d'abril", "l'août"
_PREFIXES = ("ב", "d'", "d’", "l'", "l’", "de ", "di ")


# The words of date lines are few: names of months and of days, and what outlets put before a date.
_REMEMBERED = 4_096


def fold_name(name: str) -> str:
    """Return a name without case, accents of Latin, Greek and Cyrillic letters, and full stops at its end."""
    low = unicodedata.normalize("NFD", name.strip().lower().replace("ı", "i"))
    bare = "".join(letter for letter in low if not "\u0300" <= letter <= "\u036f")
    return " ".join(unicodedata.normalize("NFC", bare).split()).strip(".,׳'’॰ ").removeprefix("de ").removeprefix("d’")


@lru_cache(maxsize=_REMEMBERED)
def months_called(name: str) -> Mapping[int, frozenset[str]]:
    """Return the months that a word may name, each with the languages in which it does."""
    folded = fold_name(name)
    found = _names().get(folded)
    if found is None:
        shorter = next((folded.removeprefix(prefix) for prefix in _PREFIXES if folded.startswith(prefix)), "")
        found = _names().get(shorter) or _inflected(folded)
    return found or {}


def persian_month_called(name: str) -> int | None:
    """Return the month of the Persian calendar that a word names."""
    return _persian().get(name)


def _inflected(folded: str) -> dict[int, frozenset[str]] | None:
    for size in range(len(folded) - 1, max(_LEAST_NAME, len(folded) - _LONGEST_ENDING) - 1, -1):
        found = _names().get(folded[:size])
        if found is not None:
            others = {number: languages - {"en"} for number, languages in found.items()}
            return {number: languages for number, languages in others.items() if languages}
    return None


@cache
def _names() -> dict[str, dict[int, frozenset[str]]]:
    names: dict[str, dict[int, frozenset[str]]] = defaultdict(dict)
    for line in MONTHS_FILE.read_text(encoding="utf-8").splitlines():
        language, _, months = line.partition(" ")
        for number, month in enumerate(months.split("|"), start=1):
            for name in month.replace("_", "\0").split():
                called = names[name.replace("\0", " ")]
                called[number] = called.get(number, frozenset()) | {language}
    for name, number in _ALSO.items():
        names[name].setdefault(number, frozenset({""}))
    return dict(names)


@cache
def _persian() -> dict[str, int]:
    return {name: number for number, names in enumerate(_PERSIAN.split("|"), start=1) for name in names.split()}
