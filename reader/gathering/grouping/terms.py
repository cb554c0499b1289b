"""What a story is about: the terms of its headline and its opening, each with its weight.

A term weighs the more, the more of the story's sentences have it, and the fewer stories. A folder of a few stories
can't tell which terms are rare, so it is counted as if it stood among a thousand others in which each word is as common
as in its language.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import split_terms
from reader.model.article import Article, Role

_WORDS = 200  # of the opening; what an event is stands there, and later what went before
_HEADLINE = 3  # times that the headline counts
# Stories imagined beside those of the folder: 100 to 3,000 did equally well on 1,445 labelled stories, and few are too
# few for a folder of five.
_IMAGINED = 1000
_UNLISTED = 35  # Zipf frequency, times ten, of a word that is in no table of the commonest ones


@dataclass(frozen=True, slots=True)
class StoryTerms:
    """How often a story has each term, and its language."""

    counts: Mapping[str, int]
    language: str


def describe_story(article: Article) -> StoryTerms:
    """Count the sentences of headline and opening that have each term."""
    language = article.language or ""
    counts: Counter[str] = Counter()
    words = 0
    for place in article.compared_sentences():
        text = article.sentence_text(place)
        times = _HEADLINE if article.role_of(place) is Role.HEADLINE else 1
        for term in split_terms(text, language):
            counts[term] += times
        words += len(text.split())
        if words >= _WORDS:
            break
    return StoryTerms(counts, language)


def weigh_terms(stories: Sequence[StoryTerms]) -> list[dict[str, float]]:
    """Give the terms of each story with weights whose squares add up to 1."""
    holders = Counter(term for story in stories for term in story.counts)
    tables = [zipf_tenths(language) for language in sorted({story.language for story in stories})]
    weights = {
        term: -math.log((count + _IMAGINED * _share(term, tables)) / (len(stories) + _IMAGINED))
        for term, count in holders.items()
    }
    weighed = []
    for story in stories:
        own = {term: (1 + math.log(count)) * weights[term] for term, count in sorted(story.counts.items())}
        length = math.sqrt(math.fsum(weight * weight for weight in own.values())) or 1.0
        weighed.append({term: weight / length for term, weight in own.items()})
    return weighed


def _share(term: str, tables: Sequence[Mapping[str, int]]) -> float:
    """Give the share of openings that hold a term by its frequency in the language where it is commonest."""
    tenths = max((table.get(term, _UNLISTED) for table in tables), default=_UNLISTED)
    return -math.expm1(-_WORDS * math.pow(10, tenths / 10 - 9))
