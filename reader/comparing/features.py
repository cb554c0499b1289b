"""What two sentences have in common, as numbers a model can weigh.

All features are the same whichever sentence is left, and none depends on where the sentences stand.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.profiles import Profile
from reader.comparing.vocabulary import HEAVIEST, Vocabulary

_LONGEST_RUN = 10


@dataclass(frozen=True, slots=True)
class Weighed:
    """A profile with its terms as the vocabulary names them, and their weights' sum and sum of squares."""

    profile: Profile
    terms: frozenset[str]
    names: frozenset[str]
    mass: int
    square: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """What a pair shares: the features of the pair alone, and a first likeness in [0, 1] made of them by hand."""

    shared: frozenset[str]
    mass: int
    likeness: float
    features: tuple[float, ...]


PAIR_FEATURES = (
    "cosine", "contained_less", "contained_more", "shared_mass", "shared_mass_no_names", "unique_mass", "letters",
    "pairs", "run", "quoted", "names_shared", "names_alone", "numbers_shared", "numbers_clash", "length_ratio",
    "shorter_mass", "longer_mass", "headlines", "strongest",
)  # fmt: skip
CONTEXT_FEATURES = (
    "row_margin_less", "row_margin_more", "rank_less", "rank_more", "new_less", "new_more", "kinship", "likeness",
)  # fmt: skip
FEATURES = PAIR_FEATURES + CONTEXT_FEATURES


def weigh(profile: Profile, vocabulary: Vocabulary) -> Weighed:
    """Give a profile the terms and weights of the two stories' vocabulary."""
    terms = vocabulary.terms_of(profile.terms)
    weights = [vocabulary.weights[term] for term in terms]
    return Weighed(
        profile, terms, vocabulary.terms_of(profile.names), max(1, sum(weights)), max(1, sum(w * w for w in weights))
    )


def overlap(left: Weighed, right: Weighed, vocabulary: Vocabulary) -> Overlap:
    """Measure what two sentences share."""
    weights = vocabulary.weights
    one, other = left.profile, right.profile
    shared = left.terms & right.terms
    mass = square = unique = strongest = named = 0
    all_names = left.names | right.names
    for term in shared:
        weight = weights[term]
        mass += weight
        square += weight * weight
        strongest = max(strongest, weight)
        if term in all_names:
            named += weight
        if vocabulary.left_counts[term] == 1 and vocabulary.right_counts[term] == 1:
            unique += weight
    cosine = square / math.sqrt(left.square * right.square)
    less, more = sorted((mass / left.mass, mass / right.mass))
    letters = _dice(len(one.grams & other.grams), len(one.grams), len(other.grams))
    common_pairs = one.pairs & other.pairs
    pairs = _dice(len(common_pairs), len(one.pairs), len(other.pairs))
    quoted = one.quoted & other.quoted
    numbers = one.numbers & other.numbers
    lengths = sorted((len(one.words), len(other.words)))
    masses = sorted((left.mass, right.mass))
    names = left.names & right.names
    likeness = 0.45 * cosine + 0.2 * more + 0.25 * letters + 0.1 * pairs
    features = (
        cosine,
        less,
        more,
        mass / HEAVIEST,
        (mass - named) / HEAVIEST,
        unique / HEAVIEST,
        letters,
        pairs,
        float(_longest_run(one.words, other.words)) if len(common_pairs) > 1 else float(1 + len(common_pairs)),
        len(quoted) / max(1, min(len(one.quoted), len(other.quoted))),
        float(len(names)),
        float(min(len(left.names), len(right.names)) - len(names)),
        float(len(numbers)),
        float(min(len(one.numbers), len(other.numbers)) - len(numbers)),
        lengths[0] / max(1, lengths[1]),
        masses[0] / HEAVIEST,
        masses[1] / HEAVIEST,
        float(one.headline + other.headline),
        strongest / HEAVIEST,
    )
    return Overlap(shared, mass, likeness, features)


def _dice(shared: int, left: int, right: int) -> float:
    return 2 * shared / (left + right) if shared else 0.0


def _longest_run(left: Sequence[str], right: Sequence[str]) -> int:
    """Count the words of the longest run that two sentences share, up to `_LONGEST_RUN`."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(right):
        places.setdefault(word, []).append(at)
    longest = 0
    before: dict[int, int] = {}
    for word in left:
        runs = {at: before.get(at - 1, 0) + 1 for at in places.get(word, ())}
        longest = max(longest, max(runs.values(), default=0))
        before = runs
    return min(longest, _LONGEST_RUN)


def add_context(
    overlaps: Mapping[tuple[int, int], Overlap], sizes: tuple[int, int], weights: Mapping[str, int]
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Complete the features of each pair by how it stands among its rivals: those that share one of its sentences."""
    rows: dict[int, list[tuple[float, int]]] = {}
    columns: dict[int, list[tuple[float, int]]] = {}
    for (i, j), found in overlaps.items():
        rows.setdefault(i, []).append((-found.likeness, j))
        columns.setdefault(j, []).append((-found.likeness, i))
    for lines in (rows, columns):
        for line in lines.values():
            line.sort()
    best = sorted((-line[0][0] for line in (rows if sizes[0] <= sizes[1] else columns).values()), reverse=True)
    kinship = sum(best[: max(1, len(best) // 2)]) / max(1, min(sizes) // 2)
    completed = {}
    for (i, j), found in overlaps.items():
        row, column = rows[i], columns[j]
        rival_j = row[0][1] if row[0][1] != j else (row[1][1] if len(row) > 1 else None)
        rival_i = column[0][1] if column[0][1] != i else (column[1][1] if len(column) > 1 else None)
        by_row = overlaps[i, rival_j] if rival_j is not None else None
        by_column = overlaps[rival_i, j] if rival_i is not None else None
        margins = sorted(found.likeness - (rival.likeness if rival else 0.0) for rival in (by_row, by_column))
        ranks = sorted((row.index((-found.likeness, j)), column.index((-found.likeness, i))))
        news = sorted(
            sum(weights[t] for t in found.shared - rival.shared) / HEAVIEST if rival else found.mass / HEAVIEST
            for rival in (by_row, by_column)
        )
        completed[i, j] = (
            *found.features,
            *margins,
            float(min(ranks[0], 5)),
            float(min(ranks[1], 5)),
            *news,
            kinship,
            found.likeness,
        )
    return completed
