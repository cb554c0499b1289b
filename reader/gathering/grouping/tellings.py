"""Weigh what two stories tell in words alone, over more of each than its opening.

Whatever happens in a town has its name, its mayor and its hospital in common, and what is told of it is told in words.
Of an event that each outlet tells in its own order, one has in its first lines what another ends with. How rare a word
is, is asked of its language, so it hardly counts what other stories lie in the folder. Two that share no rare name
share the words that any mishap is told in.
"""

from collections.abc import Collection, Sequence

from reader.gathering.clustering import Pair
from reader.gathering.grouping.bridging import with_english
from reader.gathering.grouping.terms import WeighedTerms, describe_story, weigh_terms
from reader.model.article import Article

_WORDS = 500  # as many as a report has
# Stories of which more than the opening is read: it takes two milliseconds each.
_MOST_READ = 400


class Tellings:
    """What pairs of some stories of a folder share in words."""

    def __init__(self, stories: Sequence[Article], openings: Sequence[WeighedTerms], told: Collection[int]) -> None:
        read = sorted(told) if len(told) <= _MOST_READ else []
        articles = [stories[story] for story in read]
        described = [describe_story(article, _WORDS) for article in articles]
        weighed = weigh_terms(with_english(described, articles, _WORDS))
        self._weighed = dict(enumerate(openings)) | dict(zip(read, weighed, strict=True))
        self._shared: dict[Pair, float] = {}

    def shared(self, one: int, other: int) -> float:
        """Return what two of the stories share in words, 0 to 1."""
        pair = min(one, other), max(one, other)
        if pair not in self._shared:
            left, right = (self._weighed[story] for story in pair)
            self._shared[pair] = left.shared_words(right) if left.share_a_name(right, rare=True) else 0.0
        return self._shared[pair]
