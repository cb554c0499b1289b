"""Whether two sentences that one person says share what is said, or his name, his office and that he says it.

"Mayor Ana Brandt of Sollen said the campsite would be cleared" and "Mayor Ana Brandt of Sollen said guests had called"
are the same for more than half of their words: one person may say many things.
"""

from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary
from reader.comparing.linking.weighed import Weighed

# What must be left of telling words and names, or of all that one of them says. No right link of the dev pairs, reports
# and versions, has less, but where one of them says as little ("The channel reported this").
_LEFT, _LEFT_OF_ONE = 0.5 * HEAVIEST, 0.5


def share_beside_speakers(left: Weighed, right: Weighed, vocabulary: Vocabulary) -> bool:
    """Tell whether two sentences share enough beside a speaker whom both name."""
    own = left.told_aside.speaker
    if own.isdisjoint(vocabulary.proper):
        return True  # of most pairs: the other sentence need not be read for it
    spoken = [own, right.told_aside.speaker]
    if (spoken[0] & spoken[1]).isdisjoint(vocabulary.proper):
        return True
    sides = left, right
    shared = (sides[0].terms & sides[1].terms).difference(*spoken)
    telling = vocabulary.content
    if vocabulary.weigh(shared & telling) >= _LEFT:
        return True
    if not shared.isdisjoint(sides[0].profile.numbers & sides[1].profile.numbers):
        return True
    said = [side.terms - speaker for side, speaker in zip(sides, spoken, strict=True)]
    if min(vocabulary.weigh(one & telling) for one in said) < _LEFT:
        return True
    return vocabulary.weigh(shared) >= _LEFT_OF_ONE * min(map(vocabulary.weigh, said))
