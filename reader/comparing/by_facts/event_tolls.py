"""Links by the toll of an event: eleven people were killed, the death toll rose to 13, treize ont perdu la vie.

Where two stories of one fortnight are surely of one event, by their sure links and a rare name or by several rare
names, the sentences are linked that tell how many died in it or were hurt. Each story has one such toll: of several
numbers the highest, where it is told at its head or where the lower ones stand beside it. What other numbers count, as
the children among the dead, three of the injured or those of another year, is no toll of the event.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.article_profiles import ArticleProfile, shared_names
from reader.comparing.by_facts.one_event import sure_links_by_names
from reader.comparing.by_facts.told_tolls import BODY, HEADLINE, Sides, Telling, choose, tellings
from reader.comparing.differing.statements.occurrences.told_elsewhere import (
    are_of_other_days,
    counts_elsewhere,
    tell_other_places,
    with_own_days,
)
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.times.occasions import are_of_two_occasions
from reader.comparing.linking.similarity import Likeness

_WORTH = 0.6
_FATES = ("dead", "hurt")
_FURTHEST = 2.0  # times one toll may be the other
_NEAR = 9  # words between a toll and the day on which it befell them


def with_event_tolls(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs with those that tell the tolls of one event, of which one at least has no sure link."""
    fates = [fate for fate in _FATES if all(_tells(story, fate) for story in stories)]
    sure = sure_links_by_names(likenesses, stories, min(map(len, places))) if fates else None
    if sure is None:
        return likenesses
    shared = shared_names(*stories)
    told = tellings(stories[0], places[0]), tellings(stories[1], places[1])
    known = {(pair.left, pair.right): pair for pair in likenesses}
    for fate in fates:
        wholes = _wholes(stories[0], told[0].get(fate, ()), fate), _wholes(stories[1], told[1].get(fate, ()), fate)
        pairs = [(one, other) for one in wholes[0] for other in wholes[1] if _may_be_one(one, other, shared)]
        chosen = choose(_plainest(pairs), sure)
        if chosen is not None:
            known[chosen] = Likeness(*chosen, _WORTH, _WORTH)
            linked = sure.linked[0] | {chosen[0]}, sure.linked[1] | {chosen[1]}
            sure = sure._replace(pairs=sure.pairs | {chosen}, linked=linked)
    return [known[pair] for pair in sorted(known)]


def _tells(story: ArticleProfile, fate: str) -> bool:
    return any(toll.fate == fate for found in story.tolls.values() for toll in found)


def _wholes(story: ArticleProfile, told: Sequence[Telling], fate: str) -> Sequence[Telling]:
    """Return what tells the toll of the event, none where several numbers may be it: four here, and five there."""
    tolls = {place: [toll for toll in found if toll.fate == fate] for place, found in story.tolls.items()}
    values = {toll.value for found in tolls.values() for toll in found if not toll.is_part and not toll.told.whom}
    if not values:
        return ()
    most = max(values)
    found = [one for one in told if one.toll.value == most and not one.toll.is_part and not one.toll.told.whom]
    beside = {place for place, each in tolls.items() if any(toll.value == most for toll in each)}
    are_beside = all(
        place in beside or toll.is_part or toll.value == most for place, each in tolls.items() for toll in each
    )
    return found if are_beside or any(one.part != BODY for one in found) else ()


def _plainest(pairs: Sequence[tuple[Telling, Telling]]) -> Sequence[tuple[Telling, Telling]]:
    """Return the pairs that tell the tolls most plainly: no headline, and by what tells nothing else, if there are."""
    for asked in (_is_in_text, _is_report):
        for sides in ((0, 1), (0,), (1,)):
            found = [pair for pair in pairs if all(asked(pair[side]) for side in sides)]
            if found:
                pairs = found
                break
    return pairs


def _is_in_text(one: Telling) -> bool:
    return one.part != HEADLINE


def _is_report(one: Telling) -> bool:
    return _tells_report(one.side)


def _tells_report(side: SentenceFacts) -> bool:
    return "toll_report" in side.kinds


def _may_be_one(one: Telling, other: Telling, names: frozenset[str]) -> bool:
    """Tell whether two tolls may be of one event: near one another, of no other place, day or occasion."""
    fewer, more = sorted((one.toll.value, other.toll.value))
    (left, mine), (right, theirs) = (one.side, one.toll.told), (other.side, other.toll.told)
    return more <= _FURTHEST * fewer and not (
        tell_other_places(left, right)
        or are_of_two_occasions(left, mine, right, theirs)
        or counts_elsewhere((left, mine), (right, theirs), named_by_both=names)
        or are_of_other_days(_with_days_near(left, mine), _with_days_near(right, theirs), is_fate=True)
    )


def _with_days_near(side: SentenceFacts, toll: Quantity) -> SentenceFacts:
    """Return a sentence with the days alone on which what it counts befell them: none where it tells of a report."""
    if _tells_report(side):
        return replace(side, dates=())
    side = with_own_days(side, toll)
    return replace(side, dates=tuple(day for day in side.dates if abs(day.place - toll.place) <= _NEAR))
