"""Which words of two sentences of two languages stand for each other, and how much the sentences agree beside dates."""

from collections.abc import Sequence
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms

_SAME_LETTERS = 5  # ignored, ignoriert
_LOAN = 0.8  # how alike two words sound that are one in two languages
_FEWEST = 2  # words that two sentences neither of which is English have in common: both may tell of a museum
_SURE = 0.6  # the weight from which on a word of English tells that two words that have it are one


def agreement_in_words(left: SentenceFacts, right: SentenceFacts) -> float:
    """Return the share of the shorter one's words, outside of dates, that the other has, in [0, 1].

    Of two languages other than English by what their words are in English; 0 where there is no dictionary.
    """
    if not is_offered(left.language, right.language):
        return 0.0
    fewest = min(
        sum(_is_beside(term.start, term.end, side.dates) for term in find_terms(side.text, side.language))
        for side in (left, right)
    )
    pairs = match_words((left.text, left.language), (right.text, right.language))
    shared = sum(_is_beside(*one.left, left.dates) and _is_beside(*one.right, right.dates) for one in pairs)
    is_chance = shared < _FEWEST and "en" not in (left.language, right.language)
    return min(1.0, shared / fewest) if fewest and not is_chance else 0.0


def correspond(one: TaggedWord, other: TaggedWord, languages: tuple[str, str]) -> bool:
    """Tell whether two words of two languages may stand for each other, if need be by way of English."""
    if languages[0] != "en" and languages[1] == "en":
        return correspond(other, one, languages[::-1])
    if fold(one.text)[:_SAME_LETTERS] == fold(other.text)[:_SAME_LETTERS] and len(one.text) >= _SAME_LETTERS:
        return True
    if languages[0] != "en":
        return not _sure_glosses(one, languages[0]).isdisjoint(_sure_glosses(other, languages[1]))
    heads = read_synonyms("en").heads
    glosses = read_lexicon(languages[1]).glosses(stem(other.text.lower(), languages[1]))
    return any(heads.get(gloss, gloss) == one.stem for gloss in glosses)


def are_alike(one: TaggedWord, other: TaggedWord, languages: tuple[str, str]) -> bool:
    """Tell whether two words are one by their stems, or may stand for each other in two languages."""
    return one.stem == other.stem if languages[0] == languages[1] else correspond(one, other, languages)


def sound_alike(one: str, other: str) -> bool:
    """Tell whether two words of two languages sound as one that the languages share: wagons, vagones."""
    return sound_likeness(sound_of(fold(one)), sound_of(fold(other))) >= _LOAN


def stand_for_each_other(one: str, other: str, languages: tuple[str, str]) -> bool:
    """Tell whether two stems, of English and of another language, are of words that may stand for each other."""
    if languages[0] != "en":
        return languages[1] == "en" and stand_for_each_other(other, one, languages[::-1])
    heads = read_synonyms("en").heads
    return any(heads.get(gloss, gloss) == one for gloss in read_lexicon(languages[1]).glosses(other))


def are_in_dictionaries(word: TaggedWord, languages: tuple[str, str]) -> bool:
    """Tell whether a word of the first language would be known to stand for one of the second if it did."""
    if languages[0] == "en":
        return any(read_lexicon(languages[1]).stems_for(word.stem))
    return stem(word.text.lower(), languages[0]) in read_lexicon(languages[0])


@lru_cache(maxsize=1 << 10)
def _sure_glosses(word: TaggedWord, language: str) -> frozenset[str]:
    glosses = read_lexicon(language).glosses(stem(word.text.lower(), language))
    return frozenset(gloss for gloss, weight in glosses.items() if weight >= _SURE)


def _is_beside(start: int, end: int, dates: Sequence[ToldDate]) -> bool:
    return all(end <= day.start or day.end <= start for day in dates)
