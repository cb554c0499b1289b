"""Links by a number that two stories tell of one thing, which a word tells that either has once: out of lifts, Porvale.

The stories have to be surely of one event, by links or by rare names; of each sentence one number at most links it.
"""

from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.by_facts.one_event import sure_links_by_names
from reader.comparing.differing.statements.questions.lone_quantities import find_lone_quantities
from reader.comparing.linking.similarity import Likeness

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""

_WORTH = 0.6


def with_lone_numbers(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs with those that tell a number of one thing, of which one at least has no sure link."""
    sure = sure_links_by_names(likenesses, stories, min(map(len, places), default=0)) if all(places) else None
    if sure is None:
        return likenesses
    groups = [{place: number for number, group in enumerate(side) for place in group} for side in places]
    known = {(pair.left, pair.right): pair for pair in likenesses}
    for lone in find_lone_quantities(stories[0].article, stories[1].article):
        left, right = groups[0].get(lone.left), groups[1].get(lone.right)
        if left is None or right is None or (left in sure.linked[0] and right in sure.linked[1]):
            continue
        known[left, right] = Likeness(left, right, _WORTH, _WORTH)
    return [known[pair] for pair in sorted(known)]
