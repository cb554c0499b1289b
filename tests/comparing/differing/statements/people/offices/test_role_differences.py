"""Ranks of two sentences are held against each other where they may be of one thing."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def ranks(left: tuple[str, str], right: tuple[str, str]) -> bool:
    found = find_differences(*(LinkSide(text, language, None) for language, text in (left, right)))
    return any(one.kind is DifferenceKind.ORDER for one in found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            ("en", "Mayor Lena Orsk opened the fourth bridge of Torvik."),
            ("en", "Mayor Lena Orsk opened a bridge of Torvik on her first visit."),
        ),
        (
            ("de", "Bürgermeisterin Lena Orsk eröffnete die vierte Brücke von Torvik."),
            ("de", "Bürgermeisterin Lena Orsk eröffnete bei ihrem ersten Besuch eine Brücke von Torvik."),
        ),
    ],
)
def test_ranks_of_two_things_are_no_clash(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert not ranks(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            ("en", "Mayor Lena Orsk opened the fourth bridge of Torvik."),
            ("en", "Mayor Lena Orsk opened the fifth bridge of Torvik."),
        ),
        (("en", "Lena Orsk came third in the slalom."), ("en", "Lena Orsk came second in the slalom.")),
    ],
)
def test_ranks_of_one_thing_clash(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert ranks(left, right)


@pytest.mark.parametrize(
    "told",
    ["Mayor Rolf Stang wants a museum for the stone.", "The mayor, Rolf Stang, wants a museum for the stone."],
)
def test_one_office_in_two_languages_is_no_clash(told: str) -> None:
    other = LinkSide("Bürgermeister Rolf Stang wünscht sich ein Museum für den Stein.", "de", None)
    found = find_differences(LinkSide(told, "en", None), other)
    assert not [one for one in found if one.kind in (DifferenceKind.ROLE, DifferenceKind.NAME)]


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("The opposition spokesman, Tom Reed, said it was unfair.", "Tom Reed said the government was unfair.", False),
        ("The president's brother rejected the plan.", "The mayor rejected the plan.", False),
        ("The opposition rejected the plan.", "The government rejected the plan.", True),
        ("Police held Tom Reed at dawn in Velm.", "The army held the activist Tom Reed at dawn in Velm.", True),
        ("The president rejected the plan.", "The mayor rejected the plan.", True),
    ],
)
def test_who_is_told_by_an_office_or_body_does_not_hold_it(left: str, right: str, *, is_clash: bool) -> None:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))
    assert (DifferenceKind.ROLE in {one.kind for one in found if one.verdict is Verdict.CLASH}) == is_clash
