"""The stories of a folder by event."""

from dataclasses import replace

from reader.gathering import gather_event, gather_groups
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


def test_the_head_of_a_text_is_that_of_its_event() -> None:
    *others, last = articles_of(DAM)
    agency, copy = (
        replace(last, outlet=name, published=when)
        for name, when in (("Nordwire", "2031-03-18T08:00Z"), ("Courier", "2031-03-18T09:00Z"))
    )
    for stories in ([*others, copy, agency], [agency, *others, copy], [replace(copy, published=None), agency, *others]):
        (group,) = (found for found in gather_groups(stories) if len(found.stories) > 1)
        event = gather_event(stories)
        assert [copies[0] for copies in group.same_text] == [event.head_of(stories.index(agency))]
