"""Links by a number that two stories tell of one thing: by a word that either has once, or as an event has one of it.

57 and 75 people out of lifts, 86 and 112 aboard. The stories have to be surely of one event, by links or by rare names.
"""

from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.by_facts.one_event import are_of_one_fortnight, sure_links_by_names, sure_links_of_one_event
from reader.comparing.differing.statements.questions.lone_quantities import find_lone_quantities
from reader.comparing.differing.statements.questions.story_numbers import find_event_facts
from reader.comparing.differing.statements.questions.story_states import find_two_states
from reader.comparing.linking.alignment import SURE
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
    articles = stories[0].article, stories[1].article
    numbers = (*find_lone_quantities(*articles), *find_event_facts(*articles))
    found = [(one.left, one.right) for one in numbers]
    found += [(one.left, one.right) for one in find_two_states(*articles)]
    if not found:
        return likenesses
    groups = [{place: number for number, group in enumerate(side) for place in group} for side in places]
    told = [(groups[0].get(left), groups[1].get(right)) for left, right in found]
    pairs = [(left, right) for left, right in told if left is not None and right is not None]
    if not pairs:  # what follows is dearer
        return likenesses
    shorter = min(map(len, places))
    sure = sure_links_by_names(likenesses, stories, shorter) or sure_links_of_one_event(likenesses, stories, shorter)
    if sure is None:
        return likenesses
    known = {(pair.left, pair.right): pair for pair in likenesses}
    linked = set(sure.linked[0]), set(sure.linked[1])
    for left, right in pairs:
        is_free = left not in linked[0] or right not in linked[1]
        if is_free and ((left, right) not in known or known[left, right].score < SURE):
            known[left, right] = Likeness(left, right, _WORTH, _WORTH)
            linked[0].add(left)
            linked[1].add(right)
    return [known[pair] for pair in sorted(known)]
