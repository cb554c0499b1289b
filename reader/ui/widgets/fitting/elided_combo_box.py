"""A choice whose text gives way in its middle: how it begins says what it is, how it ends tells it from others."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter


class ElidedComboBox(QComboBox):
    """Shows as much of the current text as there is room for; what it drops down is on paper, as every list is."""

    def __init__(self) -> None:
        super().__init__()
        # The style's own would put the choices on the colour of a menu's frame (see `apply_theme`).
        self.setItemDelegate(QStyledItemDelegate(self))

    def shown_text(self) -> str:
        """Return what there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        # The style leaves a pixel at each end.
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room.width() - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box as the style does, with the text that fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
