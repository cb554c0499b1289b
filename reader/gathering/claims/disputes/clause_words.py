"""The clauses of a sentence as its words are tagged, and what a word of one may mean, says or disputes."""

from collections.abc import Iterator, Sequence

from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.synonyms import read_synonyms

_MARKS = frozenset(",;:–—()")
_ENGLISH = "en"
_SURELY = 0.2  # the weight of a gloss: less is one of many senses
_AUXILIARIES = ("passive", "befalls")
_OPENERS = ("whether", "no_sooner", "subordinate")
TRUTH = "truth"


def clause_parts(facts: SentenceFacts) -> Iterator[list[TaggedWord]]:
    """Part a sentence at its marks and where a clause begins that depends on another."""
    part: list[TaggedWord] = []
    for word, behind in zip(facts.words, (*facts.words[1:], None), strict=False):  # it may have no word
        is_mark = word.text in _MARKS
        opens = any(map(word.entry, _OPENERS))
        # "kein Wasser zu trinken" denies that anybody is to drink
        goes_on = is_before_verb(word) and (
            any(one.entry("no_such") is not None for one in part) or _is_noun(behind, facts.language)
        )
        if part and (is_mark or (opens and word.entry("infinitive") is None and not goes_on)):
            yield part
            part = []
        if not is_mark:
            part.append(word)
    if part:
        yield part


def _is_noun(word: TaggedWord | None, language: str) -> bool:
    return word is not None and language == "de" and word.text[:1].isupper()  # "zu Schaden" is no verb


def is_before_verb(word: TaggedWord) -> bool:
    """Tell whether a verb stands behind a word of another language as behind the English "to": zu, te."""
    entry = word.entry("before_verb")
    return entry is not None and not entry.value


def says(word: TaggedWord) -> bool:
    """Tell whether a word says that somebody says something, and nothing else: who warns does something."""
    is_speech = word.entry("speech") is not None and word.entry("opposite") is None and word.entry("deed") is None
    return is_speech or word.entry("according") is not None


def opposites_of(word: TaggedWord) -> Iterator[str]:
    """Yield what a word is one of two ends of, with its sign."""
    return (entry.value for entry in word.entries if entry.kind == "opposite")


def disputes(word: TaggedWord) -> bool:
    """Tell whether a word says that something is not true: "denies any payment", but not "the disputes"."""
    is_speech = word.entry("speech") is not None or word.entry("refusal") is not None
    return is_speech and f"{TRUTH}-" in opposites_of(word)


def meanings_of(word: TaggedWord, language: str, *, is_foreign: bool) -> frozenset[str]:
    """Return what a word may be in English where languages are compared, or else its stem; and what it is a side of.

    A deed has one name in all languages.
    """
    sides = {value[:-1] for value in opposites_of(word)}
    sides.update(entry.value.partition(":")[0] for entry in word.entries if entry.kind == "deed")
    return frozenset(sides | (glosses_of(word, language) if is_foreign else {word.stem}))


def glosses_of(word: TaggedWord, language: str) -> frozenset[str]:
    """Return what a word may be in English, by stems of the groups of one sense; none that no dictionary knows."""
    if language == _ENGLISH:
        return frozenset({word.stem})  # which is that of its group
    heads = read_synonyms(_ENGLISH).heads
    glosses = read_lexicon(language).glosses(word.stem)
    return frozenset(heads.get(gloss, gloss) for gloss, weight in glosses.items() if weight >= _SURELY)


def is_auxiliary(word: TaggedWord) -> bool:
    """Tell whether what is said of something may begin with a word: was, wurde."""
    return any(word.entry(kind) is not None for kind in _AUXILIARIES)


def first_auxiliary(words: Sequence[TaggedWord]) -> int:
    """Return the place of the first auxiliary verb, before which stands what is told of; 0 where there is none."""
    return next((at for at, word in enumerate(words) if is_auxiliary(word)), 0)
