"""What somebody said, as a story has it word for word, and what two stories made of the same words."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class QuotationClass(StrEnum):
    """How the quotations of a pair relate."""

    IDENTICAL = "identical"
    SPELLING = "spelling-or-bracket-only"  # contractions, brackets, ellipses, censored letters
    TRIMMED = "trimmed"  # one goes on where the other ends
    CUT_INSIDE = "cut-inside"  # one lacks words in between
    ALTERED = "altered"  # each has words of its own in between, or what was cut turns the meaning
    OTHER_UTTERANCE = "other-utterance"  # like words, said another time
    OTHER_SPEAKER = "same-words-other-speaker"


UNCHANGED = frozenset({QuotationClass.IDENTICAL, QuotationClass.SPELLING, QuotationClass.TRIMMED})
"""Of whose pairs neither story has words that the other one has otherwise."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation, put together from its pieces.

    `pieces` are spans of the text, their quotes included; `speaker` the words that name who says it, none where the
    story does not; `cue` the verb that tells so. `direct` if it is a sentence of its own, and not part of the story's.
    `person` is the name of whom a pronoun stands for, where the story leaves no doubt.
    """

    pieces: tuple[Span, ...]
    speaker: tuple[Span, ...] = ()
    cue: Span | None = None
    direct: bool = True
    is_pronoun: bool = False
    person: Span | None = None


@dataclass(frozen=True, slots=True)
class Alteration:
    """Words of a quotation that the other story has otherwise, or not at all."""

    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class QuotationPair:
    """Quotations of both stories, by their index, that hold the same words, and what was altered, in order.

    Of words that are given to another speaker, what one story cut at an end is altered too.
    Quotations of several pieces may make several pairs, the one that shares the most words first.
    """

    left: int
    right: int
    kind: QuotationClass
    altered: tuple[Alteration, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of both stories, in the order of their texts, and the pairs of them."""

    left: tuple[Quotation, ...] = ()
    right: tuple[Quotation, ...] = ()
    pairs: tuple[QuotationPair, ...] = ()
