"""What a story answers once: the sentences that tell it, all with one answer."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.statements.questions.answers import HEAT, Answer, may_answer, read_answers
from reader.comparing.differing.statements.questions.story_subjects import is_of_the_story
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.article import Article
from reader.model.difference import DifferenceKind

# How much two measures differ at least to be two: a report rounds.
_APART = 1.15
_TENTHS, _DEGREES = 0.15, 6.0  # of two temperatures
# Times that one may be the other, of one thing.
_FURTHEST = {"last": 4.0, "stuck": 4.0, "dark": 4.0, "speed": 2.0, "wind": 2.0, "gust": 2.0}


class ToldAnswer(NamedTuple):
    """An answer, and by sentence where it is told."""

    value: str | float | bool
    places: Mapping[int, Answer]


@lru_cache(maxsize=64)
def answers_of(story: Article) -> Mapping[str, ToldAnswer]:
    """Return what a story answers with one answer alone, by question."""
    language = story.language or ""
    found: dict[str, dict[int, Answer]] = {}
    for at in story.compared_sentences():
        text = story.sentences[at].span.of(story.text)
        if not may_answer(text, language):
            continue
        for question, answer in read_answers(text, language).items():
            if is_of_the_story(read_facts(text, language, None), question, story, at):
                found.setdefault(question, {})[at] = answer
    return {
        question: ToldAnswer(next(iter(places.values())).value, places)
        for question, places in found.items()
        if len({answer.value for answer in places.values()}) == 1
    }


def are_two_answers(one: Answer, other: Answer) -> bool:
    """Tell whether two answers to one question differ."""
    if one.question == HEAT and isinstance(one.value, float) and isinstance(other.value, float):
        return _are_two_temperatures(one.value, other.value)
    if isinstance(one.value, float) and isinstance(other.value, float) and one.kind is not DifferenceKind.NEGATION:
        smaller, larger = sorted((one.value, other.value))
        return larger > _APART * smaller
    return one.value != other.value


def _are_two_temperatures(one: float, other: float) -> bool:
    """Tell whether two temperatures differ, of which either may be rounded to a degree: 41.3 is 41, and not 42."""
    if one.is_integer() or other.is_integer():
        return round(one) != round(other)
    return abs(one - other) >= _TENTHS


def may_be_of_one_thing(question: str, one: ToldAnswer, other: ToldAnswer) -> bool:
    """Tell whether two answers are near enough to be of one thing: nobody is stuck for minutes and for hours."""
    if question == HEAT and isinstance(one.value, float) and isinstance(other.value, float):
        return abs(one.value - other.value) <= _DEGREES
    if question not in _FURTHEST or not isinstance(one.value, float) or not isinstance(other.value, float):
        return True
    smaller, larger = sorted((one.value, other.value))
    return larger <= _FURTHEST[question] * smaller
