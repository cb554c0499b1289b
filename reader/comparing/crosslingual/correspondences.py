"""Which terms of two stories in two languages stand for each other, and how surely."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.comparing.crosslingual.compounds import split_compound
from reader.comparing.crosslingual.lexicons import Dictionary, Lexicons
from reader.comparing.crosslingual.phonetics import SoundIndex
from reader.comparing.crosslingual.terms import Term

# How alike two names must sound, and two words one of which is no name: those are mostly no loans of each other.
# Found by looking at the names of the dev pairs; short ones are alike by chance (Άσαντ, Said).
_SAME_NAME, _SAME_WORD, _SHORT_NAME = 0.72, 0.8, 0.08
_SHORT, _SHORTEST = 5, 3
_LOAN = 0.8  # what a word that sounds the same counts
_SAME_LETTERS = 0.7  # what a word of the same letters counts that may be another word: Dutch and English "fee"
_LONG = 5
# How alike the English stems of two words of other languages are at least, by their cosine. Without it, three of five
# links of unrelated pairs were of words that share one sense of many; .25 lost right links too.
_SHARED = 0.15
_PART = 0.7  # what half a word counts
_SURE = 0.6  # a word with so sure a counterpart is not listened to


class Counterpart(NamedTuple):
    """How surely a term stands for another one, in (0, 1], and by which English stem; by none if by letters or sound.

    Of an English term, the stem is its own.
    """

    strength: float
    meaning: str


Counterparts = Mapping[tuple[Term, Term], Counterpart]


def find_correspondences(
    ours: Iterable[Term], theirs: Iterable[Term], lexicons: Lexicons, *, with_forms: bool = False
) -> Counterparts:
    """Return which terms of two languages may stand for each other, by what they mean in English, letters and sound.

    `with_forms`: a form of a word stands for what its headword does.
    """
    left, right = sorted(ours), sorted(theirs)
    by_word: dict[str, list[Term]] = defaultdict(list)
    for one in left:
        by_word[one.word].append(one)
    found = _by_meaning(left, right, lexicons, with_forms=with_forms)
    for other in right:
        if other.is_number:
            continue
        for one in by_word.get(other.word, ()):
            if len(other.word) >= _SHORTEST or one.is_name:
                sure = one.is_name or len(other.word) >= _LONG
                known = found.get((one, other), Counterpart(0.0, _own_meaning(one, lexicons[0])))
                found[one, other] = known._replace(strength=max(known.strength, 1.0 if sure else _SAME_LETTERS))
    surely = [pair for pair, known in found.items() if known.strength >= _SURE]
    unheard = {one for one, _ in surely}, {other for _, other in surely}
    for (one, other), strength in _by_sound(
        [one for one in left if one not in unheard[0] and _may_be_heard(one, lexicons[0], lexicons)],
        [other for other in right if other not in unheard[1] and _may_be_heard(other, lexicons[1], lexicons)],
    ):
        found.setdefault((one, other), Counterpart(strength, _own_meaning(one, lexicons[0])))
    return found


def _by_meaning(
    ours: Sequence[Term], theirs: Sequence[Term], lexicons: Lexicons, *, with_forms: bool
) -> dict[tuple[Term, Term], Counterpart]:
    """Find the terms that have an English stem in common.

    Of two languages neither of which is English, each stem that two words share speaks for them, and those that they
    don't share speak against them: "stad" and "stetig" have "steady" in common, and little else.
    """
    by_meaning: dict[str, list[tuple[Term, float]]] = defaultdict(list)
    sizes: dict[Term, float] = {}
    is_english = lexicons[0].is_english
    meanings_of = _meanings_of_headword if with_forms else _meanings
    for one in ours:
        meanings = meanings_of(one, lexicons[0], is_bridged=not is_english)
        if not is_english:
            sizes[one] = sum([weight * weight for weight in meanings.values()])
        for meaning, weight in meanings.items():
            by_meaning[meaning].append((one, weight))
    found: dict[tuple[Term, Term], Counterpart] = {}
    for other in theirs:
        meanings = meanings_of(other, lexicons[1], is_bridged=not is_english)
        shared: dict[Term, list[tuple[float, str]]] = defaultdict(list)
        for meaning, own in meanings.items():
            for one, weight in by_meaning.get(meaning, ()):
                shared[one].append((weight * own, meaning))
        size = 0.0 if is_english else sum([weight * weight for weight in meanings.values()])
        for one, strengths in shared.items():
            dot = math.fsum([strength for strength, _ in strengths])
            if is_english or dot * dot >= _SHARED * _SHARED * sizes[one] * size:
                missed = math.prod(sorted([1 - strength for strength, _ in strengths]))
                strength, meaning = max(strengths)
                found[one, other] = Counterpart(strength if len(strengths) == 1 else 1 - missed, meaning)
    return found


def _meanings(term: Term, lexicon: Dictionary, *, is_bridged: bool) -> Mapping[str, float]:
    """Return the English stems of a term.

    Of a word that may be a number, that alone between other languages: "zwei" and "tres" are both a gear, and a base.
    """
    if term.is_number:
        return {term.key: 1.0}
    glosses = lexicon.glosses(term.key)
    if is_bridged and not glosses:
        return _meanings_of_parts(term, lexicon)
    number = next((gloss for gloss in glosses if gloss.isdecimal()), "") if is_bridged else ""
    return {number: glosses[number]} if number and glosses[number] >= _SURE else glosses


def _meanings_of_headword(term: Term, lexicon: Dictionary, *, is_bridged: bool) -> Mapping[str, float]:
    if not term.headword:
        return _meanings(term, lexicon, is_bridged=is_bridged)
    return {term.key: 1.0, term.headword: 1.0} if lexicon.is_english else lexicon.glosses(term.headword)


def _meanings_of_parts(term: Term, lexicon: Dictionary) -> Mapping[str, float]:
    """Return the English stems of both parts of a word that is made of two."""
    glosses = [lexicon.glosses(part) for part in split_compound(term.word, lexicon.language)]
    return {meaning: _PART * weight for of_part in glosses for meaning, weight in of_part.items()}


def _may_be_heard(term: Term, lexicon: Dictionary, lexicons: Lexicons) -> bool:
    """Tell whether a term may be a name or a loan: no dictionary has it, or it is written as a name.

    Where all nouns are written as names are, the dictionary decides; between English and that language either does.
    """
    tells_names = lexicon.tells_names or lexicons[0].is_english
    return term.key not in lexicon or (term.is_name and tells_names)


def _own_meaning(term: Term, lexicon: Dictionary) -> str:
    return term.key if lexicon.is_english else ""


def _by_sound(ours: Sequence[Term], theirs: Sequence[Term]) -> Iterator[tuple[tuple[Term, Term], float]]:
    """Yield the terms that sound alike, among those that share half of their consonants."""
    by_sound: dict[str, list[Term]] = defaultdict(list)
    for one in ours:
        if len(one.sound) >= _SHORTEST:
            by_sound[one.sound].append(one)
    index = SoundIndex(by_sound)
    for other in theirs:
        if len(other.sound) >= _SHORTEST:
            for sound, likeness in index.find_alike(other.sound, _SAME_NAME):
                yield from _heard(by_sound[sound], other, likeness)


def _heard(ours: Sequence[Term], other: Term, likeness: float) -> Iterator[tuple[tuple[Term, Term], float]]:
    for one in ours:
        named = one.is_name and other.is_name
        short = min(len(one.sound), len(other.sound)) < _SHORT
        if likeness >= (_SAME_NAME if named else _SAME_WORD) + (_SHORT_NAME if short else 0):
            yield (one, other), likeness if named else _LOAN * likeness
