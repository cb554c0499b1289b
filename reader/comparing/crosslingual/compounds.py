"""Words that are made of two, as German, Dutch, Swedish and Finnish join them: Ethylenoxid, Güterzug, kustwacht.

Dictionaries have the parts. What joins them, as the s of Unglücksort, belongs to neither.
"""

from collections.abc import Iterator
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.profiling.stemming import stem

_LANGUAGES = frozenset({"de", "fi", "nl", "sv"})
_SHORTEST = 4  # letters of a part
_JOINTS = ("", "s", "es", "n", "en", "er", "e")


@lru_cache(maxsize=1 << 13)
def split_compound(word: str, language: str) -> tuple[str, ...]:
    """Return the stems of two words of the lexicon that a word is made of, those of the evenest cut; none of others."""
    if language not in _LANGUAGES or len(word) < 2 * _SHORTEST:
        return ()
    middle = len(word) / 2
    cuts = sorted(range(_SHORTEST, len(word) - _SHORTEST + 1), key=lambda cut: (abs(cut - middle), cut))
    return next((parts for cut in cuts for parts in _parts(word[:cut], word[cut:], language)), ())


def _parts(first: str, last: str, language: str) -> Iterator[tuple[str, str]]:
    lexicon = read_lexicon(language)
    key = stem(last, language)
    if key not in lexicon:
        return
    for joint in _JOINTS:
        bare = first.removesuffix(joint)
        if first.endswith(joint) and len(bare) >= _SHORTEST and (own := stem(bare, language)) in lexicon:
            yield own, key
