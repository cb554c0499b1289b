"""What the words of a sentence may mean in English, by which sentences of any two languages may be asked for a word."""

from collections.abc import Iterator
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.synonyms import read_synonyms

_ENGLISH = "en"  # what the dictionaries tell words of all other languages in
_SURE = 0.5  # the weight from which on a word is what it is in English
# Zipf frequency, times ten, of words that tell nothing by themselves, such as "call" and "week". On five events of our
# own 36 of 104 lines of what is left out were false that one wording was asked of; of 60, 55, 52 and 50 that left 1, 1,
# 4 and 6 of 19, 31, 48 and 52.
_COMMON = 55

Meanings = frozenset[str]


def meanings_of(one: SentenceFacts) -> Meanings:
    """Return what the words of a sentence may mean, but for names and what any sentence may have."""
    words = (word for word in one.words if word.is_content and (not word.is_name or word.start == 0))
    return frozenset[str]().union(*(_of_word(word.stem, one.language) for word in words))


def names_of(one: SentenceFacts) -> Meanings:
    """Return what has a capital in a sentence, but for what opens it; in German that may be no name but in others."""
    return frozenset(f"name:{fold(word.text)}" for word in one.words if word.start and word.text[0].isupper())


@lru_cache(maxsize=1)
def _common() -> Meanings:
    return frozenset(term for term, tenths in zipf_tenths(_ENGLISH).items() if tenths >= _COMMON)


@lru_cache(maxsize=1 << 13)
def _of_word(stem: str, language: str) -> Meanings:
    """Return what a word may be in English, but for what any sentence may have."""
    return frozenset(_glosses_of(stem, language)) - _common()


def _glosses_of(stem: str, language: str) -> Iterator[str]:
    """Yield what a word may be in English, and itself in its language: two sentences of that need no dictionary."""
    heads = read_synonyms(_ENGLISH).heads
    if language == _ENGLISH:
        yield heads.get(stem, stem)
        return
    yield f"{language}:{stem}"
    glosses = read_lexicon(language).glosses(stem)
    yield from (heads.get(gloss, gloss) for gloss, weight in glosses.items() if weight >= _SURE)
