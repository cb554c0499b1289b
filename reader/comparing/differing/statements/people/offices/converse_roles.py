"""Roles by which two are told of one another: Nils Borg is the father of Eva Borg, who is his daughter.

`converse` of the lexicons lists them, with one name for both and the end at which each is.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind

_POSSESSIVE = ("'s", "’s", "s'", "s’")
_TWO = 2
_REACH = 5  # words from "father" to the name behind "of": the father of the council's treasurer, Eva Borg


def are_converse(
    left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None, kind: DifferenceKind
) -> bool:
    """Tell whether two roles tell the same of two who are named: each is the role of another one of them."""
    if kind is not DifferenceKind.ROLE or one is None or other is None or len(left.names & right.names) < _TWO:
        return False
    mine, yours = _role_at(left, one), _role_at(right, other)
    if mine is None or yours is None:
        return False
    axes, whose = (_axis(mine), _axis(yours)), (_whose(left, mine), _whose(right, yours))
    return axes[0] == axes[1] and mine.stem != yours.stem and all(whose) and whose[0].isdisjoint(whose[1])


def _role_at(side: SentenceFacts, told: Span) -> TaggedWord | None:
    near = [word for word in side.words if told.start <= word.start < told.end]
    return next((word for word in near if word.entry("converse") is not None), None)


def _axis(role: TaggedWord) -> str:
    entry = role.entry("converse")
    return entry.value[:-1] if entry is not None else ""


def _whose(side: SentenceFacts, role: TaggedWord) -> frozenset[str]:
    """Return the stems of the name whose role it is: of "Nils Borg's daughter", of "the father of Eva Borg"."""
    words, at = side.words, side.words.index(role)
    if at and words[at - 1].text.endswith(_POSSESSIVE) and words[at - 1].is_name:
        return _first_of_name(words, at - 1)
    behind = range(at + 1, min(len(words), at + 2 + _REACH))
    of = next((place for place in behind if words[place].entry("genitive") is not None), None)
    last = (
        next((place for place in range(of + 1, len(words)) if words[place].is_name), None) if of is not None else None
    )
    return _first_of_name(words, last) if last is not None else frozenset()


def _first_of_name(words: Sequence[TaggedWord], at: int) -> frozenset[str]:
    """Return the stem of the first word of a name: two of one family have the last one in common."""
    while at and words[at - 1].is_name:
        at -= 1
    return frozenset({words[at].stem})
