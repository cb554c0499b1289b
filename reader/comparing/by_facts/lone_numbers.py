"""Links by a number that two stories tell of one thing, which a word tells that either has once: out of lifts, Porvale.

The stories have to be surely of one event, by links or by rare names.
"""

from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.by_facts.one_event import are_of_one_fortnight, sure_links_by_names
from reader.comparing.differing.statements.questions.lone_quantities import find_lone_quantities
from reader.comparing.linking.similarity import Likeness

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""

_WORTH = 0.6


def with_lone_numbers(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs with those that tell a number of one thing, of which one at least has no sure link."""
    if not all(places) or not are_of_one_fortnight(*stories):
        return likenesses
    found = find_lone_quantities(stories[0].article, stories[1].article)
    if not found:
        return likenesses
    groups = [{place: number for number, group in enumerate(side) for place in group} for side in places]
    told = [(groups[0].get(lone.left), groups[1].get(lone.right)) for lone in found]
    pairs = [(left, right) for left, right in told if left is not None and right is not None]
    sure = sure_links_by_names(likenesses, stories, min(map(len, places))) if pairs else None  # the rest is cheaper
    if sure is None:
        return likenesses
    known = {(pair.left, pair.right): pair for pair in likenesses}
    for left, right in pairs:
        if left not in sure.linked[0] or right not in sure.linked[1]:
            known[left, right] = Likeness(left, right, _WORTH, _WORTH)
    return [known[pair] for pair in sorted(known)]
