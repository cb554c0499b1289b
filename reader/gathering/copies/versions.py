"""Earlier and later states of one story: of the same address, or of the same outlet and much the same text."""

from collections.abc import Sequence
from itertools import combinations
from urllib.parse import urlsplit

from reader.gathering.clustering import average_link
from reader.gathering.copies.shingles import Shingles, containment
from reader.model.article import Article
from reader.model.outlets import are_one_outlet

# Of the shorter story, where one outlet tells the event twice: two reports of a newsroom share a paragraph or two of
# background, an update most of what it updates.
_MUCH = 0.5


def find_versions(articles: Sequence[Article], shingles: Sequence[Shingles]) -> tuple[tuple[int, ...], ...]:
    """Group the stories of an event that are states of one, in the order of time; groups of one are left out."""
    states = {
        (one, other): 1.0
        for one, other in combinations(range(len(articles)), 2)
        if _is_one(articles[one], articles[other], shingles[one], shingles[other])
    }
    groups = [group for group in average_link(states, len(articles), 0.5) if len(group) > 1]
    return tuple(tuple(sorted(group, key=lambda n: (_changed(articles[n]), n))) for group in groups)


def _is_one(one: Article, other: Article, mine: Shingles, theirs: Shingles) -> bool:
    addresses = _address(one), _address(other)
    if addresses[0] is not None and addresses[0] == addresses[1]:
        return True
    return are_one_outlet(one.outlet, other.outlet) and containment(mine, theirs) >= _MUCH


def _address(article: Article) -> str | None:
    """Return host and path of the story's address, without what follows a question mark, which names readers."""
    try:
        parts = urlsplit(article.url or "")
    except ValueError:
        return None
    path = parts.path.rstrip("/")
    return f"{parts.netloc.removeprefix('www.').casefold()}{path}" if parts.netloc and path else None


def _changed(article: Article) -> str:
    """Return when the text was as it is: modified, saved, or published."""
    return article.modified or article.saved or article.published or ""
