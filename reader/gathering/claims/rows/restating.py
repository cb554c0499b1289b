"""Which sentences of a story tell again what another one of it tells, as the lead does with the headline.

The linker looks for the nearest counterpart, and finds one of a headline, a lead and a summary that tell one thing:
they are each other's rivals. A story tells a claim wherever it does.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from reader.gathering.claims.sentences import telling_terms
from reader.model.article import Article
from reader.model.events.claim import Place

# Shared telling terms, and their share of those of the shorter sentence: with four, or half of them, sentences came in
# that share a cast of names; with .75, half of what this finds on five labelled events was lost.
_FEWEST_SHARED = 6
_LEAST_SHARED = 0.6


def find_restatements(articles: Sequence[Article], telling: Collection[Place]) -> Mapping[Place, Collection[Place]]:
    """Return for each sentence that has any those of its own story that tell the same."""
    terms = {place: telling_terms(articles, place) for place in sorted(telling)}
    found: dict[Place, set[Place]] = {}
    for one, other in _sharing(terms):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return found


def _sharing(terms: Mapping[Place, frozenset[str]]) -> Iterator[tuple[Place, Place]]:
    """Yield the pairs of one story that share enough, each once."""
    holders: dict[tuple[int, str], list[Place]] = {}
    for place, own in terms.items():
        shared = Counter(chain.from_iterable(holders.get((place[0], term), ()) for term in own))
        for other, count in shared.items():
            if count >= max(_FEWEST_SHARED, _LEAST_SHARED * min(len(own), len(terms[other]))):
                yield other, place
        for term in own:
            holders.setdefault((place[0], term), []).append(place)
