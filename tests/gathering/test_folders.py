"""The stories of a folder by event."""

from dataclasses import replace

from reader.gathering import gather_groups
from tests.gathering.stories import DAM, articles_of


def test_the_stories_of_an_event_are_in_the_order_of_time() -> None:
    when = "2031-03-18T08:00"
    first, second, third = articles_of(DAM)
    stories = [
        replace(first, published=when, modified="2031-03-19T08:00"),
        replace(second, published=None),
        replace(third, published=when),
    ]
    (group,) = (found for found in gather_groups(stories) if len(found.stories) > 1)
    assert group.stories == (2, 0, 1)
