"""What a word counts as when sentences are weighed: its stem.

Snowball stems the languages it knows. For the others a word is cut after its first letters, which serves retrieval in
most of them about as well (McNamee and Mayfield, "Character N-Gram Tokenization", 2004).
"""

from functools import lru_cache
from typing import Protocol

import Stemmer  # type: ignore[import-not-found]  # it has no types

from reader.comparing.profiling.normalization import fold

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "pb": "portuguese", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
# Words that Snowball cuts to the stem of another: Easter would be the east.
_WHOLE = {"de": frozenset({"ostern"})}
# Letters kept where no stemmer is known: five for alphabets, two for Hangul, whose letters are syllables.
_KEPT_LETTERS = 5
_KEPT_SYLLABLES = 2


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's own name


@lru_cache(maxsize=64)
def _stemmer(language: str) -> _Stemmer | None:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None or algorithm not in Stemmer.algorithms():
        return None
    stemmer: _Stemmer = Stemmer.Stemmer(algorithm)
    return stemmer


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """Return the folded stem of a word; `language` is a code of ISO 639-1, or empty where it is unknown."""
    lowered = word.lower().replace("’", "'")
    if lowered[:1].isdigit():
        return lowered
    if lowered in _WHOLE.get(language, ()):
        return lowered
    stemmer = _stemmer(language)
    if stemmer is not None:
        return fold(stemmer.stemWord(lowered)) or fold(lowered)
    folded = fold(lowered)
    return folded[: _KEPT_SYLLABLES if "가" <= folded[:1] <= "힣" else _KEPT_LETTERS]
