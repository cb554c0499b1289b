"""A line of text, or a few, that end in an ellipsis where they have no room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.widgets.fitting.broken_lines import broken_lines
from reader.ui.widgets.plain_text import PlainLabel, plain_tooltip


class ElidedLabel(PlainLabel):
    """Takes what width is left; its whole text is what a screen reader says, and its tooltip if it has none.

    It takes more than one line, up to `most_lines`, only if told to, as its owner must give it the height. Of its line
    it keeps `keeps_px`, whatever room there is.
    """

    def __init__(self, parent: QWidget | None = None, most_lines: int = 1, keeps_px: int = 0) -> None:
        super().__init__(parent=parent)
        self._most_lines = most_lines
        self._keeps_px = keeps_px
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Ask for as much width as it keeps."""
        return QSize(min(self._keeps_px, self.sizeHint().width()), super().minimumSizeHint().height())

    def set_text_keeping(self, text: str, beginning: str) -> None:
        """Show a text whose beginning is cut last."""
        more = "" if beginning == text else " …"
        self._keeps_px = self.fontMetrics().horizontalAdvance(f"{beginning}{more}") if beginning else 0
        self.setText(text)
        self.updateGeometry()

    def shown_text(self) -> str:
        """Return what there is room for."""
        width, metrics = self.contentsRect().width(), self.fontMetrics()
        if self._most_lines == 1:
            return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        return "\n".join(broken_lines(self.text(), metrics, width, self._most_lines))

    def line_count(self) -> int:
        """Count the lines that the text takes in its width."""
        return self.shown_text().count("\n") + 1

    def event(self, event: QEvent) -> bool:
        """Show the whole text under the mouse where it is cut."""
        is_asked = isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip()
        if isinstance(event, QHelpEvent) and is_asked and self.shown_text().replace("\n", " ") != self.text():
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())
        painter.end()


class ShrinkingLabel(ElidedLabel):
    """Is as wide as its line, and narrower where there is no room: what is left is another one's."""

    def __init__(self, parent: QWidget | None = None, keeps_px: int = 0) -> None:
        super().__init__(parent, keeps_px=keeps_px)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
