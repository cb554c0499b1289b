"""What a story is about: the terms of its headline and its opening, each with its weight.

A term weighs the more, the more of the story's sentences have it, and the fewer stories. A folder of a few stories
can't tell which terms are rare, so it is counted as if it stood among a thousand others in which each word is as common
as in its language.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import split_terms
from reader.model.article import Article, Role

_WORDS = 200  # of the opening; what an event is stands there, and later what went before
_HEADLINE = 3  # times that the headline counts
# Stories imagined beside those of the folder: 100 to 3,000 did equally well on 1,445 labelled stories, and few are too
# few for a folder of five.
_IMAGINED = 1000
# Rarity is damped, as it is in both stories of a pair: else one name that a whole topic has outweighs all that is told.
# .6 to .8 did equally well, on the half that was looked at and on the other.
_DAMPING = 0.7
# Two sentences share little with others, and then a stock phrase is a large part of them. 200 words are 24 to 41 long.
_LEAST_LENGTH = 14.0
_ENGLISH = "en"
_UNLISTED = 35  # Zipf frequency, times ten, of a word that is in no table of the commonest ones


@dataclass(frozen=True, slots=True)
class StoryTerms:
    """How often a story has each term, and its language.

    Of a story in another language also how often it may have English terms, and for which share of its own terms one is
    known.
    """

    counts: Mapping[str, int]
    language: str
    english: Mapping[str, float] = field(default_factory=dict)
    known: float = 1.0


@dataclass(frozen=True, slots=True)
class WeighedTerms:
    """A story's terms with weights whose squares add up to 1: in its language, and for stories in another one.

    Those of a story of two sentences add up to less. `known` is the share of its terms that the second ones stand for.
    """

    own: Mapping[str, float]
    language: str
    common: Mapping[str, float]
    known: float = 1.0

    def shared(self, other: "WeighedTerms") -> float:
        """Return what two stories share, 0 to 1."""
        if self.language == other.language:
            return _product(self.own, other.own)
        # What no dictionary knows can't be shared: without this, a translated story would be farther from all others.
        return min(1.0, _product(self.common, other.common) / (self.known * other.known))


def describe_story(article: Article) -> StoryTerms:
    """Count the sentences of headline and opening that have each term."""
    language = article.language or ""
    counts: Counter[str] = Counter()
    for text, times in opening_of(article):
        for term in split_terms(text, language):
            counts[term] += times
    return StoryTerms(counts, language)


def opening_of(article: Article) -> Iterator[tuple[str, int]]:
    """Yield the sentences of headline and opening, and how many times each counts."""
    words = 0
    for place in article.compared_sentences():
        text = article.sentence_text(place)
        yield text, _HEADLINE if article.role_of(place) is Role.HEADLINE else 1
        words += len(text.split())
        if words >= _WORDS:
            return


def weigh_terms(stories: Sequence[StoryTerms]) -> list[WeighedTerms]:
    """Weigh the terms of each story by how many stories have them."""
    holders = Counter(term for story in stories for term in story.counts)
    languages = {story.language for story in stories}
    if _ENGLISH not in languages:  # what a story is in English, no story says
        holders.update(term for story in stories for term in story.english if term not in story.counts)
        languages |= {_ENGLISH for story in stories if story.english}
    tables = [zipf_tenths(language) for language in sorted(languages)]
    weights = {
        term: _rarity((count + _IMAGINED * _share(term, tables)) / (len(stories) + _IMAGINED))
        for term, count in holders.items()
    }
    weighed = []
    for story in stories:
        own = _weighed(story.counts, weights)
        english = _weighed(story.english, weights) if story.english else own
        weighed.append(WeighedTerms(own, story.language, english, story.known))
    return weighed


def _rarity(share: float) -> float:
    return math.pow(max(0.0, -math.log(share)), _DAMPING)


def _weighed(counts: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    own = {term: _times(count) * weights[term] for term, count in sorted(counts.items()) if term in weights}
    length = max(_LEAST_LENGTH, math.sqrt(math.fsum(weight * weight for weight in own.values())))
    return {term: weight / length for term, weight in own.items()}


def _times(count: float) -> float:
    """Return what a term counts that occurs so often: the second time less than the first."""
    return 1 + math.log(count) if count >= 1 else count


def _product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    less, more = sorted((one, other), key=len)
    return math.fsum([less[term] * more[term] for term in less.keys() & more.keys()])


def _share(term: str, tables: Sequence[Mapping[str, int]]) -> float:
    """Return the share of openings that hold a term by its frequency in the language where it is commonest."""
    tenths = max((table.get(term, _UNLISTED) for table in tables), default=_UNLISTED)
    return -math.expm1(-_WORDS * math.pow(10, tenths / 10 - 9))
