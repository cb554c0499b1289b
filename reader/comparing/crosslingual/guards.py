"""What a pair of sentences in two languages must share beside names, whatever the model says of it.

A cast of names makes strangers look alike: two reports on one war share its presidents, countries and armies, and a
short sentence of which one word is known is covered by that word. Found by looking at the false links of unrelated
pairs and of reports.
"""

from collections.abc import Sequence

from reader.comparing.crosslingual.features import FEATURES

_MATCHED, _TELLING, _NUMBERS = (FEATURES.index(name) for name in ("matched", "telling", "numbers"))
_RELATEDNESS, _PARALLEL = FEATURES.index("relatedness"), FEATURES.index("parallel")
_FEWEST_MATCHED = 2
_TRANSLATION = 0.5  # parallel from which on names may be all that a lexicon finds of a sentence
# Below this relatedness the stories may have nothing in common: one word beside the names is chance.
_STRANGERS = 0.3
_FEWEST_OF_STRANGERS = 2


def may_link(features: Sequence[float]) -> bool:
    """Tell whether a pair shares enough beside names to be a link at all."""
    if features[_PARALLEL] >= _TRANSLATION:
        return True
    if features[_MATCHED] < _FEWEST_MATCHED:
        return False
    told = features[_TELLING] + features[_NUMBERS]
    return told >= (_FEWEST_OF_STRANGERS if features[_RELATEDNESS] < _STRANGERS else 1)
