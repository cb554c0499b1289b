"""What a pair of sentences in two languages has in common, as numbers that a model can weigh.

All are the same whichever sentence is left, and none depends on where the sentences stand.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.full_names import without_halves
from reader.comparing.crosslingual.lexicons import Lexicons
from reader.comparing.crosslingual.matching import (
    PAIR_FEATURES,
    Match,
    Sentence,
    choose_candidates,
    find_matches,
    match_terms,
    pair_features,
    weigh_side,
)

CONTEXT_FEATURES = (
    *("likeness", "margin_less", "margin_more", "rank_less", "rank_more", "relatedness", "relative", "parallel"),
)
FEATURES = PAIR_FEATURES + CONTEXT_FEATURES

_CANDIDATES = 4  # of a row and of a column
_WORST_RANK = 5
_FEWEST_LOOKED_AT = 2  # pairs that tell how two stories stand to each other: one may be chance
_LEAST_RELATEDNESS = 0.1
# From where on stories are translations of each other, and wholly so, by relatedness and by the mean length ratio of
# their surest pairs: reports that share facts lie below the first.
_RELATED, _EVEN = (0.4, 0.55), (0.65, 0.8)
_COSINE, _LENGTH_RATIO = PAIR_FEATURES.index("cosine"), PAIR_FEATURES.index("length_ratio")
_KNOWN_COVERS = PAIR_FEATURES.index("known_cover_less"), PAIR_FEATURES.index("known_cover_more")

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MeasuredPair:
    """A pair: what the sentences have in common, as features and as the terms that stand for each other."""

    features: tuple[float, ...]
    matches: Sequence[Match]


def measure_pairs(
    sentences: tuple[Sequence[Sentence], Sequence[Sentence]], languages: tuple[str, str], lexicons: Lexicons
) -> dict[Pair, tuple[float, ...]]:
    """Return the features of the pairs worth asking; the first language is the one that leads."""
    return {pair: one.features for pair, one in match_pairs(sentences, languages, lexicons).items()}


def match_pairs(
    sentences: tuple[Sequence[Sentence], Sequence[Sentence]], languages: tuple[str, str], lexicons: Lexicons
) -> dict[Pair, MeasuredPair]:
    """Return the pairs worth asking, matched and measured."""
    by_way_of_english = not lexicons[0].is_english
    ours, theirs = (
        weigh_side(*side, by_way_of_english=by_way_of_english)
        for side in zip(sentences, languages, lexicons, strict=True)
    )
    # Between languages neither of which is English, forms bring wrong senses: precision falls from .985 to .983.
    counterparts = find_correspondences(ours.weights, theirs.weights, lexicons, with_forms=not by_way_of_english)
    found = find_matches(ours, theirs, counterparts)
    chosen = {
        (i, j): without_halves(match_terms(found[i, j]), ours.sentences[i], theirs.sentences[j])
        for i, j in choose_candidates(found, ours, theirs, _CANDIDATES)
    }
    measured = {pair: pair_features(matches, ours, theirs, pair) for pair, matches in chosen.items()}
    completed = _add_context(measured, (len(sentences[0]), len(sentences[1])))
    return {pair: MeasuredPair(features, chosen[pair]) for pair, features in completed.items()}


def _add_context(measured: Mapping[Pair, tuple[float, ...]], sizes: tuple[int, int]) -> dict[Pair, tuple[float, ...]]:
    likenesses = {pair: _likeness(features) for pair, features in measured.items()}
    rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
    columns: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (i, j), likeness in likenesses.items():
        rows[i].append((-likeness, j))
        columns[j].append((-likeness, i))
    for line in (*rows.values(), *columns.values()):
        line.sort()
    third = max(_FEWEST_LOOKED_AT, min(sizes) // 3)
    relatedness = min(
        (math.fsum(sorted((-line[0][0] for line in lines.values()), reverse=True)[:third]) / third)
        for lines in (rows, columns)
    )
    mutual = sorted(
        (-likeness, measured[i, j][_LENGTH_RATIO])
        for (i, j), likeness in likenesses.items()
        if rows[i][0][0] == columns[j][0][0] == -likeness
    )[:third]
    evenness = math.fsum(ratio for _, ratio in mutual) / max(1, len(mutual))
    parallel = round(_ramp(relatedness, _RELATED) * _ramp(evenness, _EVEN), 2)
    completed = {}
    for (i, j), features in measured.items():
        likeness = likenesses[i, j]
        margins = sorted((_margin(rows[i], j, likeness), _margin(columns[j], i, likeness)))
        ranks = sorted(bisect_left(line, (-likeness,)) for line in (rows[i], columns[j]))
        completed[i, j] = (
            *features,
            likeness,
            *margins,
            *(float(min(rank, _WORST_RANK)) for rank in ranks),
            relatedness,
            likeness / max(_LEAST_RELATEDNESS, relatedness),
            parallel,
        )
    return completed


def _likeness(features: Sequence[float]) -> float:
    less, more = (features[at] for at in _KNOWN_COVERS)
    return (math.sqrt(less * more) + features[_COSINE]) / 2


def _margin(line: Sequence[tuple[float, int]], own: int, likeness: float) -> float:
    """Return by how much a pair is better than the best other one of its row or column."""
    return likeness + next((value for value, other in line[:2] if other != own), 0.0)


def _ramp(value: float, ends: tuple[float, float]) -> float:
    return min(1.0, max(0.0, (value - ends[0]) / (ends[1] - ends[0])))
