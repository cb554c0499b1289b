"""What a date in a sentence is told of: the deed beside it, and who or what it is told of.

Two sentences that tell other dates of one deed clash however much else either of them tells.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.normalization import TokenKind

_REACH = 2  # words from "built" to "in 1987"
_SAID_REACH = 4  # words from "warned" to "in March"
_VERB_LAST = frozenset({"de", "nl"})
_CLAUSE = 12  # words between a date and a verb that ends its clause
_FEWEST = 2  # stems that a clause tells, or that two sentences tell of a deed
_SHORTEST = 4  # words of a clause before its date
_INNER = frozenset("-–'’")


def tell_years_of_one_deed(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two years are told of one deed, done to one and the same."""
    if not (one.is_year and other.is_year) or left.language != right.language or name_others(left, right):
        return False
    deed = _deed(left.words, one)
    return deed is not None and deed == _deed(right.words, other)


def tell_days_of_one_deed(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two dates stand behind one clause, or beside one deed that is told with the same words else.

    "The roof of the hall fell in on Monday": either whole clause may be the end of the other. "Was warned in March
    about cracks in the concrete": a month alone, as what is said on one day may be said again on the next.
    """
    if left.language != right.language:
        return False
    if _are_one_clause(_clause_before(left.words, one), _clause_before(right.words, other)):
        return not name_others(left, right)
    shared = left.topics & right.topics
    if _comes_again(left, right):
        amounts = [{amount.value for amount in side.quantities} for side in (left, right)]
        return bool(shared) and bool(amounts[0] & amounts[1])
    said = _said(left, one)
    return bool(said) and said == _said(right, other) and len(shared - {said}) >= _FEWEST and _are_months(one, other)


def come_back_alone(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side alone tells that something came back or was done again, as it does on another day."""
    return ("resumed" in left.kinds) != ("resumed" in right.kinds)


def _comes_again(left: SentenceFacts, right: SentenceFacts) -> bool:
    return "resumed" in left.kinds & right.kinds


def _are_months(one: ToldDate, other: ToldDate) -> bool:
    return one.month is not None and other.month is not None and one.weekday is other.weekday is None


def _said(side: SentenceFacts, day: ToldDate) -> str:
    """Return the stem of the verb of saying before a date, or behind it where verbs come last; "" of none."""
    words = side.words
    near = [*reversed(words[max(0, day.place - _SAID_REACH) : day.place])]
    if side.language in _VERB_LAST:
        near += words[day.place : day.place + _CLAUSE]
    for word in near:
        if _parts(word):
            return ""
        if word.entry("speech") is not None and word.entry("nospeech") is None:
            return word.stem
    return ""


def _clause_before(words: Sequence[TaggedWord], day: ToldDate) -> list[TaggedWord]:
    """List the words of the clause that a date ends, but for articles."""
    begin = day.place
    while begin and not (_parts(words[begin - 1]) or words[begin - 1].entry("subordinate") is not None):
        begin -= 1
    return [
        word for word in words[begin : day.place] if word.entry("article") is None and word.entry("indefinite") is None
    ]


def _are_one_clause(one: Sequence[TaggedWord], other: Sequence[TaggedWord]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    size = len(shorter)
    told = {word.stem for word in shorter if word.is_content}
    return (
        size >= _SHORTEST
        and len(told) >= _FEWEST
        and [word.stem for word in longer[-size:]] == [word.stem for word in shorter]
    )


def _parts(word: TaggedWord) -> bool:
    return word.kind is TokenKind.MARK and word.text not in _INNER


def _deed(words: Sequence[TaggedWord], day: ToldDate) -> tuple[str, str] | None:
    """Return the stems of the word that a date hangs on and of what is told so: crane, built."""
    deed = next((at for at in range(day.place - 1, max(-1, day.place - 1 - _REACH), -1) if words[at].is_content), None)
    if deed is None or any(word.kind is TokenKind.MARK for word in words[deed : day.place]):
        return None
    at = deed - 1
    while at >= 0 and not words[at].is_content:
        if words[at].text == ",":  # "the crane, which stood empty, was built" and "the crane, built"
            at = next((place for place in range(at - 1, -1, -1) if words[place].text == ","), at)
        at -= 1
    return (words[_head(words, at)].stem, words[deed].stem) if at >= 0 else None


def _head(words: Sequence[TaggedWord], last: int) -> int:
    """Return what is told of, be its clause parted by no comma: "the crane which caught fire was built"; or `last`."""
    clause = list(takewhile(lambda at: words[at].kind is not TokenKind.MARK, range(last - 1, 0, -1)))
    opener = next((at for at in clause if _is_relative(words[at])), 0)
    says = any(words[at].entry("speech") is not None for at in range(opener, last))
    return opener - 1 if opener and words[opener - 1].is_content and not says else last


def _is_relative(word: TaggedWord) -> bool:
    entry = word.entry("subordinate")
    return entry is not None and entry.value == "relative"
