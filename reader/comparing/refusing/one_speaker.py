"""Pairs of two languages that share who says what they tell, and nothing of it.

"Mayor Ana Brandt said she would sue" and "Bürgermeisterin Ana Brandt sagte, die Schulen blieben zu" share a name and an
office, of which a dictionary makes most of what it knows. One of them may tell what she does instead: "Bürgermeisterin
Ana Brandt erwartet am Montag Gäste" has nothing of a quotation of hers either. An office speaks as she does: "according
to the road office", "según la oficina de carreteras".
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.crosslingual.correspondences import Counterparts, find_correspondences
from reader.comparing.crosslingual.lexicons import Dictionary, leads, read_lexicon
from reader.comparing.crosslingual.matching import SURE
from reader.comparing.crosslingual.persons import OFFICES
from reader.comparing.crosslingual.terms import PlacedTerm, Term, find_terms
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.refused_pairs import Told, without_refused
from reader.comparing.terms.asides import find_source_words
from reader.comparing.terms.speakers import find_speaker_words

# Of the foreign words of what is said: of fewer, a dictionary can't tell that the other sentence has none of them. With
# it, none of 1,215 right links of the cross-language sets is taken away.
_KNOWN = 1 / 3
# Beside a sentence that tells no speaker: a capital speaks too, and a single word is soon said in another way. Who
# stands in front is mostly the one he tells of: he said he would go, and goes.
_FULL_NAME, _FEWEST_SAID = 2, 2
# What stands behind a comma and a name: "the county's director of public health", "46", "46 ans".
_BESIDE = re.compile(r"\s*[,(،、，]\s*([^][(),.;:!?«»“”„\"،、，。]+)[)]?")
_LONGEST, _AGE = 6, 2  # terms of it


class _Parts(NamedTuple):
    """The terms of a sentence: those that tell who says it, and in their order those of what is said, or all.

    `is_told_first` if what is said stands before who says it.
    """

    speaker: frozenset[Term]
    said: Sequence[Term]
    is_told_first: bool


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
    if not (ours.speaker or theirs.speaker):
        return False
    lexicons = read_lexicon(leading[1]), read_lexicon(following[1])
    if not all(_is_known(*side) for side in ((ours.said, lexicons[0]), (theirs.said, lexicons[1]))):
        return False
    counterparts = find_correspondences({*ours.speaker, *ours.said}, {*theirs.speaker, *theirs.said}, lexicons)
    if ours.speaker and theirs.speaker:
        has_one = _match(ours.speaker, theirs.speaker, counterparts)
    else:
        has_one = _names_a_speaker(ours, theirs, counterparts)
    if not has_one:
        return False
    named = [(one, other) for one, other in _matches(counterparts) if one.is_name and other.is_name]
    said = (
        _without_own(ours.said, named, theirs, lexicons[0]),
        _without_own(theirs.said, [(other, one) for one, other in named], ours, lexicons[1]),
    )
    return not _match(*said, counterparts)


def _without_own(
    said: Sequence[Term], named: Collection[tuple[Term, Term]], others: _Parts, lexicon: Dictionary
) -> Collection[Term]:
    """Return what is said but for names that the other sentence has of who speaks alone, and what they are names of.

    A school that reopens is the headteacher's. What a name is of stands before it in most languages: "la escuela St
    Mary's". `named` are names, each with one of the other sentence.
    """
    told = {one for one, other in named if other in others.said}
    names = {one for one, other in named if other in others.speaker} - told
    nouns = set[Term]() if lexicon.is_english else {one for one, name in pairwise(said) if name in names}
    return {term for term in said if term not in names and term not in nouns}


def _is_known(said: Collection[Term], lexicon: Dictionary) -> bool:
    """Tell whether a dictionary has enough of what is said; the English is in both."""
    return lexicon.is_english or sum(term.key in lexicon for term in said) >= _KNOWN * len(said)


def _names_a_speaker(ours: _Parts, theirs: _Parts, counterparts: Counterparts) -> bool:
    """Tell whether a sentence without a speaker has the full name of whoever says what the other one tells."""
    if not (ours.is_told_first or theirs.is_told_first) or min(len(ours.said), len(theirs.said)) < _FEWEST_SAID:
        return False
    speaker, others = (ours.speaker, theirs.said) if ours.speaker else (theirs.speaker, ours.said)
    shared = {
        one if one in speaker else other
        for one, other in _matches(counterparts)
        if (one in speaker and other in others) or (one in others and other in speaker)
    }
    return sum(term.is_name for term in shared) >= _FULL_NAME


# A sentence is asked for with each of its partners.
@lru_cache(maxsize=1 << 12)
def _parted(text: str, language: str) -> _Parts:
    """Tell apart who says what a sentence tells, with what stands beside his name, and what is said."""
    starts = find_speaker_words(text, language) or find_source_words(text, language)
    terms = find_terms(text, language)
    inside = [placed for placed in terms if placed.start in starts]
    if inside and inside[-1].term.is_name:
        inside += _beside(text, inside[-1].end, terms, read_lexicon(language))
    speaker = frozenset(placed.term for placed in inside)
    begun = {placed.start for placed in inside}
    said = [placed for placed in terms if placed.start not in begun]
    is_told_first = bool(inside and said) and said[0].start < inside[0].start
    return _Parts(speaker, [placed.term for placed in said], is_told_first)


def _beside(text: str, end: int, terms: Sequence[PlacedTerm], lexicon: Dictionary) -> list[PlacedTerm]:
    """Return the age and the office that stand behind a name."""
    found = list[PlacedTerm]()
    while part := _BESIDE.match(text, end):
        end = part.end()
        inside = [placed for placed in terms if part.start(1) <= placed.start < end]
        is_age = len(inside) <= _AGE and any(placed.term.is_number for placed in inside)
        is_office = len(inside) <= _LONGEST and any(_is_office(placed.term, lexicon) for placed in inside)
        if not (is_age or is_office):
            break
        found += inside
    return found


def _is_office(term: Term, lexicon: Dictionary) -> bool:
    return not OFFICES.isdisjoint({term.key} if lexicon.is_english else lexicon.glosses(term.key))


def _match(ours: Collection[Term], theirs: Collection[Term], counterparts: Counterparts) -> bool:
    return any(one in ours and other in theirs for one, other in _matches(counterparts))


def _matches(counterparts: Counterparts) -> Iterator[tuple[Term, Term]]:
    return (pair for pair, known in counterparts.items() if known.strength > SURE)
