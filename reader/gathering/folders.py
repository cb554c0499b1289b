"""The stories of a folder become groups, one an event, each with what prints one text."""

from collections.abc import Sequence

from reader.gathering.copies.same_text import find_same_text
from reader.gathering.copies.shingles import shingles_of
from reader.gathering.grouping import group_stories
from reader.model.article import Article
from reader.model.event import StoryGroup


def gather_groups(articles: Sequence[Article]) -> tuple[StoryGroup, ...]:
    """Group stories by the event they tell; every index is in one group, groups in the order of their first story."""
    return tuple(
        StoryGroup(group, _same_text([articles[n] for n in group], group)) for group in group_stories(articles)
    )


def _same_text(articles: Sequence[Article], group: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    if len(articles) < 2:
        return ()
    found = find_same_text([shingles_of(article) for article in articles])
    return tuple(tuple(group[n] for n in copies) for copies in found)
