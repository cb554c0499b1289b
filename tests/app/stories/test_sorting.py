from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.stories.sorting import ShelfChoice, SortKey, languages_of, outlets_of, shelf
from reader.app.stories.story import Story, StoryState


def story(title: str | None, outlet: str | None = None, published: str | None = None, language: str = "en") -> Story:
    return Story(
        Path("a.txt"), state=StoryState.READ, title=title, outlet=outlet, published=published, language=language
    )


STORIES = [
    story("b dam", "Herald", "2023-03-16", "en"),
    story("A dam", None, None, "el"),
    story(None, "gazette", "2023-03-17T10:00", "en"),
]


def test_every_order_keeps_every_story() -> None:
    for key in SortKey:
        assert sorted(shelf(STORIES, ShelfChoice(key), None)) == [0, 1, 2]


def test_headlines_are_sorted_without_case_and_unknown_ones_last() -> None:
    assert shelf(STORIES, ShelfChoice(SortKey.HEADLINE), None) == [1, 0, 2]


def test_newest_story_comes_first_and_undated_ones_last() -> None:
    assert shelf(STORIES, ShelfChoice(SortKey.DATE), None) == [2, 0, 1]


def test_filters_leave_one_language_and_one_outlet() -> None:
    assert shelf(STORIES, ShelfChoice(language="el"), None) == [1]
    assert shelf(STORIES, ShelfChoice(outlet="Herald"), None) == [0]


def test_search_leaves_only_hits_and_can_sort_by_them() -> None:
    assert shelf(STORIES, ShelfChoice(SortKey.HITS), {0: 1, 2: 5}) == [2, 0]


def test_choices_are_offered_once_each() -> None:
    assert languages_of(STORIES) == ["el", "en"]
    assert outlets_of(STORIES) == ["gazette", "Herald"]


@given(st.lists(st.sampled_from(STORIES)), st.sampled_from(SortKey))
def test_sorting_loses_no_story(stories: list[Story], key: SortKey) -> None:
    assert sorted(shelf(stories, ShelfChoice(key), None)) == list(range(len(stories)))
