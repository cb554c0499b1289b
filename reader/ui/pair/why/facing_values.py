"""Values of both sides of a link, facing each other: "40,000 homes" ⇄ "400,000 homes"."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from reader.rendering.palette import Palette
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.pair.differences import AGAINST, FacingValues

_MOST_ROWS = 6  # a link with more of them is two other links


class FacingValuesGrid(QWidget):
    """A row for each fact that the sides of a link tell otherwise, in the mark of clashes, with its name if need be."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        """Take a theme's colours; rows that are shown keep theirs."""
        self._style = (
            f"QLabel {{ border: 1px solid {palette.differs_line.name()}; border-radius: 6px; padding: 4px 8px;"
            f" background: {palette.differs_tint.name()}; color: {palette.ink.name()}; font-weight: bold; }}"
        )

    def tell(self, rows: Sequence[FacingValues]) -> None:
        """Show these values instead of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for at, values in enumerate(rows[:_MOST_ROWS]):
            name = f"{values.name}, {values.note}" if values.note else values.name
            if len(rows) > 1 or values.note:  # of one clash, the popover's head tells the name
                self._grid.addWidget(PlainLabel(name), 2 * at, 0, 1, 3)
            for column, text in ((0, values.left), (2, values.right)):
                self._grid.addWidget(self._value(text), 2 * at + 1, column)
            self._grid.addWidget(PlainLabel(AGAINST), 2 * at + 1, 1)
        self.setVisible(bool(rows))

    def _value(self, text: str) -> PlainLabel:
        label = PlainLabel(text)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setStyleSheet(self._style)
        return label
