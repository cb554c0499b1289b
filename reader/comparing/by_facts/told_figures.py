"""Links by a figure that hardly another sentence of either story tells: 6,000 jobs, 1,600 troops, $42,000.

"The sector lost 6,000 jobs in March" and "Manufacturing cut 6,000 jobs" share no telling word beside. Two stories of
one event that tell the same number of the same, the same sum once, or the same number once and a telling word beside
it, tell one thing by it. So a sentence that has no link is linked unsurely. Of 312 real pairs of stories six are linked
so: four tell one thing, two in part.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.by_facts.one_event import SureLinks, sure_links_of_one_event
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_in_a_word, is_range
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, tell_other_days
from reader.comparing.differing.statements.tagged_words import may_tell_quantity
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group
from reader.model.difference import DifferenceKind

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""
Figure = tuple[DifferenceKind, str, float]

_WORTH = 0.6
_LARGE = 13  # smaller numbers are of two things by chance
_YEARS = range(1900, 2100)
_EXACT_DIGITS = 2  # but for the noughts at its end, of a number that is of one thing for being the only one
_MOST = 2  # sentences of a story that tell a figure which is not its topic


class _Telling(NamedTuple):
    """A group of sentences that tells a figure."""

    group: int
    quantity: Quantity
    side: SentenceFacts


Told = Mapping[Figure, Sequence[_Telling]]


def with_told_figures(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs with those of groups that tell one figure, of which one at least has no sure link."""
    if stories[0].language != stories[1].language:
        return likenesses
    sure = sure_links_of_one_event(likenesses, stories, min(map(len, places)))
    if sure is None:
        return likenesses
    told = _told(stories[0], places[0]), _told(stories[1], places[1])
    known = {(pair.left, pair.right): pair for pair in likenesses}
    for figure in sorted(told[0].keys() & told[1].keys()):
        for pair in _pairs((told[0][figure], told[1][figure]), sure):
            known[pair] = Likeness(*pair, _WORTH, _WORTH)
    return [known[pair] for pair in sorted(known)]


def _told(story: ArticleProfile, places: Sequence[Sequence[int]]) -> Told:
    """Return the figures that few sentences of a story tell, with the groups that do."""
    found: dict[Figure, dict[int, _Telling]] = {}
    for number, group in enumerate(places):
        text = text_of_group(story.article, group)
        if not may_tell_quantity(text, story.language):
            continue
        side = read_facts(text, story.language, None)
        for one in side.quantities:
            if _may_be_of_one_thing(text, one):
                figure = one.kind, one.dimension, one.value
                found.setdefault(figure, {}).setdefault(number, _Telling(number, one, side))
    return {figure: tuple(told.values()) for figure, told in found.items() if len(told) <= _MOST}


def _may_be_of_one_thing(text: str, one: Quantity) -> bool:
    if is_range(one) or one.dimension == AGE or one.is_some or is_in_a_word(text, one):
        return False
    if one.kind is DifferenceKind.MONEY:
        return one.value > 0
    return is_count(one) and one.value >= _LARGE and one.value not in _YEARS


def _pairs(told: tuple[Sequence[_Telling], Sequence[_Telling]], sure: SureLinks) -> Iterator[tuple[int, int]]:
    """Yield for each group without a link the one that tells its figure: one that has no link, if there is."""
    is_only = max(map(len, told)) == 1
    pairs = [(one, other) for one in told[0] for other in told[1] if _tell_one(one, other, is_only=is_only)]
    if any((one.group, other.group) in sure.pairs for one, other in pairs):
        return
    for own in (0, 1):
        for free in {pair[own].group for pair in pairs} - sure.linked[own]:
            ranks = [
                (
                    (one.group in sure.linked[0]) + (other.group in sure.linked[1]),
                    -len(one.side.topics & other.side.topics),
                    one.group,
                    other.group,
                )
                for one, other in pairs
                if (one, other)[own].group == free
            ]
            yield min(ranks)[2:]


def _tell_one(one: _Telling, other: _Telling, *, is_only: bool) -> bool:
    """Tell whether two groups tell the figure of one thing: of one name or fate, or the only ones that do."""
    mine, theirs = one.quantity, other.quantity
    if tell_other_days(one.side, other.side):
        return False
    is_same = bool(mine.counted) and mine.counted == theirs.counted
    if mine.kind is DifferenceKind.MONEY:
        return is_only or is_same
    is_one = is_same or (bool(mine.fate) and mine.fate == theirs.fate)
    is_exact = len(f"{mine.value:.0f}".rstrip("0")) >= _EXACT_DIGITS
    return is_one or (is_only and is_exact and not one.side.topics.isdisjoint(other.side.topics))
