"""A cell of the matrix opens the sentences that stand below it, and the pair says of them what the cell does."""

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.events.chosen_words import words_of_cell
from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.model.comparison import Side, Standing
from reader.model.events.event import State
from reader.ui.window.main_window import MainWindow
from tests.ui.event.conftest import WAIT_MS


def test_whatever_cells_are_opened_in_whatever_order(opened: MainWindow, qtbot: QtBot) -> None:
    command, session = opened.event_command, opened.session
    assert command.opened.found is not None
    matrix = Matrix(command.opened.found)
    claims = [row for row, told in enumerate(matrix.rows) if told.kind is MatrixRowKind.CLAIM]
    cells = [(row, column) for row in claims for column in range(len(matrix.columns))]
    Random(7).shuffle(cells)
    states = set()
    for row, column in cells:
        command.show(shows_event=True)
        command.page.matrix.go_to(row, column)
        pair = words_of_cell(matrix, row, column).pair
        assert pair is not None
        QTest.keyClick(command.page.matrix, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.comparison is not None and command._sought is None, timeout=WAIT_MS)
        comparison = session.comparison
        assert comparison is not None
        state = matrix.cell(row, column).state
        states.add(state)
        for side, place in zip(Side, pair, strict=True):
            assert session.chosen(side) == command.opened.stories[place.story]
            if place.sentence is None:
                continue
            assert place.sentence in opened.pair.panes[side].browser.lit_sentences(), (row, column)
            alone = comparison.standings(side)[place.sentence] is Standing.ONLY_HERE
            assert not alone or state is State.ABSENT, (row, column)
    assert states >= {State.ABSENT, State.WHOLE, State.DIFFERS}
