"""What was added, cut and changed from each version of a story to the next."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.comparing.profiling.normalization import identity
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.events.version_change import VersionChange


def find_changes(
    articles: Sequence[Article], versions: Sequence[Sequence[int]], likeness: Likeness
) -> Iterator[VersionChange]:
    """Yield what became of each story, version by version; `versions` are in the order of time."""
    for group in versions:
        for before, after in pairwise(group):
            yield _change(articles, before, after, likeness)


def _change(articles: Sequence[Article], before: int, after: int, likeness: Likeness) -> VersionChange:
    """Compare two versions: a sentence of the same words stays, one that is linked was changed."""
    old, new = (
        {sentence: identity(articles[n].sentence_text(sentence)) for sentence in articles[n].compared_sentences()}
        for n in (before, after)
    )
    kept = set(old.values()) & set(new.values())
    links = sorted(
        (left[1], right[1]) if left[0] == before else (right[1], left[1])
        for left, right in likeness.links
        if {left[0], right[0]} == {before, after}
    )
    changed = tuple((one, other) for one, other in links if old[one] not in kept and new[other] not in kept)
    told = {one for one, _ in changed}, {other for _, other in changed}
    return VersionChange(
        before,
        after,
        tuple(sentence for sentence, words in new.items() if words not in kept and sentence not in told[1]),
        tuple(sentence for sentence, words in old.items() if words not in kept and sentence not in told[0]),
        changed,
    )
