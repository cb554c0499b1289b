"""What is found and what is selected in a text, in the form in which its layout draws it."""

from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit


def look(ink: QColor, ground: QColor) -> QTextCharFormat:
    """Return the look of letters in an ink on a ground."""
    form = QTextCharFormat()
    form.setForeground(ink)
    form.setBackground(ground)
    return form


def selections_of(editor: QTextEdit) -> list[QAbstractTextDocumentLayout.Selection]:
    """Return the extra selections, and what the user has selected over them."""
    # Copies: what an extra selection gives belongs to it, and dies with it.
    shown = [(QTextCursor(extra.cursor), QTextCharFormat(extra.format)) for extra in editor.extraSelections()]
    if editor.textCursor().hasSelection():
        colours = editor.palette()
        shown.append((editor.textCursor(), look(colours.highlightedText().color(), colours.highlight().color())))
    selections = []
    for cursor, form in shown:
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = cursor
        selection.format = form
        selections.append(selection)
    return selections
