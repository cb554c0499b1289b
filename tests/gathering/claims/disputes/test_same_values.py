"""Where a sentence has a value of another one."""

from collections.abc import Sequence
from typing import Any

import pytest

from reader.gathering.claims.disputes import same_values
from reader.gathering.claims.disputes.same_values import find_told, same_value, same_words
from reader.model.article import Article, Span
from reader.model.difference import Difference
from tests.gathering.stories import article_of

ONE, OTHER = (0, 0), (1, 0)


def told(*sentences: str, published: str | None = None) -> list[Article]:
    return [article_of(f"Outlet {n}", text, published=published) for n, text in enumerate(sentences)]


def found(value: str, articles: Sequence[Article]) -> str | None:
    """Return what the second sentence has of a value of the first one."""
    start = articles[0].text.index(value)
    span = same_value(ONE, Span(start, start + len(value)), OTHER, articles)
    return None if span is None else span.of(articles[1].text)


@pytest.mark.parametrize(
    ("value", "one", "other", "has"),
    [
        (
            "12 passengers",
            "The ferry had 12 passengers.",
            "There were 12 Passengers aboard the ferry.",
            "12 Passengers",
        ),
        (
            "twelve passengers",
            "The ferry Orla had twelve passengers.",
            "The ferry Orla had 12 passengers.",
            "12 passengers",
        ),
        ("3 May", "The dam at Oreva broke on 3 May.", "The dam at Oreva broke on May 3.", "May 3"),
        ("twelve passengers", "The ferry Orla had twelve passengers.", "The ferry Orla had 15 passengers.", None),
        ("in", "In Marn it was in ruins.", "It was in Tarn.", None),
    ],
)
def test_a_value_stands_there_word_for_word_or_in_another_form(
    value: str, one: str, other: str, has: str | None
) -> None:
    assert found(value, told(one, other, published="2031-05-06")) == has


def test_a_year_is_one_in_any_language() -> None:
    articles = [
        article_of("Herald", "The pier was built in 1962."),
        article_of("Bote", "Der Pier von 1962.", language="de"),
    ]
    assert found("1962", articles) == "1962"


def test_no_words_are_the_same_that_say_nothing_by_themselves() -> None:
    articles = told("It was the one of the two.", "The one was there.")
    assert same_words(ONE, Span(3, 6), OTHER, articles) is None


def test_sentences_are_compared_for_a_value_only_where_one_as_large_is_written_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = []

    def counting(*asked: Any) -> Sequence[Difference]:
        compared.append(asked)
        return find_told(*asked)

    monkeypatch.setattr(same_values, "find_told", counting)
    found("12", told("The ferry left pier 12.", "The ferry left pier 13 for Marn."))
    assert not compared
    found("12 passengers", told("The ferry Orla had 12 passengers.", "The ferry Orla had twelve passengers."))
    assert compared
