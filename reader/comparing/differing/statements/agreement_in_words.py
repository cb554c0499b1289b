"""How much two sentences of two languages agree beside the dates they tell, by the words that stand for each other."""

from collections.abc import Sequence

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.dates_told import ToldDate
from reader.comparing.differing.statements.sentence_facts import SentenceFacts


def agreement_in_words(left: SentenceFacts, right: SentenceFacts) -> float:
    """Return the share of the shorter one's words, outside of dates, that the other has, in [0, 1].

    0 of two languages between which there is no dictionary.
    """
    if not is_offered(left.language, right.language):
        return 0.0
    fewest = min(
        sum(_is_beside(term.start, term.end, side.dates) for term in find_terms(side.text, side.language))
        for side in (left, right)
    )
    pairs = match_words((left.text, left.language), (right.text, right.language))
    shared = sum(_is_beside(*one.left, left.dates) and _is_beside(*one.right, right.dates) for one in pairs)
    return min(1.0, shared / fewest) if fewest else 0.0


def _is_beside(start: int, end: int, dates: Sequence[ToldDate]) -> bool:
    return all(end <= day.start or day.end <= start for day in dates)
