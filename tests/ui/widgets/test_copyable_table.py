from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.widgets.copyable_table import CopyableTable

ROWS = (
    ("10", "dam", "The dam at Tarn held."),
    ("9", "Boats", "Forty boats came to Tarn."),
    ("11", "ferry", "The ferry came home."),
)


def table_of(qtbot: QtBot) -> CopyableTable:
    table = CopyableTable("Links", ("Link", "What", "Words"), ROWS)
    qtbot.addWidget(table)
    return table


def column_of(table: CopyableTable, column: int) -> list[str]:
    cells = (table.item(row, column) for row in range(table.rowCount()))
    return [cell.text() for cell in cells if cell is not None]


def test_rows_stand_as_they_were_given(qtbot: QtBot) -> None:
    assert column_of(table_of(qtbot), 0) == ["10", "9", "11"]


def test_numbers_are_sorted_by_value_and_words_whatever_their_case(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    table.sortItems(0)
    assert column_of(table, 0) == ["9", "10", "11"]
    table.sortItems(1)
    assert column_of(table, 1) == ["Boats", "dam", "ferry"]


def test_enter_tells_the_place_that_a_row_was_given_in(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    table.sortItems(0)
    table.selectRow(0)
    with qtbot.waitSignal(table.row_chosen) as told:
        table.cellActivated.emit(0, 0)
    assert told.args == [1]


def test_selected_rows_are_copied_with_tabs(qtbot: QtBot, qapp: QApplication) -> None:
    table = table_of(qtbot)
    table.show()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text().split("\n")[0] == "10\tdam\tThe dam at Tarn held."


def test_a_screen_reader_hears_the_name_of_the_column(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    cell = table.item(0, 1)
    assert cell is not None
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "What: dam"
