"""Stories of a folder are grouped by event."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.gathering import group_stories
from reader.model.article import Article
from tests.gathering.stories import DAM, STRIKE, article_of, articles_of


def test_reports_on_one_event_are_one_group() -> None:
    stories = [*articles_of(DAM, "2031-03-18"), *articles_of(STRIKE, "2031-03-20")]
    assert group_stories(stories) == ((0, 1, 2), (3, 4))


def test_events_are_told_apart_without_dates() -> None:
    assert group_stories([*articles_of(DAM), *articles_of(STRIKE)]) == ((0, 1, 2), (3, 4))


def test_the_same_topic_weeks_later_is_another_event() -> None:
    first, second, _ = articles_of(DAM, "2031-03-18")
    later = replace(articles_of(DAM, "2031-04-22")[2])
    assert group_stories([first, second, later]) == ((0, 1), (2,))


def test_stories_that_share_stock_phrases_alone_are_apart() -> None:
    one = article_of("Herald", "Mill burns", "The mill burned on Sunday, police said in a statement.")
    other = article_of("Monitor", "Bank robbed", "A bank was robbed on Sunday, police said in a statement.")
    assert group_stories([one, other]) == ((0,), (1,))


def test_an_empty_folder_has_no_events() -> None:
    assert group_stories([]) == ()


def test_a_story_without_text_is_alone() -> None:
    assert group_stories([article_of("Herald", "")]) == ((0,),)


@settings(max_examples=20)
@given(st.permutations([*articles_of(DAM), *articles_of(STRIKE, "2031-03-20")]), st.data())
def test_the_order_of_the_stories_changes_no_event(shuffled: list[Article], data: st.DataObject) -> None:
    stories = sorted(shuffled, key=lambda story: str(story.path))
    expected = {frozenset(str(stories[n].path) for n in group) for group in group_stories(stories)}
    assert {frozenset(str(shuffled[n].path) for n in group) for group in group_stories(shuffled)} == expected
    assert sorted(n for group in group_stories(shuffled) for n in group) == list(range(len(shuffled)))
