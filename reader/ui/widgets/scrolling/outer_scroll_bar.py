"""A scroll bar at the left edge of a scroll area.

Qt's own way to have one there is a layout from right to left, but in such a text Qt paints the whole view again at each
step of its layout: a dozen times for a story of 10,000 words.
"""

from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from reader.ui.widgets.scrolling.plain_scroll_bar import PlainScrollBar


class OuterScrollBar(PlainScrollBar):
    """Shows and moves the scroll bar that an area has and hides."""

    def __init__(self, hidden: QScrollBar, area: QAbstractScrollArea) -> None:
        """Stand in `area`, which keeps a margin for it and calls `follow` when it has another size."""
        super().__init__(area)
        self._hidden = hidden
        hidden.rangeChanged.connect(self.follow)
        hidden.valueChanged.connect(self.setValue)
        self.valueChanged.connect(hidden.setValue)

    def follow(self) -> None:
        """Take the range, the steps and the value of the hidden bar."""
        self.setRange(self._hidden.minimum(), self._hidden.maximum())
        self.setSingleStep(self._hidden.singleStep())
        self.setPageStep(self._hidden.pageStep())
        self.setValue(self._hidden.value())

    def place(self, height: int) -> None:
        """Stand at the left edge of an area this many px high."""
        self.setGeometry(0, 0, self.sizeHint().width(), height)
        self.follow()
