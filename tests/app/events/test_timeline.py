"""The stories in time, as rows."""

from dataclasses import replace

import pytest

from reader.app.events.listed_rows import RowLook
from reader.app.events.matrix import Place
from reader.app.events.timeline import timeline_rows
from reader.gathering import gather_event
from reader.model.events.event import Event, Story
from reader.wording.event.events import story_facts
from tests.exporting.events import dam_event, versions_event
from tests.gathering.stories import article_of


def told_first_by(event: Event, story: int) -> Event:
    """Return the event with a story first with all claims that it tells."""
    claims = (replace(claim, first=story if story in claim.stories() else None) for claim in event.claims)
    return replace(event, claims=tuple(claims))


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


def test_nobody_is_first_with_what_an_undated_story_tells_too(event: Event) -> None:
    assert not [row for row in timeline_rows(event) if "first found with" in row.note]


def test_stories_stand_in_time_and_those_of_unknown_days_below(event: Event) -> None:
    rows = timeline_rows(event)
    assert [row.lead for row in rows] == ["2031-03-18", "2031-03-19", "2031-03-19", "", "not known"]
    assert rows[3].look is RowLook.HEADING


def test_who_told_claims_first_is_said_with_their_words(event: Event) -> None:
    notes = [row.note for row in timeline_rows(told_first_by(event, 0))]
    assert [note for note in notes if "first found with" in note] == notes[:1]
    assert notes[0].partition("first found with ")[2].startswith("2 claims: “")
    assert notes[0].count("” · “") == 1


def test_a_time_without_its_zone_says_so(event: Event) -> None:
    article = replace(event.stories[1].article, published="2031-03-19T18:20")
    told = replace(event, stories=(event.stories[0], Story(article), *event.stories[2:]))
    leads = [row.lead for row in timeline_rows(told)]
    assert "2031-03-19 18:20, zone not known" in leads


def test_what_a_story_adds_opens_beside_another_that_tells_it(event: Event) -> None:
    pair = timeline_rows(told_first_by(event, 0))[0].pair
    assert pair is not None
    assert isinstance(pair[0], Place)
    assert pair[0].story == 0


def test_a_later_version_stands_where_it_was_modified() -> None:
    event = versions_event()
    late = replace(event.stories[0].article, published="2031-03-18T08:00Z", modified="2031-03-20T09:00Z")
    rows = timeline_rows(replace(event, stories=(Story(late), event.stories[1])))
    assert [row.lead for row in rows][:2] == ["2031-03-18 08:00 UTC", "2031-03-20 09:00 UTC"]
    assert "version 2 of 2 · published 2031-03-18 08:00 UTC" in rows[1].note
    assert rows[1].note.startswith("Herald (2)")


def test_times_of_two_clocks_are_not_ordered_closer_than_these_may_be_apart(event: Event) -> None:
    times = ("2031-03-18T20:00Z", "2031-03-18T22:00", "2031-03-20T08:00", None)
    timed = [Story(replace(s.article, published=time)) for s, time in zip(event.stories, times, strict=True)]
    notes = [row.note for row in timeline_rows(replace(event, stories=tuple(timed), first_by_clock=None))]
    assert ["if their clocks agree" in note for note in notes[:3]] == [True, False, False]


def test_the_line_of_time_lists_what_changed_between_versions() -> None:
    rows = timeline_rows(versions_event())
    assert [row.lead for row in rows][2:] == ["added", "changed", "cut"]
    assert rows[3].pair is not None
    assert "1,200" in rows[3].note


def test_a_story_that_tells_a_part_is_not_first_with_the_claim(event: Event) -> None:
    number, claim = next((n, one) for n, one in enumerate(event.claims) if one.stories() - set(one.whole))
    story = min(claim.stories() - set(claim.whole))
    claims = tuple(replace(one, first=story if n == number else None) for n, one in enumerate(event.claims))
    assert not [row for row in timeline_rows(replace(event, claims=claims)) if "first found with" in row.note]


def test_who_was_first_if_all_clocks_are_those_of_one_place_is_said() -> None:
    told = [
        article_of("Herald", "Ferry aground", published="2031-03-18T09:20Z"),
        article_of("Monitor", "Ferry runs aground", published="2031-03-18T11:05"),
    ]
    rows = timeline_rows(gather_event(told))
    assert "first, if all clocks agree" in rows[0].note
    assert "whether it came before" not in rows[0].note
    rows = timeline_rows(gather_event([*told, article_of("Tribune", "Ferry off Tarn")]))
    assert "first of those with a known day, if all clocks agree" in rows[0].note


