"""Whether two stories are surely of one event, by sure links or rare names: then a fact may link two sentences."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from reader.comparing.article_profiles import ArticleProfile, shared_names
from reader.comparing.linking.alignment import SURE, keep_best
from reader.comparing.linking.similarity import Likeness

# So many sure links, and so large a share of the sentences of the shorter story.
_FEWEST_LINKS, _LEAST_LINKED = 2, 0.15
_NAMES = 3  # rare names that both stories of one event have which are hardly linked
_FORTNIGHT = 14


class SureLinks(NamedTuple):
    """The pairs of groups that are surely linked, and the groups of each story that are in one."""

    pairs: frozenset[tuple[int, int]]
    linked: tuple[frozenset[int], frozenset[int]]


def sure_links_of_one_event(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], shorter: int
) -> SureLinks | None:
    """Return the sure links of two stories of one event; None where too few are to say that they are of one.

    `shorter` is how many groups that story has which has fewer; what both say word by word is in no group.
    """
    sure = find_sure_links(likenesses)
    same = len(stories[0].places.keys() & stories[1].places.keys())
    if same + min(map(len, sure.linked)) < max(_FEWEST_LINKS, _LEAST_LINKED * (same + shorter)):
        return None
    return sure


def sure_links_by_names(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], shorter: int
) -> SureLinks | None:
    """Return the sure links of two stories of one fortnight that are of one event by several rare names, or by links.

    By links they need one rare name. What is linked so has to be told of nothing else that a town may have twice.
    """
    if not are_of_one_fortnight(*stories):
        return None
    names = shared_names(*stories)
    if len(names) >= _NAMES:
        return find_sure_links(likenesses)
    return sure_links_of_one_event(likenesses, stories, shorter) if names else None


def are_of_one_fortnight(left: ArticleProfile, right: ArticleProfile) -> bool:
    """Tell whether two stories may be of one fortnight; a day that is not known may be any."""
    days = _day(left), _day(right)
    return days[0] is None or days[1] is None or abs(days[0] - days[1]).days <= _FORTNIGHT


def _day(story: ArticleProfile) -> date | None:
    try:
        return date.fromisoformat((story.article.published or "")[:10])
    except ValueError:
        return None


def find_sure_links(likenesses: Sequence[Likeness]) -> SureLinks:
    """Return the sure links of two stories, of whatever events they are."""
    # The best of a row is sure where any of it is: what is not need not be asked.
    sure = keep_best([pair for pair in likenesses if pair.score >= SURE])
    linked = frozenset(pair.left for pair in sure), frozenset(pair.right for pair in sure)
    return SureLinks(frozenset((pair.left, pair.right) for pair in sure), linked)
