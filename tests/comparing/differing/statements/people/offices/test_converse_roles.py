"""Roles by which two are told of one another do not clash, but where both are of one of them."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("Eva Borg is Nils Borg's daughter.", "Nils Borg is the father of Eva Borg.", False),
        ("Lea Horn is the teacher of Mika Sund.", "Mika Sund is a pupil of Lea Horn.", False),
        ("Lea Horn is the mother of Mika Sund.", "Lea Horn is the daughter of Mika Sund.", True),
        ("Lea Horn is the mother of Mika Sund.", "Lea Horn is the aunt of Mika Sund.", True),
    ],
)
def test_converse_roles_of_two_who_are_named(left: str, right: str, is_clash: bool) -> None:
    assert clashes(left, right, "en") is is_clash
    assert clashes(right, left, "en") is is_clash
