"""Tell who has a word of a claim that one voice alone tells in a story's language.

Whether a sentence comes near a claim is asked of wordings in its own language. Where a claim has one of these, and its
other tellers are in other languages, hardly anything was asked: "Elnor blames the heat" is near no sentence on air
conditioning, though "Zu viele Klimaanlagen seien gelaufen" tells the claim too. So any word is enough there, of whoever
tells it, but for names and for what the event is about.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.synonyms import read_synonyms
from reader.gathering.touching.asking import Asking, Facts
from reader.model.claim import Claim, Place

_ENGLISH = "en"  # what the dictionaries tell words of all other languages in
_SURE = 0.5  # the weight from which on a word is what it is in English
# Zipf frequency, times ten, of words that tell nothing by themselves, such as "call" and "week". On five events of our
# own 36 of 104 lines of what is left out were false that one wording was asked of; of 60, 55, 52 and 50 that left 1, 1,
# 4 and 6 of 19, 31, 48 and 52.
_COMMON = 55
# Sentences of one language of an event: what so many have, or such a share of more of them, the event is about.
_MANY, _SHARE = 8, 0.1

Meanings = frozenset[str]


def who_has_a_word_of_it(facts: Facts, heads: Sequence[int]) -> Asking:
    """Tell who has a word of what tells a claim, if one voice alone tells that in their language."""
    told = {place: _meanings(one) for place, one in facts.items()}
    telling = {language: _rare(language, facts, told) for language in {one.language for one in facts.values()}}

    def ask(claim: Claim) -> set[int]:
        places = [(one.story, one.sentence) for one in claim.telling()]
        voices = Counter(language for language, _ in {(facts[at].language, heads[at[0]]) for at in places})
        lone = {language for language, count in voices.items() if count == 1} if len(voices) > 1 else set[str]()
        if not lone:
            return set()
        asked = frozenset[str]().union(*(told[at] for at in places))
        wanted = {language: asked & telling[language] for language in lone}
        return {
            place[0]
            for place, own in told.items()
            if (language := facts[place].language) in lone and own & wanted[language]
        }

    return ask


def _rare(language: str, facts: Facts, told: Mapping[Place, Meanings]) -> Meanings:
    """Return the meanings that are not what an event is about, as far as sentences of a language show."""
    own = [told[place] for place, one in facts.items() if one.language == language]
    counts = Counter(meaning for meanings in own for meaning in meanings)
    return frozenset(meaning for meaning, count in counts.items() if count <= max(_MANY, _SHARE * len(own)))


def _meanings(one: SentenceFacts) -> Meanings:
    """Return what the words of a sentence may mean, but for names and what any sentence may have."""
    words = (word for word in one.words if word.is_content and (not word.is_name or word.start == 0))
    return frozenset[str]().union(*(_of_word(word.stem, one.language) for word in words))


@lru_cache(maxsize=1)
def _common() -> Meanings:
    return frozenset(term for term, tenths in zipf_tenths(_ENGLISH).items() if tenths >= _COMMON)


@lru_cache(maxsize=1 << 13)
def _of_word(stem: str, language: str) -> Meanings:
    """Return what a word may be in English, but for what any sentence may have."""
    return frozenset(_meanings_of(stem, language)) - _common()


def _meanings_of(stem: str, language: str) -> Iterator[str]:
    """Yield what a word may be in English, and itself in its language: two sentences of that need no dictionary."""
    heads = read_synonyms(_ENGLISH).heads
    if language == _ENGLISH:
        yield heads.get(stem, stem)
        return
    yield f"{language}:{stem}"
    glosses = read_lexicon(language).glosses(stem)
    yield from (heads.get(gloss, gloss) for gloss, weight in glosses.items() if weight >= _SURE)
