"""Numbers of people who did one thing, or came into one place, are held against each other whatever else is told."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict

THROWN = "The pier gave way at 3.20 p.m., minutes before the last race, throwing about 40 onlookers into the sea."
FELL = "Around 60 people who had come for the rowing fell into the sea when the wooden pier broke in two at 3.20 p.m."
LEAVING = (
    "The end of the advisory bodies follows seven different business leaders stepping down from the two boards, "
    "including the heads of both Kerr Mills and Lund on Wednesday."
)
QUIT = (
    "He would close the Farm Board after eight managers, including Kerr Mills head Ada Roe and Lund head Jo Vik, quit."
)


def numbers(left: str, right: str, days: tuple[str, str] = ("2031-06-14", "2031-06-14")) -> list[Verdict]:
    found = find_differences(LinkSide(left, "en", days[0]), LinkSide(right, "en", days[1]))
    return [one.verdict for one in found if one.kind is DifferenceKind.NUMBER and one.left and one.right]


def test_people_who_fell_into_one_place_clash_though_both_numbers_are_hedged() -> None:
    assert numbers(THROWN.replace("onlookers", "spectators"), FELL) == [Verdict.CLASH]


def test_a_later_report_does_not_make_them_more() -> None:
    days = "2031-06-14", "2031-06-15"
    assert numbers(THROWN.replace("onlookers", "spectators"), FELL, days) == [Verdict.CLASH]


@pytest.mark.parametrize(
    "other",
    [
        FELL.replace("Around 60", "Around 43"),
        FELL.replace("fell into the sea", "walked into the town hall"),
        FELL.replace("Around 60 people", "Around 60 ducks"),
        FELL.replace("fell into", "could have fallen into"),
    ],
)
def test_what_may_be_one_number_or_is_of_something_else_does_not(other: str) -> None:
    assert Verdict.CLASH not in numbers(THROWN.replace("onlookers", "spectators"), other)


def test_those_who_left_clash_on_one_day_and_are_more_in_a_later_report() -> None:
    assert numbers(LEAVING, QUIT) == [Verdict.CLASH]
    assert numbers(LEAVING, QUIT, ("2031-06-14", "2031-06-15")) == [Verdict.LATER_REPORT]


def test_those_who_left_in_two_groups_do_not_clash() -> None:
    one = "The row about the new harbour ended the coalition after three ministers, tired of the delays, resigned."
    other = "Five lawmakers resigned from the coalition on the eve of the vote, as angry fishermen held the harbour."
    assert Verdict.CLASH not in numbers(one, other)


def test_sailors_and_passengers_who_fell_into_the_sea_are_two_numbers() -> None:
    one = "When the pier broke in two at noon in Sandry, 12 sailors fell into the sea, the chief said."
    other = "When the pier broke in two at noon in Sandry, 30 passengers fell into the sea, the mayor wrote."
    assert Verdict.CLASH not in numbers(one, other)


def test_bodies_that_advise_are_no_dead() -> None:
    one = "The minister closed two advisory bodies after the flood in Sandry, and three people were killed."
    other = "Five people were killed in the flood in Sandry, after which the minister closed two advisory bodies."
    assert numbers(one, other) == [Verdict.CLASH]
    assert not numbers("The minister closed two advisory bodies.", "Five people were killed, the minister said.")
