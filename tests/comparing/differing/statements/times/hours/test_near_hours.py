"""How far "about" reaches from an hour, and on which side of it."""

import pytest

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.times.hours.near_hours import are_near_hours


def are_near(left: str, right: str) -> bool:
    sides = [read_facts(f"The train left the rails {hour}.", "en", None) for hour in (left, right)]
    return are_near_hours(sides[0], sides[0].dates[0], sides[1], sides[1].dates[0])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("at about 9 p.m.", "at 9.20 p.m."),
        ("shortly after 7 a.m.", "at 7.10 a.m."),
        ("shortly before 8 a.m.", "at 7.42 a.m."),
        ("shortly before 8 a.m.", "shortly after 7.30 a.m."),
    ],
)
def test_hours_are_one_as_they_are_hedged(left: str, right: str) -> None:
    assert are_near(left, right)
    assert are_near(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("at about 9 p.m.", "at 9.40 p.m."),
        ("shortly before 9.25 p.m.", "at 9.40 p.m."),
        ("shortly after 8 a.m.", "at 7.42 a.m."),
        ("at 9 p.m.", "at 9.05 p.m."),
    ],
)
def test_hours_are_two_where_no_hedge_reaches(left: str, right: str) -> None:
    assert not are_near(left, right)
    assert not are_near(right, left)
