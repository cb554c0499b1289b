"""What can be done with a cell of the matrix, by its menu: with the mouse, or the menu key."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.app.events.matrix import Matrix
from reader.ui.event.matrix_view import MatrixView
from reader.ui.event.sentence_pair import SentencePair
from reader.wording.event.events import story_names


class CellMenu(QMenu):
    """The menu of a cell, whose words the pair of sentences below the matrix shows."""

    def __init__(self, view: MatrixView, matrix: Matrix, place: tuple[int, int], pair: SentencePair) -> None:
        super().__init__(view)
        row, column = place
        open_pair = self.addAction(self.tr("Open pair"), lambda: view.cell_opened.emit(row, column))
        copy = self.addAction(
            self.tr("Copy both sentences"), lambda: QGuiApplication.clipboard().setText(pair.plain_text())
        )
        for action in (open_pair, copy):
            action.setEnabled(matrix.pair_of(row, column) is not None)
        story = matrix.columns[column]
        name = story_names(matrix.event)[story].replace("&", "&&")
        base = self.addAction(self.tr("Hold the others against {}").format(name), lambda: view.base_asked.emit(story))
        base.setEnabled(column > 0)
        if name := view.judgement():
            self.addAction(name, view.dismiss)


def show_cell_menu(view: MatrixView, pair: SentencePair, at: QPoint) -> None:
    """Show the menu of the cell at a point of the view, which becomes the current one."""
    index, matrix = view.indexAt(at), view.cells.matrix
    if matrix is not None and index.isValid():
        view.setCurrentIndex(index)
        CellMenu(view, matrix, (index.row(), index.column()), pair).popup(view.viewport().mapToGlobal(at))
