import pytest

from reader.reading.cleaning.page_features import Page
from reader.reading.cleaning.story_run import _choose_run
from reader.reading.cleaning.units import split_units

TEASERS = [
    "Latest headlines",
    "Mayor opens the new market hall on the old quay after two years of work.",
    "2 hours ago",
    "Sport",
    "Islanders lose the cup final to the team from the mainland in the last minute.",
    "3 hours ago",
    "Culture",
    "The museum shows the letters of the first keeper of the lighthouse this month.",
]
BETWEEN = [
    "Menu",
    "All news of the island",
    "© 2019 Elsin Today. All rights reserved",
    "Buses and ferries of today",
] * 6
STORY = [
    (
        "A night ferry with 212 people on board struck a sandbank off Port Elsin early on Sunday, and the coast guard "
        "brought all of the passengers ashore by midday, the harbour office said."
    ),
    (
        "The ferry had left the mainland at midnight and was an hour from its port, according to the captain, who told "
        "the harbour office that the buoy which marks the shallow water had not been lit for a week."
    ),
]


@pytest.fixture
def page() -> Page:
    return Page(split_units([*TEASERS, *BETWEEN, "Ferry strikes sandbank off Port Elsin", *STORY]))


def unit_of(page: Page, text: str) -> int:
    return next(number for number, unit in enumerate(page.units) if unit.text == text)


def test_dense_run_wins_over_one_that_is_a_little_likelier(page: Page) -> None:
    teaser, story = unit_of(page, TEASERS[1]), unit_of(page, STORY[0])
    assert _choose_run(page, {teaser: 1.0, story: 0.0}, None)[0] == story


def test_likeliest_opening_wins_where_no_other_is_nearly_as_likely(page: Page) -> None:
    teaser, story = unit_of(page, TEASERS[1]), unit_of(page, STORY[0])
    assert _choose_run(page, {teaser: 4.0, story: 0.0}, None)[0] == teaser


def test_opening_inside_of_a_likelier_run_is_part_of_that(page: Page) -> None:
    first, second = (unit_of(page, text) for text in STORY)
    assert _choose_run(page, {first: 1.0, second: 0.5}, None)[0] == first
