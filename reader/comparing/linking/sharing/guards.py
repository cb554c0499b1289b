"""What a pair of sentences must share beside names, whatever the model says of it.

Reports on one person, one war or one town share names that no other story has, and tell different things of them. A
link of two reports needs a telling word apart from the names (`topics.py`), or much else: many words that are in any
story, a phrase, most of what either sentence tells, half of both, and more of a headline, which holds little but the
topic; between stories that are hardly alike nothing makes up for it. Found by looking at the false links of the dev
pairs: of what was linked there cross-validated, eleven of the pairs that this takes away are no links and two are;
false links of unrelated pairs go from .10 to none, precision of claims from .79 to .82.
"""

from collections.abc import Sequence

from reader.comparing.linking.features import PAIR_FEATURES, Overlap
from reader.comparing.linking.relatedness import Standing

_NUMBERS, _QUOTED, _NAMES, _APART = (
    PAIR_FEATURES.index(name) for name in ("numbers_shared", "quoted", "names_shared", "apart")
)
_RUN, _RUN_MASS, _PLAIN, _TOLD, _SPREAD, _CLAUSE = (
    PAIR_FEATURES.index(name) for name in ("run", "run_mass", "shared_mass_no_names", "told_more", "spread", "clause")
)
_HEADLINES, _CONTAINED, _CONTAINED_LESS, _COSINE = (
    PAIR_FEATURES.index(name) for name in ("headlines", "contained_more", "contained_less", "cosine")
)
_VERSIONS = 0.5  # parallel from which on stories are versions of one text
# Of 57 pairs of stories on one event two have a lower relatedness, .19 and .22; of 20 unrelated ones none has a higher.
_STRANGERS = 0.26
_ONE_WORD = 1.0  # the weight of a word that no other sentence has, or of several that some have
_BOTH_HEADLINES = 2
_HALF, _HALF_OF_A_HEADLINE = 0.5, 0.6  # two headlines of one event may share half by topic alone
# Where every name and telling word that a pair shares stands in so many pairs of sentences, they are the topic, as the
# ban is in reports on a ban. A good part of both has to be the same then, or their rarest words. Of pairs that were
# linked cross-validated, this takes away six wrong and one right one; 6 for 8, half as many more of both.
_TOPIC, _GOOD_PART, _ALIKE = 8, 0.3, 0.35
# Where none of these words is this pair's alone, one clause of each must be a little like the other, or the pair shares
# what is scattered over both: of what was linked cross-validated, this takes away seven wrong ones and two right ones.
_NOT_ITS_OWN, _SCATTERED = 2, 0.2
# In place of a telling word: weights of words in any story, the share of what one sentence tells, words of a phrase.
_MANY_WORDS, _MOST_TOLD, _PHRASE, _PHRASE_MASS = 1.3, 0.6, 3, 1.0


def are_versions(standing: Standing) -> bool:
    """Tell whether two stories are versions of one text, where every sentence has its counterpart."""
    return standing.parallel >= _VERSIONS


def may_link(features: Sequence[float], standing: Standing) -> bool:
    """Tell whether a pair of two stories shares enough beside names to be a link at all, by the pair's own features."""
    if are_versions(standing) or features[_QUOTED]:
        return True
    if features[_NAMES] and not features[_APART] and not share_much(features, standing):
        return False
    if features[_CONTAINED_LESS] < _GOOD_PART and _shares_topic_alone(features):
        return False
    if features[_RUN] or features[_NUMBERS]:
        return True
    if features[_HEADLINES] == _BOTH_HEADLINES and features[_CONTAINED] < _HALF:
        return False
    return features[_PLAIN] >= _ONE_WORD


def is_ruled_out(found: Overlap, standing: Standing) -> bool:
    """Tell of most pairs that may not link that they may not, before all is measured that `may_link` asks for."""
    one, other = found.left.profile, found.right.profile
    if are_versions(standing) or not one.quoted.isdisjoint(other.quoted):
        return False
    # What takes the least time is asked first.
    if found.plain < _ONE_WORD:
        if found.names and found.contained[0] < _GOOD_PART:
            return True
        if one.stem_pairs.isdisjoint(other.stem_pairs) and one.numbers.isdisjoint(other.numbers):
            return True
    if found.contained[0] >= _GOOD_PART:
        return False
    spread, cosine = found.spread, found.cosine
    return _is_topic(spread, cosine, _TOPIC) or (
        _is_topic(spread, cosine, _NOT_ITS_OWN) and found.clauses[0] < _SCATTERED
    )


def _shares_topic_alone(features: Sequence[float]) -> bool:
    """Tell whether all that a pair shares is the topic of both stories, or names and hardly a word beside them."""
    least = _NOT_ITS_OWN if features[_CLAUSE] < _SCATTERED else _TOPIC
    is_topic = _is_topic(features[_SPREAD], features[_COSINE], least)
    return is_topic or (features[_NAMES] > 0 and features[_PLAIN] < _ONE_WORD)


def _is_topic(spread: float, cosine: float, least: int) -> bool:
    return spread >= least and cosine < _ALIKE


def share_much(features: Sequence[float], standing: Standing) -> bool:
    """Tell whether a pair shares much that is no name, though it stands beside names or is in any story."""
    if standing.relatedness < _STRANGERS:
        return False
    return (
        (features[_PLAIN] >= _MANY_WORDS and not features[_HEADLINES])
        or features[_TOLD] >= _MOST_TOLD
        or features[_CONTAINED_LESS] >= (_HALF_OF_A_HEADLINE if features[_HEADLINES] else _HALF)
        or (features[_RUN] >= _PHRASE and features[_RUN_MASS] >= _PHRASE_MASS)
    )
