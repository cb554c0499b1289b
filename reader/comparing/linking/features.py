"""What two sentences have in common, as numbers a model can weigh.

All features are the same whichever sentence is left, and none depends on where the sentences stand.
"""

import math
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from itertools import chain, pairwise
from operator import mul

from reader.comparing.linking.clauses import is_one_clause, match_clauses, match_wholes
from reader.comparing.linking.relatedness import Standing, find_standing
from reader.comparing.linking.topics import weigh_apart
from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.comparing.profiling.profiles import Profile

_LONGEST_RUN = 10
_WORST_RANK = 5
_WIDEST_SPREAD = 20
_LEAST_RELATEDNESS = 0.1
_FIRST_GLYPH, _FIRST_SYLLABLE = "\u0e01", "가"  # from Thai on, before Hangul: scripts without blanks
# Between strangers the less alike the stories are, the surer a link must be; between a text and its translation or
# rewriting, the more alike they are. Stories of different outlets on one event lie around this relatedness.
_KIN = 0.4


class Overlap:
    """What a pair shares, and a first likeness in [0, 1] made by hand; more is measured when it is asked for.

    Most pairs of two reports are ruled out by little of it. `mass` and `square` are the sums of the shared weights and
    of their squares, `named` is that of the shared names; `length_ratio` is how long the shorter sentence is for the
    longer one, in words.
    """

    __slots__ = (
        "_clauses",
        "_features",
        "_spread",
        "contained",
        "cosine",
        "left",
        "length_ratio",
        "letters",
        "likeness",
        "mass",
        "named",
        "names",
        "pairs",
        "right",
        "shared",
        "square",
        "vocabulary",
    )

    def __init__(self, left: Weighed, right: Weighed, vocabulary: Vocabulary) -> None:
        weights = vocabulary.weights
        one, other = left.profile, right.profile
        self.left, self.right, self.vocabulary = left, right, vocabulary
        self.shared = shared = left.terms & right.terms
        found = list(map(weights.__getitem__, shared))
        self.mass = mass = sum(found)
        self.square = sum(map(mul, found, found))
        self.names = left.names & right.names
        self.named = sum(map(weights.__getitem__, self.names))
        self.cosine = self.square / math.sqrt(left.square * right.square)
        less, more = mass / left.mass, mass / right.mass
        self.contained = contained = (less, more) if less <= more else (more, less)
        letters, pairs = (one.grams & other.grams).bit_count(), len(one.pairs & other.pairs)
        self.letters = 2 * letters / (one.gram_count + other.gram_count) if letters else 0.0
        self.pairs = 2 * pairs / (len(one.pairs) + len(other.pairs)) if pairs else 0.0
        self.likeness = 0.45 * self.cosine + 0.2 * contained[1] + 0.25 * self.letters + 0.1 * self.pairs
        shorter, longer = len(one.words), len(other.words)
        if shorter > longer:
            shorter, longer = longer, shorter
        self.length_ratio = shorter / (longer or 1)
        self._spread: int | None = None
        self._clauses: tuple[float, float] | None = None
        self._features: tuple[float, ...] | None = None

    @property
    def plain(self) -> float:
        """What the pair shares beside names, in weights of the heaviest word."""
        return (self.mass - self.named) / HEAVIEST

    @property
    def spread(self) -> int:
        """In how many pairs of sentences the rarest name or telling word stands that the pair shares."""
        if self._spread is None:
            spread = self.vocabulary.spread
            self._spread = min([spread[term] for term in self.shared if term in spread], default=_WIDEST_SPREAD)
        return self._spread

    @property
    def clauses(self) -> tuple[float, float]:
        """How alike the clauses are that are most alike, and the most that two share for their length."""
        if self._clauses is None:
            one, other = self.left.clauses, self.right.clauses
            if is_one_clause(one) and is_one_clause(other):
                self._clauses = match_wholes(self.mass, self.square, one, other)
            else:
                self._clauses = match_clauses(self.shared, one, other, self.vocabulary.weights)
        return self._clauses

    @property
    def features(self) -> tuple[float, ...]:
        """The features of the pair alone."""
        if self._features is None:
            self._features = _measure(self)
        return self._features


