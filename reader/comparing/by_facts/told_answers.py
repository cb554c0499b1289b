"""Links by one question of news that either story answers once, each in its words: a short circuit, arson; nine hours.

Where two stories of one fortnight are surely of one event, by links or by rare names, the sentences are linked that
answer why it happened, how long it lasted, how fast it was, or whether it was insured, inspected, permitted or warned
of. Each story has one answer alone, and tells it of what it is about. What differs in the answers is then told.
"""

from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.by_facts.one_event import SureLinks, sure_links_by_names
from reader.comparing.differing.statements.questions.answers import HEAT
from reader.comparing.differing.statements.questions.story_answers import ToldAnswer, answers_of, may_be_of_one_thing
from reader.comparing.linking.similarity import Likeness

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""

_WORTH = 0.6
# Sentences of either story that are linked where how hot it was is: it was hot on other days of the town too.
_LINKED = 2


def with_told_answers(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs with those that answer one question, of which one at least has no sure link."""
    left = answers_of(stories[0].article)
    told = left, answers_of(stories[1].article) if left else left
    questions = sorted(told[0].keys() & told[1].keys())
    sure = sure_links_by_names(likenesses, stories, min(map(len, places))) if questions else None
    if sure is None:
        return likenesses
    known = {(pair.left, pair.right): pair for pair in likenesses}
    for question in questions:
        one, other = told[0][question], told[1][question]
        if question == HEAT and min(map(len, sure.linked)) < _LINKED:
            continue
        if may_be_of_one_thing(question, one, other):
            chosen = _choose((_groups(one, places[0]), _groups(other, places[1])), sure)
            if chosen is not None:
                known[chosen] = Likeness(*chosen, _WORTH, _WORTH)
    return [known[pair] for pair in sorted(known)]


def _groups(told: ToldAnswer, places: Sequence[Sequence[int]]) -> Sequence[int]:
    return [number for number, group in enumerate(places) if group[0] in told.places]


def _choose(groups: tuple[Sequence[int], Sequence[int]], sure: SureLinks) -> tuple[int, int] | None:
    """Choose the pair that answers one question, if none of those that do is linked: first of what has no link."""
    pairs = [(one, other) for one in groups[0] for other in groups[1]]
    if not pairs or not sure.pairs.isdisjoint(pairs):
        return None
    taken, chosen = min(((one in sure.linked[0]) + (other in sure.linked[1]), (one, other)) for one, other in pairs)
    return chosen if taken < len(sure.linked) else None
