"""Pairs of two languages that share who says what they tell, and nothing of it.

"Mayor Ana Brandt said she would sue" and "Bürgermeisterin Ana Brandt sagte, die Schulen blieben zu" share a name and an
office, of which a dictionary makes most of what it knows.
"""

from collections.abc import Collection, Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.crosslingual.correspondences import Strengths, find_correspondences
from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.matching import SURE
from reader.comparing.crosslingual.terms import Term, find_terms
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refused_pairs import Told, without_refused
from reader.comparing.speaker_terms import find_speaker_words

# Of the foreign words of what is said: of fewer, a dictionary can't tell that the other sentence has none of them. With
# it, none of 1,215 right links of the cross-language sets is taken away.
_KNOWN = 1 / 3


def without_one_speaker(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Return the scored pairs but for those; `places` are where the sentences of each group stand."""
    return without_refused(likenesses, stories, places, _share_a_speaker_alone)


def _share_a_speaker_alone(left: Told, right: Told) -> bool:
    english, foreign = (left, right) if left[1] == "en" else (right, left)
    ours, theirs = _parted(*english), _parted(*foreign)
    if not (ours[0] and theirs[0]):
        return False
    lexicon = read_lexicon(foreign[1])
    known = [term for term in theirs[1] if term.key in lexicon]
    if len(known) < _KNOWN * len(theirs[1]):
        return False
    strengths = find_correspondences(ours[0] | ours[1], theirs[0] | theirs[1], lexicon)
    return _match(ours[0], theirs[0], strengths) and not _match(ours[1], theirs[1], strengths)


def _parted(text: str, language: str) -> tuple[set[Term], set[Term]]:
    """Return the terms that tell who says it, and those of what is said."""
    starts = find_speaker_words(text, language)
    speaker, said = set[Term](), set[Term]()
    for placed in find_terms(text, language):
        (speaker if placed.start in starts else said).add(placed.term)
    return speaker, said


def _match(ours: Collection[Term], theirs: Collection[Term], strengths: Strengths) -> bool:
    return any(strength > SURE and one in ours and other in theirs for (one, other), strength in strengths.items())
