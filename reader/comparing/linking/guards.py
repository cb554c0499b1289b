"""What a pair of sentences must share beside names, whatever the model says of it.

Reports on one person, one war or one town share names that no other story has, and tell different things of them. A
link of two reports needs a word beside the names as well, unless they share more: a run of words, a number, a
quotation. Two headlines, which hold little but the topic, must share more of the shorter one. Found by looking at the
false links of the dev pairs; cross-validated there, false links of unrelated pairs go from .15 to .10 a pair, those of
the seeds from .83 to .50, for one link of basil.
"""

from collections.abc import Sequence

from reader.comparing.linking.features import FEATURES

_PARALLEL, _RUN = FEATURES.index("parallel"), FEATURES.index("run")
_NUMBERS, _QUOTED = FEATURES.index("numbers_shared"), FEATURES.index("quoted")
_PLAIN, _HEADLINES = FEATURES.index("shared_mass_no_names"), FEATURES.index("headlines")
_CONTAINED = FEATURES.index("contained_more")
_VERSIONS = 0.5  # parallel from which on stories are versions of one text
_ONE_WORD = 1.0  # the weight of a word that no other sentence has, or of several that some have
_BOTH_HEADLINES = 2
_MOST_OF_A_HEADLINE = 0.5


def may_link(features: Sequence[float]) -> bool:
    """Tell whether a pair shares enough beside names to be a link at all."""
    if features[_PARALLEL] >= _VERSIONS or features[_RUN] or features[_NUMBERS] or features[_QUOTED]:
        return True
    if features[_HEADLINES] == _BOTH_HEADLINES and features[_CONTAINED] < _MOST_OF_A_HEADLINE:
        return False
    return features[_PLAIN] >= _ONE_WORD
