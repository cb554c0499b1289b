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

    Only terms that an English story of the folder has are found; without one, nothing is.
    """
    offered = {story.language for story in stories if is_offered(_ENGLISH, story.language)}
    if not offered or all(story.language != _ENGLISH for story in stories):
        return list(stories)
    spoken = {*offered, _ENGLISH}
    terms = [
        _count(article) if story.language in spoken else {} for story, article in zip(stories, articles, strict=True)
    ]
    english = {term for story, own in zip(stories, terms, strict=True) if story.language == _ENGLISH for term in own}
    meanings = {
        language: _meanings(
            english,
            {term for story, own in zip(stories, terms, strict=True) if story.language == language for term in own},
            language,
        )
        for language in sorted(offered)
    }
    return [
        _with_english(story, own, meanings[story.language]) if story.language in offered else story
        for story, own in zip(stories, terms, strict=True)
    ]


def _count(article: Article) -> Mapping[Term, int]:
    """Count the sentences of headline and opening that have each term."""
    counts: Counter[Term] = Counter()
    for text, times in opening_of(article):
        for term in {placed.term for placed in find_terms(text, article.language or "")}:
            counts[term] += times
    return counts


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
