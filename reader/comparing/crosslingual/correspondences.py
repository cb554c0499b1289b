"""Which terms of two stories in two languages stand for each other, and how surely."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from reader.comparing.crosslingual.lexicons import Lexicon
from reader.comparing.crosslingual.phonetics import skeleton_pairs, sound_likeness
from reader.comparing.crosslingual.terms import Term

# How alike two names must sound, and two words one of which is no name: those are mostly no loans of each other.
# Found by looking at the names of the dev pairs; short ones are alike by chance (Άσαντ, Said).
_SAME_NAME, _SAME_WORD, _SHORT_NAME = 0.72, 0.8, 0.08
_SHORT, _SHORTEST = 5, 3
_LOAN = 0.8  # what a word that sounds the same counts
_SAME_LETTERS = 0.7  # what a word of the same letters counts that may be another word: Dutch and English "fee"
_LONG = 5
_SURE = 0.6  # a word with so sure a counterpart is not listened to

Strengths = Mapping[tuple[Term, Term], float]


def find_correspondences(english: Iterable[Term], foreign: Iterable[Term], lexicon: Lexicon) -> Strengths:
    """Return the strength, in (0, 1], of each English and foreign term that may stand for each other."""
    ours, theirs = sorted(english), sorted(foreign)
    by_key: dict[str, list[Term]] = defaultdict(list)
    by_word: dict[str, list[Term]] = defaultdict(list)
    for one in ours:
        by_key[one.key].append(one)
        by_word[one.word].append(one)
    found: dict[tuple[Term, Term], float] = {}
    for other in theirs:
        if other.is_number:
            found.update({(one, other): 1.0 for one in by_key.get(other.key, ()) if one.is_number})
            continue
        glosses = lexicon.glosses(other.key)
        found.update({(one, other): glosses[key] for key in glosses.keys() & by_key.keys() for one in by_key[key]})
        for one in by_word.get(other.word, ()):
            if len(other.word) >= _SHORTEST or one.is_name:
                sure = one.is_name or len(other.word) >= _LONG
                found[one, other] = max(found.get((one, other), 0.0), 1.0 if sure else _SAME_LETTERS)
    surely = [pair for pair, strength in found.items() if strength >= _SURE]
    unheard = {one for one, _ in surely}, {other for _, other in surely}
    for pair, strength in _by_sound(
        [one for one in ours if one not in unheard[0]],
        [other for other in theirs if other not in unheard[1] and (other.is_name or other.key not in lexicon)],
    ):
        found.setdefault(pair, strength)
    return found


def _by_sound(ours: Sequence[Term], theirs: Sequence[Term]) -> Iterator[tuple[tuple[Term, Term], float]]:
    """Yield the terms that sound alike, among those that share half of their consonants."""
    by_sound: dict[str, list[Term]] = defaultdict(list)
    for one in ours:
        if len(one.sound) >= _SHORTEST:
            by_sound[one.sound].append(one)
    postings: dict[str, list[str]] = defaultdict(list)
    for sound in by_sound:
        for pair in skeleton_pairs(sound):
            postings[pair].append(sound)
    for other in theirs:
        if len(other.sound) < _SHORTEST:
            continue
        pairs = skeleton_pairs(other.sound)
        shared = Counter(chain.from_iterable([postings[pair] for pair in pairs & postings.keys()]))
        for sound, count in shared.items():
            if 2 * count >= max(len(pairs), len(skeleton_pairs(sound))):
                likeness = sound_likeness(sound, other.sound)
                if likeness >= _SAME_NAME:
                    yield from _heard(by_sound[sound], other, likeness)


def _heard(ours: Sequence[Term], other: Term, likeness: float) -> Iterator[tuple[tuple[Term, Term], float]]:
    for one in ours:
        named = one.is_name and other.is_name
        short = min(len(one.sound), len(other.sound)) < _SHORT
        if likeness >= (_SAME_NAME if named else _SAME_WORD) + (_SHORT_NAME if short else 0):
            yield (one, other), likeness if named else _LOAN * likeness
