"""What a pair of sentences in two languages must share beside names, whatever the model says of it.

A cast of names makes strangers look alike: two reports on one war share its presidents, countries and armies, and a
short sentence of which one word is known is covered by that word. So what a name and one more word match, such as two
answers from one capital, must be a good part of what is known of both sentences, and no word that stands beside the
name in both, such as the dam of which two headlines tell different things. Found by looking at the false links of
unrelated pairs and of reports; of the cross-language sets, the mean F1 goes from .9447 to .9455.
"""

from collections.abc import Sequence

from reader.comparing.crosslingual.features import FEATURES

_MATCHED, _TELLING, _NUMBERS = (FEATURES.index(name) for name in ("matched", "telling", "numbers"))
_NAMES, _COVERED, _APART = (FEATURES.index(name) for name in ("names", "known_cover_less", "telling_apart"))
_RELATEDNESS, _PARALLEL = FEATURES.index("relatedness"), FEATURES.index("parallel")
_UNIQUE, _COSINE, _LENGTH_RATIO = (FEATURES.index(name) for name in ("unique_mass", "cosine", "length_ratio"))
_FEWEST_MATCHED = 2
# Below this relatedness the stories may have nothing in common: one word beside the names is chance.
_STRANGERS = 0.3
_FEWEST_OF_STRANGERS = 2
# So much of both sentences words alone must cover there, if neither is English: each may have been found by a wrong
# sense on either side, and words such as often, great and easy stand in every text. Of 1,682 unrelated pairs it takes
# the links away in six of eight.
_MUCH = 0.3
# Parallel from which on names, or a name and one word, may be all that a lexicon finds of a sentence; below, how much
# a name and one word must cover. Chosen on the cross-language sets: .72 and .75, and .35 to .45, do equally well; .5
# for names alone let two headlines share a cast and a dam.
_TRANSLATION = 0.72
_FEWEST_BESIDE_A_NAME = 2
_GOOD_PART = 0.35
# Of what is known of both, so much a single telling word covers at least, if no name stands beside it: of six links
# below it in the cross-language sets five are false.
_LITTLE = 0.25
# How alike a pair is at least that shares no word of its own, if one sentence has little over half as many words: a
# headline has the port and the strike, and a sentence has them that tells who goes to court. Found on two invented
# events of nine and fourteen stories, where this takes away five links, all wrong; of those of the cross-language sets,
# and of two sentences of about one length, which are two headlines, none.
_ALIKE, _EVEN = 0.45, 0.6


def may_link(features: Sequence[float], *, by_way_of_english: bool = False) -> bool:
    """Tell whether a pair shares enough beside names to be a link at all.

    `by_way_of_english`: neither of the languages is English.
    """
    told = features[_TELLING] + features[_NUMBERS]
    if (
        features[_NAMES]
        and told < _FEWEST_BESIDE_A_NAME
        and features[_PARALLEL] < _TRANSLATION
        and features[_COVERED] < _GOOD_PART
    ):
        return False
    if not features[_NAMES] and told <= 1 and features[_COVERED] < (_MUCH if by_way_of_english else _LITTLE):
        return False
    if features[_PARALLEL] >= _TRANSLATION:
        return True
    if _shares_topic_alone(features):
        return False
    if features[_RELATEDNESS] < _STRANGERS:
        if by_way_of_english and not features[_NAMES] + features[_NUMBERS] and features[_COVERED] < _MUCH:
            return False
        return features[_MATCHED] >= _FEWEST_MATCHED and told >= _FEWEST_OF_STRANGERS
    return features[_MATCHED] >= _FEWEST_MATCHED and features[_APART] + features[_NUMBERS] >= 1


def _shares_topic_alone(features: Sequence[float]) -> bool:
    """Tell whether a short and a long sentence share words alone that stand in several of a story."""
    is_topic = features[_UNIQUE] == 0 and not features[_NUMBERS]
    return is_topic and features[_COSINE] < _ALIKE and features[_LENGTH_RATIO] < _EVEN
