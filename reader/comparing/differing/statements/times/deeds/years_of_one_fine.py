"""In which year somebody was fined: one sum, imposed on one party, is one fine, in one language or two.

A year is that of the fine where no mark parts the two: "founded in 2014, it was fined £8,400 in 2019" has it in 2019.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.people.courts.sanctions import (
    FINE,
    are_of_one_party,
    is_imposed_on_one_side,
    read_sanction,
)
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span

_INNER = frozenset("-–'’.")  # marks within a clause

Pair = tuple[ToldDate, ToldDate]


def _is_another(word: TaggedWord) -> bool:
    """Tell if a word tells of one more who was fined, or of a fine that is not the first: another driver, again."""
    besides = word.entry("besides")
    return (besides is not None and bool(besides.value)) or word.entry("again") is not None


def pair_years_of_one_fine(
    left: SentenceFacts, lefts: Sequence[ToldDate], right: SentenceFacts, rights: Sequence[ToldDate]
) -> Iterator[Pair]:
    """Yield the years that two sentences tell of one fine of one sum, where each tells one of it and they differ."""
    if not lefts or not rights:
        return
    fines = _fine(left), _fine(right)
    if fines[0] is None or fines[1] is None or fines[0][0] != fines[1][0] or not are_of_one_party(left, right):
        return
    if any(_is_another(word) for side in (left, right) for word in side.words):
        return
    mine, theirs = _years_of(left, lefts, fines[0][1]), _years_of(right, rights, fines[1][1])
    if len(mine) == len(theirs) == 1 and differ(mine[0], theirs[0]):
        yield mine[0], theirs[0]


def tell_years_beside_a_fine(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two years are not both those in which somebody was fined one sum: founded in 2014, fined in 2019."""
    if not (one.is_year and other.is_year):
        return False
    if is_imposed_on_one_side(left, right):
        return True
    fines = _fine(left), _fine(right)
    if fines[0] is None or fines[1] is None:
        return False
    return bool(_years_of(left, (one,), fines[0][1])) != bool(_years_of(right, (other,), fines[1][1]))


def _fine(side: SentenceFacts) -> tuple[tuple[float, str], Span] | None:
    sanction = read_sanction(side)
    if sanction is None or sanction.kind != FINE or sanction.told is None:
        return None
    return (sanction.value, sanction.told.dimension), sanction.span


def _years_of(side: SentenceFacts, dates: Sequence[ToldDate], fine: Span) -> list[ToldDate]:
    return [one for one in dates if one.is_year and not _is_parted(side, one, fine)]


def _is_parted(side: SentenceFacts, one: ToldDate, fine: Span) -> bool:
    begin, end = min(one.end, fine.end), max(one.start, fine.start)
    between = (word for word in side.words if begin <= word.start < end)
    return any(word.kind is TokenKind.MARK and word.text not in _INNER for word in between)
