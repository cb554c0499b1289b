"""Whether two sentences that are taken to be linked clash, and by which words."""

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Difference, DifferenceKind, Verdict

Days = tuple[str | None, str | None]
SAME_DAY: Days = ("2031-04-08", "2031-04-08")
UNDATED: Days = (None, None)


def find_clashes(
    left: str, right: str, languages: str = "en", days: Days = UNDATED, kind: DifferenceKind | None = None
) -> list[Difference]:
    """Return what clashes, of one kind if one is given; languages are one of both sentences or "en-de"."""
    one, _, other = languages.partition("-")
    found = find_differences(LinkSide(left, one, days[0]), LinkSide(right, other or one, days[1]))
    return [each for each in found if each.verdict is Verdict.CLASH and kind in (None, each.kind)]


def clashes(left: str, right: str, languages: str = "en", days: Days = UNDATED) -> bool:
    """Tell whether anything clashes."""
    return bool(find_clashes(left, right, languages, days))


def clashing(
    left: str, right: str, languages: str = "en", days: Days = UNDATED, kind: DifferenceKind | None = None
) -> list[tuple[str, str]]:
    """Return the words of each clash that both sides have words for."""
    found = find_clashes(left, right, languages, days, kind)
    return [(each.left.of(left), each.right.of(right)) for each in found if each.left and each.right]


Told = tuple[str, str]
"""A language, and a sentence in it."""


def clashing_told(left: Told, right: Told) -> list[tuple[str, str]]:
    """Return the words of each clash of two sentences of one day."""
    return clashing(left[1], right[1], f"{left[0]}-{right[0]}", ("2031-05-02", "2031-05-02"))
