"""What a story in another language says in English, word by word, so that it can stand beside English ones.

The dictionary and the sounds of names are those by which sentences of two languages are linked. A word that they don't
know is left out, and a word that may be several counts as the surest two.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.crosslingual.terms import Term, find_terms
from reader.gathering.grouping.terms import StoryTerms, opening_of
from reader.model.article import Article

_ENGLISH = "en"
_MEANINGS = 2  # of a word: 1 to 3 told the Greek seed's event from the other one equally well
# Of a story of which less is known, what is known tells too little to be counted for the rest.
_LEAST_KNOWN = 0.5
_SURE = 0.5  # how surely a word stands for another


def with_english(stories: Sequence[StoryTerms], articles: Sequence[Article]) -> list[StoryTerms]:
    """Return for each story of a language with a dictionary the English terms that it may have.

    Only terms that an English story of the folder has are found; without one, those of other stories in two languages
    that can be compared.
    """
    offered = {story.language for story in stories if is_offered(_ENGLISH, story.language)}
    has_english = any(story.language == _ENGLISH for story in stories)
    if not has_english:
        offered = {one for one in offered if any(is_offered(one, other) for other in offered)}
    if not offered:
        return list(stories)
    spoken = {*offered, _ENGLISH}
    terms = [
        _count(article) if story.language in spoken else {} for story, article in zip(stories, articles, strict=True)
    ]
    of_stories = list(zip(stories, terms, strict=True))
    by_language = {
        language: {term for story, own in of_stories if story.language == language for term in own}
        for language in sorted(spoken)
    }
    if has_english:
        english = by_language[_ENGLISH]
        meanings = {language: _meanings(english, by_language[language], language) for language in sorted(offered)}
    else:
        meanings = _meanings_without_english({language: by_language[language] for language in sorted(offered)})
    told = [
        _with_english(story, own, meanings[story.language]) if story.language in offered else story
        for story, own in of_stories
    ]
    # Where both sides may be told by a wrong sense, what is not known makes up for nothing.
    return told if has_english else [replace(story, known=1.0) for story in told]


def _count(article: Article) -> Mapping[Term, int]:
    """Count the sentences of headline and opening that have each term."""
    counts: Counter[Term] = Counter()
    for text, times in opening_of(article):
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
    names = {language: {term for term in own if _is_name(term, language)} for language, own in by_language.items()}
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
        found = dict(_meanings(glosses | (others - names[language]), own, language))
        for name in names[language]:
            surest = [key for key, _ in found.get(name, ())[:1]]
            found[name] = [(min(name.key, *surest), 1.0)] if surest else [(name.key, 1.0)]
        meanings[language] = found
    return meanings


def _is_name(term: Term, language: str) -> bool:
    return term.is_number or (term.is_name and term.key not in read_lexicon(language))


def _meanings(english: set[Term], foreign: set[Term], language: str) -> Mapping[Term, Sequence[tuple[str, float]]]:
    """Return the English keys that each term of a language most surely stands for."""
    found: defaultdict[Term, dict[str, float]] = defaultdict(dict)
    lexicons = read_lexicon(_ENGLISH), read_lexicon(language)
    for (one, other), known in find_correspondences(english, foreign, lexicons).items():
        if known.strength >= _SURE:
            found[other][one.key] = max(known.strength, found[other].get(one.key, 0.0))
    return {
        term: sorted(keys.items(), key=lambda meaning: (-meaning[1], meaning[0]))[:_MEANINGS]
        for term, keys in found.items()
    }


def _with_english(
    story: StoryTerms, own: Mapping[Term, int], meanings: Mapping[Term, Sequence[tuple[str, float]]]
) -> StoryTerms:
    english: dict[str, float] = {}
    known = 0
    for term, count in sorted(own.items()):
        for key, strength in meanings.get(term, ()):
            english[key] = english.get(key, 0.0) + count * strength
        known += count if term in meanings else 0
    return replace(story, english=english, known=max(_LEAST_KNOWN, known / max(1, sum(own.values()))))
