"""Sentences of few telling words that stand word for word, beside what both sides share.

By its words alone such a sentence could be of any story. Where the sentence before or after it is shared, and the other
side goes on in the same words there, it is the same.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

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
    vouching = {(one.left[0], one.right[0]) for one in (*same, *pairs) if one.score >= _SURE_BESIDE}
    compared = left.compared_sentences(), right.compared_sentences()
    ours, theirs = _Worded(left), _Worded(right)
    lefts, rights = {i for i, _ in vouching}, {j for _, j in vouching}
    added = set[tuple[int, int]]()
    while vouching:
        vouching = {
            (i, j)
            for i, j in _beside(vouching, *compared)
            if (i not in lefts and _stands_in(ours[i], theirs[j]))
            or (j not in rights and _stands_in(theirs[j], ours[i]))
        }
        lefts.update(i for i, _ in vouching)
        rights.update(j for _, j in vouching)
        added |= vouching
    kept = [one for one in pairs if (one.left[0], one.right[0]) not in added]
    return kept + [Candidate((i,), (j,), _FOUND, _FOUND) for i, j in sorted(added)]


def _beside(
    pairs: Collection[tuple[int, int]], lefts: Sequence[int], rights: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs next to pairs, on one side or on both, of the sentences of both sides that are compared."""
    for i, j in pairs:
        at, behind = bisect_left(lefts, i), bisect_left(rights, j)
        for own, other in ((1, 1), (-1, -1), (1, 0), (-1, 0), (0, 1), (0, -1)):
            if 0 <= at + own < len(lefts) and 0 <= behind + other < len(rights):
                yield lefts[at + own], rights[behind + other]


class _Worded(dict[int, str]):
    """The words of each sentence of a story with a blank around each, read when they are first asked for."""

    def __init__(self, story: Article) -> None:
        super().__init__()
        self._story = story

    def __missing__(self, index: int) -> str:
        self[index] = f" {' '.join(_WORD.findall(self._story.sentence_text(index).casefold()))} "
        return self[index]


def _stands_in(words: str, others: str) -> bool:
    return words.count(" ") > _FEWEST_WORDS and words in others
