"""What a date in a sentence is told of: the deed right before it, and who or what it is told of.

Two sentences that tell other years of one deed clash however much else either of them tells.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.dates_told import ToldDate
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_REACH = 2  # words from "built" to "in 1987"


def tell_years_of_one_deed(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Say whether two years are told of one deed, done to one and the same."""
    if not (_is_year(one) and _is_year(other)) or left.language != right.language or name_others(left, right):
        return False
    deed = _deed(left.words, one)
    return deed is not None and deed == _deed(right.words, other)


def _is_year(one: ToldDate) -> bool:
    return one.year is not None and one.month is None and one.days is None


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
    return (words[at].stem, words[deed].stem) if at >= 0 else None
