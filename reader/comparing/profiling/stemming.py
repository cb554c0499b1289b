"""What a word counts as when sentences are weighed: its stem.

Snowball stems the languages it knows. For the others a word is cut after its first letters, which serves retrieval in
most of them about as well (McNamee and Mayfield, "Character N-Gram Tokenization", 2004).
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Protocol

import snowballstemmer  # type: ignore[import-untyped]  # it has no types

from reader.comparing.profiling.normalization import fold

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "pb": "portuguese", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
# Letters kept where no stemmer is known: five for alphabets, two for Hangul, whose letters are syllables.
_KEPT_LETTERS = 5
_KEPT_SYLLABLES = 2


# English words that Snowball may change end so; the other half of those that a story brings are their own stems, and
# asking it costs more than all else that a word is asked.
_ENGLISH_ENDINGS = ("s", "ed", "ing", "y", "i", "er", "or", "l", "e", "ism", "ogist", "ic", "ant", "ent", "ion")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's own name


@lru_cache(maxsize=64)
def _stemmer(language: str) -> _Stemmer | None:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None or algorithm not in snowballstemmer.algorithms():
        return None
    stemmer: _Stemmer = snowballstemmer.stemmer(algorithm)
    return stemmer


@lru_cache(maxsize=64)
def _written_down(language: str) -> Mapping[str, str]:
    """Read the stems of the words in our own tables, which a first comparison would stem for a tenth of a second."""
    table = files(__package__) / "stems" / f"{language}.txt"
    lines = table.read_text(encoding="utf-8").splitlines() if language.isalpha() and table.is_file() else []
    return {word: stem for stem, *words in map(str.split, lines) for word in words}


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """Return the folded stem of a word; `language` is a code of ISO 639-1, or empty where it is unknown."""
    lowered = word.lower().replace("’", "'")
    if lowered[0].isdigit():
        return lowered
    return _written_down(language).get(lowered) or stem_anew(lowered, language)


def stem_anew(lowered: str, language: str) -> str:
    """Return the folded stem of a word in small letters, whether or not it is written down."""
    if language == "en" and lowered.isascii() and lowered.isalpha() and not lowered.endswith(_ENGLISH_ENDINGS):
        return lowered
    stemmer = _stemmer(language)
    if stemmer is not None:
        return fold(stemmer.stemWord(lowered)) or fold(lowered)
    folded = fold(lowered)
    return folded[: _KEPT_SYLLABLES if "가" <= folded[0] <= "힣" else _KEPT_LETTERS]
