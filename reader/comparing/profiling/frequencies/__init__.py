"""How common a word is in its language, from tables of the few thousand commonest stems.

The tables derive from wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq), whose data is under CC BY-SA
4.0; so are they. `packaging/make_frequencies.py` makes them; it says what a line holds.
"""

from collections.abc import Mapping
from functools import lru_cache

from reader.text.tables import read_rows

# Same words, other code: Argos' Brazilian Portuguese, and Norwegian without saying which.
_SAME = {"pb": "pt", "no": "nb"}


@lru_cache(maxsize=8)
def zipf_tenths(language: str) -> Mapping[str, int]:
    """Return the Zipf frequency, times ten, of the commonest stems of a language; empty where it has no table."""
    frequencies: dict[str, int] = {}
    for row in read_rows(__package__, f"{_SAME.get(language, language)}.txt"):
        tenths, *stems = row.split(" ")
        frequencies.update(dict.fromkeys(stems, int(tenths)))
    return frequencies


@lru_cache(maxsize=32)
def commoner_than(tenths: int, language: str) -> frozenset[str]:
    """Return the stems of a language whose Zipf frequency, times ten, is above `tenths`."""
    return frozenset(stem for stem, own in zipf_tenths(language).items() if own > tenths)
