"""How alike two sentences are, 0 to 1, and which pairs are worth asking.

1. Weigh each term of the two stories' vocabulary.
2. Find candidates through an inverted index of the rarer terms: never all pairs.
3. Measure what each candidate shares, and how the stories stand to each other.
4. Leave out what shares names alone, or who speaks: no model is asked, nor where it stands among its rivals.
5. Let the model score the pair, and say how probably a pair of this score is a link.
6. Of what may be one, leave out what shares whom it names, who says it, when it was, or in what it is counted. Of
   stories that are kin, take two headlines or first sentences for a sure one: both mostly tell the main news.
7. Doubt what shares all that stands about one name, one number alone, or who says it, to whom and when.
"""

from bisect import insort
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import NamedTuple

from reader.comparing.linking.features import PAIR_FEATURES, Overlap, add_context, standing_of
from reader.comparing.linking.kinship import CLOSE_KIN, KIN, kinship
from reader.comparing.linking.model import Model
from reader.comparing.linking.relatedness import KINDRED, Standing
from reader.comparing.linking.sharing.asides import share_what_is_told
from reader.comparing.linking.sharing.frames import share_beside_frame
from reader.comparing.linking.sharing.guards import are_versions, is_ruled_out, may_link
from reader.comparing.linking.sharing.headlines import share_topic_alone
from reader.comparing.linking.sharing.one_name import DOUBT, share_beside_one_name
from reader.comparing.linking.sharing.persons import share_beside_persons
from reader.comparing.linking.sharing.speakers import share_beside_speakers
from reader.comparing.linking.sharing.speech import share_only_who_speaks
from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary, read_vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.comparing.profiling.profiles import Group

# Terms in more sentences of one side than this find no candidates: they would make long texts quadratic.
_MOST_POSTINGS = 50
_FEW_POSTINGS = 12  # but in short texts, so many are always looked at
_SUREST = 0.999  # only the same words are certain
# Six of 1,512 linked pairs of the dev sets were less alike by hand-made likeness, and over a third of the others.
_LEAST_LIKENESS = 0.06
_ASIDE_FROM = 0.25  # the score from which on it is asked what two sentences share beside the point: it takes time
_NOTHING = (0.0, 1)  # no pair: the indices of pairs are 0 or, so that the least comes first, negative
_QUOTED, _CONTAINED = (PAIR_FEATURES.index(name) for name in ("quoted", "contained_less"))
_HALF = 0.5  # of both sentences, which tell one thing then
# What the default strictness asks for, and how many of two openings that score so are right, at least in part: of 63
# that the score leaves unsure, 60 (of `labels/judged.json`); of 126 of 312 real pairs of stories, read, 119. By kinship
# five of nine false ones of two matters of a town stay unsure, and hardly any of one event.
_LINKED, _OF_OPENINGS = 0.45, 0.92
# What two openings of close kin share at least, beside when it was, in weights of the heaviest word, to be linked
# whatever they score, as unsure: of 40 of 102 such pairs of the 312 real ones 29 tell the same, ten in part (read). A
# headline and a first sentence need more: three outlets lose .011 of precision else.
_MAIN_NEWS, _BELOW_HEADLINE = 1.2, 3.0
# Candidates of a row and of a column that are scored: 3 and 4 did equally well on all dev sets, 2 lost some.
_CANDIDATES = 3


class Likeness(NamedTuple):
    """A left and a right group of sentences, by index, their score in [0, 1] and the probability that they are a link.

    Links are chosen by the score; the probability is what the score turned out to be worth. `news`: what two openings
    of stories that are kin share of the main news, from 1 on, where it is enough; else 0. A tuple, as an event has
    thousands, and they are made in a third of the time.
    """

    left: int
    right: int
    score: float
    probability: float
    news: float = 0.0


