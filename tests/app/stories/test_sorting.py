from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.stories.sorting import ListChoice, SortKey, languages_of, outlets_of, stories_to_show
from reader.app.stories.story import StoryRow, StoryState


def story(title: str | None, outlet: str | None = None, published: str | None = None, language: str = "en") -> StoryRow:
    return StoryRow(
        Path("a.txt"), state=StoryState.READ, title=title, outlet=outlet, published=published, language=language
    )


STORIES = [
    story("b dam", "Herald", "2023-03-16", "en"),
    story("A dam", None, None, "el"),
    story(None, "gazette", "2023-03-17T10:00", "en"),
]


def test_every_order_keeps_every_story() -> None:
    for key in SortKey:
        assert sorted(stories_to_show(STORIES, ListChoice(key), None)) == [0, 1, 2]


def test_headlines_are_sorted_without_case_and_unknown_ones_last() -> None:
    assert stories_to_show(STORIES, ListChoice(SortKey.HEADLINE), None) == [1, 0, 2]


def test_newest_story_comes_first_and_undated_ones_last() -> None:
    assert stories_to_show(STORIES, ListChoice(SortKey.DATE), None) == [2, 0, 1]


def test_filters_leave_one_language_and_one_outlet() -> None:
    assert stories_to_show(STORIES, ListChoice(language="el"), None) == [1]
    assert stories_to_show(STORIES, ListChoice(outlet="herald"), None) == [0]


def test_an_article_before_its_name_makes_no_other_outlet_of_one() -> None:
    stories = [*STORIES, story("Rain", "The Herald"), story("Snow", "The Herald")]
    assert outlets_of(stories) == [("gazette", "gazette"), ("The Herald", "herald")]
    assert stories_to_show(stories, ListChoice(outlet="herald"), None) == [0, 3, 4]
    assert stories_to_show(stories, ListChoice(SortKey.OUTLET), None) == [2, 0, 3, 4, 1]


def test_search_leaves_only_hits_and_can_sort_by_them() -> None:
    assert stories_to_show(STORIES, ListChoice(SortKey.HITS), {0: 1, 2: 5}) == [2, 0]


def test_choices_are_offered_once_each() -> None:
    assert languages_of(STORIES) == ["el", "en"]
    assert outlets_of(STORIES) == [("gazette", "gazette"), ("Herald", "herald")]


@given(st.lists(st.sampled_from(STORIES)), st.sampled_from(SortKey))
def test_sorting_loses_no_story(stories: list[StoryRow], key: SortKey) -> None:
    assert sorted(stories_to_show(stories, ListChoice(key), None)) == list(range(len(stories)))
