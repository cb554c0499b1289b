"""What the library says of an event."""

from pathlib import Path

from reader.app.events.library_rows import RowKind
from reader.app.stories.story import StoryRow
from reader.ui.library.headings import heading_facts, heading_text


def test_an_event_has_the_headline_of_its_earliest_story_that_nobody_put_there() -> None:
    stories = [
        StoryRow(Path("a.txt"), title="Tunnel opens", published="2031-02-01"),
        StoryRow(Path("b.txt"), title="Dam breaks", published="2031-03-19"),
        StoryRow(Path("c.txt"), title="Town under water"),
    ]
    assert heading_text(RowKind.EVENT, stories) == "Tunnel opens"
    assert heading_text(RowKind.EVENT, stories, by_hand=[0]) == "Dam breaks"


def test_an_events_facts_are_those_of_all_its_stories_whatever_a_filter_shows() -> None:
    stories = [
        StoryRow(Path("a.txt"), outlet="Herald", published="2031-02-01"),
        StoryRow(Path("b.txt"), outlet="Monitor", published="2031-02-03"),
    ]
    assert heading_facts(RowKind.EVENT, stories) == "2 stories · 2 outlets · 2031-02-01 to 2031-02-03"
    assert heading_facts(RowKind.EVENT, stories, 1) == "1 of 2 stories · 2 outlets · 2031-02-01 to 2031-02-03"


def test_an_outlet_is_named_once_whose_article_some_leave_out() -> None:
    stories = [StoryRow(Path(f"{n}.txt"), outlet=name) for n, name in enumerate(("The Herald", "Herald", "The Herald"))]
    assert heading_facts(RowKind.COPIES, stories) == "The Herald"
    assert heading_facts(RowKind.EVENT, stories) == "3 stories · 1 outlet"