def pair_features(
    left: Sequence[Group], right: Sequence[Group], languages: tuple[str, str], candidates: int = _CANDIDATES
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Return the features of the pairs worth asking, by index: `candidates` of a row and of a column."""
    found = _measure(left, right, languages, candidates)
    return add_context(found.overlaps, found.overlaps.keys(), found.standing, found.vocabulary.weights)


@dataclass(frozen=True, slots=True)
class _Measured:
    """What the pairs worth asking share, how the stories stand to each other, and what their terms weigh."""

    left: Sequence[Weighed]
    right: Sequence[Weighed]
    vocabulary: Vocabulary
    overlaps: Mapping[tuple[int, int], Overlap]
    standing: Standing


def _measure(
    left: Sequence[Group], right: Sequence[Group], languages: tuple[str, str], candidates: int = _CANDIDATES
) -> _Measured:
    vocabulary = read_vocabulary([one.profile for one in left], [one.profile for one in right], languages)
    weighed = [Weighed(one, vocabulary) for one in left], [Weighed(one, vocabulary) for one in right]
    measured = (
        ((i, j), Overlap(weighed[0][i], weighed[1][j], vocabulary))
        for i, j in _find_candidates(*weighed, vocabulary.weights, candidates)
    )
    overlaps = {pair: found for pair, found in measured if found.likeness >= _LEAST_LIKENESS}
    return _Measured(*weighed, vocabulary, overlaps, standing_of(overlaps, (len(left), len(right))))


def _without_strangers(found: _Measured, languages: tuple[str, str]) -> _Measured:
    """Return what was measured of two stories, which are no strangers where they tell of the same things.

    The model learns from how alike the sentences are: hardly any labelled stories on one event are so unlike.
    """
    if found.standing.relatedness >= KINDRED or kinship(found.left, found.right, found.vocabulary, languages) < KIN:
        return found
    return replace(found, standing=replace(found.standing, relatedness=KINDRED))


def score_groups(
    left: Sequence[Group], right: Sequence[Group], languages: tuple[str, str], model: Model
) -> list[Likeness]:
    """Score the pairs of groups worth asking, in order of their indices."""
    found = _without_strangers(_measure(left, right, languages), languages)
    overlaps, standing = found.overlaps, found.standing
    asked = [
        (i, j)
        for (i, j), one in overlaps.items()
        if not is_ruled_out(one, standing)
        and may_link(one.features, standing)
        and (
            are_versions(standing)
            or not (share_topic_alone(one) or share_only_who_speaks(left[i].profile, right[j].profile, languages))
        )
    ]
    scored = []
    for (i, j), features in add_context(overlaps, asked, standing, found.vocabulary.weights).items():
        score, probability = model.judge(features)
        scored.append(Likeness(i, j, min(_SUREST, score), min(_SUREST, probability)))
    told = [pair for pair in scored if pair.score < _ASIDE_FROM or _share_the_point(pair, found)]
    openings = _find_openings((left, right), found, languages)
    known = {(pair.left, pair.right) for pair in told}
    judged = [_doubted(_as_opening(pair, openings), found) for pair in told]
    return judged + [
        Likeness(i, j, 0.0, 0.0, news) for (i, j), news in openings.items() if news and (i, j) not in known
    ]


def _find_openings(
    sides: tuple[Sequence[Group], Sequence[Group]], found: _Measured, languages: tuple[str, str]
) -> Mapping[tuple[int, int], float]:
    """Return the pairs of two openings of stories that are kin, with what both tell of the main news; 0: too little."""
    lefts, rights = ([n for n, group in enumerate(side) if group.opening] for side in sides)
    kin = kinship(found.left, found.right, found.vocabulary, languages) if lefts and rights else 0.0
    if kin < KIN:
        return {}
    openings = {(i, j): _news_of(found.left[i], found.right[j], found.vocabulary) for i in lefts for j in rights}
    return openings if kin >= CLOSE_KIN and not are_versions(found.standing) else dict.fromkeys(openings, 0.0)


def _news_of(left: Weighed, right: Weighed, vocabulary: Vocabulary) -> float:
    """Return how often two openings share what is enough to be the main news; 0 where it isn't."""
    when = left.told_aside.when | left.told_aside.hours
    told = (left.terms & right.terms & vocabulary.content) - when
    shared = sum(map(vocabulary.weights.__getitem__, told)) / HEAVIEST
    news = shared / (_MAIN_NEWS if left.headline == right.headline else _BELOW_HEADLINE)
    return news if news >= 1 else 0.0


def _as_opening(pair: Likeness, openings: Mapping[tuple[int, int], float]) -> Likeness:
    """Return a pair, of two openings of kin as sure as other links are if it may be one."""
    news = openings.get((pair.left, pair.right))
    if news is None:
        return pair
    probability = max(pair.probability, _OF_OPENINGS) if pair.score >= _LINKED else pair.probability
    return pair._replace(probability=probability, news=news)


def _share_the_point(pair: Likeness, found: _Measured) -> bool:
    """Tell whether a pair shares enough beside who says it, when it was, and in what it is counted."""
    i, j = pair.left, pair.right
    left, right = found.left[i], found.right[j]
    vocabulary, standing = found.vocabulary, found.standing
    if not (share_beside_speakers(left, right, vocabulary) and share_beside_persons(left, right, vocabulary)):
        return False
    features = found.overlaps[i, j].features
    return are_versions(standing) or share_what_is_told(left, right, features, standing, vocabulary)


def _doubted(pair: Likeness, found: _Measured) -> Likeness:
    """Return a pair with no more probability than what shares one name alone has."""
    if pair.probability <= DOUBT or are_versions(found.standing):
        return pair
    left, right = found.left[pair.left], found.right[pair.right]
    if not share_beside_frame(left, right, found.vocabulary):
        return pair._replace(probability=DOUBT)
    features = found.overlaps[pair.left, pair.right].features
    if features[_QUOTED] or features[_CONTAINED] >= _HALF:
        return pair
    told = left.terms & right.terms & found.vocabulary.content
    if (
        len(told) == 1 and told <= left.profile.numbers
    ):  # built in 1962, born in 1962: of no real pair all that is shared
        return pair._replace(probability=DOUBT)
    return pair if share_beside_one_name(left, right, found.vocabulary) else pair._replace(probability=DOUBT)


def _find_candidates(
    left: Sequence[Weighed], right: Sequence[Weighed], weights: Mapping[str, int], best: int
) -> list[tuple[int, int]]:
    """Return the `best` pairs of the most shared weight for their lengths, of each row and of each column.

    Ties go by index: groups come in an order that is their own, not the text's.
    """
    postings: dict[str, list[int]] = {}
    for j, one in enumerate(right):
        for term in one.terms:
            postings.setdefault(term, []).append(j)
    most = _most_postings(len(right))
    # Of both sides, so that the same pairs are found whichever is left.
    often = _often_in(left)
    useful = {
        term: (weights[term] ** 2, found)
        for term, found in postings.items()
        if len(found) <= most and term not in often
    }
    squares = [one.square for one in right]
    masses = [0] * len(right)  # all nothing again after each row
    # Of each column, the best so far in rising order; the first is what a further pair has to pass.
    columns: list[list[tuple[float, int]]] = [[_NOTHING] * best for _ in right]
    leasts = [0.0] * len(right)
    chosen: set[tuple[int, int]] = set()
    for i, one in enumerate(left):
        shared = [useful[term] for term in one.terms if term in useful]
        for weight, found in shared:
            for j in found:
                masses[j] += weight
        square = one.square
        row = [_NOTHING] * best
        least = 0.0
        for j in set[int]().union(*[found for _, found in shared]):
            mass = masses[j]
            masses[j] = 0
            value = mass * mass / (square * squares[j])
            if value >= least:
                insort(row, (value, -j))
                del row[0]
                least = row[0][0]
            if value >= leasts[j]:
                column = columns[j]
                insort(column, (value, -i))
                del column[0]
                leasts[j] = column[0][0]
        chosen.update([(i, -j) for _, j in row if j <= 0])
    for j, column in enumerate(columns):
        chosen.update([(-i, j) for _, i in column if i <= 0])
    return sorted(chosen)


def _most_postings(sentences: int) -> int:
    return min(_MOST_POSTINGS, max(_FEW_POSTINGS, sentences // 4))


def _often_in(side: Sequence[Weighed]) -> frozenset[str]:
    """Return the terms of so many sentences of a side that they find no candidates."""
    most = _most_postings(len(side))
    counts = Counter(chain.from_iterable([one.terms for one in side])) if len(side) > most else {}
    return frozenset([term for term, count in counts.items() if count > most])
