import pytest

from reader.gathering.grouping.terms import WeighedTerms
from reader.gathering.grouping.topics import Topics
from reader.gathering.times import StoryTime

STORIES = [WeighedTerms(terms, "en", terms) for terms in ({"dam": 0.6, f"own{n}": 0.8} for n in range(4))]


def topics(*days: int | None) -> Topics:
    return Topics(STORIES, [StoryTime(None if day is None else (day, day), ()) for day in days])


@pytest.mark.parametrize(
    ("days", "shared"),
    [
        pytest.param((1, 30, 60, 90), 0.36, id="all others are far"),
        pytest.param((1, 2, 30, 60), 0.24, id="two others are far"),
        pytest.param((1, 2, 3, 8), 0, id="a week is not far"),
        pytest.param((1, None, None, None), 0, id="days that are not known are not far"),
    ],
)
def test_only_what_is_told_at_other_times_is_the_topic(days: tuple[int | None, ...], shared: float) -> None:
    assert topics(*days).around(0, 1) == pytest.approx(shared)


def test_of_an_undated_story_it_is_asked_around_a_day() -> None:
    assert topics(None, 1, 30, 30).around(0, 1) == pytest.approx(0.24)
    assert topics(None, 1, 30, 30).around(0, 30) == pytest.approx(0.12)
