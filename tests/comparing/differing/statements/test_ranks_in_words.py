"""One thing has one rank, in whatever language."""

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


FOURTH = "en", "It is the fourth strike at a port in the country this year."

SINCE = "en", "It is the third strike of this kind in a Spanish port since 2023."


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (FOURTH, ("el", "Είναι η τρίτη απεργία σε λιμάνι της χώρας φέτος."), {"order clash"}),
        (FOURTH, ("el", "Είναι η τέταρτη απεργία σε λιμάνι της χώρας φέτος."), set()),
        (FOURTH, ("de", "Der dritte Hafen des Landes blieb dieses Jahr leer."), set()),
        (SINCE, ("fr", "C'est la première grève de ce genre dans un port espagnol."), {"order clash"}),
        (SINCE, ("fr", "C'est la cinquième grève de ce genre dans un port espagnol."), set()),
        (FOURTH, ("fr", "C'est la troisième grève dans un port du pays cette année."), {"order clash"}),
    ],
)
def test_ranks_of_one_thing_clash(left: tuple[str, str], right: tuple[str, str], expected: set[str]) -> None:
    assert told(left, right) == expected
    assert told(right, left) == expected
