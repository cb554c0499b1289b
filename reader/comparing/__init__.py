"""Two Articles become a Comparison.

1. `profiling.normalization`, `profiling.stemming`: which spellings count as the same word.
2. `article_profiles`, `profiling.profiles`, `terms`: what each distinct sentence of a story is made of.
3. `linking.similarity`: how alike two sentences are, for the pairs worth asking.
4. `refusing`, `by_facts`, `linking.alignment`: which pairs are links, in any order, none of two times or of two things
   by one number, some by a fact alone; which of them moved.
5. `link_kinds`, `differing.edits`, `link_reasons`: kind, word edits and reasons of each link.
6. `open_sentences`: of what without a link it is not known for all that. `passages`: what one side alone has.
7. `differing.quoting`: what is quoted in both stories, wherever it stands.

In two languages `crosslingual` takes the place of steps 1 to 3; of a translated pair it finds what the translation hid.

Steps 1 to 3 and 7 do not depend on strictness: `score_pair` takes them once, `link` the others at any strictness.
"""

import itertools
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.comparing.article_profiles import ArticleProfile, describe_sides, profile, profile_of, same_and_others
from reader.comparing.by_facts.event_tolls import with_event_tolls
from reader.comparing.by_facts.lone_numbers import with_lone_numbers
from reader.comparing.by_facts.told_answers import with_told_answers
from reader.comparing.by_facts.told_counts import with_told_counts
from reader.comparing.by_facts.told_facts import with_told_facts
from reader.comparing.by_facts.told_figures import with_told_figures
from reader.comparing.by_facts.told_sayings import with_told_sayings
from reader.comparing.by_facts.told_tolls import with_told_tolls
from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.scoring import score_by_words
from reader.comparing.differing.quoting.pairing.pairs import pair_quotations
from reader.comparing.differing.quoting.quotations import find_quotations
from reader.comparing.differing.statements.slots.classes import read_classes
from reader.comparing.link_kinds import dismiss, find_clashes, make_link, mark_moved, silence
from reader.comparing.linking.alignment import (
    SURE,
    Candidate,
    find_left_over,
    find_moved,
    join_neighbours,
    keep_best,
    pair_places,
    place_pairs,
)
from reader.comparing.linking.continued import without_continued
from reader.comparing.linking.model import Model, read_model
from reader.comparing.linking.same_quotations import with_same_quotations
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness, score_groups
from reader.comparing.linking.swallowed import without_swallowed
from reader.comparing.linking.verbatim import with_verbatim
from reader.comparing.open_sentences import find_open
from reader.comparing.passages import find_passages
from reader.comparing.profiling.profiles import Group
from reader.comparing.refusing.appositions import share_who_it_is
from reader.comparing.refusing.bare_questions import doubt_bare_questions
from reader.comparing.refusing.demanded_deeds import is_demanded_alone
from reader.comparing.refusing.denied_by_one import is_denied_by_one
from reader.comparing.refusing.one_speaker import without_one_speaker
from reader.comparing.refusing.other_counts import without_other_counts
from reader.comparing.refusing.other_figures import doubt_other_figures
from reader.comparing.refusing.other_numbers import number_two_things
from reader.comparing.refusing.other_persons import doubt_other_persons
from reader.comparing.refusing.other_times import without_other_times
from reader.comparing.refusing.post_signatures import without_post_signatures
from reader.comparing.refusing.refused_pairs import with_doubted
from reader.comparing.refusing.set_conditions import is_condition_alone
from reader.comparing.refusing.topic_labels import doubt_topic_labels
from reader.model.article import Article
from reader.model.comparison import DEFAULT_STRICTNESS, Comparison, ComparisonSettings, OpenSentence, Passage, Side
from reader.model.difference import Difference
from reader.model.pair_keys import link_keys
from reader.model.quotation import Quotations

__all__ = [
    "ArticleProfile",
    "Scores",
    "SentenceScores",
    "compare",
    "find_quotations",
    "get_ready",
    "link",
    "profile",
    "score_pair",
    "score_sentences",
]

Story = Article | ArticleProfile

