from dataclasses import replace
from pathlib import Path

import pytest

from reader.exporting.naming import proposed_name, shown_name
from reader.exporting.options import Identity
from reader.model.comparison import Comparison, Side


def named(comparison: Comparison, left: str, right: str, published: str | None = None) -> str:
    """The name proposed for two outlets and the date of the left story."""
    told = replace(
        comparison,
        left=replace(comparison.left, outlet=left, published=published),
        right=replace(comparison.right, outlet=right),
    )
    return proposed_name(told, ".pdf")


def test_name_tells_date_and_outlets(comparison: Comparison) -> None:
    assert named(comparison, "Oreva Courier", "Marn Post", "2031-05-06T10:00") == (
        "2031-05-06 Oreva Courier – Marn Post.pdf"
    )


@pytest.mark.parametrize(
    ("outlet", "safe"),
    [
        ("../../etc/passwd", "etc passwd"),
        ('a:b*c?"d"|e<f>', "a b c d e f"),
        ("line\nbreak\x00", "line break"),
        ("\u202egpj.exe", "gpj.exe"),
        ("café", "café"),
        ("Η Καθημερινή", "Η Καθημερινή"),
        (" . ", "story"),
    ],
)
def test_name_is_safe_on_every_file_system(comparison: Comparison, outlet: str, safe: str) -> None:
    assert named(comparison, outlet, "B") == f"{safe} – B.pdf"


def test_long_name_stays_below_255_bytes(comparison: Comparison) -> None:
    assert len(named(comparison, "ñ" * 400, "新" * 400, "2031-05-06").encode()) < 220


def test_story_without_an_outlet_is_named_by_its_file(comparison: Comparison) -> None:
    left = replace(comparison.left, path=Path("npa-wire.txt"), outlet=None, title="Dam breaks")
    told = replace(comparison, left=left, right=replace(comparison.right, outlet="Herald"))
    assert proposed_name(told, ".pdf") == "npa-wire – Herald.pdf"
    assert [shown_name(told, side, Identity.SHOWN) for side in Side] == ["outlet unknown, npa-wire.txt", "Herald"]
    assert [shown_name(told, side, Identity.BLIND) for side in Side] == ["Story A", "Story B"]
