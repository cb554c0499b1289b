"""Words before a number that tell how near it is: "gegen 21.20 Uhr" is about that time, and against nothing."""

from collections.abc import Mapping
from functools import lru_cache

from reader.comparing.profiling.normalization import fold
from reader.text.tables import read_rows

_MOST_BETWEEN = 1  # words
_NONE = frozenset[str]()


def words_before_numbers(language: str) -> frozenset[str]:
    """Return the words of a language, folded, that tell before a number how near it is."""
    return _words().get(language, _NONE)


def stands_before(between: str) -> bool:
    """Tell whether what stands between such a word and a number is nothing, or an article: hacia las 23.10."""
    parts = between.split()
    return len(parts) <= _MOST_BETWEEN and all(map(str.isalpha, parts))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    told = (row.partition(": ") for row in read_rows(__package__, "before_numbers.txt"))
    return {language: frozenset(map(fold, words.split())) for language, _, words in told}
