"""Which story came first."""

from dataclasses import replace

import pytest

from reader.gathering.first import find_first, find_first_by_clock, find_first_teller, with_first_entry
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, Story
from tests.gathering.stories import article_of


@pytest.mark.parametrize(
    ("times", "first"),
    [
        (("2031-03-19", "2031-03-18"), 1),
        (("2031-03-18", "2031-03-18"), None),
        (("2031-03-18T20:00+01:00", "2031-03-18T18:30Z"), 1),
        (("2031-03-18T20:00", "2031-03-18T18:30"), None),
        (("2031-03-18T23:50", "2031-03-19T00:10"), None),
        (("2031-03-18T08:00", "2031-03-19T00:10"), 0),
        (("2031-03-18T20:00", "2031-03-19T02:00Z"), None),
        (("2031-03-18T20:00Z", "2031-03-19T18:00"), 0),
        (("2031-03-18", "2031-03-19T02:00Z"), None),
        (("2031-02", "2031-03-18"), 0),
        (("2031-03", "2031-03-18"), None),
        ((None, "2031-03-18"), None),
        (("some day", "2031-03-18"), None),
    ],
)
def test_the_first_is_told_only_where_the_times_tell(times: tuple[str | None, ...], first: int | None) -> None:
    stories = [replace(article_of("Herald", "Rain"), published=time) for time in times]
    assert find_first(stories, range(len(stories))) == first


def test_what_was_modified_later_is_not_first_with_what_it_tells_since() -> None:
    early = replace(article_of("Herald", "Rain"), published="2031-03-18T08:00Z")
    late = replace(article_of("Herald", "More rain"), published="2031-03-18T07:00Z", modified="2031-03-19T10:00Z")
    other = replace(article_of("Monitor", "Rain again"), published="2031-03-18T20:00Z")
    assert find_first([late, other], range(2)) is None
    assert find_first([late, early], range(2), versions=[(1, 0)]) == 1


def test_no_story_is_first_of_none() -> None:
    assert find_first([], []) is None


@pytest.mark.parametrize(
    ("times", "first"),
    [
        (("2031-03-18T20:00", "2031-03-18T18:30"), 1),
        (("2031-03-18T20:00Z", "2031-03-18T18:30"), 1),
        (("2031-03-18T20:00Z", "2031-03-18T21:00+02:00", "2031-03-19T05:00"), 1),
        (("2031-03-18T20:00", "2031-03-18T18:30", None), 1),
        (("2031-03-18T20:00", "2031-03-18"), None),
        (("2031-03-18T20:00+02:00", "2031-03-19", "2031-03-18T21:00"), 0),
        (("2031-03-19T07:00+02:00", "2031-03-18", "2031-03-19T07:00"), 1),
        (("2031-03-18T20:00+02:00", "2031-03-18"), None),
        (("2031-03-18T20:00", "2031-03-18T20:00"), None),
        (("2031-03-18T20:00", None), None),
        (("2031-03-18T20:00",), None),
    ],
)
def test_the_first_by_the_clocks_as_they_stand(times: tuple[str | None, ...], first: int | None) -> None:
    stories = [replace(article_of("Herald", "Rain"), published=time) for time in times]
    assert find_first_by_clock(stories, range(len(stories))) == first


def test_a_live_blog_came_with_its_first_entry() -> None:
    entries = ("18:45 Five dead", "Two more have died.", "09:10 Bridge falls", "It fell.", "08:58 A loud crack", "So.")
    blog = replace(article_of("Nine", "Bridge – live", *entries), published="2031-03-18T18:45Z", modified="2031-03-19")
    other = replace(article_of("Monitor", "Bridge falls"), published="2031-03-18T10:00Z")
    assert find_first([blog, other], range(2)) == 1
    assert find_first([with_first_entry(blog), with_first_entry(other)], range(2)) == 0


def test_who_told_a_claim_by_an_unsure_link_alone_was_not_first_to_tell_it_and_nor_is_another() -> None:
    stories = tuple(Story(article_of(name, "Rain", published=f"2031-03-{day}")) for name, day in (("A", 18), ("B", 19)))
    claim = Claim(tuple(Member(n, 0, Extent.FULL) for n in (0, 1)), ClaimKind.FACT, 1, whole=(0, 1))
    assert find_first_teller(Event(stories, (claim,)), 0, ()) == 0
    assert find_first_teller(Event(stories, (replace(claim, unsure=(0,)),)), 0, ()) is None
