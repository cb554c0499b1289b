"""Comparisons whose links are given, for what is said of them."""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing import compare
from reader.comparing.passages import find_passages
from reader.model.article import Article, Doubt
from reader.model.comparison import Comparison, Link, LinkKind, Side
from tests.comparing.articles import make_article


def story(sentences: int, *, language: str = "en", doubts: Sequence[int] = ()) -> Article:
    """A story of numbered sentences; with doubts it is a translation from Greek."""
    article = make_article(*(f"This is {number}." for number in range(sentences)), language=language)
    original = make_article(*(f"Αυτό {number}." for number in range(sentences)), language="el") if doubts else None
    return replace(article, original=original, doubts=tuple(Doubt(index, "it is too short") for index in doubts))


def linked(left: Article, right: Article, *pairs: tuple[int, int], kind: LinkKind = LinkKind.EDITED) -> Comparison:
    """Link sentences, and call those that cross an earlier pair moved."""
    links: list[Link] = []
    for one, other in sorted(pairs):
        moved = any(link.right[0] > other for link in links if not link.moved)
        links.append(Link((one,), (other,), kind, 0.9, moved=moved))
    passages = find_passages(left, right, Side.LEFT, links) + find_passages(right, left, Side.RIGHT, links)
    return Comparison(left, right, tuple(links), passages)


def of_two_times() -> Comparison:
    """Two reports, a day apart, of which the later one counts more dead."""
    text = "Flood in Tarn. {} people died when the river Tarn burst its banks in the valley, the mayor said."
    left, right = (
        replace(make_article(text.format(dead)), published=when)
        for dead, when in (("Two", "2031-03-18T08:00Z"), ("Three", "2031-03-19T08:00Z"))
    )
    return compare(left, right)
