"""Whether nothing ties two figures that differ: told of one thing, but as two of its quantities, or in two scopes."""

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.ties.modifiers import are_of_two_by_modifiers
from reader.comparing.differing.statements.quantities.ties.scopes import are_in_two_scopes
from reader.comparing.differing.statements.quantities.ties.told_as import are_told_as_two
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.article import Span


def are_untied(left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None) -> bool:
    """Tell whether what stands beside two figures leaves open whether they are of one quantity."""
    mine, yours = _figure_at(left, one), _figure_at(right, other)
    if mine is None or yours is None or mine.fate or yours.fate:
        return False
    return (
        are_told_as_two(left, mine, right, yours)
        or are_of_two_by_modifiers(left, mine, right, yours)
        or are_in_two_scopes(left, mine, right, yours)
    )


def _figure_at(side: SentenceFacts, span: Span | None) -> Quantity | None:
    return next((one for one in side.quantities if span is not None and one.start == span.start), None)
