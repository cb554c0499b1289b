"""Who says it is known by the name, whatever office stands before it."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def sources(left: str, right: str) -> list[tuple[str, str]]:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))
    return [
        (one.left.of(left), one.right.of(right))
        for one in found
        if one.kind is DifferenceKind.ATTRIBUTION and one.verdict is Verdict.CLASH and one.left and one.right
    ]


def test_two_who_are_named_behind_their_offices_are_two() -> None:
    left = '"The sluice was mended in June and held all winter," said lock keeper Ada Quill.'
    right = '"The sluice was mended in June and held all winter," said water engineer Tom Oster.'

    assert sources(left, right) == [("Ada Quill", "Tom Oster")]


def test_who_is_quoted_and_who_is_told_of_are_two() -> None:
    left = "Lock keeper Ada Quill said the sluice had been mended in June and had held all winter."
    right = '"The sluice was mended in June and held all winter," said water engineer Tom Oster.'

    assert sources(left, right) == [("Ada Quill", "Tom Oster")]


@pytest.mark.parametrize(
    "right",
    [
        '"The sluice was mended in June and held all winter," said engineer Ada Quill.',
        '"The sluice was mended in June and held all winter," said Quill, who keeps the lock.',
        '"The sluice was mended in June and held all winter," said a spokesman for the Water Board.',
    ],
)
def test_an_office_alone_is_nobody_else(right: str) -> None:
    assert sources('"The sluice was mended in June and held all winter," said lock keeper Ada Quill.', right) == []


def test_a_heading_before_a_quotation_says_nothing() -> None:
    left = 'Lock keeper Ada Quill admitted, "It is hard to hold the gates."'
    right = "Key quote: “It is hard to hold the gates.”"

    assert sources(left, right) == []
