"""Whether two stories are surely of one event, by the links that are sure: then a fact alone may link two sentences."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.linking.alignment import SURE, keep_best
from reader.comparing.linking.similarity import Likeness

# So many sure links, and so large a share of the sentences of the shorter story.
_FEWEST_LINKS, _LEAST_LINKED = 2, 0.15


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


def find_sure_links(likenesses: Sequence[Likeness]) -> SureLinks:
    """Return the sure links of two stories, of whatever events they are."""
    sure = [pair for pair in keep_best(likenesses) if pair.score >= SURE]
    linked = frozenset(pair.left for pair in sure), frozenset(pair.right for pair in sure)
    return SureLinks(frozenset((pair.left, pair.right) for pair in sure), linked)