# By words, a sentence is linked to what is all but its best, and whose best it is: the words that a dictionary lacks
# would tell the others apart.
_EACH_OTHERS_BEST = 0.97
_EXPONENT = math.log(SURE, DEFAULT_STRICTNESS)
# The score of a pair that a rule doubts, among those of an event: it begins no claim. Of 1,561 rows of 104 real events
# 70 go or lose a sentence, four of five of them rightly (read); of labelled ones .899 are right for .884.
_OF_DOUBTED = 0.35
# By each of these rules of `refusing` a pair is less sure.
_DOUBTED = is_demanded_alone, is_condition_alone, share_who_it_is, number_two_things, is_denied_by_one


@dataclass(frozen=True, slots=True)
class Scores:
    """Two articles and every link that may be shown, in the order of the left text, each with its score."""

    left: Article
    right: Article
    candidates: tuple[Candidate, ...]
    quotations: Quotations


def get_ready() -> None:
    """Read what the first comparison of a process would wait for."""
    read_classes()


def compare(left: Story, right: Story, settings: ComparisonSettings = ComparisonSettings()) -> Comparison:  # noqa: B008 - frozen
    """Link the sentences of two stories; what has no link is a passage of its side alone.

    Whoever compares a story with many hands in its `profile`, which is made once.
    """
    return link(score_pair(left, right), settings)


def score_pair(left: Story, right: Story, model: Model | None = None, by_words: Model | None = None) -> Scores:
    """Find every link that some strictness would show; the models are those that ship unless one is given."""
    sides = profile_of(left), profile_of(right)
    if is_offered(sides[0].language, sides[1].language):
        candidates = _candidates_by_words(*sides, by_words)
    else:
        candidates = _with_hidden(_candidates(*sides, _describe(*sides, model or read_model())), sides, by_words)
    return Scores(sides[0].article, sides[1].article, tuple(sorted(candidates)), _compare_quotations(*sides))


def _with_hidden(
    candidates: list[Candidate], sides: tuple[ArticleProfile, ArticleProfile], by_words: Model | None = None
) -> list[Candidate]:
    """Return candidates with those that a translation of a side hid."""
    originals = sides[0].original, sides[1].original
    if originals == sides or not is_offered(originals[0].language, originals[1].language):
        return candidates
    return _surer_of_same(candidates, _left_over(_candidates_by_words(*originals, by_words), candidates))


class _Described(NamedTuple):
    """What two stories have word by word the same, the groups of what each has otherwise, and how alike these are."""

    same: Sequence[tuple[Sequence[int], Sequence[int]]]
    lefts: Sequence[Group]
    rights: Sequence[Group]
    likenesses: Sequence[Likeness]


def _describe(left: ArticleProfile, right: ArticleProfile, model: Model) -> _Described:
    same, lefts, rights = describe_sides(left, right)
    return _Described(same, lefts, rights, _score_sides(left, right, (lefts, rights), model))


def _candidates(left: ArticleProfile, right: ArticleProfile, found: _Described) -> list[Candidate]:
    candidates = [Candidate((i,), (j,), 1.0, 1.0) for places in found.same for i, j in pair_places(*places)]
    kept = keep_best(found.likenesses)
    articles = left.article, right.article
    told = without_swallowed(without_continued(_place(kept, found), *articles), *articles)
    joined = doubt_other_figures(join_neighbours(with_verbatim(told, candidates, *articles)), *articles)
    likely = candidates + joined + _place(find_left_over(kept, found.likenesses), found)
    return with_same_quotations(likely, *articles)


def _place(likenesses: Sequence[Likeness], found: _Described) -> list[Candidate]:
    return [c for k in likenesses for c in place_pairs(k, found.lefts[k.left].places, found.rights[k.right].places)]


def _score_sides(
    left: ArticleProfile, right: ArticleProfile, groups: tuple[Sequence[Group], Sequence[Group]], model: Model
) -> Sequence[Likeness]:
    """Score what two stories do not have word by word the same: by its words, and by what it counts."""
    scored = score_groups(*groups, (left.language, right.language), model)
    places = [group.places for group in groups[0]], [group.places for group in groups[1]]
    by_words = _doubt_what_is_not_told(scored, (left, right), places)
    counted = with_told_counts(without_other_times(by_words, (left, right), places), (left, right), groups)
    return _with_told_alone(without_other_counts(counted, (left, right), places), (left, right), places)


