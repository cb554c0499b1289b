"""Whether all that two sentences share stands about one name, and each tells something else.

"Carla Munt of the waterworks union was not allowed to speak" and "..., said union leader Carla Munt" have who she is in
common, in one place of either, and besides it what every sentence of both stories is about.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary
from reader.comparing.linking.weighed import Weighed

_FEWEST_NAMES, _MOST_BESIDE = 2, 1
# What stands in more pairs of sentences is the topic, unless there is much of it; words from one to the next that leave
# them in one place, of which one may tell something ("who leads"); and what else each must tell. Of 2,000 labelled
# links, of reports and versions, no right one is met, with 3, 6 or 10 pairs, 2 to 5 words and weights of 0.5 to 1.5;
# but of 23 of real stories that were met by a laxer form 9 were right, 8 wrong and the others a little of both: a name
# that either story has once may be the news. So these are doubted, and not refused.
_TOPIC, _MUCH = 6, 1.3 * HEAVIEST
_BESIDE, _MOST_BETWEEN = 5, 1
_OTHERWISE = 1.0 * HEAVIEST
DOUBT = 0.6
"""How probably such a pair is a link, at most: less than what is called sure."""


def share_beside_one_name(left: Weighed, right: Weighed, vocabulary: Vocabulary) -> bool:
    """Tell whether two sentences share more than a full name and what stands about it, or tell little else."""
    sides = left, right
    shared = sides[0].terms & sides[1].terms & vocabulary.content
    own = frozenset(term for term in shared if vocabulary.spread[term] <= _TOPIC)
    beside = sides[0].neighbours & sides[1].neighbours
    names = _names(sides, own, beside, vocabulary)
    titles = (own - names).intersection(*(_right_before(side, own, names, vocabulary) for side in sides))
    if len(names) < _FEWEST_NAMES or len(own - names - titles) > _MOST_BESIDE or not _are_one(names, beside):
        return True
    if not sides[0].profile.numbers.isdisjoint(sides[1].profile.numbers):
        return True
    if vocabulary.weigh(shared - own) >= _MUCH:
        return True
    asides = left.aside, right.aside
    fixed = _fixed(sides, names, vocabulary.terms_of(asides[0].placed | asides[1].placed), vocabulary)
    if not all(_is_in_one_place(side, own, shared, (names, fixed), vocabulary) for side in sides):
        return True
    if shared & vocabulary.terms_of(asides[0].when & asides[1].when):
        return True
    return any(
        vocabulary.weigh(_telling(side.terms, vocabulary) - shared - vocabulary.terms_of(aside.source)) < _OTHERWISE
        for side, aside in zip(sides, asides, strict=True)
    )


def _names(
    sides: Sequence[Weighed], own: frozenset[str], beside: Collection[tuple[str, str]], vocabulary: Vocabulary
) -> frozenset[str]:
    """Return the names among the words of both, and what stands beside one and only ever begins a sentence."""
    first = vocabulary.terms_of(frozenset(stem for side in sides for stem in side.profile.stems[:1]))
    lower = vocabulary.terms_of(sides[0].profile.lower | sides[1].profile.lower)
    near = {term for pair in beside if not vocabulary.proper.isdisjoint(pair) for term in pair}
    return own & (vocabulary.proper | ((first - lower) & near))


def _right_before(side: Weighed, own: frozenset[str], names: frozenset[str], vocabulary: Vocabulary) -> frozenset[str]:
    """Return the words of `own` right before a name or before one of these: what somebody is."""
    stems = [vocabulary.same.get(stem, stem) for stem in side.profile.stems]
    found: set[str] = set()
    for behind, stem in pairwise(reversed(stems)):
        if stem in own and (behind in found or behind in names):
            found.add(stem)
    return frozenset(found)


def _are_one(names: frozenset[str], beside: Collection[tuple[str, str]]) -> bool:
    """Tell whether names stand beside each other in both sentences, from one to the next."""
    reached = {min(names)}
    while near := {term for pair in beside if not reached.isdisjoint(pair) for term in pair} & names - reached:
        reached |= near
    return reached == names


def _fixed(
    sides: Sequence[Weighed], names: frozenset[str], placed: frozenset[str], vocabulary: Vocabulary
) -> frozenset[str]:
    """Return the words right behind a name in both sentences which in one stands behind a preposition: a place.

    At Miller's Lane crossing, nobody crosses anything.
    """
    if names.isdisjoint(placed):
        return frozenset()
    behind = [
        {
            last
            for first, last in pairwise([vocabulary.same.get(stem, stem) for stem in side.profile.stems])
            if first in names & placed
        }
        for side in sides
    ]
    return frozenset(behind[0] & behind[1])


def _telling(terms: frozenset[str], vocabulary: Vocabulary) -> frozenset[str]:
    return terms & vocabulary.content


def _is_in_one_place(
    side: Weighed,
    own: frozenset[str],
    shared: frozenset[str],
    known: tuple[frozenset[str], frozenset[str]],
    vocabulary: Vocabulary,
) -> bool:
    """Tell whether all of `own` stands in one place of a sentence, and what it does not right behind the name.

    `known` are the names, and the words that are as good as a part of one.
    """
    names, fixed = known
    same = vocabulary.same
    stems = [same.get(stem, stem) for stem in side.profile.stems]
    others = _telling(side.terms, vocabulary) - shared
    clauses = [vocabulary.terms_of(clause) for clause in side.parts]
    return any(
        own.issubset(stems[at] for at in place)
        and not _has_predicate(stems, place, own - names - fixed, names, clauses)
        for place in _places(stems, own, others)
    )


def _places(stems: Sequence[str], own: frozenset[str], others: frozenset[str]) -> Iterator[list[int]]:
    """Yield where words of `own` stand that are beside one another, from one to the next."""
    place: list[int] = []
    for at, stem in enumerate(stems):
        if stem not in own:
            continue
        if place and not _are_beside(stems, place[-1], at, others):
            yield place
            place = []
        place.append(at)
    if place:
        yield place


def _are_beside(stems: Sequence[str], one: int, other: int, others: frozenset[str]) -> bool:
    return other - one <= _BESIDE and sum(stem in others for stem in stems[one + 1 : other]) <= _MOST_BETWEEN


def _has_predicate(
    stems: Sequence[str],
    place: Sequence[int],
    told: frozenset[str],
    names: frozenset[str],
    clauses: Sequence[frozenset[str]],
) -> bool:
    """Tell whether a word that both have stands right behind the name in one clause: what somebody did."""
    behind = [(stems[at], stems[at + 1]) for at in place if at + 1 < len(stems)]
    pairs = [frozenset(pair) for pair in behind if pair[0] in names and pair[1] in told]
    return any(pair <= clause for pair in pairs for clause in clauses)
