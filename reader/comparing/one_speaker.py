"""Pairs of two languages that share who says what they tell, and nothing of it.

"Mayor Ana Brandt said she would sue" and "Bürgermeisterin Ana Brandt sagte, die Schulen blieben zu" share a name and an
office, of which a dictionary makes most of what it knows.
"""

from collections.abc import Collection, Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.crosslingual.correspondences import Counterparts, find_correspondences
from reader.comparing.crosslingual.lexicons import Lexicon, leads, read_lexicon
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
    leading, following = (left, right) if leads(left[1], right[1]) else (right, left)
    ours, theirs = _parted(*leading), _parted(*following)
    if not (ours[0] and theirs[0]):
        return False
    lexicons = read_lexicon(leading[1]), read_lexicon(following[1])
    if not all(_is_known(*side) for side in ((ours[1], lexicons[0]), (theirs[1], lexicons[1]))):
        return False
    counterparts = find_correspondences(ours[0] | ours[1], theirs[0] | theirs[1], lexicons)
    return _match(ours[0], theirs[0], counterparts) and not _match(ours[1], theirs[1], counterparts)


def _is_known(said: Collection[Term], lexicon: Lexicon) -> bool:
    """Tell whether a dictionary has enough of what is said; the English is in both."""
    return lexicon.is_english or sum(term.key in lexicon for term in said) >= _KNOWN * len(said)


def _parted(text: str, language: str) -> tuple[set[Term], set[Term]]:
    """Return the terms that tell who says it, and those of what is said."""
    starts = find_speaker_words(text, language)
    speaker, said = set[Term](), set[Term]()
    for placed in find_terms(text, language):
        (speaker if placed.start in starts else said).add(placed.term)
    return speaker, said


def _match(ours: Collection[Term], theirs: Collection[Term], counterparts: Counterparts) -> bool:
    return any(
        known.strength > SURE and one in ours and other in theirs for (one, other), known in counterparts.items()
    )
