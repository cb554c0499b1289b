"""Of which sort a thing is, in any language that has a dictionary: a pistol, un marteau; by the roof, durch die Tür.

`classes.txt` lists the English words of each sort, one sort to a line behind its class. Of two sorts of a class nothing
is both, unless one has the other before its dot: a hand is part of an arm. `packaging/make_word_classes.py` makes it
from WordNet; its licence is in NOTICE.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.terms import known_key
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows

_SURELY = 0.4  # the weight from which on a word of another language is what an English one is
_MAY = 0.2  # and from which on it may be
# What befalls a part of a body, by stems.
WOUNDS = frozenset({
    *("hurt", "injuri", "injur", "wound", "break", "broken", "fractur", "hit", "strike", "shot", "shoot", "stab"),
    *("burn", "bite", "blow", "sprain", "amput"),
})  # fmt: skip
_NO_NOUNS = frozenset({"way", "colour", "side", "flank", "level"})  # classes of adjectives and adverbs too
# Of a class of places, those where somebody is as in a building: nobody is in the harbour and at the airport.
_SITES = frozenset({"harbour", "cemetery", "playground", "bridge", "dam"})
_SITE = "site"
# Rivers, lakes and canals have shores as the sea has: "across the river", "d'une rive à l'autre".
_SHORE = "coast.shore"
_OF_SHORES = frozenset({"river", "lake", "canal"})
_EN = "en"
_CAPITAL_NOUNS = "de"


class Sort(NamedTuple):
    """A sort of a class."""

    group: str
    path: str


def sorts_of(word: TaggedWord, language: str) -> frozenset[Sort]:
    """Return the sorts that a word of a language may name, where one of them is likely."""
    if word.entries:
        limb, phrase = word.entry("limb"), word.entry("slot")
        if limb is not None and (sort := _by_word().get(limb.value)) is not None:
            return frozenset({sort})
        if phrase is not None:
            return _with_places(Sort(*phrase.value.split(":")))
    return _sorts_of(word.text, language)


def is_of_kin(word: TaggedWord, language: str) -> bool:
    """Tell whether a word tells whose kin somebody is."""
    return any(sort.group == "kin" for sort in sorts_of(word, language))


def are_exclusive(one: frozenset[Sort], other: frozenset[Sort], group: str) -> bool:
    """Tell whether nothing is of a sort of each of two sets that are of a class."""
    ours, theirs = ([sort.path for sort in side if sort.group == group] for side in (one, other))
    return bool(ours) and bool(theirs) and not any(_is_within(a, b) or _is_within(b, a) for a in ours for b in theirs)


def _is_within(one: str, other: str) -> bool:
    return one == other or one.startswith(other + ".")


@lru_cache(maxsize=1 << 14)
def _sorts_of(word: str, language: str) -> frozenset[Sort]:
    text = word.replace("’", "'").rpartition("'")[2]
    if language == _EN:
        sort = _by_word().get(text.lower()) if text[:1].islower() else None
        return _with_places(sort) if sort is not None else frozenset()
    lexicon = read_lexicon(language)
    glosses = lexicon.glosses(known_key(stem(text.lower(), language), language))
    told = _by_stem()
    likely = max(glosses.values(), default=0.0)
    found = {told[gloss] for gloss, weight in glosses.items() if weight >= _MAY and gloss in told}
    sure = {
        told[gloss].group for gloss, weight in glosses.items() if weight >= max(_SURELY, likely / 2) and gloss in told
    }
    is_noun = language != _CAPITAL_NOUNS or text[:1].isupper()
    likely_sorts = [sort for sort in found if sort.group in sure and (is_noun or sort.group in _NO_NOUNS)]
    return frozenset[Sort]().union(*map(_with_places, likely_sorts))


def _with_places(sort: Sort) -> frozenset[Sort]:
    """Return a sort, of a building or another place where somebody is with that of a site too; a shore is of waters."""
    if sort.path == _SHORE:
        return frozenset({sort, *(Sort(sort.group, water) for water in _OF_SHORES)})
    is_site = sort.group == "building" or (sort.group == "place" and sort.path in _SITES)
    return frozenset({sort, Sort(_SITE, sort.path)} if is_site else {sort})


def read_classes() -> None:
    """Read the table, in 12 ms, before two sentences are held against one another."""
    _by_word()
    _by_stem()


@lru_cache(maxsize=1)
def _by_word() -> Mapping[str, Sort]:
    """Return the sort of each English word, in the plural too."""
    lines = list(_lines())
    found: dict[str, Sort] = {}
    for word, sort in lines:
        for form in _plurals(word):
            found.setdefault(form, sort)
    return found | dict(lines)


@lru_cache(maxsize=1)
def _by_stem() -> Mapping[str, Sort]:
    """Return the sort of each stem; of words that share one, the shortest is what it mostly is of."""
    lines = sorted(_lines(), key=lambda line: len(line[0]), reverse=True)
    return {stem(word, _EN): sort for word, sort in lines}


def _plurals(word: str) -> Iterator[str]:
    yield word + "s"
    if word.endswith("y"):
        yield word[:-1] + "ies"
    elif word.endswith(("s", "x", "ch", "sh")):
        yield word + "es"
    elif word.endswith("man"):
        yield word[:-3] + "men"
    elif word.endswith(("f", "fe")):
        yield word.removesuffix("e")[:-1] + "ves"


def _lines() -> Iterator[tuple[str, Sort]]:
    for row in read_rows(__package__, "classes.txt"):
        name, _, words = row.partition(": ")
        group, _, path = name.partition(" ")
        sort = Sort(group, path)
        for word in words.split(" "):
            yield word, sort
