"""Links by a count alone: 12,000 who "had to leave their homes" are those who "were evacuated", in any words.

The linker weighs words, and two sentences that tell one count may share none. They are linked where the number is the
same, both count whom the same befell or it is so exact that hardly two things have it (41,870), and their stories are
surely of one event. A number that is told about ("nearly 42,000") is the exact one of the other story that it rounds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple, TypeVar

from reader.comparing.article_profiles import ArticleProfile, shared_names
from reader.comparing.by_facts.one_event import are_of_one_fortnight, find_sure_links, sure_links_of_one_event
from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count, is_in_a_word, is_range
from reader.comparing.differing.statements.quantities.counts.rounded_counts import is_rounded_as, rounds
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES, VOTING
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import may_tell_quantity
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import Group, text_of_group
from reader.comparing.profiling.synonyms import read_synonyms

Each = TypeVar("Each")
Count = tuple[int, str]
"""How many whom something befell, and what: 12,000 that were moved; "" of an exact number of anything."""
Sides = tuple[Each, Each]
"""What belongs to the left and to the right story."""

# What such a link is worth: of 13 pairs of 104 events of three outlets that tell one count and share less, 12 tell one
# thing; the other one was 19 of "COVID-19", which is no count any more.
_WORTH, _SCORE = 0.9, 0.8
# A vote of the same two numbers, in stories of one fortnight that share a rare name, and hardly a sentence.
_UNSURE, _SIDES_TOLD = 0.6, 2
_CAST = "cast"  # what says on which side somebody voted
_LARGE = 13  # smaller numbers are of one thing by chance where a story has two of one fate
# So many digits that are no zeros at the end make a number exact, from a thousand on. Of 7 more such pairs of the 104
# events 6 tell one thing in whole or in part. Below, "168 stores" were of two news in one labelled file; years and
# amounts of money were the topic too often.
_EXACT_DIGITS, _LEAST_EXACT = 3, 1_000
_FEWEST_ROUNDED = 2  # digits of a number that rounds another one and no second one: 42,000
_YEARS = range(1900, 2100)


def with_told_counts(
    likenesses: Sequence[Likeness], stories: Sides[ArticleProfile], groups: Sides[Sequence[Group]]
) -> Sequence[Likeness]:
    """Return the scored pairs with those of groups that have no sure link, and tell a count that one of others tells.

    `groups` are what the stories do not have word by word the same.
    """
    sure = sure_links_of_one_event(likenesses, stories, min(map(len, groups)))
    if sure is None:
        return _with_told_votes(likenesses, stories, groups)
    told = _told(stories[0], groups[0]), _told(stories[1], groups[1])
    if not all(told):
        return likenesses
    told = _with_rounded(told[0], told[1]), _with_rounded(told[1], told[0])
    known = {(pair.left, pair.right): pair for pair in likenesses}
    known |= {pair: Likeness(*pair, _SCORE, _WORTH) for pair in _pairs(told, sure.linked)}
    return [known[pair] for pair in sorted(known)]


def _with_told_votes(
    likenesses: Sequence[Likeness], stories: Sides[ArticleProfile], groups: Sides[Sequence[Group]]
) -> Sequence[Likeness]:
    """Return the scored pairs with those that tell one vote, of two stories that share hardly a sentence."""
    if not are_of_one_fortnight(*stories):
        return likenesses
    told = _voting(stories[0], groups[0]), _voting(stories[1], groups[1])
    if not all(told):
        return likenesses
    found = _pairs(told, find_sure_links(likenesses).linked)
    votes = [(i, j) for i, j in found if _tell_one_vote(told[0][i], told[1][j])]
    if not votes or not shared_names(*stories):  # to know names takes time
        return likenesses
    known = {(pair.left, pair.right): pair for pair in likenesses}
    known |= {pair: Likeness(*pair, _UNSURE, _UNSURE) for pair in votes}
    return [known[pair] for pair in sorted(known)]


def _tell_one_vote(one: "_Telling", other: "_Telling") -> bool:
    """Tell whether both count the same for and the same against."""
    votes = [(value, fate) for value, fate in one.counts & other.counts if fate in SIDES]
    return len(votes) >= _SIDES_TOLD and max(votes)[0] >= _LARGE


@dataclass(frozen=True, slots=True, order=True)
class _Telling:
    """A group of sentences that tells counts; of two, the better one to be linked comes first."""

    is_headline: bool
    length: int
    text: str
    counts: frozenset[Count] = field(compare=False)
    rounded: tuple[Quantity, ...] = field(compare=False, default=())
    exact: tuple[Quantity, ...] = field(compare=False, default=())


def _told(story: ArticleProfile, groups: Sequence[Group]) -> dict[int, _Telling]:
    """Return the groups that tell counts, by index."""
    words = _words_of(story.language, "fate") | _words_of(story.language, _CAST)
    return _telling(
        story,
        groups,
        (
            number
            for number, group in enumerate(groups)
            if not words.isdisjoint(group.profile.terms) or any(map(_may_be_rounded, group.profile.numbers))
        ),
    )


def _voting(story: ArticleProfile, groups: Sequence[Group]) -> dict[int, _Telling]:
    """Return the groups that tell how many voted, by index."""
    words = frozenset[str]().union(*(_words_of(story.language, kind) for kind in VOTING))
    numbers = (number for number, group in enumerate(groups) if not words.isdisjoint(group.profile.terms))
    return _telling(story, groups, numbers)


def _telling(story: ArticleProfile, groups: Sequence[Group], numbers: Iterable[int]) -> dict[int, _Telling]:
    found = {}
    for number in numbers:
        text = text_of_group(story.article, groups[number].places)
        told = _counted_in(text, story.language)
        if told.counts or told.rounded:
            found[number] = _Telling(groups[number].headline, len(text), text, *told)
    return found


def _with_rounded(own: Mapping[int, _Telling], other: Mapping[int, _Telling]) -> dict[int, _Telling]:
    """Return what one story tells, with the exact counts of the other that it tells rounded alone, where one fits."""
    values = {value for one in own.values() for value, _ in one.counts}
    exact = [count for one in other.values() for count in one.exact if round(count.value) not in values]
    found = {}
    for at, one in own.items():
        meant = [[count for count in exact if is_rounded_as(count, about)] for about in one.rounded]
        counts = [_counts_of(each) for each in meant if len({count.value for count in each}) == 1]
        found[at] = replace(one, counts=one.counts.union(*counts))
    return found


def _pairs(told: Sides[Mapping[int, _Telling]], linked: Sides[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Yield for each group without a link the other side's that tells its count: one that has no link, if there is."""
    certain = _certain(told[0].values()) & _certain(told[1].values())
    for own, other in ((0, 1), (1, 0)):
        for at, one in told[own].items():
            shared = one.counts & certain
            found = [n for n, theirs in told[other].items() if shared & theirs.counts]
            if at not in linked[own] and found:
                best = min(found, key=lambda n: (n in linked[other], told[other][n]))
                yield (at, best) if own == 0 else (best, at)


