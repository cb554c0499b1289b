"""Tell the clash of two answers to one question of news, where either story has one answer alone: six hours, nine.

So it is with two numbers of one thing that a word tells which either story has once, 57 and 75 people out of lifts, and
with those of which an event has one: 86 and 112 aboard. How many a later report counts more is no clash.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.questions.lone_quantities import Lone, find_lone_quantities
from reader.comparing.differing.statements.questions.story_answers import (
    answers_of,
    are_two_answers,
    may_be_of_one_thing,
)
from reader.comparing.differing.statements.questions.story_numbers import find_event_facts
from reader.comparing.differing.statements.questions.story_states import TwoStates, find_two_states
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.model.article import Article, Span
from reader.model.difference import TOLD_OTHERWISE, Difference, DifferenceKind, Verdict

_SURE = 0.7
_ONE_DAY = timedelta(days=2)  # between two reports, of which the later one hardly tells of another decision


def compare_answers(left: Article, own: Sequence[int], right: Article, other: Sequence[int]) -> Iterator[Difference]:
    """Yield the clashes of what linked sentences of two stories answer; spans are offsets in the articles' texts."""
    answers = answers_of(left)
    told = answers, answers_of(right) if answers else answers
    for question in sorted(told[0].keys() & told[1].keys()):
        one, two = told[0][question], told[1][question]
        mine = next((at for at in own if at in one.places), None)
        theirs = next((at for at in other if at in two.places), None)
        if mine is None or theirs is None or not may_be_of_one_thing(question, one, two):
            continue
        first, second = one.places[mine], two.places[theirs]
        if are_two_answers(first, second):
            spans = _shift(first.span, left, mine), _shift(second.span, right, theirs)
            yield Difference(first.kind, Verdict.CLASH, *spans, _SURE)


def compare_lone(
    left: Article, own: Sequence[int], right: Article, other: Sequence[int], gap: Callable[[], timedelta | None]
) -> Iterator[Difference]:
    """Yield the clashes of numbers of one thing, as `compare_answers` does.

    `gap` tells how much later one story came, if it is known, and is asked where two numbers differ.
    """
    lones, states = _told_of_one_thing(left, right)
    for lone in lones:
        one, two = lone.one, lone.other
        if lone.left not in own or lone.right not in other or not lone.differs:
            continue
        verdict = Verdict.LATER_REPORT if lone.may_grow and _may_be_later(one, two, gap()) else Verdict.CLASH
        spans = _shift(Span(one.start, one.end), left, lone.left), _shift(Span(two.start, two.end), right, lone.right)
        yield Difference(one.kind if isinstance(one, Quantity) else DifferenceKind.DATE, verdict, *spans, _SURE)
    for told in states:
        if told.left in own and told.right in other:
            verdict = Verdict.LATER_REPORT if told.may_turn and gap() is not None else Verdict.CLASH
            spans = _shift(told.one.span, left, told.left), _shift(told.other.span, right, told.right)
            yield Difference(DifferenceKind.DIRECTION, verdict, *spans, _SURE)


@lru_cache(maxsize=64)
def _told_of_one_thing(left: Article, right: Article) -> tuple[tuple[Lone, ...], tuple[TwoStates, ...]]:
    """Return all that two stories tell of one thing, asked for by each of their links."""
    return (*find_lone_quantities(left, right), *find_event_facts(left, right)), find_two_states(left, right)


def _may_be_later(one: Quantity | ToldDate, other: Quantity | ToldDate, later: timedelta | None) -> bool:
    """Tell whether a later report may tell the other: it counts more, or a day that has been put off since."""
    if later is None:
        return False
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return is_count(one) and (not later or (later > timedelta()) == (other.value > one.value))
    return abs(later) > _ONE_DAY


def with_answers(found: Sequence[Difference], answers: Sequence[Difference]) -> list[Difference]:
    """Return differences with those of answers, in the place of what was told of the same words."""
    if not answers or any(one.verdict in TOLD_OTHERWISE for one in found):
        return list(found)
    spans = {one.left for one in answers}, {one.right for one in answers}
    rest = [
        one
        for one in found
        if not (one.left is not None and one.left in spans[0]) and not (one.right is not None and one.right in spans[1])
    ]
    return sorted((*rest, *answers), key=lambda one: (one.left or Span(0, 0), one.right or Span(0, 0), one.kind))


def _shift(span: Span, story: Article, at: int) -> Span:
    begin = story.sentences[at].span.start
    return Span(span.start + begin, span.end + begin)
