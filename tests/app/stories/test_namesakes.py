from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.stories.namesakes import Namesakes
from reader.app.stories.story import StoryRow, StoryState


def story(title: str | None, outlet: str | None = None, published: str | None = None) -> StoryRow:
    return StoryRow(Path("a.txt"), state=StoryState.READ, title=title, outlet=outlet, published=published)


def noted(*stories: StoryRow) -> Namesakes:
    namesakes = Namesakes()
    for index, each in enumerate(stories):
        namesakes.note(index, each)
    return namesakes


def alike(*stories: StoryRow) -> list[bool]:
    namesakes = noted(*stories)
    return [namesakes.has(index) for index in range(len(stories))]


def test_same_headline_without_an_outlet_looks_alike_whatever_the_date() -> None:
    assert alike(story("Dam breaks"), story("Dam Breaks", None, "2023-03-16"), story("Dam holds")) == [
        True,
        True,
        False,
    ]


def test_an_outlet_tells_two_stories_apart() -> None:
    assert alike(story("Dam breaks", "Herald"), story("Dam breaks", "Gazette"), story("Dam breaks")) == [False] * 3


def test_a_day_tells_two_stories_of_an_outlet_apart_and_an_hour_does_not() -> None:
    monday, later, tuesday = "2023-03-13T08:00", "2023-03-13T09:00", "2023-03-14"
    stories = [story("Weather", "Herald", day) for day in (monday, later, tuesday)]
    assert alike(*stories) == [True, True, False]


def test_stories_without_a_headline_show_their_file_anyway() -> None:
    assert alike(story(None), story(None)) == [False, False]
    failed = StoryRow(Path("b.txt"), state=StoryState.FAILED, title="Dam breaks", reason="no such file")
    assert alike(story("Dam breaks"), failed) == [False, False]


def test_another_row_is_told_of_the_second_namesake_and_of_the_last_but_one_that_goes() -> None:
    namesakes = Namesakes()
    told = [namesakes.note(index, story("Dam breaks")) for index in range(3)]
    assert told == [False, True, False]
    assert not namesakes.note(0, story("Dam holds"))
    assert namesakes.note(1, story("Dam stands"))
    assert not namesakes.has(2)


def test_nothing_is_kept_of_another_folder() -> None:
    namesakes = noted(story("Dam breaks"))
    namesakes.clear()
    assert not namesakes.note(7, story("Dam breaks"))


LOOKS = st.sampled_from([story("a"), story("b"), story("a", "x"), story("a", "x", "2023-01-01"), story(None)])


@given(st.lists(st.tuples(st.integers(0, 4), LOOKS), max_size=30))
def test_what_was_noted_before_does_not_matter(notes: list[tuple[int, StoryRow]]) -> None:
    namesakes = Namesakes()
    for index, each in notes:
        namesakes.note(index, each)
    fresh = Namesakes()
    for index, each in dict(notes).items():
        fresh.note(index, each)
    assert [namesakes.has(index) for index in range(5)] == [fresh.has(index) for index in range(5)]