PAIR_FEATURES = (
    *("cosine", "contained_less", "contained_more", "plain_less", "plain_more", "shared_mass", "shared_mass_no_names"),
    *("unique_mass", "letters", "pairs", "run", "run_mass", "quoted", "quotes_clash", "names_shared", "names_alone"),
    *("numbers_shared", "numbers_clash", "length_ratio", "headlines"),
    *("told_more", "apart", "spread", "clause", "clause_mass"),
)
CONTEXT_FEATURES = (
    *(
        "row_margin_less",
        "row_margin_more",
        "rank_less",
        "rank_more",
        "new_less",
        "new_more",
        "strangers",
        "kin",
        "likeness",
    ),
    *("relative", "relative_less", "relative_margin", "parallel"),
)
FEATURES = PAIR_FEATURES + CONTEXT_FEATURES


def _measure(found: Overlap) -> tuple[float, ...]:
    left, right, vocabulary = found.left, found.right, found.vocabulary
    weights, shared, mass, named = vocabulary.weights, found.shared, found.mass, found.named
    one, other = left.profile, right.profile
    less, more = found.contained
    less_plain, more_plain = _in_order((mass - named) / left.plain, (mass - named) / right.plain)
    quoted = one.quoted & other.quoted
    run, run_mass = _longest_run(one, other, vocabulary)
    numbers = one.numbers & other.numbers
    # A word with a capital in both belongs to a name, such as the river of a River Commission.
    telling = (shared & vocabulary.telling) - (one.names & other.names)
    told = sum(map(weights.__getitem__, telling))
    proper = shared & vocabulary.proper
    return (
        found.cosine,
        less,
        more,
        less_plain,
        more_plain,
        mass / HEAVIEST,
        found.plain,
        sum(map(weights.__getitem__, shared & vocabulary.singles)) / HEAVIEST,
        found.letters,
        found.pairs,
        float(min(run, _LONGEST_RUN)),
        run_mass / HEAVIEST,
        len(quoted) / max(1, min(len(one.quoted), len(other.quoted))),
        float(0 if quoted else min(len(one.quoted), len(other.quoted), _LONGEST_RUN)),
        float(len(found.names)),
        float(min(len(left.names), len(right.names)) - len(found.names)),
        float(len(numbers)),
        float(min(len(one.numbers), len(other.numbers)) - len(numbers)),
        found.length_ratio,
        float(left.headline + right.headline),
        told / min(left.telling, right.telling),
        (weigh_apart(telling, proper, left.neighbours & right.neighbours, weights) if proper else told) / HEAVIEST,
        float(found.spread),
        *found.clauses,
    )


