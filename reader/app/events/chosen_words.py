"""What stands below an event of the cell or the row that is chosen: its words beside other ones, and what is known."""

from dataclasses import dataclass

from reader.app.events.listed_rows import ListedRow
from reader.app.events.matrix import Matrix, MatrixRowKind, Place
from reader.model.events.event import State
from reader.wording.event.doubts import doubt_text


@dataclass(frozen=True, slots=True)
class ChosenWords:
    """Two sentences; `values` are the words of each that clash with the other's.

    `row_words` is the sentence that words their row, where it is none of them; `agreement` says who tells a fact as the
    second one does, and who otherwise, or why it is not known whether its story tells that (`is_known`).
    """

    pair: tuple[Place, Place] | None = None
    values: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    row_words: Place | None = None
    agreement: str = ""
    is_known: bool = True


def words_of_cell(matrix: Matrix, row: int, column: int) -> ChosenWords:
    """Return the words of a cell of the matrix; none where no cell is chosen."""
    if row < 0:
        return ChosenWords()
    pair, cell = matrix.pair_of(row, column), matrix.cell(row, column)
    is_claim = matrix.rows[row].kind is MatrixRowKind.CLAIM
    why = doubt_text(matrix.event, matrix.rows[row].number, cell.story) if is_claim else ""
    missing = [place for place in pair or () if place.sentence is None]
    is_known = all(matrix.is_known(row, place) for place in missing)
    return ChosenWords(
        pair,
        matrix.clashing_words(row, pair),
        matrix.words_of_row(row, pair),
        cell.agreement or why,
        cell.state is not State.UNKNOWN if is_claim else is_known,
    )


def words_of_row(row: ListedRow | None, *, is_known: bool) -> ChosenWords:
    """Return the words of a row of a list; `is_known` says whether a story without a sentence is known to have none."""
    return ChosenWords(is_known=is_known) if row is None else ChosenWords(row.pair, row.values, is_known=is_known)