@pytest.mark.parametrize("zone", ["", "+02:00"])
def test_who_was_first_if_all_clocks_are_those_of_one_place_stands_first(zone: str) -> None:
    told = [
        article_of("Beacon", "Minister jailed", published="2031-05-12T13:30+02:00"),
        article_of("Courier", "Ex-minister jailed", published="2031-05-12T14:05+02:00"),
        article_of("Northline", "Court jails minister", published=f"2031-05-12T12:40{zone}"),
        article_of("Bote", "Court jails a minister", published="2031-05-12T13:45"),
        article_of("Post", "Minister in prison", published="2031-05-13"),
    ]
    event = gather_event(told)
    rows = [row for row in timeline_rows(event) if row.look is not RowLook.REMARK]
    assert [row.note.split(" · ")[0] for row in rows] == ["Northline", "Beacon", "Bote", "Courier", "Post"]
    assert "first, if all clocks agree" in rows[0].note
    assert [event.stories[n].article.outlet for n in event.in_time()] == [row.note.split(" · ")[0] for row in rows]


def test_a_live_blog_stands_where_its_first_entry_was_written() -> None:
    entries = ("18:45 Ferry afloat", "It floats.", "10:05 Help", "It came.", "08:58 Ferry aground", "It sits.")
    told = [
        article_of("Herald", "Ferry aground", published="2031-03-18T09:20"),
        article_of("Nine", "Ferry aground – live", *entries, published="2031-03-18T18:45"),
    ]
    row = timeline_rows(gather_event(told))[0]
    assert (row.text, row.lead) == ("Ferry aground – live", "2031-03-18 08:58, zone not known")
    note = "Nine · first, if all clocks agree · its first entry · published 2031-03-18 18:45"
    assert row.note == f"{note} · 22 minutes before the next one if their clocks agree"


def test_what_is_not_known_of_the_order_of_several_is_said_once_above_them() -> None:
    stories = [
        replace(story, article=replace(story.article, published=f"2031-03-{18 + n // 3}"))
        for n, story in enumerate(dam_event().stories)
    ]
    top, *rows = timeline_rows(replace(dam_event(), stories=tuple(stories), first=None, first_by_clock=None))
    meaning = "the next one may have come before"
    assert (top.look, top.text) == (RowLook.REMARK, f"which came first is not known: {meaning}")
    assert ["which came first is not known" in row.note for row in rows] == [True, True, False, False]
    assert all("before the next one" not in row.note for row in rows)


def test_how_long_one_came_before_the_next_by_their_clocks_is_said_as_a_pair_says_it() -> None:
    times = ("2031-03-18T07:05", "2031-03-18T08:15", "2031-03-18T11:30")
    told = [article_of(f"Outlet {n}", f"Fire {n}", published=time) for n, time in enumerate(times)]
    rows = timeline_rows(gather_event(told))
    gaps = [row.note.split(" · ")[-1] for row in rows]
    assert gaps[:2] == [f"{time} before the next one if their clocks agree" for time in ("1 hour", "3 hours")]
    assert "before the next one" not in gaps[2]
    assert not any("not known" in row.note or "which came first is not known" in row.note for row in rows)


def test_a_story_of_which_only_an_update_is_dated_stands_there_and_came_then_or_before() -> None:
    event = dam_event()
    first, *others = event.stories
    live = Story(replace(first.article, published=None, modified="2031-03-20T15:45"))
    rows = timeline_rows(replace(event, stories=(live, *others)))
    row = next(row for row in rows if row.text == first.article.title)
    assert row.lead == "updated 2031-03-20 15:45, zone not known"
    assert "published then or before" in row.note
    before = rows[rows.index(row) - 1]
    assert "which came first is not known" in before.note
    assert story_facts(replace(event, stories=(live, *others)), 0).startswith("updated 2031-03-20 15:45")


def test_of_stories_of_one_day_it_is_said_that_their_order_is_not_known() -> None:
    one, other, third = (article_of(name, f"A {name} story.") for name in ("Herald", "Monitor", "Post"))
    days = ("2031-03-18", "2031-03-18", "2031-03-19")
    dated = [replace(article, published=day) for article, day in zip((one, other, third), days, strict=True)]
    rows = timeline_rows(Event(tuple(map(Story, dated))))
    assert ["may have come before" in row.note for row in rows] == [True, False, False]
