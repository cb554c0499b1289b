"""Who saw a document makes no other thing of what it tells."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Halvex passed its last safety inspection in March, according to a register seen by the Courier.",
            "Halvex failed its last safety inspection in March, documents obtained by the Northern Post show.",
        ),
        (
            "Halvex passed its inspection, according to a register seen by the Courier.",
            "Halvex failed its inspection, according to papers seen by the Post.",
        ),
        (
            "Velmo was cleared of fraud, a letter seen by Le Monde says.",
            "Velmo was convicted of fraud, papers obtained by Der Spiegel say.",
        ),
    ],
)
def test_opposites_of_documents_that_two_saw_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The man seen by Anna Holm was alive at noon.",
            "The man seen by Tom Reed was dead at noon.",
        ),
        (
            "The tower in Ely passed the test, according to a report seen by the Mail.",
            "The tower in Hull failed the test, according to a file seen by the Echo.",
        ),
    ],
)
def test_opposites_of_two_by_their_names_do_not(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")