def _in_order(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _longest_run(left: Profile, right: Profile, vocabulary: Vocabulary) -> tuple[float, int]:
    """Count the words of the longest run of stems that two sentences share, and weigh them; names count and weigh 0.

    A name with its office ("New Jersey Governor ...") is the longest run of many sentences that share nothing else. Of
    runs as long, the heaviest counts.
    """
    shared = left.stem_pairs & right.stem_pairs
    if not shared:
        return 0, 0
    names, weights = vocabulary.names, vocabulary.weights
    told = {
        word: (0.0, 0) if word in names else (1.0 if len(word) > 1 else _words_of(word), weights.get(word, 0))
        for word in chain.from_iterable(shared)
    }
    longest = max([(told[one][0] + told[two][0], told[one][1] + told[two][1]) for one, two in shared])
    if {first for first, _ in shared}.isdisjoint([last for _, last in shared]):
        return longest  # no pair goes on with another one
    places: dict[tuple[str, str], list[int]] = {}
    for place, pair in enumerate(pairwise(right.stems)):
        if pair in shared:
            places.setdefault(pair, []).append(place)
    runs: dict[tuple[int, int], tuple[float, int]] = {}
    for at, pair in enumerate(pairwise(left.stems)):
        if pair not in shared:
            continue
        first, last = told[pair[0]], told[pair[1]]
        for place in places[pair]:
            length, mass = runs.get((at - 1, place - 1), first)
            run = runs[at, place] = length + last[0], mass + last[1]
            longest = max(longest, run)
    return longest


def _words_of(stem: str) -> float:
    """Return what a stem counts in a run: half of a letter's script without blanks make a word, as 火災 is one."""
    return 0.5 if len(stem) == 1 and _FIRST_GLYPH <= stem < _FIRST_SYLLABLE else 1.0


def standing_of(overlaps: Mapping[tuple[int, int], Overlap], sizes: tuple[int, int]) -> Standing:
    """Return how two stories of so many sentences stand to each other."""
    likenesses = {pair: found.likeness for pair, found in overlaps.items()}
    return find_standing(likenesses, {pair: found.length_ratio for pair, found in overlaps.items()}, sizes)


def add_context(
    overlaps: Mapping[tuple[int, int], Overlap],
    asked: Collection[tuple[int, int]],
    standing: Standing,
    weights: Mapping[str, int],
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Complete the features of the pairs asked for by how the stories stand to each other, and each among its rivals.

    Rivals are the pairs that share one of its sentences.
    """
    relatedness, parallel = standing.relatedness, standing.parallel
    likenesses = {pair: found.likeness for pair, found in overlaps.items()}
    rows: dict[int, list[tuple[float, int]]] = {}
    columns: dict[int, list[tuple[float, int]]] = {}
    for (i, j), likeness in likenesses.items():
        rows.setdefault(i, []).append((-likeness, j))
        columns.setdefault(j, []).append((-likeness, i))
    for lines in (rows, columns):
        for line in lines.values():
            line.sort()
    completed = {}
    for i, j in asked:
        found = overlaps[i, j]
        likeness = likenesses[i, j]
        row, column = rows[i], columns[j]
        rival_j, rival_i = _first_other(row, j), _first_other(column, i)
        by_row = likeness - (likenesses[i, rival_j] if rival_j is not None else 0.0)
        by_column = likeness - (likenesses[rival_i, j] if rival_i is not None else 0.0)
        new_row = _new_mass(found, overlaps[i, rival_j] if rival_j is not None else None, weights)
        new_column = _new_mass(found, overlaps[rival_i, j] if rival_i is not None else None, weights)
        rank_row, rank_column = bisect_left(row, (-likeness,)), bisect_left(column, (-likeness,))
        less = min(by_row, by_column)
        completed[i, j] = (
            *found.features,
            less,
            max(by_row, by_column),
            float(min(rank_row, rank_column, _WORST_RANK)),
            float(min(max(rank_row, rank_column), _WORST_RANK)),
            min(new_row, new_column) / HEAVIEST,
            max(new_row, new_column) / HEAVIEST,
            min(relatedness, _KIN),
            max(relatedness, _KIN),
            likeness,
            found.likeness / max(_LEAST_RELATEDNESS, relatedness),
            found.features[1] / max(_LEAST_RELATEDNESS, relatedness),
            less / max(_LEAST_RELATEDNESS, relatedness),
            parallel,
        )
    return completed


def _first_other(line: Sequence[tuple[float, int]], own: int) -> int | None:
    """Return the best of a row or column beside the one that asks."""
    if line[0][1] != own:
        return line[0][1]
    return line[1][1] if len(line) > 1 else None


def _new_mass(found: Overlap, rival: Overlap | None, weights: Mapping[str, int]) -> int:
    """Weigh what a pair shares and its rival does not."""
    if rival is None:
        return found.mass
    return sum(map(weights.__getitem__, found.shared - rival.shared))
