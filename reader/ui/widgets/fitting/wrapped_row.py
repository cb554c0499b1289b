"""A row of widgets that goes on in the next line where it has no room: nothing is cut, nothing is left out."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Measured(NamedTuple):
    """What is shown, and the sizes that it wants and needs at least."""

    item: QLayoutItem
    width: int
    height: int
    least: QSize


class WrappedRow(QLayout):
    """Lays out widgets from the left as wide as they want to be, or as there is room for.

    With `ends_right`, the last one stands at the right end of its line. Qt asks for heights and sizes a dozen times
    for each change, so the widgets are measured once for it.
    """

    def __init__(self, parent: QWidget | None = None, *, ends_right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._ends_right = ends_right
        self._measured: list[_Measured] | None = None
        self._lines_by_width: dict[int, list[list[_Measured]]] = {}
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Add what a widget is laid out by."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Measure again: Qt says that a widget came, went, or wants another size."""
        self._measured = None
        self._lines_by_width.clear()
        super().invalidate()

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove one of them, and return it."""
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        """Want no room beyond what is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell whether it is higher where it is narrower: it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height (px) of its lines at a width."""
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        return _height(lines, self.spacing()) + margins.top() + margins.bottom()

    def lines_at(self, width: int) -> int:
        """Return how many lines it takes at a width (px)."""
        margins = self.contentsMargins()
        return len(self._lines(width - margins.left() - margins.right()))

    def sizeHint(self) -> QSize:
        """Want to stand in one line."""
        shown = self._shown()
        width = sum(one.width for one in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(width, max((one.height for one in shown), default=0))

    def minimumSize(self) -> QSize:
        """Need the room of the widest one, and the height of one line."""
        least = [one.least for one in self._shown()]
        width, height = (max(sizes, default=0) for sizes in ([s.width() for s in least], [s.height() for s in least]))
        return self._with_margins(width, height)

    def setGeometry(self, rect: QRect) -> None:
        """Lay out the widgets."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        lines = self._lines(inside.width())
        for number, line in enumerate(lines):
            left, height = inside.left(), _line_height(line)
            for one in line:
                width = min(one.width, inside.width())
                is_last = self._ends_right and number == len(lines) - 1 and one is line[-1] and len(self._items) > 1
                at = inside.right() + 1 - width if is_last else left
                below = (height - one.height) // 2
                place = QRect(QPoint(at, top + below), QSize(width, one.height))
                one.item.setGeometry(self._mirrored(place, inside))
                left += width + self.spacing()
            top += height + self.spacing()

    def _mirrored(self, place: QRect, inside: QRect) -> QRect:
        """Return the place in a window that reads from the right to the left."""
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return place.translated(inside.left() + inside.right() - place.left() - place.right(), 0)

    def _shown(self) -> list[_Measured]:
        if self._measured is None:
            self._measured = [_measured(item) for item in self._items if not item.isEmpty()]
        return self._measured

    def _lines(self, width: int) -> list[list[_Measured]]:
        lines = self._lines_by_width.get(width)
        if lines is None:
            lines = self._lines_by_width[width] = self._broken(width)
        return lines

    def _broken(self, width: int) -> list[list[_Measured]]:
        lines, left, spacing = list[list[_Measured]](), 0, self.spacing()
        for one in self._shown():
            if not lines or left + one.width > width:
                lines.append([])
                left = 0
            lines[-1].append(one)
            left += one.width + spacing
        return lines

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())


def _measured(item: QLayoutItem) -> _Measured:
    wanted = item.sizeHint()
    return _Measured(item, wanted.width(), wanted.height(), item.minimumSize())


def _line_height(line: list[_Measured]) -> int:
    return max(one.height for one in line)


def _height(lines: list[list[_Measured]], spacing: int) -> int:
    return sum(map(_line_height, lines)) + spacing * max(0, len(lines) - 1)
