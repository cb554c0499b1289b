"""Stories become groups, one an event.

1. `terms`      what a story is about: the terms of its headline and opening, each with its weight.
2. `bridging`   what a story in another language says in English, word by word.
3. `names`      which terms are names, and how little it tells that two stories share one; that they share none tells
                that they are on two events, whatever words and numbers they have in common.
4. `crowds`     how little it tells that two stories are of the same days.
5. `nearness`   how likely two stories tell one event: by what they share beyond their topic, and how near they are in
                time (`times`: by their dates, or by the weekdays they name).
6. `clustering` puts together what is more likely than not on average, a pair of two languages counting for less.
7. `absorbing`  gives a larger group what its own size kept out, and takes from it what shares but its names.
8. `linked`     joins groups of the same days whose stories tell the same in words (`tellings`) and in linked sentences,
                beyond what is told of their topic at other times (`topics`).
9. `parting`    takes from a group what shares its names and numbers, and hardly a word.
"""

from collections.abc import Sequence

from reader.gathering.clustering import average_link
from reader.gathering.grouping.absorbing import with_absorbed
from reader.gathering.grouping.bridging import with_english
from reader.gathering.grouping.linked import with_linked
from reader.gathering.grouping.nearness import find_likely_pairs, find_shared
from reader.gathering.grouping.parting import with_parted
from reader.gathering.grouping.terms import describe_story, weigh_terms
from reader.gathering.times import time_of
from reader.model.article import Article
from reader.model.outlets import outlet_keys

__all__ = ["group_stories"]

_LIKELY = 0.5


def group_stories(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Group stories by the event they tell; every index is in one group, and the order of the stories is no matter.

    Groups are in the order of their first story, and so are the stories of each.
    """
    order = sorted(range(len(articles)), key=lambda n: (articles[n].digest, articles[n].record, str(articles[n].path)))
    stories = [articles[n] for n in order]
    weighed = weigh_terms(with_english([describe_story(story) for story in stories], stories))
    keys = outlet_keys(story.outlet for story in stories)
    outlets = [keys.get(story.outlet or "", "") for story in stories]
    times = [time_of(story) for story in stories]
    shared = find_shared(weighed, times)

    def share_a_name(one: int, other: int) -> bool:
        return weighed[one].share_a_name(weighed[other])

    def in_words(one: int, other: int) -> float:
        return weighed[one].shared(weighed[other], trusting=False) if share_a_name(one, other) else 0.0

    languages = [story.language for story in stories]
    groups = average_link(find_likely_pairs(shared, times, outlets, share_a_name), len(stories), _LIKELY, languages)
    groups = with_absorbed(
        groups,
        shared,
        times,
        outlets,
        languages,
        shared_in_words=in_words,
    )
    groups = with_parted(with_linked(groups, stories, times, shared, weighed), weighed, times)
    return tuple(sorted(tuple(sorted(order[n] for n in group)) for group in groups))
