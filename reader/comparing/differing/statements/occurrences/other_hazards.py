"""Tell apart what befell people in two matters: nobody died in the storm, four people were killed in the blaze.

Where what befell them is of another sort than what the other sentence tells of, or than all that the whole other story
tells of, both may be true.
"""

from collections.abc import Iterator
from functools import lru_cache

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, read_once
from reader.comparing.differing.statements.slots.meanings import glosses_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import COMPARED_ROLES, Article

# Sorts of what befalls people, by stems of English. What may be part of another one is of its sort too.
_SORTS = {
    "fire": ("fire", "blaze", "inferno", "flame", "wildfir"),
    "storm": ("storm", "hurrican", "typhoon", "cyclon", "tornado", "gale", "thunderstorm"),
    "water": ("flood", "tsunami", "deluge"),
    "quake": ("earthquak", "quake", "tremor"),
    "slide": ("avalanch", "landslid", "mudslid"),
    "crash": ("crash", "collis", "derail", "accid"),
    "fight": ("shoot", "brawl", "stab", "robberi", "riot"),
    "crush": ("stamped", "crush"),
    "epidemic": ("epidem", "flu", "pandem", "outbreak"),
}
_SORT_OF = {root: sort for sort, roots in _SORTS.items() for root in roots}
# One may be of the other: a storm floods a town, a crash sets it on fire, a crush follows what collapses.
_JOINED = (
    frozenset({"storm", "water", "slide"}), frozenset({"quake", "slide", "water", "fire"}),
    frozenset({"crash", "fire"}), frozenset({"fight", "crush", "fire"}),
)  # fmt: skip
_SURE = 0.4  # the weight from which on a word is what it is in English


def are_of_two_hazards(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether each of two sentences tells in what it befell somebody, and not in one thing."""
    one, other = hazards_told(left), hazards_told(right)
    return bool(one and other) and not _may_be_one(one, other)


def is_of_no_hazard_of(side: SentenceFacts, story: Article) -> bool:
    """Tell whether a sentence tells of what befell people in something that a story, which tells of others, has not."""
    told = hazards_told(side)
    if not told:
        return False
    theirs = _hazards_of(story)
    return bool(theirs) and not _may_be_one(told, theirs)


def _may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other) or any(one & joined and other & joined for joined in _JOINED)


@read_once
def hazards_told(side: SentenceFacts) -> frozenset[str]:
    """Return the sorts of what befalls people that a sentence tells of."""
    return frozenset(sort for word in side.words for sort in sorts_of_hazard(word, side.language))


def sorts_of_hazard(word: TaggedWord, language: str) -> Iterator[str]:
    """Yield the sorts of what befalls people that a word may name."""
    if word.kind is TokenKind.WORD and word.entry("hedge") is None and (word.is_content or word.entries):
        for gloss, weight in glosses_of(word.text, language).items():
            if weight >= _SURE and gloss in _SORT_OF:
                yield _SORT_OF[gloss]


@lru_cache(maxsize=64)
def _hazards_of(story: Article) -> frozenset[str]:
    """Return the sorts of all such words of a story."""
    language = story.language or ""
    known = read_lexicon(language).words
    if not known:
        return frozenset()
    texts = [
        sentence.span.of(story.text)
        for sentence in story.sentences
        if story.paragraphs[sentence.paragraph].role in COMPARED_ROLES
    ]
    words = {fold(word.text): word for text in texts for word in read_facts(text, language, None).words}
    return frozenset(sort for word in words.values() for sort in sorts_of_hazard(word, language))
