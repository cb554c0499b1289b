"""What was never done by a few words, and was done by a longer clause."""

import pytest

from tests.comparing.differing.statements.slots.test_told_apart import clashes


@pytest.mark.parametrize(
    ("denied", "told", "is_clash"),
    [
        ("No tear gas was used.", "Police used tear gas against families, several fans told us.", True),
        ("No tear gas was used.", "Police could have used tear gas against families, fans told us.", False),
        ("No tear gas was used in Tarn.", "Police used tear gas against families, fans told us.", False),
        ("The heaters were never tested by a laboratory.", "A laboratory had tested the heaters and found none.", True),
        ("The company said that no plant would be closed.", "The plant in Tarn will be closed after the sale.", True),
        ("No plant will be closed.", "A plant in Tarn was closed last year.", False),
        ("The match won't be replayed.", "The match will be replayed behind closed doors.", True),
    ],
)
def test_what_was_never_done_clashes_with_what_was(denied: str, told: str, *, is_clash: bool) -> None:
    assert clashes(denied, told, "en") is is_clash
    assert clashes(told, denied, "en") is is_clash
