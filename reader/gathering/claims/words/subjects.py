"""Which sentences share with the words of a claim what that is about, and nothing of what it says of it.

"Chlorine is used to clean water" is not told by who says that a lorry with chlorine burned, nor the route of
a train by who says when it derailed. Where a dictionary knows too few words, nothing is said.
"""

from functools import lru_cache
from itertools import product

from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.comparing.profiling.profiles import profile
from reader.comparing.profiling.synonyms import read_synonyms

_AUXILIARIES = ("passive", "befalls")
_KNOWN = 0.6  # of the words of a sentence: of one of which a dictionary knows fewer it is not known what it shares
_FEWEST = 2  # words that a predicate has: of one alone, another language may have any word
_SURELY = 0.3  # the weight of a gloss: less is a sense of few uses, as "late" is of "feu"

Text = tuple[str, str]
"""A sentence and its language."""


@lru_cache(maxsize=1 << 12)
def share_subject_alone(worded: Text, told: Text) -> bool:
    """Tell whether all that two sentences share stands before the first auxiliary verb of one of them."""
    if not is_offered(worded[1], told[1]):
        return False
    words = tag_words(*worded)
    at = next((n for n, word in enumerate(words) if any(word.entry(kind) is not None for kind in _AUXILIARIES)), 0)
    predicate = [word for word in words[at:] if word.is_content]
    if (
        not at
        or words[at - 1].entry("infinitive") is not None
        or len(predicate) < _FEWEST
        or profile(*worded).numbers & profile(*told).numbers
    ):
        return False
    others = [word for word in tag_words(*told) if word.is_content]
    said = [_meanings(word, told[1], worded[1]) for word in others]
    asked = [_meanings(word, worded[1], told[1]) for word in predicate]
    is_known = all(sum(map(bool, side)) >= _KNOWN * len(side) for side in (said, asked))
    if not is_known or any(mine & yours for mine, yours in product(asked, said)):
        return False
    places = _matched(worded, told)
    start = words[at].start
    return any(place < start for place in places) and not any(place > start for place in places)


def _matched(one: Text, other: Text) -> frozenset[int]:
    """Return where words of one text stand that another one has."""
    if one[1] == other[1]:
        stems = {word.stem for word in tag_words(*other) if word.is_content}
        return frozenset(word.start for word in tag_words(*one) if word.is_content and word.stem in stems)
    if not is_offered(one[1], other[1]):
        return frozenset()
    return frozenset(pair.left[0] for pair in match_words(one, other))


def _meanings(word: TaggedWord, language: str, other: str) -> frozenset[str]:
    """Return what a word may be in the language of both texts, or in English, and what it is a side of."""
    sides = {entry.value[:-1] for entry in word.entries if entry.kind == "opposite"}
    fates = {f"fate {entry.value}" for entry in word.entries if entry.kind == "fate"}
    if language in (other, "en"):
        found = {word.stem}
    else:
        found = {gloss for gloss, weight in read_lexicon(language).glosses(word.stem).items() if weight >= _SURELY}
    if word.is_name:
        found.add(word.text.casefold())
    heads = read_synonyms("en" if language != other else language).heads
    return frozenset({heads.get(one, one) for one in found} | (sides if found else set()) | fates)
