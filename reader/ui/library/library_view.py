"""The list of stories: headline, outlet, date, language, words, and the letter of its pane."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.app.session import Session
from reader.app.stories.story import StoryState
from reader.model.comparison import Side
from reader.rendering.palette import Palette, mixed
from reader.ui.library.story_model import StoryModel, StoryRole

_PADDING_PX = 9
_LETTER_PX = 24
_HEADLINE_LINES = 2
_JOINT = " · "
_NO_BREAK = "\N{NO-BREAK SPACE}"
_REMEMBERED = 200  # texts whose lines are known: a high window shows some fifty rows of two texts

_Breaker = Callable[[str, QFontMetrics, int, int], list[str]]


class LibraryView(QTableView):
    """Shows the session's stories; a click chooses one.

    Signals: `story_chosen` (index), `story_opened` (side, index) for Enter and Shift+Enter.
    """

    story_chosen = Signal(int)
    story_opened = Signal(Side, int)

    def __init__(self, session: Session, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stories = StoryModel(session, self)
        self.setModel(self.stories)
        self._delegate = StoryDelegate(palette, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Stories"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        # One height for all rows: measuring each would lay out ten thousand headlines.
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height(self.font()))
        self.clicked.connect(self._on_clicked)

    def set_palette(self, palette: Palette) -> None:
        """Wear another theme."""
        self._delegate.colours = palette
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current story: Enter on the left, Shift+Enter on the right, Space as a click does."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.story_opened.emit(Side.RIGHT if is_shifted else Side.LEFT, self.stories.story_at(row))
        elif row >= 0 and event.key() == Qt.Key.Key_Space:
            self.story_chosen.emit(self.stories.story_at(row))
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.story_chosen.emit(self.stories.story_at(index.row()))


class StoryDelegate(QStyledItemDelegate):
    """Draws a row: the letter of its pane, the headline over two lines, the facts in smaller letters."""

    def __init__(self, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._lines: dict[tuple[str, str, int, int], list[str]] = {}

    def row_height(self, font: QFont) -> int:
        """Return the height of a row (px)."""
        lines = _HEADLINE_LINES * QFontMetrics(_headline_font(font)).lineSpacing()
        return lines + QFontMetrics(_facts_font(font)).lineSpacing() + 2 * _PADDING_PX

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row."""
        return QSize(200, self.row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        colours = self.colours
        painter.save()
        letter = str(index.data(StoryRole.LETTER))
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = mixed(colours.accent, colours.paper, 0.14) if letter else colours.paper
        painter.fillRect(option.rect, ground)
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.accent)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.setPen(colours.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = option.rect.adjusted(_PADDING_PX, _PADDING_PX, -_PADDING_PX, -_PADDING_PX)
        if letter:
            self._draw_letter(painter, inner, letter, option.font)
            inner.setLeft(inner.left() + _LETTER_PX)
        self._draw_texts(painter, inner, index, option.font)
        painter.restore()

    def _draw_letter(self, painter: QPainter, inner: QRect, letter: str, font: QFont) -> None:
        box = QRect(inner.left(), inner.top() + 1, _LETTER_PX - 6, QFontMetrics(font).height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.accent)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self.colours.paper)
        painter.setFont(_headline_font(font))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)

    def _draw_texts(
        self, painter: QPainter, inner: QRect, index: QModelIndex | QPersistentModelIndex, font: QFont
    ) -> None:
        has_failed = index.data(StoryRole.STATE) is StoryState.FAILED
        ink: QColor = self.colours.faint_ink if has_failed else self.colours.ink
        headline_font = _headline_font(font)
        metrics = QFontMetrics(headline_font)
        top = inner.top()
        painter.setPen(ink)
        painter.setFont(headline_font)
        for line in self._broken(_wrapped, str(index.data()), headline_font, inner.width(), _HEADLINE_LINES):
            painter.drawText(inner.left(), top + metrics.ascent(), line)
            top += metrics.lineSpacing()
        facts_font = _facts_font(font)
        painter.setPen(self.colours.faint_ink)
        painter.setFont(facts_font)
        facts = QFontMetrics(facts_font)
        top += 1
        room = (inner.bottom() + 1 - top) // facts.lineSpacing()
        for line in self._broken(
            facts_lines, str(index.data(StoryRole.FACTS)), facts_font, inner.width(), max(1, room)
        ):
            painter.drawText(inner.left(), top + facts.ascent(), line)
            top += facts.lineSpacing()

    def _broken(self, breaker: _Breaker, text: str, font: QFont, width: int, most: int) -> list[str]:
        """Break a text; while a list fills, its first rows are drawn again with each of its batches."""
        key = (text, font.key(), width, most)
        if key not in self._lines:
            if len(self._lines) >= _REMEMBERED:
                self._lines.clear()
            self._lines[key] = breaker(text, QFontMetrics(font), width, most)
        return self._lines[key]


def _headline_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _facts_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def facts_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break facts between two of them, or inside of one that is longer than a line."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    whole = [
        fact if metrics.horizontalAdvance(fact) > width else fact.replace(" ", _NO_BREAK) for fact in text.split(_JOINT)
    ]
    lines = _wrapped(f"{_NO_BREAK}· ".join(whole), metrics, width, most)
    return [line.removesuffix(f"{_NO_BREAK}·") for line in lines]


def _wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break a text at blanks into at most this many lines; the last one ends in "…" if there is more."""
    words, lines = text.split(" "), list[str]()
    while words:
        rest = " ".join(words)
        if metrics.horizontalAdvance(rest) <= width:
            return [*lines, rest]
        if len(lines) == most - 1:
            return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        del words[:count]
    return lines