def _certain(telling: Iterable[_Telling]) -> frozenset[Count]:
    """Return the counts of a story that stand for one thing each: large ones, and the only ones of their fate."""
    told = frozenset[Count]().union(*(one.counts for one in telling))
    fates = [fate for _, fate in told]
    return frozenset(one for one in told if one[0] >= _LARGE or fates.count(one[1]) == 1)


class _Counted(NamedTuple):
    """What a sentence counts, the quantities of it that round others, and those that are exact."""

    counts: frozenset[Count]
    rounded: tuple[Quantity, ...]
    exact: tuple[Quantity, ...]


@lru_cache(maxsize=1 << 12)
def _counted_in(text: str, language: str) -> _Counted:
    if not may_tell_quantity(text, language):  # most tell a fate of somebody, and no number
        return _Counted(frozenset(), (), ())
    told = [
        one
        for one in read_facts(text, language, None).quantities
        if is_count(one) and one.value > 1 and not is_range(one) and not is_in_a_word(text, one)
    ]
    return _Counted(_counts_of(told), tuple(filter(rounds, told)), tuple(one for one in told if one.low == one.high))


def _counts_of(told: Iterable[Quantity]) -> frozenset[Count]:
    counts = list(told)
    of_fates = {(round(one.value), one.fate) for one in counts if one.fate}
    return frozenset(of_fates | {(round(one.value), "") for one in counts if _is_exact(one.value)})


def _is_exact(value: float) -> bool:
    is_large = value >= _LEAST_EXACT and value not in _YEARS
    return is_large and value.is_integer() and _has_exact_digits(str(round(value)))


def _has_exact_digits(number: str) -> bool:
    return len(number.replace(",", "").replace(".", "").rstrip("0")) >= _EXACT_DIGITS


def _may_be_rounded(number: str) -> bool:
    """Tell whether a number may be exact, or round one that is."""
    digits = number.replace(",", "").replace(".", "")
    return _has_exact_digits(number) or len(digits) > _FEWEST_ROUNDED <= len(digits.rstrip("0"))


@lru_cache(maxsize=64)
def _words_of(language: str, kind: str) -> frozenset[str]:
    """Return the stems, as profiles have them, with which a word of a kind of the lexicons may begin."""
    heads = read_synonyms(language).heads
    lexicon = read_lexicon(language).entries
    stems = {stem for stem, entries in lexicon.items() if any(entry.kind == kind for entry in entries)}
    if kind == _CAST:  # said by several words
        stems = {
            part for entries in lexicon.values() for entry in entries if entry.kind == kind for part in entry.stems
        }
    return frozenset(heads.get(stem, stem) for stem in stems)
