"""Links by a toll: nine are missing in either story, or nine in one and eight in the other; of two headlines, the dead.

Where two stories are surely of one event, a sentence of each is linked that tells one toll, in one language or two:

1. Two headlines, or the first sentences of two stories, that tell it with whatever number.
2. The same number; where either story tells more numbers of the fate, the two are a little alike besides.
3. Another number of those whom time or an outlet makes more or fewer: the missing, the arrested, the rescued.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.comparing.article_profiles import ArticleProfile, shared_names
from reader.comparing.by_facts.one_event import SureLinks, sure_links_of_one_event
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.occurrences.told_elsewhere import (
    are_of_other_days,
    counts_elsewhere,
    name_other_people,
    tell_other_places,
    with_own_days,
)
from reader.comparing.differing.statements.people.harm.tolls import Toll
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, read_facts
from reader.comparing.differing.statements.times.occasions import are_of_two_occasions
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.article import Role

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Where each group of sentences stands that the other story does not have word by word, of both stories."""

_WORTH = 0.6
_CHANGING = frozenset({"lost", "arrested", "rescued"})
_FURTHEST = 3.0  # times one number may be the other, of one fate
# How much two sentences agree at least that tell one of several numbers of a fate, in one language and in two.
_A_LITTLE, _A_LITTLE_IN_WORDS = 0.15, 0.3
_FIRST = 3  # sentences among which is the one that tells the news
HEADLINE, LEAD, BODY = range(3)


class Telling(NamedTuple):
    """A toll with the group that tells it, the part of its story where that stands, and the facts of its sentence."""

    group: int
    part: int
    toll: Toll
    side: SentenceFacts


Pair = tuple[Telling, Telling]


def with_told_tolls(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: Sides,
) -> Sequence[Likeness]:
    """Return the scored pairs with those of groups that tell one toll, of which one at least has no sure link."""
    sure = sure_links_of_one_event(likenesses, stories, min(map(len, places)))
    if sure is None:
        return likenesses
    told = tellings(stories[0], places[0]), tellings(stories[1], places[1])
    fates = sorted(told[0].keys() & told[1].keys())
    if not fates:
        return likenesses
    known = {(pair.left, pair.right): pair for pair in likenesses}
    names = shared_names(*stories)
    for fate in fates:
        values = _values(stories[0], fate), _values(stories[1], fate)
        for pairs in _of_one_toll(fate, (told[0][fate], told[1][fate]), values, names):
            chosen = choose(pairs, sure)
            if chosen is not None:
                known[chosen] = Likeness(*chosen, _WORTH, _WORTH)
                sure = sure._replace(pairs=sure.pairs | {chosen})
    return [known[pair] for pair in sorted(known)]


def tellings(story: ArticleProfile, places: Sequence[Sequence[int]]) -> Mapping[str, Sequence[Telling]]:
    """Return what the groups of a story tell of each fate."""
    found: dict[str, list[Telling]] = {}
    if not story.tolls:
        return found
    body = [place for place in story.article.compared_sentences() if not _is_headline(story, place)]
    first = body[_FIRST - 1 : _FIRST] or body[-1:]
    for number, group in enumerate(places):
        for toll in story.tolls.get(group[0], ()):
            part = HEADLINE if _is_headline(story, group[0]) else LEAD if [group[0]] <= first else BODY
            side = read_facts(text_of_group(story.article, group), story.language, None)
            found.setdefault(toll.fate, []).append(Telling(number, part, toll, side))
    return found


def _is_headline(story: ArticleProfile, place: int) -> bool:
    return story.article.role_of(place) is Role.HEADLINE


def _values(story: ArticleProfile, fate: str) -> frozenset[float]:
    """Return the numbers of all whom a fate befell that a story tells."""
    tolls = (one for found in story.tolls.values() for one in found)
    return frozenset([one.value for one in tolls if one.fate == fate and not one.is_part])


