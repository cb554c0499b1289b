"""On which side those voted whom a number counts: 31 in favour, 19 against, "by 31 votes to 19".

Votes are a fate like any other: those for something are counted apart from those against it, in whatever words. `vote`
of the lexicons lists words for votes and voting, `voter` who votes, `cast` what says on which side, `refused` decisions
against something.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number, find_number
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

FOR, AGAINST, ABSTAINED = "for", "against", "abstained"
SIDES = frozenset({FOR, AGAINST, ABSTAINED})
_DISSENT = "dissent"  # against what was decided, be it a refusal
_BY = "by"  # what ends the value of a phrase before which nobody voted yet: backed by 31 members

VOTING = frozenset({"vote", "voter", "cast"})  # without any of these kinds of words nobody voted
_BEHIND = 6  # words from a number to its side: 31 of the council's members voted in favour
_BEFORE = 2  # words from a side to its number: backed by some 31 members
_VOTE = 4  # words between the two numbers of a vote and what says that they are of one
_MARKS = frozenset("-‑–:")
_BETWEEN = 2  # words between these numbers: 31 votes to 19


def read_votes(words: Sequence[TaggedWord], first: int, last: int) -> str:
    """Return on which side those voted whom the number `first` to `last` counts; "" where it counts no votes."""
    kinds = {entry.kind for word in words if word.entries for entry in word.entries}
    if kinds.isdisjoint(VOTING):
        return ""
    is_of_vote = "vote" in kinds
    cast = _of_pair(words, first, last) if is_of_vote or "voter" in kinds else ""
    return cast or _behind(words, last, is_of_vote=is_of_vote) or _before(words, first, is_of_vote=is_of_vote)


def joins_votes(words: Sequence[TaggedWord], first: int, last: int) -> bool:
    """Tell whether a number is one of the two of a vote, as in 31-19, which else would be a score or a range."""
    return any(map(_votes, words)) and bool(_of_pair(words, first, last))


def _of_pair(words: Sequence[TaggedWord], first: int, last: int) -> str:
    """Return the side of one of two numbers that tell a vote: what won is told first, unless it was refused."""
    pairs = (pair for pair in _pairs(words, first, last) if _is_vote(words, *pair))
    pair = next(pairs, None)
    if pair is None:
        return ""
    is_more = (pair[0].first == first) == (pair[0].value > pair[1].value)
    return FOR if is_more != _is_refused(words, pair[1].last) else AGAINST


def _pairs(words: Sequence[TaggedWord], first: int, last: int) -> Iterator[tuple[Number, Number]]:
    """Yield the number `first` to `last` with the one that is joined to it, before or behind it, in their order."""
    own = find_number(words, first)
    if own is None or own.last != last:
        return
    for at in range(last, min(last + _BETWEEN + 2, len(words))):
        other = find_number(words, at)
        if other is not None:
            if _joins(words[last:at]):
                yield own, other
            break
    for at in range(first - 1, max(-1, first - _BETWEEN - 4), -1):
        other = find_number(words, at)
        if other is not None and other.last <= first:
            if _joins(words[other.last : first]):
                yield other, own
            break


def _joins(between: Sequence[TaggedWord]) -> bool:
    """Tell whether what stands between two numbers holds them against each other, and no more than "votes" beside."""
    joints = [word for word in between if _is_joint(word)]
    others = [word for word in between if not _is_joint(word)]
    return len(joints) == 1 and len(others) < _BETWEEN and all(map(_votes, others))


def _is_joint(word: TaggedWord) -> bool:
    return word.text in _MARKS or word.entry("versus") is not None


def _is_vote(words: Sequence[TaggedWord], one: Number, other: Number) -> bool:
    """Tell whether a word for votes stands beside or between two numbers, and something was decided by them."""
    near = words[max(0, one.first - _VOTE) : other.last + 1]
    beside = words[one.last : other.last + 1]  # five judges to two, a 5-2 ruling
    is_told = any(word.entry("vote") is not None for word in near) or any(map(_votes, beside))
    return one.value != other.value and is_told


def _votes(word: TaggedWord) -> bool:
    return word.entry("vote") is not None or word.entry("voter") is not None


def _is_refused(words: Sequence[TaggedWord], last: int) -> bool:
    """Tell whether what was voted on was refused: rejected, or voted nine to six against."""
    behind = takewhile(lambda word: word.kind is TokenKind.WORD, words[last : last + _VOTE])
    return any(word.entry("refused") is not None for word in words) or any(
        entry.value == AGAINST for word in behind if (entry := word.entry("cast")) is not None
    )


def _behind(words: Sequence[TaggedWord], last: int, *, is_of_vote: bool) -> str:
    for at in range(last, min(last + _BEHIND, len(words))):
        word = words[at]
        cast = word.entry("cast")
        if word.kind is TokenKind.MARK or word.entry("number") is not None or word.kind is TokenKind.NUMBER:
            return ""
        if cast is not None and cast.value == _DISSENT:
            return FOR if _is_refused(words, last) else AGAINST
        if cast is not None and not cast.value.startswith(_BY):
            # "For" and "against" say so beside votes alone: "31 voted against", not "12 met for the vote".
            is_beside = is_of_vote and (at == last or words[at - 1].entry("vote") is not None)
            return cast.value if is_beside or len(cast.stems) > 1 or cast.value == ABSTAINED else ""
    return ""


def _before(words: Sequence[TaggedWord], first: int, *, is_of_vote: bool) -> str:
    for at in range(first - 1, max(-1, first - _BEFORE - 3), -1):
        cast = words[at].entry("cast")
        if cast is not None:
            gap = words[at + len(cast.stems) : first]
            if len(gap) > _BEFORE or any(word.kind is TokenKind.NUMBER for word in gap):
                return ""
            is_by, is_told = cast.value.startswith(_BY), is_of_vote or len(cast.stems) > 1
            # "In favour were 31"; but of "31 in favour, 19 against" the second counts what stands behind it.
            is_own = is_by or (is_told and not any(word.text == "," for word in gap) and _opens(words, at))
            return cast.value.removeprefix(_BY) if is_own else ""
    return ""


def _opens(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a side is told before its number: no other number stands right before it in its clause."""
    before = takewhile(lambda word: word.kind is not TokenKind.MARK, reversed(words[max(0, at - _BEHIND) : at]))
    return not any(word.kind is TokenKind.NUMBER or word.entry("number") is not None for word in before)
