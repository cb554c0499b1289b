"""A story that shares its town's names and numbers with an event, and hardly a word."""

from itertools import combinations

import pytest

from reader.gathering import grouping
from reader.gathering.grouping.parting import with_parted
from reader.gathering.grouping.terms import describe_story, weigh_terms
from reader.gathering.times import StoryTime
from tests.gathering.stories import article_of

PIER = (
    article_of(
        "Elsin Herald",
        "Pier of Elsin collapses during boat race, nine hurt",
        "ELSIN — Nine people were hurt on Saturday when the wooden pier of Elsin broke under a crowd at the race.",
        "The pier collapsed at 3.20 p.m., minutes before the final, sending about 40 spectators into the water.",
        "Fire chief Dan Okely said crews had pulled 31 people out of the water, and no one was missing.",
        "Mayor Joan Marsh said the inspection report would be published within a week.",
        published="2031-06-14T18:42",
    ),
    article_of(
        "Coast Radio",
        "Pier collapses in Elsin, nine hurt",
        "Nine people were hurt on Saturday when a wooden pier in Elsin gave way under a crowd at the boat race.",
        "The pier broke at 3.20 p.m., before the final, and about 40 spectators fell into the water.",
        "Mayor Joan Marsh told reporters on the quay that she would not hide behind lawyers.",
        "The pier at the mouth of the River Arn was built in 1911 by Marlow & Sons, and opened again in May.",
        "Fire chief Dan Okely said crews had pulled 31 people out of the water.",
        published="2031-06-14T19:30",
    ),
    article_of(
        "Halm Post",
        "Twelve injured as pier falls into sea at Elsin boat race",
        "Twelve people were injured when a pier in Elsin collapsed into the sea on Saturday afternoon, police said.",
        "Around 60 people who had been watching the race fell into the water when the wooden pier broke.",
        "Mayor Joan Marsh promised that the inspection report would be made public within a week.",
        "Firefighters pulled 31 people from the water, said Dan Okely, the fire chief.",
        "The pier over the River Arn had been opened again in March after repairs by Marlow & Sons that cost £310,000.",
        "Opposition councillor Mark Lund called on the mayor to resign: she had cut the ribbon herself.",
        published="2031-06-15T07:10",
    ),
    article_of(
        "Tarn Online",
        "Nine hurt as pier breaks in Elsin",
        "Nine people were hurt on Saturday when the pier of Elsin broke under spectators of the boat race.",
        "Crews pulled 31 people out of the water after the wooden pier collapsed, fire chief Dan Okely said.",
        "Police have opened an investigation into the collapse of the pier.",
        published="2031-06-14T20:15",
    ),
)
BYPASS = article_of(
    "Elsin Herald",
    "Elsin bypass opens at last after nine-year wait",
    "Drivers used the Elsin bypass for the first time on Thursday, nine years after the work was first promised.",
    "Mayor Joan Marsh cut the ribbon at 10 a.m. in front of about 40 spectators.",
    "This will take 8,000 lorries a week out of our High Street, she said.",
    "The road cost 24 million pounds and is 3.2 miles long.",
    published="2031-06-12T11:15",
)
STORIES = (*PIER, BYPASS)
WEIGHED = weigh_terms([describe_story(story) for story in STORIES])
DAYS = [StoryTime((day, day), ()) for day in (14, 14, 15, 14, 12)]


def test_another_matter_of_a_town_leaves_an_event_that_names_and_numbers_had_put_it_in() -> None:
    assert with_parted([[0, 1, 2, 3, 4]], WEIGHED, DAYS) == [[0, 1, 2, 3], [4]]


def test_a_smaller_group_is_left_as_it_is() -> None:
    assert with_parted([[0, 1, 4], [2, 3]], WEIGHED, DAYS) == [[0, 1, 4], [2, 3]]


def test_an_event_is_left_whole_whatever_is_known_of_its_days() -> None:
    assert with_parted([[0, 1, 2, 3]], WEIGHED, DAYS) == [[0, 1, 2, 3]]
    assert with_parted([[0, 1, 2, 3]], WEIGHED, [StoryTime(None, ())] * 5) == [[0, 1, 2, 3]]


def test_the_event_of_a_town_and_its_other_matter_are_two_though_all_pairs_are_likely(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    likely = dict.fromkeys(combinations(range(5), 2), 1.0)
    monkeypatch.setattr(grouping, "find_likely_pairs", lambda *_: likely)
    monkeypatch.setattr(grouping, "with_absorbed", lambda groups, *_, **__: groups)
    assert grouping.group_stories(STORIES) == ((0, 1, 2, 3), (4,))
