"""Who tells, in one place, most of what all the tellers of a claim share, be it in the words of another claim.

What words a row may say more than its tellers share: "The deputy minister told CNN of the decision to bar Ann Poe and
Eve Roe from entering the country" is told by who bars the two. A story whose headline and lead say that they are barred
has it, however little its sentences are like that one.
"""

import itertools
from collections.abc import Iterator, Mapping

from reader.gathering.claims.sentences import telling_terms_of
from reader.gathering.touching.asking import Asking, Facts, places_of, words_of_claim
from reader.model.events.claim import Claim, ClaimKind, Place

# Of 45 lines on what real stories leave out of which these have so much, 38 were false or on what nobody shares; with
# less, most are right. Of one or two words any sentence may have most.
_MOST = 0.7
_FEWEST = 3
_OPENING = 3  # sentences: the headline and what stands below it say one thing

_Terms = frozenset[str]
_Window = tuple[Place, ...]


def who_has_what_all_share(facts: Facts) -> Asking:
    """Tell who has two sentences in a row, or an opening, with most of what all tellers of a claim have in common.

    A quotation is left out as the words that it is, whoever tells what they say.
    """
    terms = {place: telling_terms_of(one.text, one.language) for place, one in facts.items()}
    having: dict[str, list[_Window]] = {}
    for window in _windows(facts):
        for term in _terms_of(window, terms):
            having.setdefault(term, []).append(window)

    def ask(claim: Claim) -> set[Place]:
        language = words_of_claim(claim, facts).language
        stories: dict[int, _Terms] = {}
        for place in places_of(claim.tellers()):
            if facts[place].language == language:
                stories[place[0]] = stories.get(place[0], frozenset()) | terms[place]
        shared = frozenset.intersection(*stories.values())
        if claim.kind is ClaimKind.QUOTATION or len(stories) < 2 or len(shared) < _FEWEST:
            return set()
        # Who has so much of it has one of its rarest terms.
        rarest = sorted(shared, key=lambda term: (len(having[term]), term))[: int((1 - _MOST) * len(shared)) + 1]
        return {
            place
            for window in {one for term in rarest for one in having[term]}
            if facts[window[0]].language == language and len(shared & _terms_of(window, terms)) >= _MOST * len(shared)
            for place in window
        }

    return ask


def _windows(facts: Facts) -> Iterator[_Window]:
    """Yield what stands together in a story: every two sentences in a row, and the opening."""
    stories: dict[int, list[Place]] = {}
    for place in sorted(facts):
        stories.setdefault(place[0], []).append(place)
    for places in stories.values():
        yield tuple(places[:_OPENING])
        yield from itertools.pairwise(places)


def _terms_of(window: _Window, terms: Mapping[Place, _Terms]) -> _Terms:
    return frozenset[str]().union(*(terms[place] for place in window))
