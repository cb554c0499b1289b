"""Which terms are names, and how little it tells that two stories share one."""

from reader.gathering import group_stories
from reader.gathering.grouping.names import doubts_of, names_by_language, names_in
from reader.gathering.grouping.terms import describe_story
from tests.gathering.stories import DAM, article_of, articles_of

COUNCIL = article_of(
    "Herald",
    "Oreva gets a new library",
    "The council of Oreva voted on Tuesday for a library in the old mill.",
    "Books for the young will fill two floors, said the mayor, Ilse Brandt.",
    "It costs six million and opens in autumn.",
    published="2021-03-19",
)


def test_what_has_a_capital_inside_of_sentences_is_a_name() -> None:
    told = [describe_story(story) for story in articles_of(DAM)]
    names = names_by_language((story.language, story.capitals, story.lower) for story in told)
    assert {"oreva", "ils", "brandt"} <= names["en"]
    assert names["en"].isdisjoint({"dam", "mayor", "water"})


def test_what_has_none_as_often_is_no_name() -> None:
    assert names_by_language([("en", {"mayor": 1, "oreva": 2}, {"mayor": 1})]) == {"en": {"oreva"}}


def test_a_name_of_all_stories_is_doubted_and_one_of_few_among_many_is_not() -> None:
    assert doubts_of({"oreva"}, {"oreva": 10}, 10) == {"oreva": 1.0}
    assert doubts_of({"oreva"}, {"oreva": 3}, 1500)["oreva"] < 0.03


def test_another_story_of_the_town_and_its_mayor_is_not_of_the_event() -> None:
    assert group_stories([*articles_of(DAM, "2021-03-18"), COUNCIL]) == ((0, 1, 2), (3,))
    assert group_stories([*articles_of(DAM), COUNCIL]) == ((0, 1, 2), (3,))


def test_a_day_is_no_name_of_anything() -> None:
    assert names_in(("oreva", "monday", "march", "dam"), {"oreva", "monday", "march"}, "en") == {"oreva"}
