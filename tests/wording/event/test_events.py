"""The words for people about an event."""

from dataclasses import replace

from reader.gathering import gather_event
from reader.model.events.event import Omission
from reader.wording.event.events import counts_text, event_title, name_giver, naming_time, story_names, wording_text
from reader.wording.event.findings import findings_text
from tests.comparing.articles import make_article
from tests.exporting.events import dam_event, versions_event


def test_the_earliest_dated_story_names_an_event() -> None:
    assert name_giver([None, "2031-03-19", "2031-03-18T20:00"], [None] * 3) == 2


def test_of_undated_stories_the_first_names_the_event() -> None:
    assert name_giver([None, None], [None] * 2) == 0


def test_a_story_that_was_put_there_by_hand_names_no_event_of_others() -> None:
    assert name_giver(["2031-02-01", "2031-03-19"], [None] * 2, (0,)) == 1
    assert name_giver(["2031-02-01", "2031-03-19"], [None] * 2, (0, 1)) == 0


def test_the_title_of_an_event_is_the_headline_of_the_story_that_names_it() -> None:
    event = dam_event()
    assert event_title(event) == event.stories[0].article.title
    intruded = replace(event, stories=(replace(event.stories[0], by_hand=True), *event.stories[1:]))
    assert event_title(intruded) == event.stories[1].article.title


def test_of_two_of_one_time_the_one_that_was_not_modified_names_the_event() -> None:
    times = [naming_time("2031-03-18T20:00", "2031-03-19T08:00"), naming_time("2031-03-18T20:00", None)]
    assert name_giver(times, [None] * 2) == 1


def test_a_story_of_another_matter_names_no_event() -> None:
    headlines = [
        "Bus crash near Lowick injures 34",
        "Ferry rams pier",
        "Dozens hurt as ferry hits pier",
        "Pier of Tarn: 34 hurt",
    ]
    assert name_giver(["2031-03-18", *["2031-03-19"] * 3], headlines) == 1


def test_an_outlet_that_is_not_known_is_counted_as_unknown() -> None:
    event = dam_event()
    bare = replace(event.stories[0], article=replace(event.stories[0].article, outlet=None, url=None))
    assert "4 stories, 3 outlets and 1 unknown" in counts_text(replace(event, stories=(bare, *event.stories[1:])))


def test_an_article_before_its_name_makes_no_other_outlet_of_one() -> None:
    event = versions_event()
    later = replace(event.stories[0], article=replace(event.stories[0].article, outlet="The Herald"))
    renamed = replace(event, stories=(later, *event.stories[1:]))
    assert "2 stories, 1 outlet," in counts_text(renamed)
    assert story_names(renamed) == ("The Herald (2)", "Herald (1)")


def test_all_who_leave_out_most_are_named() -> None:
    event = replace(dam_event(), omissions=(Omission(0, (0,)), Omission(1, ()), Omission(2, (1,))))
    assert "not found in Herald and Tribune: 1 each that two or more tell" in findings_text(event)


def test_stories_of_one_outlet_are_numbered_in_the_order_of_time_whatever_that_of_the_files() -> None:
    event = versions_event()  # the later one first
    assert story_names(event) == ("Herald (2)", "Herald (1)")


def test_a_row_is_worded_without_the_dateline_of_its_sentence() -> None:
    told = "HALM (Nordwire) – The bridge over the Mirel was shut on Monday after a barge hit its middle pier."
    event = gather_event([make_article("Bridge shut", told), make_article("Barge hits pier", told)])
    worded = [wording_text(event, claim) for claim in event.claims]
    assert "The bridge over the Mirel was shut on Monday after a barge hit its middle pier." in worded


def test_where_a_base_is_shown_no_other_story_is_said_to_leave_anything_out() -> None:
    event = replace(dam_event(), omissions=(Omission(0, (0,)), Omission(1, ()), Omission(2, (1, 2))))
    assert "not found in Herald: 1 that two or more tell" in findings_text(event, base=0)
    assert "leave" not in findings_text(event, base=1)
