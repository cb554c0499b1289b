"""A unanimous decision has no votes against it."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-es", "The council approved the plan unanimously.",
         "El consejo aprobó el plan por siete votos contra cuatro."),
        ("en", "The council approved the budget by 14 votes to 9.", "The council approved the budget unanimously."),
        ("de-en", "Der Rat billigte den Haushalt einstimmig.", "The council approved the budget by 14 votes to 9."),
    ],
)  # fmt: skip
def test_votes_against_clash(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The council approved the budget unanimously.", "The council approved the tram line by 14 votes to 9."),
        ("The council approved the budget unanimously.", "The committee approved the budget by 14 votes to 9."),
        ("The council approved the budget unanimously.", "The council approved the budget by 23 votes to 0."),
    ],
)
def test_of_another_vote_or_none_against_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