def _doubt_what_is_not_told(
    found: Sequence[Likeness],
    sides: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Doubt what is demanded or asked, a topic, and who somebody is; who posted it, and when, is told by neither."""
    signed = without_post_signatures(found, sides, places)
    told = doubt_bare_questions(with_doubted(signed, sides, places, _DOUBTED), sides, places)
    return doubt_topic_labels(doubt_other_persons(told, sides, places), sides, places)


def _with_told_alone(
    found: Sequence[Likeness],
    sides: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Add what sentences tell in other words, by a fact alone: an order, a toll, an answer, a count."""
    facts = with_told_facts(found, sides, places)
    tolls = with_event_tolls(with_told_tolls(facts, sides, places), sides, places)
    told = with_lone_numbers(with_told_answers(tolls, sides, places), sides, places)
    return with_told_figures(told, sides, places)


def _candidates_by_words(left: ArticleProfile, right: ArticleProfile, model: Model | None) -> list[Candidate]:
    """Find the links of two articles in two languages."""
    same, lefts, rights = same_and_others(left, right)
    candidates = [Candidate((i,), (j,), 1.0, 1.0) for places in same for i, j in pair_places(*places)]
    terms = [left.terms[key] for key in lefts], [right.terms[key] for key in rights]
    scored = score_by_words(*terms, (left.language, right.language), model)
    places = [left.places[key] for key in lefts], [right.places[key] for key in rights]
    kept = without_one_speaker(scored, (left, right), places)
    told = _doubt_what_is_not_told(kept, (left, right), places)
    of_one = without_other_counts(without_other_times(told, (left, right), places), (left, right), places)
    best = keep_best(with_told_sayings(of_one, (left, right), places), _EACH_OTHERS_BEST)
    kept = _with_told_alone(best, (left, right), places)
    placed = [c for k in kept for c in place_pairs(k, places[0][k.left], places[1][k.right], by_words=True)]
    return candidates + doubt_other_figures(join_neighbours(placed), left.article, right.article)


def _left_over(found: Sequence[Candidate], others: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates by words none of whose sentences the translation has surely linked."""
    sure = [one for one in others if one.score >= SURE]
    lefts, rights = {i for one in sure for i in one.left}, {j for one in sure for j in one.right}
    return [one for one in found if one.by_words and lefts.isdisjoint(one.left) and rights.isdisjoint(one.right)]


def _surer_of_same(candidates: Sequence[Candidate], by_words: Sequence[Candidate]) -> list[Candidate]:
    """Join both; of two that lead from the same sentences to the same ones the surer one stays: they are one link."""
    surest: dict[tuple[tuple[int, ...], tuple[int, ...]], Candidate] = {}
    for one in (*candidates, *by_words):
        sides = one.left, one.right
        if sides not in surest or surest[sides].score < one.score:
            surest[sides] = one
    return list(surest.values())


@dataclass(frozen=True, slots=True)
class SentenceScores:
    """The scores of pairs of sentences, by index, and what a comparison at the default strictness would find.

    `pairs` are those worth asking, 1 for the same words; a sentence may have many partners. `links` are those that the
    comparison shows as linked, each with how probably, as it says itself. `clashes` are of two sentences each, by the
    offsets of what clashes in the articles' texts.
    """

    pairs: Mapping[tuple[int, int], float]
    links: Mapping[tuple[int, int], float]
    clashes: Mapping[tuple[int, int], tuple[Difference, ...]]


def score_sentences(left: Story, right: Story) -> SentenceScores:
    """Score the pairs of sentences of two stories, and find what clashes where these are compared."""
    sides = profile_of(left), profile_of(right)
    if sides[0].language == sides[1].language:
        found = _describe(*sides, read_model())
        scores = {(i, j): 1.0 for places in found.same for i in places[0] for j in places[1]}
        for like in found.likenesses:
            places = itertools.product(found.lefts[like.left].places, found.rights[like.right].places)
            scores.update(dict.fromkeys(places, like.score if like.probability != DOUBT else _OF_DOUBTED))
        candidates = _with_hidden(_candidates(*sides, found), sides)
    else:
        candidates = list(score_pair(*sides).candidates)
        linked = (((i, j), c.score) for c in candidates for i, j in itertools.product(c.left, c.right))
        scores = dict(linked)
    shown = sorted((one for one in candidates if _is_sure(one, DEFAULT_STRICTNESS)), key=lambda one: one.probability)
    links = {place: one.probability for one in shown for place in itertools.product(one.left, one.right)}
    return SentenceScores(scores, links, find_clashes(shown, sides[0].article, sides[1].article))


def link(scores: Scores, settings: ComparisonSettings = ComparisonSettings()) -> Comparison:  # noqa: B008 - frozen
    """Keep the links that are sure enough; those of a stricter setting are among those of a laxer one."""
    left, right = scores.left, scores.right
    found = [candidate for candidate in scores.candidates if _is_sure(candidate, settings.strictness)]
    denied = [one for one in found if _is_unlinked(one, left, right, settings.unlinked)]
    sure = [one for one in found if one not in denied]
    links = [silence(make_link(candidate, left, right), settings) for candidate in sure]
    if settings.dismissed:
        links = [dismiss(one, left, right, settings.dismissed) if one.clashes else one for one in links]
    for index, places in _moved_places(sure, left, right).items():
        links[index] = mark_moved(links[index], places)
    by_hand, sides = settings.unlinked, ((left, right, Side.LEFT), (right, left, Side.RIGHT))
    are_open = tuple(one for story in sides for one in find_open(*story, links, settings))
    passages = tuple(
        passage
        for story in sides
        for own in ({one.index for one in are_open if one.side is story[2]},)
        for passage in find_passages(*story, links, by_hand, are_open=own)
    )
    # A headline that says what both tell is in no passage, and shared.
    are_open = tuple(one for one in are_open if any(_has(passage, one) for passage in passages))
    unlinked = tuple(make_link(one, left, right) for one in denied)
    return Comparison(
        left,
        right,
        tuple(links),
        passages,
        settings,
        scores.quotations,
        unlinked=unlinked,
        is_linkable=_are_linkable(left.language, right.language),
        open_sentences=are_open,
    )


def _has(passage: Passage, one: OpenSentence) -> bool:
    return passage.side is one.side and passage.first <= one.index <= passage.last


def _are_linkable(left: str | None, right: str | None) -> bool:
    """Tell whether sentences of two languages can be linked; one that is not known may be the same."""
    return left == right or left is None or right is None or is_offered(left, right)


def _compare_quotations(left: ArticleProfile, right: ArticleProfile) -> Quotations:
    lefts, rights = left.quotations, right.quotations
    return Quotations(lefts, rights, pair_quotations(left.article, right.article, lefts, rights))


def _is_sure(candidate: Candidate, strictness: float) -> bool:
    """Tell whether a link holds at a strictness: by what is said of it, and by the finer score that it was chosen by.

    The latter must be 0 at 0, `SURE` at the default, 1 at 1.
    """
    return candidate.probability >= strictness and candidate.score >= math.pow(strictness, _EXPONENT)


def _is_unlinked(candidate: Candidate, left: Article, right: Article, unlinked: frozenset[str]) -> bool:
    """Tell whether the user said of all that a link would join that it is none."""
    return bool(unlinked) and link_keys(left, right, (candidate.left, candidate.right)) <= unlinked


def _moved_places(links: Sequence[Candidate], left: Article, right: Article) -> dict[int, int]:
    """Return the links that moved, and past how many that keep their order: the same whichever side is left.

    0 only where a sentence of the link has another one that keeps its order.
    """
    if (right.text, right.sentences) < (left.text, left.sentences):
        moved = find_moved([Candidate(one.right, one.left, one.score, one.probability) for one in links])
    else:
        moved = find_moved(links)
    kept = [link for n, link in enumerate(links) if n not in moved]
    lefts, rights = sorted(link.left for link in kept), sorted(link.right for link in kept)
    return {n: abs(bisect_left(lefts, links[n].left) - bisect_left(rights, links[n].right)) for n in sorted(moved)}
