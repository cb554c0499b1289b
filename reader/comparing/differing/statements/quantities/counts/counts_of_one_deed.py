"""Which numbers of two sentences count who did one thing: seven leaders stepping down, eight executives who quit.

Whom a bridge threw into the water and who fell into it are counted by where they came, and those who left a council by
the deed. Where each sentence counts such people once, and both share something beside, the numbers are of one count.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.comparing.differing.statements.occurrences.told_deeds import read_deeds
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.counts.sorts_counted import (
    ANYBODY,
    count_other_sorts,
    counted_words,
    read_sort,
)
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_LANGUAGES = frozenset({"en"})  # those in which the verb stands behind who is counted
_LEFT = frozenset({"resign"})
_INTO = "into"
_NOT_DONE = ("modal", "negation", "infinitive")
_CLAUSE = 12  # words from a number to where those came whom it counts
_PHRASE = 5  # words from a number to what they did
_PLACE = 3  # words of "into the river"
_SHARED = 2  # stems beside the numbers that tell of one event
_PEOPLE = ("people", "whoever")  # who may be of any kind

Pair = tuple[Quantity, Quantity]


def pair_counts_of_one_deed(
    left: SentenceFacts, lefts: Sequence[Quantity], right: SentenceFacts, rights: Sequence[Quantity]
) -> list[Pair]:
    """Return the numbers of two sentences that count who did one thing, where each tells one; at most one pair."""
    if left.language != right.language or left.language not in _LANGUAGES:
        return []
    told = list(_counted_by_deed(left, lefts)), list(_counted_by_deed(right, rights))
    if not len(told[0]) == len(told[1]) == 1:
        return []
    (one, deed), (other, same) = told[0][0], told[1][0]
    if deed != same or count_other_sorts(left, one, right, other):
        return []
    shared = left.topics & right.topics
    are_alike = one.counted == other.counted in shared
    if not _is_place(deed):  # three ministers and five lawmakers may resign in one week
        are_alike = are_alike or len(left.names & right.names) >= _SHARED
    else:
        are_alike = are_alike or _is_anybody(left, one) or _is_anybody(right, other)
    counted = frozenset((one.counted, other.counted))
    return [(one, other)] if are_alike and len(shared - counted) >= _SHARED else []


def count_one_deed(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers alone count in their sentences who did one thing."""
    return (one, other) in pair_counts_of_one_deed(left, left.quantities, right, right.quantities)


def fell_at_once(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether both numbers count who came into one place, as they do at one time: later no more have fallen in."""
    return count_one_deed(left, one, right, other) and bool(_came_into(left, one))


def _is_place(deed: str) -> bool:
    return deed.partition(" ")[0] not in _LEFT


def _counted_by_deed(side: SentenceFacts, counts: Sequence[Quantity]) -> Iterator[tuple[Quantity, str]]:
    """Yield the numbers of people with what they did: the name of a deed, or the stem of where they came."""
    for one in counts:
        if not is_count(one) or one.fate or one.is_some or one.whole is not None or one.value <= 1:
            continue
        if deed := _left(side, one) or _came_into(side, one):
            yield one, deed


def _left(side: SentenceFacts, one: Quantity) -> str:
    """Return the deed of leaving that is told right behind who is counted, or behind who is among these."""
    words = side.words
    begin = next((at for at in range(one.last, len(words)) if words[at].kind is TokenKind.MARK), len(words))
    reach = range(one.last, min(begin, one.last + _PHRASE))
    if begin < min(len(words), one.last + _PHRASE) and words[begin].text == ",":
        closed = next((at for at in range(begin + 1, len(words)) if words[at].text == ","), len(words))
        reach = range(closed + 1, min(closed + 2, len(words)))
    for deed in read_deeds(side):
        is_done = deed.first in reach and not any(map(words[deed.first - 1].entry, _NOT_DONE))
        if is_done and deed.name in _LEFT:
            left = takewhile(lambda word: word.kind is not TokenKind.MARK, words[deed.last : deed.last + _PHRASE])
            return f"{deed.name} several" if any(word.joins for word in left) else deed.name  # the board and the club
    return ""


def _came_into(side: SentenceFacts, one: Quantity) -> str:
    """Return the stem of the place into which people who are counted fell, or were sent by what befell them."""
    if not read_sort(side, one).startswith(ANYBODY):
        return ""
    clause = list(_clause_behind(side, one))
    into = next((at for at, word in enumerate(clause) if word.text.lower() == _INTO), None)
    if into is None or any(any(map(word.entry, _NOT_DONE)) for word in clause[:into]):
        return ""
    place = [word for word in clause[into + 1 : into + 1 + _PLACE] if word.is_content]
    return place[0].stem if place and not place[0].is_name else ""


def _clause_behind(side: SentenceFacts, one: Quantity) -> Iterator[TaggedWord]:
    behind = side.words[one.last : one.last + _CLAUSE]
    return takewhile(lambda word: word.kind is TokenKind.WORD and not word.joins, behind)


def _is_anybody(side: SentenceFacts, one: Quantity) -> bool:
    return any(any(map(word.entry, _PEOPLE)) for word in counted_words(side, one))
