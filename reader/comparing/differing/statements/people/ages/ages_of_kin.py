"""How old those are who are told of by their kin alone: a man of 64 and his daughter, 37.

Nobody is named, and one age alone may be anybody's. Two of a family, of the same sexes in the same order, of whom one
is as old on both sides, are the same two.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.quantities.figures.ages_told import is_year
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, read_once
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 2
_BIRTHDAY, _FARTHEST = 1, 20  # years: two reports that both count right; more, and they are others
_OLDEST = 115
_YEAR = "time:31557600"
_NEAR = 3  # words from somebody to an age
_OPENERS = frozenset(",(")
_ENDS = frozenset(",.;)")
_BESIDE = "whose_kin"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Aged(NamedTuple):
    """Somebody told of by what he or she is to others, with the sexes that the word may tell."""

    word: TaggedWord
    sexes: frozenset[str]
    age: float
    span: Span


def compare_ages_of_kin(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of one age of two families in which all else is the same."""
    if "sex" not in left.kinds & right.kinds or not (_tells_kin(left) and _tells_kin(right)):
        return
    families = list(_aged(left)), list(_aged(right))
    if not _FEWEST <= len(families[0]) == len(families[1]):
        return
    if left.language == right.language and name_others(left, right):
        return
    pairs = list(zip(*families, strict=True))
    others = [(one, other) for one, other in pairs if one.age != other.age]
    languages = left.language, right.language
    if len(others) != 1 or not all(_may_be_one(one, other, languages) for one, other in pairs):
        return
    one, other = others[0]
    if _BIRTHDAY < abs(one.age - other.age) <= _FARTHEST:
        yield DifferenceKind.NUMBER, Verdict.CLASH, one.span, other.span, 0.8


def _may_be_one(one: _Aged, other: _Aged, languages: tuple[str, str]) -> bool:
    """Tell whether two words may be for one person: of one sex, and the same of kin, be it in two languages."""
    if not one.sexes & other.sexes:
        return False
    if one.word.entry("human") is not None or other.word.entry("human") is not None:
        return True  # a man, a father
    if languages[0] == languages[1]:
        return one.word.stem == other.word.stem
    return correspond(one.word, other.word, languages)


@read_once
def _tells_kin(side: SentenceFacts) -> bool:
    return any(word.entry(_BESIDE) is not None for word in side.words)


def _aged(side: SentenceFacts) -> Iterator[_Aged]:
    """Yield those of a sentence who are told of by a word for kin, a man or a woman with an age beside it."""
    taken: set[int] = set()
    for at, word in enumerate(side.words):
        sexes = frozenset([entry.value for entry in word.entries if entry.kind == "sex"])
        told = _age_beside(side, at, taken) if sexes else None
        if told is not None:
            age, first, last = told
            taken.add(first)
            yield _Aged(word, sexes, age, Span(side.words[first].start, side.words[last - 1].end))


def _age_beside(side: SentenceFacts, at: int, taken: set[int]) -> tuple[float, int, int] | None:
    """Return an age before or behind a word, and where it stands."""
    ages = [one for one in side.quantities if one.dimension == AGE and one.place not in taken]
    for one in ages:
        between = side.words[one.last : at] if one.last <= at else side.words[at + 1 : one.place]
        is_near = -_NEAR <= one.place - at <= _NEAR or 0 <= at - one.last < _NEAR
        if is_near and not any(word.entry("sex") is not None for word in between):
            return one.value, one.place, one.last
    return _bare(side.words, at) or _in_years(side.words, at)


def _bare(words: Sequence[TaggedWord], at: int) -> tuple[float, int, int] | None:
    """Read an age between marks: his daughter, 37; zijn dochter Sofie (37); η κόρη του, 37 ετών."""
    place = at + 1 + len(list(takewhile(_may_follow, words[at + 1 : at + 1 + _NEAR])))
    if place + 1 >= len(words) or words[place].text not in _OPENERS or not _is_age(words[place + 1]):
        return None
    behind = words[place + 2] if place + 2 < len(words) else None
    is_whole = behind is None or behind.text in _ENDS or is_year(behind)
    return (float(words[place + 1].text), place + 1, place + 2) if is_whole else None


def _in_years(words: Sequence[TaggedWord], at: int) -> tuple[float, int, int] | None:
    """Read an age told in years before a word: ein 46 Jahre alter Mann."""
    for place in range(max(0, at - _NEAR), at):
        if _is_age(words[place]) and is_year(words[place + 1]) and place + 1 < at:
            return float(words[place].text), place, place + 1
    return None


def _may_follow(word: TaggedWord) -> bool:
    return word.is_name or word.entry(_BESIDE) is not None


def _is_age(word: TaggedWord) -> bool:
    return word.kind is TokenKind.NUMBER and word.text.isdecimal() and 1 <= int(word.text) <= _OLDEST
