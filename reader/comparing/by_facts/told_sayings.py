"""Links by one saying that two stories quote in two languages, whoever says it.

The linker weighs names and offices too, and two outlets that have one saying of two people share few of its words by
sight. Where the dictionaries have most words of either quotation in the other, its sentences are a pair like those that
tell one fact; who says it is then told to differ, or not.
"""

from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.differing.quoting.pairing.translated_speakers import quote_one_saying
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.linking.alignment import SURE
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""

_WORTH = 0.6  # as of one fact


def with_told_sayings(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs, those worth more that quote one saying and have no sure link; none without any."""
    sure = [pair for pair in likenesses if pair.score >= SURE]
    if not sure or not (stories[0].quotations and stories[1].quotations):
        return likenesses
    linked = {pair.left for pair in sure}, {pair.right for pair in sure}
    return [
        pair._replace(score=_WORTH, probability=_WORTH)
        if pair.score < _WORTH
        and pair.left not in linked[0]
        and pair.right not in linked[1]
        and _quote_one_saying(stories, (places[0][pair.left], places[1][pair.right]))
        else pair
        for pair in likenesses
    ]


def _quote_one_saying(
    stories: tuple[ArticleProfile, ArticleProfile], groups: tuple[Sequence[int], Sequence[int]]
) -> bool:
    one, other = (
        read_facts(text_of_group(story.article, group), story.language, None)
        for story, group in zip(stories, groups, strict=True)
    )
    return quote_one_saying(one, other)
