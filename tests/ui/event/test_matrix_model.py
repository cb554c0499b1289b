"""What cells of the matrix say when the mouse rests on them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.model.article import RemovalReason, Removed
from reader.model.events.event import Story
from reader.ui.event.matrix_model import MatrixModel
from tests.exporting.events import dam_event


def test_a_number_that_is_not_sure_says_so_and_why(qtbot: QtBot) -> None:
    event = dam_event()
    cut = Removed("A boat drifted off.", RemovalReason.RELATED, 9, close=True)
    article = replace(event.stories[0].article, removed=(cut,))
    model = MatrixModel()
    model.show_matrix(Matrix(replace(event, stories=(Story(article), *event.stories[1:]))))
    assert model.matrix is not None
    row = next(n for n, one in enumerate(model.matrix.rows) if one.kind is MatrixRowKind.ALONE)
    unsure, sure = (model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) for column in range(2))
    assert "A boat drifted off." in unsure
    assert "“+ ?”: this number is not sure, for the reason above." in unsure
    assert "+ ?" not in sure
