"""What a story is about, by its first sentences, and whether an answer is of that: the depot, not flats near it."""

from collections.abc import Iterator
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.other_hazards import hazards_told, sorts_of_hazard
from reader.comparing.differing.statements.occurrences.told_deeds import read_deeds
from reader.comparing.differing.statements.questions.answers import CAUSE, OF_A_THING, PERMIT, WARNED, tells_of_question
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_facts
from reader.comparing.differing.statements.slots.frames import is_name_in
from reader.comparing.differing.statements.slots.meanings import glosses_of, without_article
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.stemming import stem
from reader.model.article import Article

_FIRST = 3  # sentences that tell what a story is about, with its headline
_OPENING = 2  # sentences of which either is of that by its place
_OF_SOMEBODY = frozenset({PERMIT, WARNED})
_FIRM = frozenset({"compani", "firm", "oper", "owner", "enterpris"})
_SURE = 0.5
_NOUN, _BEFORE = "noun", 2
_SHORTEST = 3  # letters
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "fi"})  # a Nachtzug is a Zug
_SMALL = ("speech", "weekday", "month", "day", "daytime", "night", "unit", "body", "befalls", "passive", "preposition")
_LIGHT = ("number", "indefinite", "article", "determiner", "negation", "hedge", "people", "whoever", "human", "modal")


class _About(NamedTuple):
    """The stems, the names, the hazards and the deeds of the first sentences of a story."""

    words: frozenset[str]
    names: frozenset[str]
    hazards: frozenset[str]
    deeds: frozenset[str]


def is_of_the_story(side: SentenceFacts, question: str, story: Article, at: int) -> bool:
    """Tell whether what the sentence `at` of a story answers is told of what its other first sentences are about."""
    if question not in OF_A_THING or at in story.compared_sentences()[:_OPENING]:
        return True
    about = _about(story, at)
    if question in _OF_SOMEBODY:
        return any(_is_somebody_of(word, side.language, about) for word in side.words)
    if not about.hazards.isdisjoint(hazards_told(side)) or not about.deeds.isdisjoint(_deeds(side)):
        return question in (CAUSE, "last")
    if question == CAUSE and _names_the_event(side, about):
        return True
    things = _things(side)
    if not things:
        return question == CAUSE or _opens_with_pronoun(side)
    if side.language in _COMPOUNDING:
        return any(word.endswith(thing) or thing.endswith(word) for word in about.words for thing in things)
    return not about.words.isdisjoint(things)


def _names_the_event(side: SentenceFacts, about: _About) -> bool:
    """Tell if a cause is told of "the collapse": a hazard or a deed that is known, of a story that has no other one."""
    events = [at for at, word in enumerate(side.words) if any(sorts_of_hazard(word, side.language))]
    if events and about.hazards:
        return False
    events += [deed.first for deed in read_deeds(side) if deed.form == _NOUN]
    return bool(events) and not any(_is_new(side, at) for at in events)


def _is_new(side: SentenceFacts, at: int) -> bool:
    """Tell whether somebody new or many are told of: a fire, many fires."""
    before = side.words[max(0, at - _BEFORE) : at]
    return any(word.entry("indefinite") is not None or word.entry("quantity") is not None for word in before)


def _is_somebody_of(word: TaggedWord, language: str, about: _About) -> bool:
    if word.kind is not TokenKind.WORD:
        return False
    if word.text.lower() in about.names:
        return True
    return any(gloss in _FIRM for gloss, weight in glosses_of(word.text, language).items() if weight >= _SURE)


def _opens_with_pronoun(side: SentenceFacts) -> bool:
    return bool(side.words) and side.words[0].entry("pronoun") is not None


def _about(story: Article, besides: int) -> _About:
    language = story.language or ""
    first = [
        read_facts(story.sentences[at].span.of(story.text), language, None)
        for at in story.compared_sentences()[:_FIRST]
        if at != besides
    ]
    words = frozenset[str]().union(*map(_things, first))
    names = frozenset(
        word.text.lower() for side in first for word in side.words[1:] if word.is_name and is_name_in(word, language)
    )
    hazards = frozenset[str]().union(*map(hazards_told, first))
    return _About(words, names, hazards, frozenset(name for side in first for name in _deeds(side)))


def _deeds(side: SentenceFacts) -> Iterator[str]:
    return (deed.name for deed in read_deeds(side))


def _things(side: SentenceFacts) -> frozenset[str]:
    """Return the stems of the words that may tell of what something is told."""
    return frozenset(one for at, word in enumerate(side.words) if (one := _thing(side, word, is_first=at == 0)))


def _thing(side: SentenceFacts, word: TaggedWord, *, is_first: bool) -> str:
    """Return the stem of a word, or nothing where it is small or a name; the first one has a capital anyhow."""
    if word.kind is not TokenKind.WORD or not word.is_content or tells_of_question(word) or is_dated(side, word):
        return ""
    if any(map(word.entry, (*_SMALL, *_LIGHT))) or (not is_first and is_name_in(word, side.language)):
        return ""
    text = without_article(word.text)
    return stem(text, side.language) if len(text) >= _SHORTEST else ""
