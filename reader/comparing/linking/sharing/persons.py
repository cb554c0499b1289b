"""Whether two sentences that name one person share what he does, or his name and his office alone.

"Chief executive Ada Holm cut the ribbon" and "Chief executive Ada Holm said nothing would be paid" tell two things, as
two statements of hers do.
"""

from collections.abc import Collection

from reader.comparing.linking.topics import Neighbours
from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary
from reader.comparing.linking.weighed import Weighed

# Telling words and names that both have beside the person, and all that is shared as a part of what one of them tells.
_OF_EACH, _OF_ONE = 0.5 * HEAVIEST, 0.5
_FEWEST_NAMES = 2
# What so many pairs of sentences share is the less told by two of them, unless they share several such words. No link
# of real pairs of stories is lost by it, nor a right one of labelled pairs; without the last, three are.
_TOPIC, _SEVERAL = 4, 1.0 * HEAVIEST


def share_beside_persons(left: Weighed, right: Weighed, vocabulary: Vocabulary) -> bool:
    """Tell whether two sentences share more than a person whom both name in full, and whose office one tells."""
    sides = left, right
    beside = sides[0].neighbours & sides[1].neighbours
    if vocabulary.proper.isdisjoint(term for pair in beside for term in pair):
        return True  # of most pairs: neither need be read for whom it names
    asides = left.aside, right.aside
    capitals = sides[0].profile.names | sides[1].profile.names  # the Senate is no senator
    offices = vocabulary.terms_of((asides[0].offices | asides[1].offices) - capitals)
    held = frozenset(term for pair in beside if not offices.isdisjoint(pair) for term in pair)
    full = _full_name(beside, held, vocabulary.proper)
    holders = {term for side in sides for pair in side.neighbours if not offices.isdisjoint(pair) for term in pair}
    if full.isdisjoint(holders) or not _are_one_person(full, beside):
        return True
    hours = asides[0].hours | asides[1].hours
    shared = sides[0].terms & sides[1].terms
    if shared & vocabulary.terms_of(asides[0].when & asides[1].when):
        return True
    if (sides[0].profile.numbers & sides[1].profile.numbers) - hours:
        return True
    if not sides[0].profile.quoted.isdisjoint(sides[1].profile.quoted):
        return True
    spoken = vocabulary.terms_of(asides[0].speaker | asides[1].speaker)
    person = full | held | offices | spoken | hours
    told, telling = shared - person, vocabulary.content
    rest = [side.terms - person for side in sides]
    if len(full & vocabulary.proper) < _FEWEST_NAMES and all(len(side.terms - shared) <= 1 for side in sides):
        return True  # one word apart, and the name is as often what the office is of: the tenth mayor of Orvane
    return (
        _is_told(told & telling, vocabulary)
        or min(vocabulary.weigh(one & telling) for one in rest) < _OF_EACH
        or vocabulary.weigh(told) >= _OF_ONE * min(map(vocabulary.weigh, rest))
    )


def _is_told(told: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Tell whether telling words and names tell something: several of them, or one that is not the topic of both."""
    weights, spread = vocabulary.weights, vocabulary.spread
    own = sum(weights[term] * min(1.0, _TOPIC / spread.get(term, 1)) for term in sorted(told))
    return own >= _OF_EACH or vocabulary.weigh(told) >= _SEVERAL


def _full_name(beside: Neighbours, held: frozenset[str], proper: frozenset[str]) -> frozenset[str]:
    """Return the names that stand beside each other or beside an office, and the first names that are also words."""
    named = (pair for pair in beside if not proper.isdisjoint(pair) and (proper | held).issuperset(pair))
    return frozenset(term for pair in named for term in pair)


def _are_one_person(names: Collection[str], beside: Neighbours) -> bool:
    """Tell whether names stand beside each other, from one to the next; what befalls two persons together is told."""
    reached = {min(names)}
    grows = True
    while grows:
        near = {term for pair in beside if not reached.isdisjoint(pair) for term in pair}.intersection(names)
        grows = not near <= reached
        reached |= near
    return reached.issuperset(names)