def _of_one_toll(
    fate: str,
    told: tuple[Sequence[Telling], Sequence[Telling]],
    values: tuple[frozenset[float], frozenset[float]],
    names: frozenset[str],
) -> Iterator[Sequence[Pair]]:
    """Yield pairs of which one at most is to be linked: of two parts, of each number, of two numbers that differ."""
    pairs = [(one, other) for one in told[0] for other in told[1] if _may_be_one(one, other, names)]
    for part in (HEADLINE, LEAD):
        of_part = [pair for pair in pairs if pair[0].part == pair[1].part == part and _count_all(*pair)]
        if len(of_part) == 1 and _are_near(*of_part[0]):
            yield of_part
    is_only = max(map(len, values)) == 1
    for value in sorted({one.toll.value for one in told[0]}):
        yield [
            (one, other)
            for one, other in pairs
            if one.toll.value == other.toll.value == value and (is_only or _are_alike(one.side, other.side))
        ]
    if is_only and fate in _CHANGING and values[0] != values[1]:
        yield [pair for pair in pairs if _are_near(*pair) and not _count_some(*pair)]


def _may_be_one(one: Telling, other: Telling, names: frozenset[str]) -> bool:
    """Tell whether two sentences may count the same people: of no other place, day or occasion."""
    left, right = one.side, other.side
    are_ends = one.part == other.part == HEADLINE
    return not (
        _count_others(one, other)
        or tell_other_places(left, right)
        or are_of_other_days(with_own_days(left, one.toll.told), with_own_days(right, other.toll.told), is_fate=True)
        or are_of_two_occasions(left, one.toll.told, right, other.toll.told)
        or (not are_ends and counts_elsewhere((left, one.toll.told), (right, other.toll.told), named_by_both=names))
        or (not are_ends and name_other_people(left, right, is_fate=True))
    )


def _count_others(one: Telling, other: Telling) -> bool:
    """Tell whether two sentences of one language name two kinds of people: two workers, two firefighters."""
    whom = one.toll.told.whom, other.toll.told.whom
    if one.side.language != other.side.language or not all(whom):
        return False
    heads = read_synonyms(one.side.language).heads
    return heads.get(whom[0], whom[0]) != heads.get(whom[1], whom[1])


def _count_all(one: Telling, other: Telling) -> bool:
    """Tell whether neither sentence counts some of those told of before: "the two bodies" are not all five."""
    return not (one.toll.is_part or other.toll.is_part)


def _count_some(one: Telling, other: Telling) -> bool:
    """Tell whether one sentence counts some of others, or more of a kind of the arrested than all may be: looters."""
    if not _count_all(one, other):
        return True
    some, everyone = (one, other) if one.toll.told.whom else (other, one)
    is_kind = bool(some.toll.told.whom) and not everyone.toll.told.whom and one.toll.fate == "arrested"
    return is_kind and some.toll.value > everyone.toll.told.high


def _are_alike(left: SentenceFacts, right: SentenceFacts) -> bool:
    if left.language == right.language:
        return agreement(left, right) >= _A_LITTLE
    return agreement_in_words(left, right) >= _A_LITTLE_IN_WORDS


def _are_near(one: Telling, other: Telling) -> bool:
    fewer, more = sorted((one.toll.value, other.toll.value))
    return more <= _FURTHEST * fewer


def choose(pairs: Sequence[Pair], sure: SureLinks) -> tuple[int, int] | None:
    """Choose of pairs of which none is linked one without a link, at least on one side; two of one part come first."""
    groups = [(one.group, other.group) for one, other in pairs]
    if not pairs or not sure.pairs.isdisjoint(groups):
        return None
    ranks = [
        ((left in sure.linked[0]) + (right in sure.linked[1]), abs(one.part - other.part), (left, right))
        for (left, right), (one, other) in zip(groups, pairs, strict=True)
    ]
    taken, _, chosen = min(ranks)
    return chosen if taken < len(sure.linked) else None
