"""Pairs of one language in which one person says or does what on the other side another one does are doubted.

"Ralph will do the right thing for Virginia," said one; another called on him "to do the right thing". Two senators
defended themselves in posts on Friday. What shares a long run of words, or most of them, is one thing in two mouths.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from reader.comparing.actors import Act, Actors, may_be_quoted
from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.frequencies import commoner_than
from reader.comparing.profiling.profiles import Profile

_LIKE = 0.6  # of letters in order, and two names are spellings of one
# Words in a row, or so large a share of the telling ones of either sentence, that one of the two was surely taken for
# the other: of 312 real pairs of stories none has as many where two persons are told of.
_LONG_RUN, _MOST = 9, {Act.QUOTED: 0.7, Act.SAID: 0.5, Act.DONE: 0.8}
_COMMON = 58  # Zipf frequency, in tenths, from which on a word tells nothing


def doubt_other_persons(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Return the scored pairs, those with no more probability; `places` are where the sentences of each group stand."""
    left, right = stories
    if left.language != right.language:
        return likenesses
    return [
        pair._replace(probability=DOUBT)
        if pair.probability > DOUBT and _are_of_two(stories, (places[0][pair.left], places[1][pair.right]))
        else pair
        for pair in likenesses
    ]


class _Side(NamedTuple):
    """A story, where one of its sentences stands, and what that is made of."""

    story: ArticleProfile
    place: int
    told: Profile


def _are_of_two(stories: tuple[ArticleProfile, ArticleProfile], groups: tuple[Sequence[int], Sequence[int]]) -> bool:
    """Tell whether each group tells what one person says or does whom the other one does not name at all."""
    sides = [
        _Side(story, group[0], story.group_at[group[0]].profile) for story, group in zip(stories, groups, strict=True)
    ]
    share = _share_told(sides[0].told, sides[1].told, stories[0].language)
    if share >= max(_MOST.values()):
        return False
    one, other = sorted(sides, key=_may_be_quoted)  # to read what a story quotes takes time
    first = one.story.actors(one.place)
    if not first.names or not first.names.isdisjoint(other.told.words):
        return False
    second = other.story.actors(other.place)
    if not second.names or not second.names.isdisjoint(one.told.words):
        return False
    acts = first.act, second.act
    most = _MOST[Act.QUOTED if Act.QUOTED in acts else Act.DONE if Act.DONE in acts else Act.SAID]
    return (
        share < most
        and not any(_are_one(mine, theirs) for mine in first.names for theirs in second.names)
        and _are_persons(first, stories)
        and _are_persons(second, stories)
        and _longest_run(sides[0].told, sides[1].told) < _LONG_RUN
    )


def _may_be_quoted(side: _Side) -> bool:
    return may_be_quoted(side.story.article, side.place)


def _are_persons(actors: Actors, stories: tuple[ArticleProfile, ArticleProfile]) -> bool:
    """Tell whether either story tells what those are that open a sentence; who is quoted need not be told of so."""
    return actors.act is Act.QUOTED or actors.names <= stories[0].persons | stories[1].persons


def _are_one(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE


def _share_told(left: Profile, right: Profile, language: str) -> float:
    """Return the share of the telling words of the side that has fewer which both have."""
    common = commoner_than(_COMMON - 1, language)
    told = [frozenset(side.stems) - common for side in (left, right)]
    return len(told[0] & told[1]) / max(1, min(map(len, told)))


def _longest_run(left: Profile, right: Profile) -> int:
    """Return how many words in a row both sides have."""
    longest, ends = 0, dict[int, int]()
    for word in left.words:
        ends = {at: ends.get(at - 1, 0) + 1 for at, other in enumerate(right.words) if other == word}
        longest = max(longest, max(ends.values(), default=0))
    return longest
