"""Sums of two sentences of which it is unsure that they tell one thing: they clash if both say what they are of.

What an unsure link shares is often no more than who pays: the council saves one sum, and a delay costs it another.
"""

from collections.abc import Iterable
from dataclasses import replace

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.money.sum_deeds import deed_of_sum
from reader.comparing.differing.statements.quantities.money.sums import are_of_one_noun, worths_beside
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, read_facts
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict

_ALIKE = 0.5  # from which on two sentences tell one thing, whatever word tells which


def without_unsure_sums(found: Iterable[Difference], left: Article, right: Article) -> tuple[Difference, ...]:
    """Return the differences of an unsure link, of which sums clash no longer that may be of two things."""
    return tuple(
        replace(one, verdict=Verdict.OTHER_SUBJECT) if _is_of_two_things(one, left, right) else one for one in found
    )


def _is_of_two_things(one: Difference, left: Article, right: Article) -> bool:
    if one.kind is not DifferenceKind.MONEY or one.verdict is not Verdict.CLASH:
        return False
    mine, yours = _read(left, one.left), _read(right, one.right)
    return mine is not None and yours is not None and not _are_of_one_thing(*mine, *yours)


def _read(story: Article, span: Span | None) -> tuple[SentenceFacts, Quantity] | None:
    """Read the sentence of a sum, and the sum in it."""
    sentence = next((each for each in story.sentences if span and each.span.start <= span.start < each.span.end), None)
    if span is None or sentence is None:
        return None
    side = read_facts(sentence.span.of(story.text), story.language or "", None)
    amount = next((each for each in side.quantities if each.start == span.start - sentence.span.start), None)
    return (side, amount) if amount is not None else None


def _are_of_one_thing(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one thing is done with two sums, or a word by each says that they are of one: damage, a reward."""
    deed = deed_of_sum(left, one)
    return (
        (bool(deed) and deed == deed_of_sum(right, other))
        or bool(worths_beside(left, one) & worths_beside(right, other))
        or are_of_one_noun(left, one, right, other)
        or (left.language == right.language and agreement(left, right) >= _ALIKE)
    )
