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


def test_the_same_words_of_two_who_are_described_at_length_are_of_two() -> None:
    left = '"A whole generation has waited for this line," said Mayor Helen Brandt after the vote of the council.'
    right = '"A whole generation has waited for this line," said Amira Nasser, the councillor for transport.'

    assert sources(left, right) == [("Helen Brandt", "Amira Nasser")]


@pytest.mark.parametrize(
    "right",
    [
        '"A whole generation has waited for this line," said Helen Brandt, who has led the town since May.',
        '"A whole generation has waited for this line," said Brandt of the plan that Amira Nasser wrote.',
        '"A whole generation has paid for this line," said Amira Nasser, the councillor for transport and roads.',
    ],
)
def test_one_speaker_or_other_words_are_no_two_speakers(right: str) -> None:
    left = '"A whole generation has waited for this line," said Mayor Helen Brandt after the vote of the council.'
    assert sources(left, right) == []


def test_a_line_that_asks_its_reader_for_something_says_nothing() -> None:
    line = "Add {0} as an interest to stay up to date on the latest {0} news, video and analysis from Tarn News."

    assert not sources(line.format("Harlow"), line.format("Ada Quill"))


def test_whose_account_it_came_from_is_not_who_asked_it() -> None:
    left = "“Why did you say that?” Oster asked Brandt."
    right = "The version that came from Quill’s account was kept by a question — “Why did you say that?” — on air."

    assert sources(left, right) == []
