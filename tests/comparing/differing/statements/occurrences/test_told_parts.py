"""Facts of two parts of chained headlines do not clash; those of one part do, in whatever order the parts stand."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        ("Mayor resigns; bridge reopens Friday", "Mayor resigns Saturday; bridge reopens", False),
        ("Mayor resigns; bridge reopens Friday", "Bridge reopens Saturday; mayor resigns", True),
        ("Mayor resigns; bridge reopens Friday", "Bridge reopens Friday; mayor stays on", True),
        ("Ferry sinks; two dead", "Ferry sinks; nine dead", True),
    ],
)
def test_parts_of_headlines(left: str, right: str, is_clash: bool) -> None:
    assert clashes(left, right, "en") is is_clash
    assert clashes(right, left, "en") is is_clash
