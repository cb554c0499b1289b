from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.pane.page.text_selections import look, selections_of


def test_what_is_found_is_drawn_before_what_is_selected(qtbot: QtBot) -> None:
    editor = QTextEdit("One two three")
    qtbot.addWidget(editor)
    found = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    found.cursor, found.format = cursor, look(QColor("black"), QColor("yellow"))
    editor.setExtraSelections([found])
    assert [selection.cursor.selectedText() for selection in selections_of(editor)] == ["One"]
    editor.selectAll()
    drawn = selections_of(editor)
    assert [selection.cursor.selectedText() for selection in drawn] == ["One", "One two three"]
    assert drawn[0].format.background().color() == QColor("yellow")
