"""The words of two stories together: which spellings of a name are one, and how much each word weighs.

1. Two words that differ as Asad and Assad do, and that do not both stand in both stories, are one term.
2. A term weighs the more, the fewer sentences of the two stories hold it and the rarer it is in its language.
"""

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from itertools import chain
from operator import sub

from reader.comparing.linking.spellings import merge_spellings
from reader.comparing.profiling.frequencies import commoner_than, zipf_tenths
from reader.comparing.profiling.profiles import Profile

# Weights are whole numbers, so that no order of adding can change a sum; this is the heaviest.
HEAVIEST = 1024
# Zipf frequencies: "the" has 7.7, a word in every story of a paper 5, one that is in no table below 4.
_WEIGHTLESS, _RAREST = 75, 38
_TELLING = 59  # from here on a word is in every story
_SMALL_NUMBERS = frozenset(map(str, range(13)))
_COMMON = 50  # a word this common is no other spelling of anything


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of two stories.

    `same`: spellings that stand for another term; `names`: with a capital in half of their sentences; `weights`: 1 to
    `HEAVIEST`; `singles`: in one sentence of each story; `proper`: rather with a capital than without one wherever that
    tells something; `telling`: not proper, and not so common that any story has them; `content`: telling or proper;
    `spread`: how many pairs of sentences share each of these that both stories have.
    """

    same: Mapping[str, str]
    names: frozenset[str]
    weights: Mapping[str, int]
    singles: frozenset[str]
    proper: frozenset[str]
    telling: frozenset[str]
    content: frozenset[str]
    spread: Mapping[str, int]

    def terms_of(self, terms: frozenset[str]) -> frozenset[str]:
        """Replace spellings by the terms they stand for."""
        return _renamed(terms, self.same)

    def weigh(self, terms: frozenset[str]) -> int:
        """Return what terms of the stories weigh together."""
        weights = self.weights
        return sum([weights[term] for term in terms])


def read_vocabulary(left: Sequence[Profile], right: Sequence[Profile], languages: tuple[str, str]) -> Vocabulary:
    """Weigh the terms of the distinct sentences of two stories in their languages."""
    frequencies = [zipf_tenths(language) for language in languages]
    known = [table for table in frequencies if table]
    vocabularies = [frozenset[str]().union(*(one.terms for one in side)) for side in (left, right)]
    widespread = [commoner_than(_COMMON, language) for language in dict.fromkeys(languages)]
    same = merge_spellings(_without(vocabularies[0], widespread), _without(vocabularies[1], widespread))
    sides = [Counter(chain.from_iterable(_renamed(one.terms, same) for one in side)) for side in (left, right)]
    counts = dict(sides[0])
    for term, count in sides[1].items():
        counts[term] = counts.get(term, 0) + count
    tables = known[:1] if len(known) == 2 and known[0] is known[1] else known
    weights = dict(
        zip(counts, map(_weigher(len(left) + len(right)), counts.values(), _find_tenths(counts, tables)), strict=True)
    )
    capitals = Counter(chain.from_iterable(_renamed(one.names, same) for side in (left, right) for one in side))
    # Half of the sentences, as a name that begins its sentence is not seen as one.
    names = frozenset(term for term, count in capitals.items() if 2 * count >= counts[term])
    asked = capitals.keys()
    lower = Counter(chain.from_iterable(_renamed(one.lower, same) & asked for side in (left, right) for one in side))
    # What begins a sentence, or stands in a headline of capitals, says neither.
    proper = frozenset(term for term, count in capitals.items() if count >= lower[term])
    common = (commoner_than(_TELLING - 1, language) for language in dict.fromkeys(languages))
    telling = _without(frozenset(counts), (proper, _SMALL_NUMBERS, *common))
    singles = frozenset(term for term, count in sides[0].items() if count == 1 and sides[1].get(term) == 1)
    content = telling | proper
    spread = {term: n * sides[1][term] for term, n in sides[0].items() if term in sides[1] and term in content}
    return Vocabulary(same, names, weights, singles, proper, telling, content, spread)


def _without(terms: frozenset[str], others: Iterable[frozenset[str]]) -> frozenset[str]:
    # One by one, for which Python walks over the smaller set.
    return reduce(sub, others, terms)


def _find_tenths(terms: Collection[str], tables: Sequence[Mapping[str, int]]) -> Iterable[int | None]:
    """Return how common each term is in the language where it is commonest; nothing where no language has a table."""
    if not tables:
        return [None] * len(terms)
    found = [[table.get(term, 0) for term in terms] for table in tables]
    return found[0] if len(found) == 1 else map(max, *found)


def _renamed(terms: frozenset[str], same: Mapping[str, str]) -> frozenset[str]:
    if same.keys().isdisjoint(terms):
        return terms
    return frozenset(same.get(term, term) for term in terms)


def _weigher(sentences: int) -> Callable[[int, int | None], int]:
    """Return how much a term weighs by how many of so many sentences hold it, and how common it is in its language."""
    rarest = math.log((sentences + 1) / 1.5)

    @cache
    def weigh_here(count: int) -> float:
        return math.log((sentences + 1) / (count + 0.5)) / rarest if rarest > 0 else 1.0

    @cache
    def weigh(count: int, tenths: int | None) -> int:
        here = weigh_here(count)
        if tenths is None:
            return max(1, round(HEAVIEST * here))
        anywhere = min(1.0, max(0.0, (_WEIGHTLESS - tenths) / (_WEIGHTLESS - _RAREST)))
        return max(1, round(HEAVIEST * (0.5 * here + 0.5 * anywhere)))

    return weigh
