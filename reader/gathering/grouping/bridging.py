"""What a story in another language says in English, word by word, so that it can stand beside English ones.

The dictionary and the sounds of names are those by which sentences of two languages are linked. A word that they don't
know is left out, and a word that may be several counts as the surest two. One that they know and no English story says
is kept as what it surely is: a story that says much else is not made as near as one that says the same.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.lexicons import Dictionary, is_offered, read_lexicon
from reader.comparing.crosslingual.terms import Term, find_terms
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms
from reader.gathering.grouping.terms import OPENING, StoryTerms, opening_of
from reader.model.article import Article

_ENGLISH = "en"
_MEANINGS = 2  # of a word: 1 to 3 told the Greek seed's event from the other one equally well
# Of a story of which less is known, what is known tells too little to be counted for the rest.
_LEAST_KNOWN = 0.5
_SURE = 0.5  # how surely a word stands for another


def with_english(stories: Sequence[StoryTerms], articles: Sequence[Article], words: int = OPENING) -> list[StoryTerms]:
    """Return for each story of a language with a dictionary the English terms that it may have.

    A word is told by the terms that an English story of the folder has, if there are any; without an English story, by
    those of other stories in two languages that can be compared.
    """
    offered = {story.language for story in stories if is_offered(_ENGLISH, story.language)}
    has_english = any(story.language == _ENGLISH for story in stories)
    if not has_english:
        offered = {one for one in offered if any(is_offered(one, other) for other in offered)}
    if not offered:
        return list(stories)
    spoken = {*offered, _ENGLISH}
    terms = [
        _count(article, words) if story.language in spoken else {}
        for story, article in zip(stories, articles, strict=True)
    ]
    of_stories = list(zip(stories, terms, strict=True))
    by_language = {
        language: {term for story, own in of_stories if story.language == language for term in own}
        for language in sorted(spoken)
    }
    if has_english:
        english = by_language[_ENGLISH]
        meanings = {
            language: _meanings(english, by_language[language], language, _told) for language in sorted(offered)
        }
    else:
        meanings = _meanings_without_english({language: by_language[language] for language in sorted(offered)})
    return [
        _with_english(story, own, meanings[story.language]) if story.language in offered else story
        for story, own in of_stories
    ]


def _count(article: Article, words: int) -> Mapping[Term, int]:
    """Count the sentences of headline and opening that have each term."""
    counts: Counter[Term] = Counter()
    for text, times in opening_of(article, words):
        for term in {placed.term for placed in find_terms(text, article.language or "")}:
            counts[term] += times
    return counts


def _meanings_without_english(
    by_language: Mapping[str, set[Term]],
) -> dict[str, Mapping[Term, Sequence[tuple[str, float]]]]:
    """Return what the terms of each language may be in English where no story says it.

    That is what the dictionary has for them. A name, and a number, is known by one key in all languages, whatever
    script it is written in.
    """
    names = {
        language: {term for term in own if term.is_number or _is_name(term, read_lexicon(language))}
        for language, own in by_language.items()
    }
    glosses = {
        Term(gloss, gloss)
        for language, own in by_language.items()
        for term in own - names[language]
        for gloss, weight in read_lexicon(language).glosses(term.key).items()
        if weight >= _SURE
    }
    meanings: dict[str, Mapping[Term, Sequence[tuple[str, float]]]] = {}
    for language, own in by_language.items():
        others = set[Term]().union(*(names[other] for other in by_language if other != language))
        found = dict(_meanings(glosses | (others - names[language]), own, language, attrgetter("key")))
        for name in names[language]:
            surest = [key for key, _ in found.get(name, ())[:1]]
            found[name] = [(min(name.key, *surest), 1.0)] if surest else [(name.key, 1.0)]
        meanings[language] = found
    return meanings


def _meanings(
    english: set[Term], foreign: set[Term], language: str, told_as: Callable[[Term], str]
) -> Mapping[Term, Sequence[tuple[str, float]]]:
    """Return the English keys that each term of a language most surely stands for."""
    found: defaultdict[Term, dict[str, float]] = defaultdict(dict)
    lexicons = read_lexicon(_ENGLISH), read_lexicon(language)
    for (one, other), known in find_correspondences(english, foreign, lexicons).items():
        if known.strength >= _SURE:
            key = told_as(one)
            found[other][key] = max(known.strength, found[other].get(key, 0.0))
    return {
        term: sorted(keys.items(), key=lambda meaning: (-meaning[1], meaning[0]))[:_MEANINGS]
        for term, keys in found.items()
    }


def _told(term: Term) -> str:
    """Return what an English story that says a term is described by."""
    return _head(term.key if term.is_number else stem(term.word, _ENGLISH))


def _head(english: str) -> str:
    return read_synonyms(_ENGLISH).heads.get(english, english)


def _with_english(
    story: StoryTerms, own: Mapping[Term, int], meanings: Mapping[Term, Sequence[tuple[str, float]]]
) -> StoryTerms:
    lexicon = read_lexicon(story.language)
    english: dict[str, float] = {}
    names: set[str] = set()
    known = 0
    for term, count in sorted(own.items()):
        found = meanings.get(term) or _said_by_none(term, lexicon)
        for key, strength in found:
            english[key] = english.get(key, 0.0) + count * strength
        known += count if found else 0
        if _is_name(term, lexicon):
            names.update(key for key, _ in found)
    share = max(_LEAST_KNOWN, known / max(1, sum(own.values())))
    return replace(story, english=english, english_names=frozenset(names), known=share)


def _said_by_none(term: Term, lexicon: Dictionary) -> Sequence[tuple[str, float]]:
    """Return what a term that no other story says is in English, as far as that is known."""
    sure = [(-weight, gloss) for gloss, weight in lexicon.glosses(term.key).items() if weight >= _SURE]
    if sure:
        weight, gloss = min(sure)
        return [(_head(gloss), -weight)]
    return [(term.key, 1.0)] if term.is_name or term.is_number or term.key in lexicon else []


def _is_name(term: Term, lexicon: Dictionary) -> bool:
    """Tell whether a term is a name; where nouns have capitals too, one that is in no table of common words."""
    if not term.is_name or term.key in lexicon:
        return False
    return lexicon.tells_names or term.key not in zipf_tenths(lexicon.language)
