"""Which words of a language are in every text and tell nothing: the most frequent ones, but for a few.

In a language with many endings, a stem such as that of child or life has the frequency of all its forms, and English
has no stop word for it. `telling_words.txt` lists such words, by their stems where these are of nothing else (the Greek
for day is of part too), with "!" behind as they are written: of "öldü", died, the folded stem is that of "oldu", was.

`common_words.txt` lists, as they are written, words that stand for a stop word of English and are none by their own
frequency, where no stemmer puts the forms of a word together: хора, people, and година, year.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows

STOP_WORD = 62  # Zipf frequency in tenths from which on a stem tells nothing
# A stem that is but the first letters of a word is that of longer ones too: the Bulgarian for does, and for government.
_CUT = {"bg": 7}
_SAME = {"pb": "pt"}
_AS_WRITTEN = "!"
_NONE: tuple[frozenset[str], frozenset[str]] = frozenset(), frozenset()


def is_stop_word(word: str, language: str) -> bool:
    """Tell whether a word is in every text of its language and tells nothing."""
    code = _SAME.get(language, language)
    if _written(word) in _common_words().get(code, _NONE[0]):
        return True
    root = stem(word, language)
    if zipf_tenths(language).get(root, 0) < STOP_WORD:
        return False
    stems, words = _telling_words().get(code, _NONE)
    return len(word) <= _CUT.get(code, len(word)) and root not in stems and _written(word) not in words


def _written(word: str) -> str:
    return word.lower().replace("\u0307", "")  # of a Turkish İ


def _read_words(name: str) -> Mapping[str, Sequence[str]]:
    rows = (row.partition(": ") for row in read_rows(__package__, name))
    return {code: words.split(" ") for code, _, words in rows}


@lru_cache(maxsize=1)
def _common_words() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(words) for code, words in _read_words("common_words.txt").items()}


@lru_cache(maxsize=1)
def _telling_words() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """Read the stems and the words as written of each language."""
    return {
        code: (
            frozenset(stem(word, code) for word in words if not word.endswith(_AS_WRITTEN)),
            frozenset(word.removesuffix(_AS_WRITTEN) for word in words if word.endswith(_AS_WRITTEN)),
        )
        for code, words in _read_words("telling_words.txt").items()
    }
