"""What an audit warned of clashes with a clean bill of the same thing by the same audit."""

import pytest

from tests.comparing.differing.statements.slots.test_told_apart import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A safety audit in May had warned of worn switchgear at the clinic.",
            "A safety audit in May had found nothing wrong with the clinic's switchgear.",
        ),
        (
            "An inspection in June raised concerns about the tunnel's fans.",
            "An inspection in June found the tunnel's fans to be in good order.",
        ),
    ],
)
def test_warnings_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A safety audit in May had warned of worn switchgear at the clinic.",
            "A safety audit in May had found no fault with the clinic's lifts.",
        ),
        (
            "The inspectors warned of rust on the crane.",
            "The inspectors found the lift to be safe.",
        ),
        (
            "A safety audit in May had warned of worn switchgear.",
            "A fire audit last year had found nothing wrong with the switchgear.",
        ),
    ],
)
def test_warnings_of_other_things_or_unsure_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")
