"""Whether two sentences share more than who says what they tell, to whom and when, and the topic of both stories.

"Acting minister Ada Holm told reporters on Friday that ..." opens all that she said that day. Where both open so, and
what else they share is little of either and stands in many other sentences too, they are two statements of hers.
"""

from reader.comparing.linking.sharing.asides import tell_near_numbers
from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary
from reader.comparing.linking.weighed import Weighed

# What so many pairs of sentences share tells the less of this one; telling words of either beside who says it.
_TOPIC, _FEWEST_TOLD = 4, 1.0 * HEAVIEST
_FEWEST = 3  # words that tell who says it, where none of them is a name
# What both must have beside who says it, in words that tell something, or as a share of what the one that tells less
# tells in all.
_OWN, _SHARE = 0.5 * HEAVIEST, 0.25


def share_beside_frame(left: Weighed, right: Weighed, vocabulary: Vocabulary) -> bool:
    """Tell whether two sentences that one speaker says in one way share more than that and the topic."""
    shared = left.terms & right.terms
    frames = left.frame, right.frame
    speaker = shared.intersection(*frames, vocabulary.content) - left.told_aside.when - right.told_aside.when
    if len(speaker) < _FEWEST and speaker.isdisjoint(vocabulary.proper):
        return True
    if not left.profile.quoted.isdisjoint(right.profile.quoted):
        return True
    frame = frames[0] | frames[1]
    said = [side.terms - frame for side in (left, right)]
    if min(vocabulary.weigh(terms & vocabulary.content) for terms in said) < _FEWEST_TOLD:
        return True
    told = said[0] & said[1]
    if tell_near_numbers(*(side.profile.numbers - frame for side in (left, right))):
        return True
    weights, spread = vocabulary.weights, vocabulary.spread
    own = sum(weights[term] * min(1.0, _TOPIC / spread[term]) for term in sorted(told & vocabulary.content))
    return own >= _OWN or vocabulary.weigh(told) >= _SHARE * min(map(vocabulary.weigh, said))
