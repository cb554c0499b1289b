"""Sentences of few telling words that stand word for word, beside what both sides share.

By its words alone such a sentence could be of any story. Where the sentence before or after it is shared, and the other
side goes on in the same words there, it is the same.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.linking.alignment import Candidate
from reader.model.article import Article

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 4
# How sure the link beside must be, and how sure is what it vouches for.
_SURE_BESIDE = 0.9
_FOUND = 0.95


def with_verbatim(
    pairs: Sequence[Candidate], same: Sequence[Candidate], left: Article, right: Article
) -> list[Candidate]:
    """Add to pairs of single sentences those of which one, that has no sure pair yet, stands whole in the other.

    `same` are the pairs of sentences that are the same. One found vouches for the next: a speech may go on so for long.
    """
    sure = {(one.left[0], one.right[0]) for one in (*same, *pairs) if one.score >= _SURE_BESIDE}
    told, vouching, added = set(sure), sure, set[tuple[int, int]]()
    while vouching:
        lefts, rights = {i for i, _ in told}, {j for _, j in told}
        vouching = {
            (i, j)
            for i, j in _beside(vouching, left, right)
            if (i not in lefts and _stands_in(_words(left, i), _words(right, j)))
            or (j not in rights and _stands_in(_words(right, j), _words(left, i)))
        }
        told |= vouching
        added |= vouching
    kept = [one for one in pairs if (one.left[0], one.right[0]) not in added]
    return kept + [Candidate((i,), (j,), _FOUND, _FOUND) for i, j in sorted(added)]


def _beside(pairs: Iterable[tuple[int, int]], left: Article, right: Article) -> Iterator[tuple[int, int]]:
    """Yield the pairs next to pairs, on one side or on both."""
    for i, j in pairs:
        for own, other in ((1, 1), (-1, -1), (1, 0), (-1, 0), (0, 1), (0, -1)):
            if 0 <= i + own < len(left.sentences) and 0 <= j + other < len(right.sentences):
                yield i + own, j + other


def _words(story: Article, index: int) -> Sequence[str]:
    return _WORD.findall(story.sentence_text(index).casefold())


def _stands_in(words: Sequence[str], others: Sequence[str]) -> bool:
    return len(words) >= _FEWEST_WORDS and f" {' '.join(words)} " in f" {' '.join(others)} "
