"""Whether all that two sentences share is a word or two that others share too, said in two places.

"It is zero tolerance" and "this policy of no tolerance is cruel" have a word in common that stands in many sentences
of both stories. A word that these two have alone may be the news, and words that stand beside each other in both are a
phrase of both.
"""

from reader.comparing.linking.features import Overlap
from reader.comparing.linking.topics import find_beside
from reader.comparing.linking.vocabulary import HEAVIEST

# Names and telling words of both, what all shared words but names weigh, and the pairs of sentences that share the
# rarest of them. Of 1,089 sure links of real pairs of stories seven share so little, of which five are wrong and one is
# right; without the last, twelve, and five of facts in summaries, all right.
_MOST, _LITTLE, _ELSEWHERE = 2, 2 * HEAVIEST, 2


def share_few_words(found: Overlap) -> bool:
    """Tell whether two sentences share so little, and no number."""
    one, other, vocabulary = found.left.profile, found.right.profile, found.vocabulary
    if found.mass - found.named >= _LITTLE or found.spread < _ELSEWHERE or not one.numbers.isdisjoint(other.numbers):
        return False
    told = found.shared & (vocabulary.telling | vocabulary.proper)
    return len(told) <= _MOST and find_beside(one, told, vocabulary).isdisjoint(find_beside(other, told, vocabulary))
