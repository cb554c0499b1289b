from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.model.article import Article, RemovalReason, Removed
from reader.model.events.report_time import (
    Gap,
    first_entry,
    gap_as_told,
    gap_between,
    gap_of_clocks,
    is_order_known,
    time_key,
    told_at,
)
from tests.gathering.stories import article_of


def test_a_story_tells_what_it_tells_when_it_was_last_changed() -> None:
    story = Article(Path("a.txt"), "", "", published="2031-05-03")
    assert told_at(story) == "2031-05-03"
    assert told_at(replace(story, modified="2031-05-04T11:05")) == "2031-05-04T11:05"


@pytest.mark.parametrize(
    ("earlier", "later", "gap"),
    [
        ("2031-05-03T10:00+02:00", "2031-05-03T10:00+00:00", Gap(timedelta(hours=2), is_exact=True)),
        ("2031-05-05", "2031-05-03T23:00", Gap(timedelta(days=-2), is_exact=False)),
        ("2031-05-03T10:00", "2031-05-06T09:00+02:00", Gap(timedelta(days=3), is_exact=False)),
        ("2031-05-03T23:00", "2031-05-04T22:00+02:00", None),  # of one of them the zone is not known
        ("2031-05-03T08:00", "2031-05-03T13:00", None),
        ("2031-05-03", "2031-05-03T13:00", None),
        ("2031", "2031-05-03", None),
        (None, "2031-05-03", None),
    ],
)
def test_how_much_later_is_known_as_far_as_both_tell(earlier: str | None, later: str | None, gap: Gap | None) -> None:
    assert gap_between(earlier, later) == gap


@pytest.mark.parametrize(
    ("later", "gap"),
    [("2031-05-04T11:00", timedelta(hours=3)), ("2031-05-04T06:00+02:00", timedelta(hours=-2)), ("2031-05-04", None)],
)
def test_two_clocks_tell_how_much_later_it_is_if_they_agree(later: str, gap: timedelta | None) -> None:
    assert gap_of_clocks("2031-05-04T08:00", later) == gap


@pytest.mark.parametrize(
    ("one", "other", "is_known"),
    [
        ("2031-05-03", "2031-05-04", True),
        ("2031-05-03", "2031-05-03", False),
        ("2031-05-03T14:20+00:00", "2031-05-04", False),  # begun at 10:00 where a day begins first
        ("2031-05-03T09:59+00:00", "2031-05-04", True),
        ("2031-05-03T14:20+05:00", "2031-05-04", True),
        ("2031-05-03T14:20", "2031-05-04", True),
        ("2031-05-03T14:20", "2031-05-03", False),
        ("2031-05-04T11:59+00:00", "2031-05-03", False),  # not over yet where a day ends last
        ("2031-05-04T12:00+00:00", "2031-05-03", True),
        ("2031-05-03T23:00", "2031-05-04T22:00+02:00", True),
        ("2031-05-03T12:00", "2031-05-04T01:00", False),
        ("2031-05-03T12:00+00:00", "2031-05-03T14:00+02:00", False),
        ("2031-05-03T12:00+00:00", "2031-05-03T14:00+00:00", True),
        ("2031-05", "2031-06-02", False),
        (None, "2031-06-02", False),
    ],
)
def test_the_order_of_two_times_is_known_where_no_zone_turns_it(
    one: str | None, other: str | None, *, is_known: bool
) -> None:
    assert is_order_known(one, other) is is_order_known(other, one) is is_known


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        ("2031-05-03T12:00", "2031-05-03T14:00", Gap(timedelta(hours=2), is_exact=True)),
        ("2031-05-03T12:00", "2031-05-03T14:00+02:00", Gap(timedelta(hours=2), is_exact=True)),
        ("2031-05-03T12:00+00:00", "2031-05-03T14:00+02:00", None),  # of one moment
        ("2031-05-03T12:00", "2031-05-03T12:00", None),
        ("2031-05-03", "2031-05-03T12:00", None),
        ("2031-05-03T12:00+00:00", "2031-05-04", Gap(timedelta(days=1), is_exact=False)),
    ],
)
def test_two_clocks_and_calendars_tell_which_is_later_if_they_agree(one: str, other: str, gap: Gap | None) -> None:
    assert gap_as_told(one, other) == gap


def test_times_with_their_zones_are_in_the_order_of_what_happened() -> None:
    told = ["2031-05-12T06:30:00+00:00", "2031-05-12T08:00:00+02:00", "2031-05-12", "2031-05-12T06:10:00"]
    assert sorted(told, key=time_key) == [told[2], told[1], told[3], told[0]]


def blog(*heads: str, published: str | None = "2031-03-18") -> Article:
    told = [text for head in heads for text in (head, "The bridge over the Tane has fallen into the river.")]
    return article_of("Nine", "Bridge falls – live", *told, published=published)


@pytest.mark.parametrize(
    ("heads", "published", "first"),
    [
        (("18:45 Five dead", "10:05 Three dead", "07:58 Bridge falls"), "2031-03-18", "2031-03-18T07:58"),
        (("07:58 Bridge falls", "10:05 Three dead", "18:45 Five dead"), "2031-03-18", "2031-03-18T07:58"),
        (("18:45 Five dead", "10:05 Three dead", "07:58 Fall"), "2031-03-18T18:45+01:00", "2031-03-18T07:58+01:00"),
        (("6.45pm Five dead", "10.05am Three dead", "7.58am Fall"), "2031-03-18", "2031-03-18T07:58"),
        (("18.45 Uhr: Fünf Tote", "10.05 Uhr: Drei Tote", "7.58 Uhr: Sturz"), "2031-03-18", "2031-03-18T07:58"),
        (("18:45", "10:05", "07:58"), "2031-03-18", "2031-03-18T07:58"),
        (("10:05 Three dead", "07:58 Bridge falls"), "2031-03-18", None),  # two are a timetable's
        (("00:40 Six dead", "18:45 Five dead", "07:58 Bridge falls"), "2031-03-18", None),  # over midnight
        (("10:05 Three", "18:45 Five dead", "07:58 Bridge falls"), "2031-03-18", None),
        (("18:45 Five dead", "10:05 Three dead", "07:58 Bridge falls"), "2031-03-18T06:30", None),
        (("18:45 Five dead", "10:05 Three dead", "07:58 Bridge falls"), "2031-03", None),
        (("18:45 Five dead", "10:05 Three dead", "07:58 Bridge falls"), None, None),
        (("18:45 is when it fell.", "10:05 was the hour.", "07:58 came first."), "2031-03-18", None),
    ],
)
def test_when_the_first_entry_of_a_live_blog_was_written(
    heads: tuple[str, ...], published: str | None, first: str | None
) -> None:
    assert first_entry(blog(*heads, published=published)) == first


def test_times_that_stand_alone_are_those_of_entries_though_they_are_set_aside() -> None:
    aside = tuple(Removed(time, RemovalReason.METADATA, 0) for time in ("18:45", "10:05", "07:58"))
    assert first_entry(replace(blog("Five dead"), removed=aside)) == "2031-03-18T07:58"
    assert first_entry(replace(blog("Five dead"), removed=aside[:2])) is None
