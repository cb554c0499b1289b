"""Whether nothing ties two figures that differ: told of one thing, but as two of its quantities, or in two scopes."""

from collections.abc import Iterable

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.other_figures import FIGURES
from reader.comparing.differing.statements.quantities.ties.modifiers import are_of_two_by_modifiers
from reader.comparing.differing.statements.quantities.ties.scopes import are_in_two_scopes
from reader.comparing.differing.statements.quantities.ties.subjects_told import are_told_of_two
from reader.comparing.differing.statements.quantities.ties.told_as import are_told_as_two
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.article import Span
from reader.model.difference import Difference, Verdict


def are_untied(left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None) -> bool:
    """Tell whether what stands beside two figures leaves open whether they are of one quantity."""
    mine, yours = _figure_at(left, one), _figure_at(right, other)
    if mine is None or yours is None or mine.fate or yours.fate:
        return False
    return (
        are_told_as_two(left, mine, right, yours)
        or are_of_two_by_modifiers(left, mine, right, yours)
        or are_in_two_scopes(left, mine, right, yours)
        or are_told_of_two(left, mine, right, yours)
    )


def are_beside_others(left: SentenceFacts, right: SentenceFacts, one: Difference, found: Iterable[Difference]) -> bool:
    """Tell whether the clauses of what differs tell a figure each that is of another thing than the other's.

    Where somebody stands is of no other thing: in third place with 12 percent.
    """
    if any(_is_standing(*told) for told in ((left, one.left), (right, one.right))):
        return False
    return any(
        each.verdict is Verdict.OTHER_SUBJECT
        and each.kind in FIGURES
        and _are_in_one_clause(left, one.left, each.left)
        and _are_in_one_clause(right, one.right, each.right)
        for each in found
    )


def _is_standing(side: SentenceFacts, rank: Span | None) -> bool:
    behind = next((word for word in side.words if rank is not None and word.start >= rank.end), None)
    return behind is not None and behind.entry("standing") is not None


def _are_in_one_clause(side: SentenceFacts, one: Span | None, other: Span | None) -> bool:
    if one is None or other is None:
        return False
    place = next((at for at, word in enumerate(side.words) if word.start >= one.start), 0)
    begin, end = clause_around(side.words, place, is_joint=True)
    return any(word.start == other.start for word in side.words[begin:end])


def _figure_at(side: SentenceFacts, span: Span | None) -> Quantity | None:
    return next((one for one in side.quantities if span is not None and one.start == span.start), None)
