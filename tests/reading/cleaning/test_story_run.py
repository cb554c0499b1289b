import pytest

from reader.reading.cleaning.lines.units import split_units
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.story_run import (
    _without_buttons_below_deck,
    _without_lines_at_start,
    find_story,
)

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
MORE = [
    (
        "The harbour office closed the channel for the night and sent two tugs to the sandbank, which had moved "
        "a hundred metres to the north since the charts were drawn, an officer said."
    ),
    (
        "Passengers told the coast guard that they had heard the keel touch ground twice before the ferry stopped, and "
        "that the captain had asked everybody to come on deck at once."
    ),
]


@pytest.fixture
def page() -> Page:
    return Page(split_units([*TEASERS, *BETWEEN, "Ferry strikes sandbank off Port Elsin", *STORY]))


def kept(page: Page) -> list[str]:
    return [page.units[number].text for number in sorted(find_story(page).kept)]


def test_the_story_is_found_below_teasers_of_others(page: Page) -> None:
    assert kept(page)[-2:] == STORY
    assert set(kept(page)).isdisjoint([*TEASERS, *BETWEEN])


def test_a_box_in_the_middle_does_not_end_the_story() -> None:
    box = [
        "Sign up for our newsletter",
        "Get the news of the island in your inbox every morning.",
        "Email",
        "Subscribe",
    ]
    lines = ["Ferry strikes sandbank off Port Elsin", "By Ann Orr", *STORY, *box, *MORE]
    assert kept(Page(split_units(lines))) == [*STORY, *MORE]


def test_lines_of_a_menu_alone_are_no_story() -> None:
    assert kept(Page(split_units(["Home", "World", "Sport"]))) == []


@pytest.mark.parametrize(
    ("kept", "left"),
    [([0, 2, 3], [2, 3]), ([1, 2, 3], [1, 2, 3]), ([0, 1, 2, 3], [1, 2, 3])],
)
def test_a_line_of_the_menu_that_was_kept_above_the_headline_goes(kept: list[int], left: list[int]) -> None:
    page = Page(split_units(["Islands", "Ferry strikes sandbank off Port Elsin", *STORY]))
    assert _without_lines_at_start(page, kept, 1) == left


def test_buttons_between_a_deck_and_the_paragraph_below_the_date_are_no_story() -> None:
    lines = ["Ferry strikes a sandbank", MORE[0], "14 March 2024, 8:15", "A+ A-", "Vera Holm", *STORY]
    page = Page(split_units([part for line in lines for part in (line, "")]))
    assert _without_buttons_below_deck(page, list(range(len(lines))), 0) == [0, 1, 2, 4, 5, 6]
    # Without a date there it is a sub-heading.
    undated = Page(split_units([part for line in (*lines[:2], "The rescue", *STORY) for part in (line, "")]))
    assert _without_buttons_below_deck(undated, list(range(5)), 0) == list(range(5))


def test_what_a_line_right_below_the_headline_announces_is_no_label() -> None:
    listed = ["Length: 11 metres", "Weight: 9 tonnes", "Guests: 3000", "Costs: 40.000 crowns"]
    lines = [
        "The whale in numbers",
        "The whale was in the port for nine days. At a glance:",
        *listed,
        "It is gone now.",
    ]
    page = Page(split_units(lines))
    assert _without_lines_at_start(page, list(range(1, len(lines))), 0) == list(range(1, len(lines)))
    short = Page(split_units([lines[0], "Share:", *listed, "The whale left the port on Monday, its keeper said."]))
    assert _without_lines_at_start(short, list(range(1, len(lines))), 0) == [len(lines) - 1]
