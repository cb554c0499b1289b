"""Which terms of a folder's stories are names, and how little it tells that two stories share one.

Whatever happens in a town has its name, its mayor and its police in common, so a name tells an event only as far as it
is known to be rare; and that only the stories tell that don't have it. Where all of a folder have it, it tells who and
where, and what was done must be shared in words.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.profiling.profiles import split_terms

Doubts = Mapping[str, float]
"""Of each name, from 0 to 1, how little it tells."""
# Stories without a name that make it half sure. 10 and 30 did equally well on windows of 15 to 720 of the labelled
# stories and on small folders of stories that have names in common, 60 less; so did trust in a name for being in few
# stories, which lost pairs in larger folders.
_ENOUGH = 30


def names_by_language(
    stories: Iterable[tuple[str, Mapping[str, int], Mapping[str, int]]],
) -> dict[str, frozenset[str]]:
    """Return the names of each language: what stands with a capital inside of more sentences than without one.

    Of each story it takes the language, and in how many sentences its terms are with a capital and without.
    """
    capitals: dict[str, Counter[str]] = {}
    lower: dict[str, Counter[str]] = {}
    for language, with_one, without in stories:
        capitals.setdefault(language, Counter()).update(with_one)
        lower.setdefault(language, Counter()).update(without)
    return {
        language: frozenset(term for term, count in counts.items() if count > lower[language][term])
        for language, counts in capitals.items()
    }


def doubts_of(names: Collection[str], holders: Mapping[str, int], count: int) -> dict[str, float]:
    """Return how little each name tells in a folder of so many stories, by how many of them have it."""
    return {name: _ENOUGH / (_ENOUGH + count - holders[name]) for name in names if name in holders}


def names_in(terms: Collection[str], names: Collection[str], language: str) -> frozenset[str]:
    """Return which of a story's terms name somebody or something: no day, which anything may have happened on."""
    return frozenset(term for term in terms if term in names) - _calendar(language)


@lru_cache(maxsize=32)
def _calendar(language: str) -> frozenset[str]:
    words = read_lexicon(language).words
    days = (word for kind in ("weekday", "month") for word in words.get(kind, ()))
    return frozenset(term for word in days for term in split_terms(word, language))
