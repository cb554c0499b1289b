"""Whether two headlines share what happened, or only what it is about.

"Museum theft: police hunt for van" and "Museum theft: director defends alarm" share a topic, which is said in one place
of both. What happened joins it to something else: to who did it, or where, or how many.
"""

from reader.comparing.linking.features import Overlap
from reader.comparing.linking.topics import find_beside

# Of the shorter headline: the longer one tells all of it in one place ("Kelmer bridge closed", "... after storm").
_WHOLE = 0.8


def share_topic_alone(found: Overlap) -> bool:
    """Tell whether all that two headlines share stands in one place of both, and neither is told whole by the other."""
    if not (found.left.headline and found.right.headline) or found.contained[1] >= _WHOLE:
        return False
    one, other, vocabulary = found.left.profile, found.right.profile, found.vocabulary
    told = (found.shared & vocabulary.content) | (one.numbers & other.numbers)
    beside = find_beside(one, told, vocabulary) & find_beside(other, told, vocabulary)
    place = set(sorted(told)[:1])
    while grown := {term for pair in beside if not place.isdisjoint(pair) for term in pair} - place:
        place |= grown
    return place == told
