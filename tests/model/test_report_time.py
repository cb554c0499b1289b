from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.model.report_time import Gap, gap_between, gap_of_clocks, time_key, told_at


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


def test_times_with_their_zones_are_in_the_order_of_what_happened() -> None:
    told = ["2031-05-12T06:30:00+00:00", "2031-05-12T08:00:00+02:00", "2031-05-12", "2031-05-12T06:10:00"]
    assert sorted(told, key=time_key) == [told[2], told[1], told[3], told[0]]
