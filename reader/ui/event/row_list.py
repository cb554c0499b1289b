"""A list of an event's rows, each as high as its words need; rows out of view are laid out as they come."""

from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.app.events.listed_rows import ListedRow, RowLook
from reader.model.comparison import LinkKind
from reader.rendering.palette import Palette, mixed
from reader.ui.event.page_keys import is_for_page
from reader.ui.event.row_anchor import RowAnchor
from reader.ui.widgets.fitting.broken_lines import breakable, broken_text
from reader.ui.widgets.look.font_sizes import bold_font, small_font
from reader.ui.widgets.plain_text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole + 1
_PADDING_PX, _GAP_PX = 5, 14
_LEAD_SHARE, _MOST_LEAD_PX = 0.16, 190
_POINT_PX = 5
_COUNT_PX = 56  # a lead that is a number
_NO_DIGITS = {ord(sign): None for sign in " \u00a0+≠"}  # in a count: "3 + 2 ≠ 1"
_NOTE_SHARE = 0.3
_LETTERS_A_LINE = 66
_ROWS_AT_ONCE = 60
_HEAT = 0.25  # of the hue on the paper where all others say it: ink stays far above 4.5:1 in all themes


class RowList(QListView):
    """Shows rows; Enter, or a double click, opens one.

    Signals: `row_reached` and `row_opened` (a ListedRow).
    """

    row_reached = Signal(object)
    row_opened = Signal(object)

    def __init__(self, palette: Palette, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel(self)
        self._anchor: RowAnchor | None = None
        self.setModel(self._rows)
        self.texts = RowDelegate(palette, self)
        self.setItemDelegate(self.texts)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_ROWS_AT_ONCE)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(self.row_at(index.row())))

    def show_rows(self, rows: tuple[ListedRow, ...]) -> None:
        """Show other rows; the list stays where it was read, as far as its words are there, or there again later.

        Other words are shown from their beginning.
        """
        if self._rows.rows:
            self._anchor = RowAnchor.of(self)
        self.texts.lay_out(rows)
        self._rows.show_rows(rows)
        if rows and self._anchor is not None and not self._anchor.bring_back(self):
            self.scrollToTop()

    def row_at(self, row: int) -> ListedRow:
        """Return a row."""
        return self._rows.rows[row]

    def row_count(self) -> int:
        """Count the rows."""
        return len(self._rows.rows)

    def go_to(self, row: int) -> None:
        """Make a row the current one, and bring it into view."""
        if 0 <= row < len(self._rows.rows):
            self.setCurrentIndex(self._rows.index(row, 0))

    def set_text_font(self, font: QFont) -> None:
        """Set the words of stories in another font or size."""
        self.texts.text_font = font
        self.texts.forget()
        self.scheduleDelayedItemsLayout()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self.texts.colours = palette
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard went."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.row_reached.emit(self.row_at(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter or Space."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.row_opened.emit(self.row_at(row))
        elif is_for_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width: rows are as high as they are then, and the list stays where it is read.

        Qt would lay rows out again for another height alone.
        """
        is_wider = event.size().width() != event.oldSize().width()
        anchor = RowAnchor.of(self) if is_wider and self._rows.rows else None
        self.texts.forget()
        super().resizeEvent(event)
        if anchor is not None:
            self.scheduleDelayedItemsLayout()
            anchor.bring_back(self)


class RowModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListedRow, ...] = ()

    def show_rows(self, rows: tuple[ListedRow, ...]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        row = self.rows[index.row()]
        match role:
            case int() if role == _ROW:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.lead, row.text, row.note)))
            case Qt.ItemDataRole.ToolTipRole if row.note:
                return plain_tooltip(row.note)
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a row: its lead, its text in lines of 66 letters at most, its note in smaller letters beside it."""

    def __init__(self, colours: Palette, parent: QListView) -> None:
        super().__init__(parent)
        self.colours = colours
        self.text_font = QFont(parent.font())
        self._view = parent
        self._heights: dict[int, int] = {}
        self._has_names = self._has_points = False  # before texts: of stories or days, and of moments

    def lay_out(self, rows: tuple[ListedRow, ...]) -> None:
        """Lay out other rows, whose texts all stand in line, whatever is before them."""
        self._has_names = not all(map(_is_counted, rows))
        self._has_points = any(row.look is RowLook.MOMENT for row in rows)
        self.forget()

    def forget(self) -> None:
        """Measure every row again."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        row, width = index.row(), self._view.viewport().width()
        if row not in self._heights:
            listed: ListedRow = index.data(_ROW)
            boxes = self._boxes(listed, QRect(0, 0, width, 0), option.font)
            self._heights[row] = max(box.bottom() + 1 for _, _, box in boxes) + _PADDING_PX
        return QSize(width, self._heights[row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        colours, row = self.colours, index.data(_ROW)
        painter.save()
        painter.fillRect(option.rect, colours.window if row.look is RowLook.HEADING else colours.paper)
        boxes = self._boxes(row, option.rect, option.font)
        if row.share:
            _, _, box = boxes[0]
            heat = mixed(colours.lines[LinkKind.IDENTICAL], colours.paper, _HEAT * row.share)
            painter.fillRect(box.adjusted(-4, -1, 4, 1), heat)
        for number, (text, font, box) in enumerate(boxes):
            painter.setPen(colours.ink if number == 0 or (number == 1 and row.share is not None) else colours.faint_ink)
            broken_text(text, font, box.width()).draw(painter, QPointF(box.topLeft()))
        if row.look is RowLook.MOMENT:
            self._draw_moment(painter, option.rect, boxes[0][2], is_first=index.row() == 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(_focus(colours, option.state), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw_moment(self, painter: QPainter, rect: QRect, text: QRect, *, is_first: bool) -> None:
        """Draw a point on the line of time, which begins with the first story."""
        left, middle = text.left() - _GAP_PX, text.top() + QFontMetrics(self.text_font).height() // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.colours.line, 2))
        painter.drawLine(left, middle if is_first else rect.top(), left, rect.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.accent)
        painter.drawEllipse(QPoint(left, middle), _POINT_PX, _POINT_PX)

    def _boxes(self, row: ListedRow, rect: QRect, font: QFont) -> list[tuple[str, QFont, QRect]]:
        """Return text, lead and note with their fonts and places; their heights are those of their words."""
        top = rect.top() + _PADDING_PX + (_GAP_PX // 2 if row.begins or row.look is RowLook.HEADING else 0)
        width = rect.width() - 2 * _GAP_PX
        lead_px = min(_MOST_LEAD_PX, round(width * _LEAD_SHARE)) if self._has_names else _COUNT_PX
        small = small_font(font)
        if row.look is RowLook.HEADING:
            return [
                _box(row.text, bold_font(font), rect.left() + _GAP_PX, top, width),
                *_below(row.note, small, rect.left() + _GAP_PX, top + QFontMetrics(font).lineSpacing() + 2, width),
            ]
        if row.look is RowLook.REMARK:
            return [_box(row.text, small, rect.left() + _GAP_PX, top, width)]
        text_font = bold_font(self.text_font) if row.look is RowLook.HEADLINE else self.text_font
        note_px = round(width * _NOTE_SHARE)
        room = width - lead_px - note_px - 2 * _GAP_PX
        # As wide in bold: what stands beside a headline is in line with what stands beside the text.
        text_px = min(room, QFontMetrics(self.text_font).averageCharWidth() * _LETTERS_A_LINE)
        left = rect.left() + _GAP_PX
        text_left = left + lead_px + _GAP_PX * (2 if self._has_points else 1)
        note_left = text_left + text_px + _GAP_PX
        lead_font = bold_font(font) if _is_counted(row) else small
        base = top + QFontMetrics(text_font).ascent()  # the line on which all three begin
        lead_top, note_top = (base - QFontMetrics(one).ascent() for one in (lead_font, small))
        return [
            _box(row.text, text_font, text_left, top, text_px),
            _box(row.lead, lead_font, left, lead_top, lead_px),
            _box(row.note, small, note_left, note_top, rect.left() + width - note_left + _GAP_PX),
        ]


def _is_counted(row: ListedRow) -> bool:
    """Tell whether what stands before a row's text is a number of stories, or nothing."""
    return not row.lead or row.lead.translate(_NO_DIGITS).isdecimal()


def _below(text: str, font: QFont, left: int, top: int, width: int) -> list[tuple[str, QFont, QRect]]:
    return [_box(text, font, left, top, width)] if text else []


def _box(text: str, font: QFont, left: int, top: int, width: int) -> tuple[str, QFont, QRect]:
    metrics, width = QFontMetrics(font), max(1, width)
    text = breakable(text, metrics, width)
    height = ceil(broken_text(text, font, width).boundingRect().height()) if text else metrics.height()
    return text, font, QRect(left, top, width, height)


def _focus(colours: Palette, state: QStyle.StateFlag) -> QColor:
    return colours.accent if state & QStyle.StateFlag.State_HasFocus else colours.line
