"""What words may be in English, by which two words of any two languages may be held against each other.

`verbs.txt` lists the forms of irregular verbs; `packaging/make_word_classes.py` makes it from WordNet, see NOTICE.
"""

from collections.abc import Mapping
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.terms import known_key
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms
from reader.text.tables import read_rows

_EN = "en"
_SURELY = 0.25  # the weight of a gloss: less is one of many senses
_BOTH = 0.12  # the product of two weights by which two words of languages other than English may be one
_IN_ALL_LANGUAGES = frozenset({"deed", "culprit", "opens", "opposite", "body", "facility", "orderer"})
_OF_TWO_THINGS = frozenset({"gas", "bank", "spring", "seal", "crane"})  # stems of English words
SAME_NAME, _SHORTEST_NAME = 0.8, 4  # how alike two names of two scripts sound
SAME_LETTERS = 5  # ignored, ignoriert
# Words for "from" by language: "van" is one in Dutch and none in English, "do" in Portuguese and "to" in Polish.


def are_same(one: TaggedWord, mine: str, other: TaggedWord, theirs: str) -> bool:
    """Tell whether two words of any two languages may tell the same."""
    if mine == theirs and one.stem == other.stem:
        return True
    if mine != theirs and _are_alike(fold(one.text), fold(other.text)):
        return True
    if one.is_name and other.is_name and are_one_name(one, other):
        return True
    if one.entries and other.entries and not names_of(one).isdisjoint(names_of(other)):
        return True
    ours, others = meanings(one.text, mine), meanings(other.text, theirs)
    if mine == theirs != _EN:  # l'essence, le gaz: another language tells apart what one English word names
        ours = {gloss: weight for gloss, weight in ours.items() if gloss not in _OF_TWO_THINGS}
    if _EN in (mine, theirs) or mine == theirs:
        return not ours.keys().isdisjoint(others)
    return sum([weight * others[gloss] for gloss, weight in ours.items() if gloss in others]) >= _BOTH


def are_one_name(one: TaggedWord, other: TaggedWord) -> bool:
    """Tell whether two words are one name, in whatever script."""
    texts = fold(one.text), fold(other.text)
    return texts[0] == texts[1] or _sound_alike(*sorted(texts))


@lru_cache(maxsize=1 << 12)
def _sound_alike(one: str, other: str) -> bool:
    sounds = sound_of(one), sound_of(other)
    return all(sounds) and min(map(len, sounds)) >= _SHORTEST_NAME and sound_likeness(*sounds) >= SAME_NAME


def names_of(word: TaggedWord) -> frozenset[str]:
    """Return the names that the lexicons have for a word in all languages."""
    return frozenset(
        f"{entry.kind} {entry.value.partition(':')[0]}" for entry in word.entries if entry.kind in _IN_ALL_LANGUAGES
    )


def _are_alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= SAME_LETTERS and one[:SAME_LETTERS] == other[:SAME_LETTERS])


def glosses_of(text: str, language: str) -> Mapping[str, float]:
    """Return what a word may be in English, by stems, with weights."""
    return _glosses(without_article(text), language)


def meanings(text: str, language: str) -> Mapping[str, float]:
    """Return what a word may be in English, by the stems that stand for those which outlets exchange, with weights."""
    return _meanings(without_article(text), language)


def without_article(text: str) -> str:
    """Return a word in small letters without what is put before it with an apostrophe."""
    before, _, behind = text.replace("’", "'").lower().rpartition("'")
    return behind or before


@lru_cache(maxsize=1 << 14)
def _meanings(word: str, language: str) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for gloss, weight in _glosses(word, language).items():
        head = _head(gloss)
        found[head] = max(found.get(head, 0.0), weight)
    return found


@lru_cache(maxsize=1 << 14)
def _glosses(word: str, language: str) -> Mapping[str, float]:
    key = stem(word, language) if any(map(str.isalnum, word)) else ""
    if language == _EN:
        return {_irregular().get(word, key): 1.0}
    glosses = read_lexicon(language).glosses(known_key(key, language))
    return {gloss: weight for gloss, weight in glosses.items() if weight >= _SURELY}


def _head(gloss: str) -> str:
    return read_synonyms(_EN).heads.get(gloss, gloss)


def is_deed(text: str, language: str) -> bool:
    """Tell whether a word may tell a deed: what it likely is in English is mostly a verb, or one made a noun."""
    glosses = glosses_of(text, language)
    least = max(glosses.values(), default=0.0) / 2
    return any(weight >= least and gloss in _verbs()[0] for gloss, weight in glosses.items())


def _irregular() -> Mapping[str, str]:
    """Return the stem of each form of an irregular English verb."""
    return _verbs()[1]


def is_past(text: str) -> bool:
    """Tell whether an English word may be the past of a verb."""
    return text.endswith("ed") or text in _irregular()


@lru_cache(maxsize=1)
def _verbs() -> tuple[frozenset[str], Mapping[str, str]]:
    """Return the stems that are mostly of verbs, and the stem of each form of an irregular one."""
    first, *lines = read_rows(__package__, "verbs.txt")
    told = (line.partition(": ") for line in lines)
    return frozenset(first.split(" ")), {form: stem(verb, _EN) for verb, _, forms in told for form in forms.split(" ")}
