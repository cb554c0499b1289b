"""Chooses the links, in any order, and marks the moved ones.

1. Keep a pair whose score is near the best of its row or of its column.
2. Give each repeated sentence its counterpart: the first the first, the second the second, the surplus the last.
3. Join sure pairs that share a sentence and stand side by side: a sentence that was split in two is one link.
4. Moved is what lies outside the longest run of links that keeps the order of both sides.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness

# What a link needs at the default strictness: cross-validated, of .30 to .55 in steps of .05, this finds what precision
# and unrelated stories leave room for.
SURE = 0.45
# A pair this near the best of its row or of its column is kept, as a sentence may tell what several others tell, if it
# is not far from the best of the other either. Cross-validated on the dev pairs (packaging/train_linking.py); swept
# over 0.7 to 1.0 by 0.1, and over 0 to 0.9 by 0.15.
_NEAR_BEST = 0.9
_NEAR_OTHER = 0.6
# The score of a pair that is kept though one of its sentences tells more of what another one tells, where the other
# sentence would have no link at all and be called "only here". Of 36 such links of 312 real pairs fifteen tell the same
# and eight in part. Where the middle one of the links has a score as that, machine translations lose .006.
_LIKELIER_THAN_NOT, _OF_VERSIONS = 0.5, 0.9
_OF_COPIES = 0.98  # where most links are as sure, both print one text, and what one has otherwise is its own
_MOST_JOINED = 3


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A link that may be shown: sentence indices of both sides, ascending, its score in [0, 1] and its probability.

    `by_words`: the sides were compared in two languages.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float
    probability: float
    by_words: bool = False


def keep_best(likenesses: Iterable[Likeness], near_other: float = _NEAR_OTHER) -> list[Likeness]:
    """Keep the pairs near the best of their row or of their column, and not far from that of the other.

    `near_other` is the share of the better of both that a pair needs.
    """
    pairs = list(likenesses)
    rows: dict[int, float] = {}
    columns: dict[int, float] = {}
    for pair in pairs:
        rows[pair.left] = max(rows.get(pair.left, 0.0), pair.score)
        columns[pair.right] = max(columns.get(pair.right, 0.0), pair.score)
    return [pair for pair in pairs if _is_near(pair.score, near_other, rows[pair.left], columns[pair.right])]


def find_left_over(kept: Iterable[Likeness], likenesses: Sequence[Likeness]) -> list[Likeness]:
    """Return the best pair of each sentence that no kept pair holds that would be shown, if it is likelier than not.

    Where most links are beyond doubt, as those of versions of one text are, what has no counterpart has none. Two
    openings that share the main news need no score.
    """
    shown = [pair for pair in kept if pair.score >= SURE]
    usual = median([pair.score for pair in shown]) if shown else 0.0
    least = _LIKELIER_THAN_NOT if usual < _OF_VERSIONS else 1.0
    lefts, rights = {pair.left for pair in shown}, {pair.right for pair in shown}
    likely = sorted((pair for pair in likenesses if pair.score >= least), key=_score)
    rows = {pair.left: pair.score for pair in likely if pair.left not in lefts}
    columns = {pair.right: pair.score for pair in likely if pair.right not in rights}
    found = [pair for pair in likely if pair.score in (rows.get(pair.left), columns.get(pair.right))]
    told = lefts.union(rows), rights.union(columns)
    openings = [pair for pair in likenesses if pair.news and usual < _OF_COPIES]
    return found + _pair_openings(openings, *told)


def _pair_openings(openings: Sequence[Likeness], lefts: set[int], rights: set[int]) -> list[Likeness]:
    """Return a doubted pair for each opening that no link would hold; of two such openings first."""
    found = []
    ordered = sorted(openings, key=lambda pair: (pair.news, pair.score), reverse=True)
    for fewest in (2, 1):
        for pair in ordered:
            if (pair.left not in lefts) + (pair.right not in rights) >= fewest:
                found.append(pair._replace(score=SURE, probability=DOUBT))
                lefts.add(pair.left)
                rights.add(pair.right)
    return found


def _score(pair: Likeness) -> float:
    return pair.score


def _is_near(score: float, near_other: float, *bests: float) -> bool:
    return score >= _NEAR_BEST * min(bests) and score >= near_other * max(bests)


def place_pairs(
    likeness: Likeness, left: Sequence[int], right: Sequence[int], *, by_words: bool = False
) -> list[Candidate]:
    """Pair the places of two groups in order; the surplus of one side goes to the last of the other."""
    return [Candidate((i,), (j,), likeness.score, likeness.probability, by_words) for i, j in pair_places(left, right)]


def pair_places(left: Sequence[int], right: Sequence[int]) -> list[tuple[int, int]]:
    """Pair two ascending lists one by one; the surplus of the longer goes to the last of the shorter."""
    longest = max(len(left), len(right))
    return [(left[min(n, len(left) - 1)], right[min(n, len(right) - 1)]) for n in range(longest)]


def join_neighbours(pairs: Iterable[Candidate]) -> list[Candidate]:
    """Join sure 1:1 candidates into 1:n and n:1 where one sentence has all its sure partners side by side."""
    ordered = sorted(pairs)
    sure = [pair for pair in ordered if pair.score >= SURE]
    lefts: dict[int, list[Candidate]] = {}
    rights: dict[int, list[Candidate]] = {}
    for pair in sure:
        lefts.setdefault(pair.left[0], []).append(pair)
        rights.setdefault(pair.right[0], []).append(pair)
    joined = [pair for pair in ordered if pair.score < SURE]
    for pair in sure:
        row, column = lefts[pair.left[0]], rights[pair.right[0]]
        if len(row) > 1 and all(len(rights[other.right[0]]) == 1 for other in row):
            if pair is row[0]:
                joined.extend(_join_runs(row))
        elif len(column) > 1 and all(len(lefts[other.left[0]]) == 1 for other in column):
            if pair is column[0]:
                joined.extend(_join_runs(column))
        else:
            joined.append(pair)
    return sorted(joined)


def _join_runs(star: Sequence[Candidate]) -> Iterable[Candidate]:
    """Join what stands side by side, at most three sentences, in pairs that share one sentence."""
    run = [star[0]]
    for pair in star[1:]:
        behind = run[-1]
        step = pair.left[0] - behind.left[0] + pair.right[0] - behind.right[0]
        if step == 1 and len(run) < _MOST_JOINED:
            run.append(pair)
        else:
            yield _join(run)
            run = [pair]
    yield _join(run)


def _join(run: Sequence[Candidate]) -> Candidate:
    return Candidate(
        tuple(sorted({pair.left[0] for pair in run})),
        tuple(sorted({pair.right[0] for pair in run})),
        max(pair.score for pair in run),
        max(pair.probability for pair in run),
        run[0].by_words,
    )


def find_moved(links: Sequence[Candidate]) -> frozenset[int]:
    """List the indices of the links outside the longest run that keeps the order of both sides.

    The longest non-decreasing subsequence by patience sorting, O(n log n).
    """
    order = sorted(range(len(links)), key=lambda n: (_middle(links[n].left), _middle(links[n].right)))
    tails: list[int] = []  # the smallest right end of a run of each length
    ends: list[int] = []  # which link has that end
    before: dict[int, int | None] = {}
    for n in order:
        middle = _middle(links[n].right)
        at = bisect_right(tails, middle)
        before[n] = ends[at - 1] if at else None
        if at == len(tails):
            tails.append(middle)
            ends.append(n)
        else:
            tails[at], ends[at] = middle, n
    kept = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return frozenset(range(len(links))) - kept


def _middle(indices: Sequence[int]) -> int:
    return indices[0] + indices[-1]
