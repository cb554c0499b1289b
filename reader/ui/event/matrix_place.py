"""Where a matrix was read, to be found again in another one: with another base, or gathered anew."""

from dataclasses import dataclass

from reader.app.events.matrix import Matrix
from reader.ui.event.matrix_view import MatrixView


@dataclass(frozen=True, slots=True)
class MatrixPlace:
    """The cell that was current in a matrix, and how far that was scrolled, in the units of its scroll bar."""

    matrix: Matrix
    cell: tuple[int, int]
    scrolled: int

    def bring_back(self, view: MatrixView, now: Matrix) -> None:
        """Go to the same row and story in the matrix that is shown now."""
        cell = self._cell_in(now)
        view.go_to(*cell)
        if self.matrix.event is not now.event and cell[0] == self.cell[0]:
            view.verticalScrollBar().setValue(self.scrolled)

    def _cell_in(self, now: Matrix) -> tuple[int, int]:
        """Return where row and story of the cell are now; the first cell where other stories are told of.

        What is sought anew is at the first that was found. A row of an event that was gathered again is known by its
        words.
        """
        before = self.matrix
        if _stories_of(before) != _stories_of(now):
            return 0, 0
        if now.sought and now.sought != before.sought:
            return now.first_found()
        row, story = before.rows[self.cell[0]], before.columns[self.cell[1]]
        is_same, words = now.event is before.event, before.words_of(row)
        known = (n for n, one in enumerate(now.rows) if (one == row if is_same else now.words_of(one) == words))
        if story == before.base:
            story = now.base
        head = now.event.head_of(story)
        return next(known, 0), next((n for n, shown in enumerate(now.columns) if shown in (story, head)), 0)


def _stories_of(matrix: Matrix) -> list[object]:
    return [(story.article.path, story.article.record) for story in matrix.event.stories]
