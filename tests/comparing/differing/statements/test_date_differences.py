"""Other years of one deed clash, and days that are said to come; the day on which something was said does not."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clashing(left: str, right: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    "left",
    [
        "The ferry was built in 1957 and sailed for the company Harlow between the islands.",
        "The ferry, built in 1957, was steered by two pilots of the company Harlow.",
        "The ferry, which belongs to the company Harlow and its bank, was built in 1957.",
        "The ferry, built in 1957, was bought by the company Harlow in 1988.",
    ],
)
def test_other_years_of_one_deed_clash_whatever_else_is_told(left: str) -> None:
    assert clashing(left, "The ferry was built in 1975, Harlow said in a short statement.") == [("1957", "1975")]


def test_other_years_of_other_deeds_do_not_clash() -> None:
    left = "The ferry was built in 1957 and sailed for the company Harlow between the islands."
    right = "The ferry was sold in 1975, Harlow said in a short statement."

    assert clashing(left, right) == []


def test_other_years_of_another_thing_do_not_clash() -> None:
    left = "The ferry was built in 1957 and sailed for the company Harlow between the islands."
    right = "The ferry berths at a quay that was built in 1975, Harlow said."

    assert clashing(left, right) == []


def test_a_day_that_is_said_to_come_clashes() -> None:
    left = "Mayor Ada Quill announced a day of rest for Saturday."
    right = "Mayor Ada Quill said that Friday will be a day of rest."

    assert clashing(left, right) == [("Saturday", "Friday")]


def test_the_day_on_which_it_was_said_does_not_clash() -> None:
    left = "Mayor Ada Quill said on Saturday that there will be a day of rest."
    right = "Mayor Ada Quill said Friday that there will be a day of rest."

    assert clashing(left, right) == []
