"""What is not among something is not counted in, and a report that was wrong is not so."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


def told(
    left: tuple[str, str], right: tuple[str, str], days: tuple[str, str] = ("2031-05-02", "2031-05-02")
) -> set[str]:
    one, other = (LinkSide(text, code, day) for (code, text), day in zip((left, right), days, strict=True))
    told = (Verdict.CLASH, Verdict.LATER_REPORT)
    return {
        f"{found.kind.value} {found.verdict.value}" for found in find_differences(one, other) if found.verdict in told
    }


OUT = "en", "Papers of the pension fund were not among them, because the fund keeps its records in Orle."
WRONG = "en", "The Post's earlier report that the alarm was in place in all halls was wrong."


@pytest.mark.parametrize(
    ("left", "right", "is_clash"),
    [
        (OUT, ("en", "Papers of the pension fund were stolen too, the firm now says."), True),
        (OUT, ("en", "The stolen papers include those of the pension fund."), True),
        (OUT, ("en", "The stolen papers include those of the canteen."), False),
        (OUT, ("en", "Papers of the pension fund may have been stolen too."), False),
        (WRONG, ("en", "Its head said that the alarm had been in place in all halls since last summer."), True),
        (WRONG, ("en", "The head of the plant said that the alarm cost little."), False),
    ],
)
def test_what_is_left_out_or_wrong_clashes(left: tuple[str, str], right: tuple[str, str], is_clash: bool) -> None:
    assert told(left, right) == ({"negation clash"} if is_clash else set())
    assert told(right, left) == ({"negation clash"} if is_clash else set())
