"""What a story is about: the terms of its headline and its opening, each with its weight.

A term weighs the more, the more of the story's sentences have it, and the fewer stories. A folder of a few stories
can't tell which terms are rare, so it is counted as if it stood among a thousand others in which each word is as common
as in its language.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import split_by_case, split_terms
from reader.gathering.grouping.names import Doubts, doubts_of, names_by_language, names_in
from reader.model.article import Article, Role

OPENING = 200
"""Words of the opening: what an event is stands there, and later what went before."""
_HEADLINE = 3  # times that the headline counts
# Stories imagined beside those of the folder: 100 to 3,000 did equally well on 1,445 labelled stories, and few are too
# few for a folder of five.
_IMAGINED = 1000
# Rarity is damped, as it is in both stories of a pair: else one name that a whole topic has outweighs all that is told.
# .6 to .8 did equally well, on the half that was looked at and on the other.
_DAMPING = 0.7
# Two sentences share little with others, and then a stock phrase is a large part of them. 200 words are 24 to 41 long.
_LEAST_LENGTH = 14.0
_DIGITS = 2  # of a number that tells little
_ENGLISH = "en"
_UNLISTED = 35  # Zipf frequency, times ten, of a word that is in no table of the commonest ones


@dataclass(frozen=True, slots=True)
class StoryTerms:
    """How often a story has each term, and its language; in how many sentences with a capital and without one.

    Of a story in another language also how often it may have English terms, which of these are names, and for which
    share of its own terms one is known.
    """

    counts: Mapping[str, int]
    language: str
    capitals: Mapping[str, int] = field(default_factory=dict)
    lower: Mapping[str, int] = field(default_factory=dict)
    english: Mapping[str, float] = field(default_factory=dict)
    english_names: frozenset[str] = frozenset()
    known: float = 1.0


@dataclass(frozen=True, slots=True)
class WeighedTerms:
    """A story's terms with weights whose squares add up to 1: in its language, and for stories in another one.

    Those of a story of two sentences add up to less. `known` is the share of its terms that the second ones stand for.
    The doubts are how little it tells that two stories share a name, by the names of its language and of all.
    """

    own: Mapping[str, float]
    language: str
    common: Mapping[str, float]
    known: float = 1.0
    own_doubts: Doubts = field(default_factory=dict)
    common_doubts: Doubts = field(default_factory=dict)
    own_names: frozenset[str] = frozenset()
    common_names: frozenset[str] = frozenset()

    def shared(self, other: "WeighedTerms", *, trusting: bool = True, most_named: float = 1.0) -> float:
        """Return what two stories share, 0 to 1.

        Small numbers of one language count no more than names: four dead and 31 injured are of any mishap. Doubtful
        names count no more than so many times the words that are shared beside them; without trust, all are doubtful.
        """
        if self.language == other.language:
            words, numbers, sure, doubtful = _products(self.own, other.own, self.own_doubts)
            words += min(numbers, sure + doubtful)
        else:
            words, numbers, sure, doubtful = _products(self.common, other.common, self.common_doubts)
            # What no dictionary knows can't be shared: without this, a translated story would be farther from others.
            words = (words + numbers) / (self.known * other.known)
        if not trusting:
            sure, doubtful = 0.0, sure + doubtful
        return min(1.0, words + sure + min(doubtful, most_named * words))

    def share_a_name(self, other: "WeighedTerms", *, rare: bool = False) -> bool:
        """Tell whether two stories name somebody or something in common, or one of them nobody and nothing.

        A rare name is none that is a common word of its language, as that of a country is.
        """
        if self.language == other.language:
            language, names = self.language, (self.own_names, other.own_names)
        else:
            language, names = _ENGLISH, (self.common_names, other.common_names)
        shared = names[0] & names[1]
        common = zipf_tenths(language) if rare else {}
        return not all(names) or any(name not in common for name in shared)

    def shared_words(self, other: "WeighedTerms") -> float:
        """Return what two stories share in words alone, 0 to 1: neither in names nor in numbers that anything has."""
        if self.language == other.language:
            return _words_in(self.own, other.own, self.own_doubts)
        return _words_in(self.common, other.common, self.common_doubts) / (self.known * other.known)


def describe_story(article: Article, words: int = OPENING) -> StoryTerms:
    """Count the sentences of headline and opening, of so many words, that have each term."""
    language = article.language or ""
    counts: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for text, times in opening_of(article, words):
        for term in split_terms(text, language):
            counts[term] += times
        named, others = split_by_case(text, language)
        capitals.update(named)
        lower.update(others)
    return StoryTerms(counts, language, capitals, lower)


def opening_of(article: Article, most_words: int = OPENING) -> Iterator[tuple[str, int]]:
    """Yield the sentences of headline and opening, of so many words, and how many times each counts."""
    words = 0
    for place in article.compared_sentences():
        text = article.sentence_text(place)
        yield text, _HEADLINE if article.role_of(place) is Role.HEADLINE else 1
        words += len(text.split())
        if words >= most_words:
            return


def weigh_terms(stories: Sequence[StoryTerms]) -> list[WeighedTerms]:
    """Weigh the terms of each story by how many stories have them, and doubt its names."""
    holders = Counter(term for story in stories for term in story.counts)
    holders.update(term for story in stories for term in story.english if term not in story.counts)
    languages = {story.language for story in stories} | {_ENGLISH for story in stories if story.english}
    tables = [zipf_tenths(language) for language in sorted(languages)]
    weights = {
        term: _rarity((count + _IMAGINED * _share(term, tables)) / (len(stories) + _IMAGINED))
        for term, count in holders.items()
    }
    named = names_by_language((story.language, story.capitals, story.lower) for story in stories)
    doubts = {language: doubts_of(names, holders, len(stories)) for language, names in named.items()}
    common_names = named.get(_ENGLISH, frozenset()).union(*(story.english_names for story in stories))
    common_doubts = doubts_of(common_names, holders, len(stories))
    weighed = []
    for story in stories:
        own = _weighed(story.counts, weights)
        english = _weighed(story.english, weights) if story.english else own
        weighed.append(
            WeighedTerms(
                own,
                story.language,
                english,
                story.known,
                doubts[story.language],
                common_doubts,
                names_in(own, named[story.language], story.language),
                names_in(english, common_names, _ENGLISH),
            )
        )
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


def _products(
    one: Mapping[str, float], other: Mapping[str, float], doubts: Doubts
) -> tuple[float, float, float, float]:
    """Return what two stories share in words, small numbers, and names as far as they tell something, and as not."""
    less, more = sorted((one, other), key=len)
    both = less.keys() & more.keys()
    named = [(less[term] * more[term], doubts[term]) for term in both if term in doubts]
    words = math.fsum([less[term] * more[term] for term in both if term not in doubts and not _is_small(term)])
    numbers = math.fsum([less[term] * more[term] for term in both if term not in doubts and _is_small(term)])
    doubtful = math.fsum([value * doubt for value, doubt in named])
    return words, numbers, math.fsum([value * (1 - doubt) for value, doubt in named]), doubtful


def _words_in(one: Mapping[str, float], other: Mapping[str, float], names: Collection[str]) -> float:
    less, more = sorted((one, other), key=len)
    both = less.keys() & more.keys()
    return math.fsum([less[term] * more[term] for term in both if term not in names and not _is_small(term)])


def _is_small(term: str) -> bool:
    """Tell whether a term is a number that anything has: three dead, a trial of three days."""
    return len(term) <= _DIGITS and term.isdigit()


def _share(term: str, tables: Sequence[Mapping[str, int]]) -> float:
    """Return the share of openings that hold a term by its frequency in the language where it is commonest."""
    tenths = max((table.get(term, _UNLISTED) for table in tables), default=_UNLISTED)
    return -math.expm1(-OPENING * math.pow(10, tenths / 10 - 9))
