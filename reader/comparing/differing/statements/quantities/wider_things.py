"""Whether one of two amounts is of a thing and more: damage to the hall and the museum, damage to the hall.

`alone` of the lexicons lists what tells that no more than a part is meant: the roof alone.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, stems_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_SMALL = 3  # words of "and of a" between a thing and another
_ALL = "all"
_ARTICLES = ("article", "opens_noun", "cased_article")
_KINDS = frozenset({DifferenceKind.MONEY, DifferenceKind.NUMBER, DifferenceKind.DURATION})


def is_of_more_things(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether the larger one of two amounts is told of more things than the other, in one language."""
    if one.kind not in _KINDS or one.fate or other.fate or left.language != right.language:
        return False
    less, more = (left, right) if one.value < other.value else (right, left)
    of_part = one if less is left else other
    is_part = _is_of_part_alone(less, of_part) and "alone" not in more.kinds
    return is_part or any(_names_more(more.words, at, less) for at in range(len(more.words)))


def _is_of_part_alone(side: SentenceFacts, amount: Quantity) -> bool:
    """Tell whether the clause of an amount says that it is of a part: no widower who lives alone, no only school."""
    begin, end = clause_around(side.words, amount.place, is_joint=True)
    return any(
        side.words[at].entry("alone") is not None
        and not (at and any(map(side.words[at - 1].entry, _ARTICLES)))
        and not (at + 1 == amount.place and side.words[at].entry("only") is not None)  # Μόνο μία: only one
        for at in range(begin, end)
    )


def _names_more(words: Sequence[TaggedWord], at: int, less: SentenceFacts) -> bool:
    """Tell whether "and" joins another thing to one that is known, or all of one is meant: in the whole region."""
    word = words[at]
    if word.joins:
        is_known = at > 0 and words[at - 1].is_content and words[at - 1].stem in less.topics
        return is_known and _is_another(words[at + 1 :], stems_of(less))
    share = word.entry("quantity")
    behind = words[at + 1 : at + 2]
    return (
        share is not None
        and share.value == _ALL
        and any(_is_thing(each) and each.stem not in stems_of(less) for each in behind)
    )


def _is_another(behind: Sequence[TaggedWord], known: frozenset[str]) -> bool:
    small = list(takewhile(_is_small, behind[: _SMALL + 1]))
    noun = behind[len(small)] if 0 < len(small) < min(len(behind), _SMALL + 1) else None
    return noun is not None and _is_thing(noun) and noun.stem not in known


def _is_small(word: TaggedWord) -> bool:
    is_verb = any(map(word.entry, ("passive", "auxiliary", "modal", "pronoun")))
    return word.kind is TokenKind.WORD and not word.is_content and not is_verb


def _is_thing(word: TaggedWord) -> bool:
    return word.is_content and word.entry("number") is None and word.entry("speech") is None
