"""Where a sentence has a value of another one: word for word, in another form or in another language.

Whether two sentences tell one value in two forms is told by a comparison of them, which asks much else. Where all
sentences of an event are much alike, each would be compared with each for it. So what can only be told word for word is
not compared: of an amount that is as large, or a day that may be the same, written otherwise, there must be one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.statements.quantities.comparable_quantities import TOLERANCE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.comparing.profiling.profiles import split_terms
from reader.gathering.claims.sentences import common_terms
from reader.model.article import Article, Span
from reader.model.difference import Difference, Verdict
from reader.model.events.claim import Place
from reader.model.events.report_time import day_of

_DIGITS = 4  # of a year
_SURELY = 0.8  # the same value in another form, and not one that makes up another with a third


class _Value(NamedTuple):
    """What a part of a sentence tells: its words, if they say something by themselves, and what it is read as.

    A year is one in any language.
    """

    words: re.Pattern[str] | None
    is_year: bool
    amounts: tuple[Quantity, ...]
    days: tuple[tuple[ToldDate, str], ...]


def find_told(one: Place, other: Place, articles: Sequence[Article]) -> tuple[Difference, ...]:
    """Return what differs between two sentences."""
    return find_differences(articles[one[0]], one[1], articles[other[0]], other[1])


@lru_cache(maxsize=1 << 14)
def find_differences(left: Article, own: int, right: Article, other: int) -> tuple[Difference, ...]:
    """Return what differs between a sentence of either story; asked for again with each claim, and each value."""
    return find_link_differences(left, (own,), right, (other,))


def same_value(one: Place, span: Span, other: Place, articles: Sequence[Article]) -> Span | None:
    """Return where a sentence has a value word for word, or in another form or language."""
    words = same_words(one, span, other, articles)
    if words is not None or not _may_have_form(_value(articles[one[0]], one[1], span), articles[other[0]], other[1]):
        return words
    told = find_told(one, other, articles)
    return next((found.right for found in told if _is_form(found) and found.left == span), None)


def same_words(one: Place, span: Span, other: Place, articles: Sequence[Article]) -> Span | None:
    """Return where a sentence has the words of a value, if they say something by themselves."""
    told, article = articles[one[0]], articles[other[0]]
    value = _value(told, one[1], span)
    if value.words is None or not (value.is_year or told.language == article.language):
        return None
    found = value.words.search(article.sentence_text(other[1]))
    if found is None:
        return None
    start = article.sentences[other[1]].span.start
    return Span(start + found.start(), start + found.end())


@lru_cache(maxsize=1 << 12)
def _value(article: Article, sentence: int, span: Span) -> _Value:
    words, language = span.of(article.text), article.language or ""
    is_year = words.isdigit() and len(words) == _DIGITS
    says_something = is_year or bool(split_terms(words, language) - common_terms(language))
    facts = _facts(article, sentence)
    start = span.start - article.sentences[sentence].span.start
    return _Value(
        re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE) if says_something else None,
        is_year,
        tuple(one for one in facts.quantities if one.start == start),
        tuple((one, _written(facts, one)) for one in facts.dates if one.start == start),
    )


@lru_cache(maxsize=1 << 12)
def _facts(article: Article, sentence: int) -> SentenceFacts:
    return read_facts(article.sentence_text(sentence), article.language or "", day_of(article.published))


def _may_have_form(value: _Value, article: Article, sentence: int) -> bool:
    """Tell whether a sentence may tell a value otherwise than it is written."""
    if not value.amounts and not value.days:
        return False
    facts = _facts(article, sentence)
    return any(_are_forms(mine, yours) for mine in value.amounts for yours in facts.quantities) or any(
        differ(mine, yours) is False and written != _written(facts, yours)
        for mine, written in value.days
        for yours in facts.dates
    )


def _are_forms(one: Quantity, other: Quantity) -> bool:
    is_as_large = abs(one.value - other.value) <= TOLERANCE * max(abs(one.value), abs(other.value))
    return is_as_large and (one.written, one.low, one.high) != (other.written, other.low, other.high)


def _written(facts: SentenceFacts, one: ToldDate) -> str:
    return facts.text[one.start : one.end].casefold()


def _is_form(one: Difference) -> bool:
    return one.verdict is Verdict.SAME and one.sure >= _SURELY
