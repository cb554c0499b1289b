"""Whom a sentence opens with, in languages other than English: La presidenta de los comerciantes fue tajante.

It is a name or a noun of people behind nothing but an adverb, an article and what it is like; what a preposition
governs, an object and the noun of a thing open no clause of who speaks.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.speaker_phrases import is_article
from reader.comparing.differing.quoting.attributing.subjects.word_classes import is_people
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS
from reader.model.article import Span

_LONGEST = 8  # words of whom a sentence opens with
_BEFORE_NOUN = 2  # words before the first noun: der frühere Chef
_VERBAL = ("auxiliary", "copula", "modal", "negation", "speech", "infinitive")
_PREPOSED = ("preposition", "genitive")


def opening_subject(words: Sequence[CueWord], language: str) -> Span | None:
    """Return whom a sentence opens with, by its first words; a pronoun too."""
    words = [word for at, word in enumerate(words) if at or not word.stops]
    start = 1 if len(words) > 1 and _leads(words[0], words[1]) else 0
    if start >= len(words):
        return None
    first = words[start]
    if first.is_pronoun and not is_article(first):
        return Span(first.start, first.end)
    if first.begins_no_name and not first.is_name:
        return None
    phrase = list(takewhile(lambda word: not _ends_phrase(word), words[start : start + _LONGEST]))
    if language in CAPITAL_NOUNS:
        return _behind_capitals(phrase)
    return _named(phrase)


def _leads(word: CueWord, behind: CueWord) -> bool:
    """Tell whether a word before an article or a name leads into a sentence: Auch der Verband, Pero la ministra."""
    is_lead = not (word.is_name or is_article(word) or word.determines or is_people(word) or word.begins_no_name)
    return is_lead and (is_article(behind) or behind.is_name)


def _ends_phrase(word: CueWord) -> bool:
    is_verbal = any(kind in word.kinds for kind in _VERBAL) and not is_people(word) and not is_article(word)
    return word.stops or (is_verbal and not word.is_name) or word.is_date or word.opens_content


def _behind_capitals(phrase: Sequence[CueWord]) -> Span | None:
    """Return the article, what stands before the nouns, and the nouns, each with its capital."""
    nouns = [at for at, word in enumerate(phrase) if word.text[0].isupper() and not (at == 0 and is_article(word))]
    if not nouns or nouns[0] > _BEFORE_NOUN:
        return None
    last = nouns[0]
    while last + 1 < len(phrase) and phrase[last + 1].text[0].isupper():
        last += 1
    return Span(phrase[0].start, phrase[last].end)


def _named(phrase: Sequence[CueWord]) -> Span | None:
    """Return the words up to the noun of people or the name, with the names behind it."""
    at = next((at for at, word in enumerate(phrase) if word.is_name or is_people(word)), None)
    if at is None or any(any(kind in word.kinds for kind in _PREPOSED) for word in phrase[:at] if not is_article(word)):
        return None
    last = at
    while last + 1 < len(phrase) and (phrase[last + 1].is_name or is_people(phrase[last + 1])):
        last += 1
    return Span(phrase[0].start, phrase[last].end)
