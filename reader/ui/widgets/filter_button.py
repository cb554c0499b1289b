"""The button of the toolbar that says how much of both stories is seen, and offers to see less."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.rendering.collapsing import Filter


class FilterButton(QToolButton):
    """Offers the actions of the filters, and is named after the one that is on."""

    def __init__(self, actions: Mapping[Filter, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        menu = QMenu(self)
        menu.addActions(list(actions.values()))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Which sentences are shown; the others are folded into lines that open on a click"))
        for action in actions.values():
            action.toggled.connect(self._name)
        self._name()

    def _name(self) -> None:
        chosen = next(action.text() for action in self._actions.values() if action.isChecked())
        self.setText(self.tr("Show: {}").format(chosen.lower()))
        self.setAccessibleName(self.text())
