"""The lists of differences and of quotations: a row each, for tables in the window and in files."""

from bisect import bisect_right
from dataclasses import dataclass

from reader.model.comparison import Comparison, Side, Standing
from reader.model.difference import Difference
from reader.model.quotation import Quotation, QuotationPair
from reader.wording.catalogue import tr
from reader.wording.kinds import standing_name
from reader.wording.pair.differences import (
    class_name,
    facing_values,
    paired_quotations,
    quotation_cells,
    told_differences,
)
from reader.wording.pair.unpaired import has_words_of


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A fact that differs: the index of its link; number of the link, what differs, both values, a note."""

    link: int
    difference: Difference
    cells: tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """A quotation of one story, or a pair of both: the side and sentence where it begins; class, speakers, wordings."""

    place: tuple[Side, int]
    cells: tuple[str, str, str, str, str]


def difference_rows(comparison: Comparison) -> tuple[DifferenceRow, ...]:
    """List what differs, in the order of the links."""
    return tuple(
        DifferenceRow(index, one, (str(index + 1), values.name, values.left, values.right, values.note))
        for index, link in enumerate(comparison.links)
        for one, values in zip(told_differences(link), facing_values(comparison, link), strict=True)
    )


def quotation_rows(comparison: Comparison) -> tuple[QuotationRow, ...]:
    """List all quotations: the pairs first, in the order of the left text, then what one story alone quotes."""
    found = comparison.quotations
    pairs = paired_quotations(comparison)
    rows = [_pair_row(comparison, pair) for pair in pairs]
    paired = {Side.LEFT: {pair.left for pair in pairs}, Side.RIGHT: {pair.right for pair in pairs}}
    for side, quotations in ((Side.LEFT, found.left), (Side.RIGHT, found.right)):
        for index, quotation in enumerate(quotations):
            if index not in paired[side]:
                cells = quotation_cells(comparison, side, quotation)
                both = (*cells, "", "") if side is Side.LEFT else ("", "", *cells)
                place = _place(comparison, side, quotation)
                # Where the other story, or the sentence, is not known, whether both quote this is not known either.
                is_known = (
                    comparison.obstacle(side) is None
                    and place[1] not in comparison.doubtful_sentences(side)
                    and place[1] not in comparison.open_on(side)
                )
                name = standing_name(Standing.ONLY_HERE) if is_known else standing_name(Standing.NOT_KNOWN)
                if has_words_of(comparison, side, quotation):
                    name = tr("its words are in the other story too")
                rows.append(QuotationRow(place, (name, *both)))
    return tuple(rows)


def _pair_row(comparison: Comparison, pair: QuotationPair) -> QuotationRow:
    left, right = comparison.quotations.left[pair.left], comparison.quotations.right[pair.right]
    cells = (*quotation_cells(comparison, Side.LEFT, left), *quotation_cells(comparison, Side.RIGHT, right))
    return QuotationRow(_place(comparison, Side.LEFT, left), (class_name(comparison, pair), *cells))


def _place(comparison: Comparison, side: Side, quotation: Quotation) -> tuple[Side, int]:
    starts = [sentence.span.start for sentence in comparison.article(side).sentences]
    return side, max(0, bisect_right(starts, quotation.pieces[0].start) - 1)
