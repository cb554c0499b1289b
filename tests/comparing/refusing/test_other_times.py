"""What is told of another month links with nothing that happened around the day of the story."""

from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.model.article import Article
from tests.comparing.articles import make_article, pairs_of


def of_may(*sentences: str, language: str = "en", published: str | None = "2025-05-14") -> Article:
    return replace(make_article(*sentences, language=language), published=published)


NOW = "The blaze broke out at a Quillmar warehouse on Tuesday night and injured six people."
THEN = "In February, a blaze at a Quillmar warehouse in Tarn injured six people."


@pytest.mark.parametrize(
    "then",
    [THEN, "In 2019, a blaze at a Quillmar warehouse in Tarn injured six people.", THEN.replace("In", "Last")],
)
def test_a_month_or_a_year_that_opens_a_sentence_is_no_weekday_of_another_time(then: str) -> None:
    assert not pairs_of(compare(of_may(NOW), of_may(then)))
    assert not pairs_of(compare(of_may(then), of_may(NOW)))


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (of_may(NOW, published="2025-02-12"), of_may(THEN)),
        (of_may(NOW), of_may(THEN.replace("February", "May"))),
        (of_may(NOW), of_may(NOW)),
        (of_may(NOW.replace("on Tuesday night", "on 3 March")), of_may(THEN)),  # two days that clash
        (of_may(NOW), of_may("A blaze at a Quillmar warehouse in Tarn injured six people in February.")),
        (of_may(NOW, published=None), of_may(THEN, published=None)),
    ],
)
def test_what_may_be_one_time_is_linked(now: Article, then: Article) -> None:
    assert pairs_of(compare(now, then)) == {(0, 0)}


def test_a_story_without_a_date_is_of_the_day_of_the_other() -> None:
    assert not pairs_of(compare(of_may(NOW, published=None), of_may(THEN)))


def test_times_are_told_apart_in_two_languages() -> None:
    german = "Der Brand in einem Lager von Quillmar brach am Dienstag aus, sechs Menschen wurden verletzt."
    assert not pairs_of(compare(of_may(german, language="de"), of_may(THEN)))
    assert pairs_of(compare(of_may(german, language="de"), of_may(NOW))) == {(0, 0)}
