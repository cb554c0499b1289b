"""The stories of a folder become groups, one an event, each with what prints one text."""

from collections.abc import Mapping, Sequence

from reader.gathering.by_hand import placed_by_hand
from reader.gathering.copies import find_copies
from reader.gathering.copies.agencies import credited
from reader.gathering.copies.same_text import find_same_text, heads_of
from reader.gathering.copies.shingles import shingles_of
from reader.gathering.grouping import group_stories
from reader.gathering.renumbering import own_order
from reader.gathering.times import time_order
from reader.model.article import Article
from reader.model.events.story_group import StoryGroup


def gather_groups(articles: Sequence[Article], beside: Mapping[int, int] | None = None) -> tuple[StoryGroup, ...]:
    """Group stories by the event they tell; every index is in one group, groups in the order of their first story.

    Those of a group are in the order of time, of two of one time the one that was modified last; undated ones come
    after all.
    `beside` names the stories that were put beside another one by hand, or beside themselves.
    """
    beside = beside or {}
    return tuple(
        StoryGroup(
            group,
            _same_text([articles[n] for n in group], group),
            tuple(story for story in group if story in beside),
        )
        for group in (
            tuple(sorted(stories, key=lambda n: time_order(articles[n])))
            for stories in placed_by_hand(group_stories(articles), beside)
        )
    )


def _same_text(articles: Sequence[Article], group: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Return the stories that print one text, the head of each first, which an event has as such too."""
    if len(articles) < 2:
        return ()
    if not find_same_text([shingles_of(one) for one in articles], [credited(one) for one in articles]):
        return ()
    order = own_order(articles)
    copies = find_copies([articles[n] for n in order])
    heads = heads_of([articles[n] for n in order], copies.same_text, copies.versions)
    headed = (sorted(some, key=lambda n: (n != heads[n], n)) for some in copies.same_text)
    return tuple(tuple(group[order[n]] for n in some) for some in headed)
