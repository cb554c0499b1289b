"""The heads of the matrix, which stay in view: stories above, claims at the left."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.app.events.matrix import MatrixRowKind
from reader.rendering.palette import Palette, mixed
from reader.ui.event.matrix_model import MatrixRole
from reader.ui.widgets.fitting.broken_lines import broken_lines, draw_line, facts_lines, lines_with
from reader.ui.widgets.look.font_sizes import bold_font, small_font

_PADDING_PX, _SIDE_PX = 10, 6
_COUNT_PX = 56
LEAST_CLAIMS_PX = 240
CLAIM_LINES = 2
CLAIM_SCALE = 1.02
"""How much larger than the window's own letters claims are set: stories by 1.2, of that a table .85."""
_MOST_OF_VIEW = 0.5  # of its height, for a row
_NARROW_PX, _LINES_WHERE_NARROW = 300, 3
_MOST_FACT_LINES = 5  # day, hour, language, and what else is said of a story
_MOST_NAME_LINES = 3  # names of versions differ at their end
_UPRIGHT_PX = 78  # a column that is narrower has its name upright, cut where it is higher than the next
_MOST_UPRIGHT_PX = 116


class StoryHeads(QHeaderView):
    """Names of stories with their facts; the base is marked.

    Signals: `base_asked` (a column, by a double click).
    """

    base_asked = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.colours = palette
        self.least_px = 0  # for what stands beside them
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Stories"))
        self.sectionDoubleClicked.connect(self.base_asked)

    def sizeHint(self) -> QSize:
        """Ask for room for name and facts."""
        small, bold = QFontMetrics(small_font(self.font())), QFontMetrics(bold_font(self.font()))
        if self._is_upright():
            names = (bold.horizontalAdvance(self._name(n)) for n in range(self.count()))
            return QSize(0, max(self.least_px, min(_MOST_UPRIGHT_PX, max(names, default=0)) + 2 * _PADDING_PX))
        height = self._name_lines() * bold.lineSpacing() + self._fact_lines() * small.lineSpacing() + 2 * _PADDING_PX
        return QSize(0, max(self.least_px, height))

    def _is_upright(self) -> bool:
        return self.defaultSectionSize() < _UPRIGHT_PX

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()))

    def _facts(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation(), MatrixRole.FACTS))

    def _name_lines(self) -> int:
        """Count the lines of the longest name."""
        metrics, width = QFontMetrics(bold_font(self.font())), self.defaultSectionSize() - 2 * _SIDE_PX
        names = map(self._name, range(self.count()))
        return max((len(broken_lines(name, metrics, width, _MOST_NAME_LINES)) for name in names), default=1)

    def _fact_lines(self) -> int:
        """Count the lines of the most facts: a day or an hour that is cut tells nothing."""
        metrics, width = QFontMetrics(small_font(self.font())), self.defaultSectionSize() - 2 * _SIDE_PX
        facts = map(self._facts, range(self.count()))
        return max((len(facts_lines(told, metrics, width, _MOST_FACT_LINES)) for told in facts), default=1)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a head."""
        painter.save()
        model = self.model()
        is_base = bool(model.headerData(section, self.orientation(), MatrixRole.KIND))
        ground = mixed(self.colours.accent, self.colours.paper, 0.1) if is_base else self.colours.paper
        painter.fillRect(rect, ground)
        painter.setPen(self.colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_SIDE_PX, _PADDING_PX, -_SIDE_PX, -_PADDING_PX)
        name, facts = self._name(section), self._facts(section)
        if self._is_upright():
            self._draw_upright(painter, rect, name, facts)
            painter.restore()
            return
        bold, small = bold_font(self.font()), small_font(self.font())
        names = broken_lines(name, QFontMetrics(bold), inner.width(), _MOST_NAME_LINES)
        told = facts_lines(facts, QFontMetrics(small), inner.width(), _MOST_FACT_LINES)
        top = inner.top() + max(0, self._name_lines() - len(names)) * QFontMetrics(bold).lineSpacing()
        for font, ink, lines in ((bold, self.colours.ink, names), (small, self.colours.faint_ink, told)):
            painter.setFont(font)
            painter.setPen(ink)
            for line in lines:
                height = QFontMetrics(font).lineSpacing()
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip
                painter.drawText(QRect(inner.left(), top, inner.width(), height), int(flags), line)
                top += height
        painter.restore()

    def _draw_upright(self, painter: QPainter, rect: QRect, name: str, facts: str) -> None:
        """Draw a name from below upwards, with the first of its facts beside it: a tip has all of them."""
        bold, small = bold_font(self.font()), small_font(self.font())
        first = facts.partition(" · ")[0]
        lines = [(bold, self.colours.ink, name), (small, self.colours.faint_ink, first)]
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        across = sum(QFontMetrics(font).lineSpacing() for font, _, _ in lines)
        top, length = (rect.width() - across) // 2, rect.height() - 2 * _PADDING_PX
        for font, ink, text in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(ink)
            box = QRect(_PADDING_PX, top, length, metrics.lineSpacing())
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, length)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
            top += metrics.lineSpacing()


class ClaimHeads(QHeaderView):
    """What is told, and how many independent stories tell it.

    Signals: `fold_asked` (of the row that stands for sentences only here).
    """

    fold_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.colours = palette
        self.text_font = QFont(self.font())
        self.current = -1
        self.is_unfolded = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("What is told"))

    def row_height(self) -> int:
        """Return the height of every row (px): measuring each would lay out hundreds of claims."""
        return self._lines() * QFontMetrics(self.text_font).lineSpacing() + 2 * _PADDING_PX

    def _lines(self) -> int:
        """Return how many lines a claim has: more in larger letters, which would cut more of it else.

        A row that is higher than half of the view is none to compare with the next.
        """
        usual = _LINES_WHERE_NARROW if self.width() < _NARROW_PX else CLAIM_LINES
        zoom = self.text_font.pointSizeF() / (self.font().pointSizeF() * CLAIM_SCALE)
        parent, line_px = self.parentWidget(), QFontMetrics(self.text_font).lineSpacing()
        most = usual if parent is None else int((_MOST_OF_VIEW * parent.height() - 2 * _PADDING_PX) // line_px)
        return max(usual, min(most, round(usual * zoom)))

    def sizeHint(self) -> QSize:
        """Take a third of the view, within bounds."""
        parent = self.parentWidget()
        width = parent.width() if parent is not None else 1000
        # Qt's own hint asks for sections that went with the last matrix.
        return QSize(min(620, max(LEAST_CLAIMS_PX, round(width * 0.34))), 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or fold what one story alone says."""
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and self._kind(section) is MatrixRowKind.ALONE:
            self.fold_asked.emit()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a claim with its count."""
        painter.save()
        colours, model, kind = self.colours, self.model(), self._kind(section)
        is_heading = kind is MatrixRowKind.ALONE
        ground = colours.window if is_heading else colours.paper
        if section == self.current:
            ground = mixed(colours.accent, ground, 0.08)
        painter.fillRect(rect, ground)
        painter.setPen(colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(_PADDING_PX, _PADDING_PX, -_COUNT_PX, -_PADDING_PX)
        count = model.headerData(section, self.orientation(), MatrixRole.COUNT)
        text = str(model.headerData(section, self.orientation()))
        if is_heading:
            text = f"{'▾' if self.is_unfolded else '▸'} {text}"
        font = QFont(self.font()) if is_heading else self.text_font
        metrics = QFontMetrics(font)
        kept = str(model.headerData(section, self.orientation(), MatrixRole.KEPT) or "")
        lines = lines_with(text, kept, metrics, inner.width(), self._lines())
        top = rect.top() + (rect.height() - len(lines) * metrics.lineSpacing()) // 2
        painter.setFont(font)
        painter.setPen(colours.faint_ink if is_heading else colours.ink)
        for line in lines:
            draw_line(painter, QRect(inner.left(), top, inner.width(), 0), line, text)
            top += metrics.lineSpacing()
        painter.setFont(self.font())
        painter.setPen(colours.faint_ink)
        box = QRect(rect.right() - _COUNT_PX, rect.top(), _COUNT_PX - 8, rect.height())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), str(count))
        painter.restore()

    def _kind(self, section: int) -> MatrixRowKind:
        kind: MatrixRowKind = self.model().headerData(section, self.orientation(), MatrixRole.KIND)
        return kind
