"""Where a list of rows was read, to be found again when the list was filled anew: after a correction was undone."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListView


@dataclass(frozen=True, slots=True)
class RowAnchor:
    """The words of the current row and of the uppermost one in view, and how far that is scrolled out, in pixels."""

    current: str | None
    top: str | None
    offset: int

    @classmethod
    def of(cls, rows: QListView) -> Self:
        """Return where a list is read; nowhere where it is empty."""
        top = rows.indexAt(QPoint(0, 0))
        current = rows.currentIndex()
        return cls(
            str(current.data()) if current.isValid() else None,
            str(top.data()) if top.isValid() else None,
            -rows.visualRect(top).top() if top.isValid() else 0,
        )

    def bring_back(self, rows: QListView) -> bool:
        """Go where the same words stand now, as far as they do; return whether any do."""
        model = rows.model()
        found = {str(model.index(row, 0).data()): model.index(row, 0) for row in reversed(range(model.rowCount()))}
        if self.current in found:
            rows.setCurrentIndex(found[self.current])
        if self.top in found:
            rows.scrollTo(found[self.top], QListView.ScrollHint.PositionAtTop)
            bar = rows.verticalScrollBar()
            bar.setValue(bar.value() + self.offset)
        return self.current in found or self.top in found
