"""The matrix: claims by stories, under heads that stay in view; only what is in view is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.app.events.matrix import Matrix, MatrixCell, MatrixRowKind
from reader.model.events.event import State
from reader.rendering.palette import Palette, mixed
from reader.rendering.signs import draw_sign, sign_colour
from reader.ui.event.matrix_headers import CLAIM_SCALE, LEAST_CLAIMS_PX, ClaimHeads, StoryHeads
from reader.ui.event.matrix_model import MatrixModel, MatrixRole
from reader.ui.event.page_keys import is_for_page
from reader.ui.widgets.fitting.broken_lines import broken_lines
from reader.ui.widgets.look.font_sizes import bold_font
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.event.event_values import not_a_clash_here
from reader.wording.event.events import state_name

_LEAST_COLUMN_PX, _MOST_COLUMN_PX = 96, 230
_NARROW_COLUMN_PX = 80  # where all stories are in view then: a value breaks over two lines, and its tip has all of it
_SIGN_COLUMN_PX = 40  # where all are in view then only: signs alone, below upright names; tips have the words
_SIGN_CLAIMS_PX = 210
_MOST_CLAIMS_PX = 1100  # of width: longer lines are hard to read
_RADIUS_PX = 8.0
_AROUND_PX = 8  # above and below the words of a chip
_CHIP_PX, _GAP_PX = 6, 4  # inside of a chip, and between sign and words


class MatrixView(QTableView):
    """Shows a matrix; the arrow keys go from cell to cell, Enter opens one.

    Signals: `cell_reached` (row, column), `cell_opened` (row, column), `base_asked` (the index of a story),
    `fold_asked` (of what one story alone says), `dismissal_asked` (a claim, and a story whose clashes in it are none).
    """

    cell_reached = Signal(int, int)
    cell_opened = Signal(int, int)
    base_asked = Signal(int)
    fold_asked = Signal()
    dismissal_asked = Signal(int, int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel(self)
        self.stories = StoryHeads(palette, self)
        self.claims = ClaimHeads(palette, self)
        self.setModel(self.cells)
        self.setHorizontalHeader(self.stories)
        self.setVerticalHeader(self.claims)
        self._delegate = CellDelegate(palette, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Who tells what"))
        self._corner = PlainLabel(
            self.tr(
                "What is told, and by how many independent stories (+ in part or in another language, ≠ otherwise)"
            ),
            self,
        )
        self._corner.setObjectName("corner")
        self._corner.setWordWrap(True)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._corner.setMargin(10)
        self._dress_corner(palette)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.claims.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.stories.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self._open(index.row(), index.column()))
        self.stories.base_asked.connect(self._on_base_asked)
        self.claims.fold_asked.connect(self.fold_asked)
        self.claims.sectionClicked.connect(self._on_claim_clicked)

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show another matrix; what is current is left to who shows it."""
        self.claims.is_unfolded = matrix is not None and (matrix.shows_alone or bool(matrix.sought))
        self.cells.show_matrix(matrix)
        self._fit()

    def set_text_font(self, font: QFont) -> None:
        """Set the claims in another font or size; signs and values grow and shrink with them."""
        self.claims.text_font = font
        own = QFont(self.font())
        own.setPointSizeF(font.pointSizeF() / CLAIM_SCALE)
        self._delegate.font = own
        self._fit()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        for part in (self.stories, self.claims, self._delegate):
            part.colours = palette
        self._dress_corner(palette)
        for widget in (self.stories.viewport(), self.claims.viewport(), self.viewport()):
            widget.update()

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, and bring it into view."""
        if 0 <= row < self.cells.rowCount() and 0 <= column < self.cells.columnCount():
            self.setCurrentIndex(self.cells.index(row, column))

    def place(self) -> tuple[int, int]:
        """Return row and column of the current cell; -1 where there is none."""
        return self.currentIndex().row(), self.currentIndex().column()

    def judgement(self) -> str:
        """Name what can be said of the current cell by hand: "Not a clash", "A clash after all"; "" for neither."""
        matrix, (row, column) = self.cells.matrix, self.place()
        if matrix is None or row < 0 or matrix.rows[row].kind is not MatrixRowKind.CLAIM:
            return ""
        return not_a_clash_here(matrix.event.claims[matrix.rows[row].number], matrix.columns[column])

    def dismiss(self) -> bool:
        """Ask for what `judgement` names; return whether there is anything."""
        matrix, (row, column) = self.cells.matrix, self.place()
        if matrix is None or not self.judgement():
            return False
        self.dismissal_asked.emit(matrix.rows[row].number, matrix.columns[column])
        return True

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell where the keyboard went."""
        super().currentChanged(current, previous)
        self.claims.current = current.row()
        self.claims.viewport().update()
        self.viewport().update()
        if current.isValid():
            self.cell_reached.emit(current.row(), current.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current cell with Enter or Space; Home and End go along the row, with Ctrl to the ends."""
        row, column = self.place()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(row, column)
        elif is_for_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the stories."""
        super().resizeEvent(event)
        self._fit()

    def _open(self, row: int, column: int) -> None:
        matrix = self.cells.matrix
        if matrix is not None and matrix.rows[row].kind is MatrixRowKind.ALONE:
            self.fold_asked.emit()
        else:
            self.cell_opened.emit(row, column)

    def _on_base_asked(self, column: int) -> None:
        if self.cells.matrix is not None:
            self.base_asked.emit(self.cells.matrix.columns[column])

    def _on_claim_clicked(self, row: int) -> None:
        self.go_to(row, max(0, self.place()[1]))
        self.setFocus()

    def _fit(self) -> None:
        """Give each story as much width as there is, within bounds, and the claims what is left.

        The claims get less than they would like, and the stories as little as they can do with, before a story is out
        of view: where their words have no room, their signs.
        """
        claims, count = self.claims.sizeHint().width(), self.cells.columnCount()
        if count:
            room = self.viewport().width() + self.claims.width()
            if room - claims < count * _LEAST_COLUMN_PX:
                claims = max(LEAST_CLAIMS_PX, room - count * _LEAST_COLUMN_PX)
            least = _NARROW_COLUMN_PX if room - claims >= count * _NARROW_COLUMN_PX else _LEAST_COLUMN_PX
            if least > (room - claims) // count and room - _SIGN_CLAIMS_PX >= count * _SIGN_COLUMN_PX:
                claims = min(LEAST_CLAIMS_PX, room - count * _SIGN_COLUMN_PX)
                least = _SIGN_COLUMN_PX
            column = min(_MOST_COLUMN_PX, max(least, (room - claims) // count))
            self.stories.setDefaultSectionSize(column)
            claims = max(claims, min(_MOST_CLAIMS_PX, room - count * column))
        self.claims.setFixedWidth(claims)
        self.claims.setDefaultSectionSize(self.claims.row_height())
        self.stories.least_px = self._corner.heightForWidth(claims)
        self.updateGeometries()

    def updateGeometries(self) -> None:
        """Lay the corner's words over the place where the heads meet."""
        super().updateGeometries()
        if self.viewportMargins().left() != self.claims.width():
            # A scroll bar that goes gives the claims more room while the geometry is made, which does not ask again.
            super().updateGeometries()
        self._corner.setGeometry(0, 0, self.claims.width(), self.stories.height())

    def _dress_corner(self, palette: Palette) -> None:
        line = palette.line.name()
        self._corner.setStyleSheet(
            f"background: {palette.paper.name()}; color: {palette.faint_ink.name()};"
            f"border: none; border-bottom: 1px solid {line}; border-right: 1px solid {line};"
        )


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: the sign of its state, with the words that differ."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self.font: QFont | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell."""
        return QSize(_LEAST_COLUMN_PX, 2 * QFontMetrics(option.font).lineSpacing())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        colours = self.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell: MatrixCell = index.data(MatrixRole.CELL)
        view = self.parent()
        is_row = isinstance(view, QTableView) and view.currentIndex().row() == index.row()
        ground = mixed(colours.accent, colours.paper, 0.08) if is_row else colours.paper
        painter.fillRect(option.rect, ground)
        painter.setPen(colours.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        ink = sign_colour(cell.state, colours)
        font = option.font if self.font is None else self.font
        size = QFontMetrics(font).height() * 0.85
        if cell.count is not None:
            painter.setPen(colours.faint_ink)
            painter.setFont(font)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, cell.count_sign)
        elif cell.state in (State.DIFFERS, State.AS_WORDED):
            self._draw_values(painter, option.rect, cell, size, font)
        elif cell.at_the_time and option.rect.width() >= _NARROW_COLUMN_PX:
            self._draw_at_the_time(painter, option.rect, cell, size, font)
        else:
            draw_sign(painter, cell.state, QRectF(option.rect).center(), size, ink)
        if option.state & QStyle.StateFlag.State_Selected:
            pen = QPen(colours.accent, 2 if option.state & QStyle.StateFlag.State_HasFocus else 1)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -4), _RADIUS_PX, _RADIUS_PX)
        painter.restore()

    def _draw_at_the_time(self, painter: QPainter, rect: QRect, cell: MatrixCell, size: float, font: QFont) -> None:
        """Draw the sign with the words that reports of other times have otherwise: that is no clash, and no secret."""
        metrics = QFontMetrics(font)
        room = rect.width() - round(size) - _GAP_PX - 8
        lines = broken_lines(" · ".join(cell.at_the_time), metrics, room, _lines_of(rect, metrics))
        left = rect.center().x() - (size + _GAP_PX + max(map(metrics.horizontalAdvance, lines))) / 2
        sign = QPointF(left + size / 2, QRectF(rect).center().y())
        draw_sign(painter, cell.state, sign, size, sign_colour(cell.state, self.colours))
        painter.setFont(font)
        painter.setPen(self.colours.faint_ink)
        text = QRectF(rect).adjusted(left + size + _GAP_PX - rect.left(), 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))

    def _draw_values(self, painter: QPainter, rect: QRect, cell: MatrixCell, size: float, font: QFont) -> None:
        """Draw a box with the words that clash; ≠ in those that differ from the sentence that words the row."""
        # A sign alone would say nothing of what: who tells it in other words has no value to show.
        colours, text = self.colours, " · ".join(cell.values) or state_name(cell.state)
        is_narrow = rect.width() < _LEAST_COLUMN_PX
        chip, gap = (_CHIP_PX // 2, _GAP_PX // 2) if is_narrow else (_CHIP_PX, _GAP_PX)
        around = round(size) + 2 * chip + gap
        own = font if cell.state is State.AS_WORDED else bold_font(font)
        widest = max(map(QFontMetrics(own).horizontalAdvance, text.split(" ")))
        own = font if widest > rect.width() - 4 - around else own  # a value that is cut says nothing
        metrics = QFontMetrics(own)
        has_room = rect.width() >= _NARROW_COLUMN_PX
        lines = broken_lines(text, metrics, rect.width() - 4 - around, _lines_of(rect, metrics)) if has_room else [""]
        around -= 0 if has_room else gap
        width = around + max(map(metrics.horizontalAdvance, lines))
        height = metrics.height() + (len(lines) - 1) * metrics.lineSpacing() + _AROUND_PX
        box = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
        painter.setPen(QPen(colours.differs_line, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if cell.state is State.AS_WORDED else colours.differs_tint)
        round_px = (metrics.height() + _AROUND_PX) / 2
        painter.drawRoundedRect(box, round_px, round_px)
        sign = QPointF(box.left() + chip + size / 2, box.center().y())
        draw_sign(painter, cell.state, sign, size, colours.ink)
        painter.setFont(own)
        painter.setPen(colours.ink)
        words = box.adjusted(chip + size + gap, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))


def _lines_of(rect: QRect, metrics: QFontMetrics) -> int:
    """Return how many lines of a cell's words have room in it."""
    return max(1, (rect.height() - _AROUND_PX) // metrics.lineSpacing())
