"""The text of a story under mouse and clipboard: what is pointed at, clicked, asked for by a menu, and copied."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from reader.model.comparison import Side
from reader.rendering.document import StoryDocument
from reader.rendering.palette import Palette
from reader.ui.pane.page.text_hits import fold_at, position_beside, sentence_at
from reader.ui.pane.story_sheet import StorySheet


class StoryBrowser(StorySheet):
    """Says what the mouse is on, and what was clicked.

    Signals: `sentence_hovered` (its index, or -1 when the mouse leaves), `sentence_clicked`, `fold_clicked` (the first
    sentence that a line stands for), `context_menu_filled` (the menu of a right click, for more entries, and the
    position in the document).
    """

    sentence_hovered = Signal(int)
    sentence_clicked = Signal(int)
    fold_clicked = Signal(int)
    context_menu_filled = Signal(QMenu, int)

    def __init__(self, side: Side, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(side, palette, parent)
        self._hovered = -1
        self._pressed_at = QPoint()
        # What else belongs to words that are copied, however that is asked; a translation's originals do.
        self.dress_copied: Callable[[str], str] = str
        self.viewport().setMouseTracking(True)
        # Before anybody else hears that lines have moved.
        self.laid_out.connect(self._forget_hovered)
        self.scrolled.connect(self._forget_hovered)

    def show_story(self, story: StoryDocument | None) -> None:
        """Show a story from its start, without marks."""
        self._hover(-1)
        super().show_story(story)

    # What Qt calls

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as plain text: the inks and sizes of a theme have no business in a letter."""
        data = QMimeData()
        data.setText(self.dress_copied(self.textCursor().selection().toPlainText().replace("\u2028", "\n")))
        return data

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which sentence the mouse is on."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self._sentence_under(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began: a drag selects text and is no click."""
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which sentence was clicked."""
        super().mouseReleaseEvent(event)
        is_still = (event.position().toPoint() - self._pressed_at).manhattanLength() < 4
        index = self._sentence_under(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not is_still or self.story is None or self.places is None:
            return
        fold = fold_at(self.story, self.places, self._in_document(event.position()))
        if fold is not None:
            self.fold_clicked.emit(fold.first)
        elif index >= 0:
            self.sentence_clicked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here: Qt's own actions, and what others add to them."""
        place = QPointF(event.pos())
        menu = self.createStandardContextMenu()
        menu.setParent(self, menu.windowFlags())
        position = -1 if self.story is None else position_beside(self.story, self._in_document(place))
        if position >= 0:
            self.context_menu_filled.emit(menu, position)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def leaveEvent(self, event: QEvent) -> None:
        """Put the lights out."""
        super().leaveEvent(event)
        self._hover(-1)

    # Steps

    def _forget_hovered(self) -> None:
        """Say no more of the sentence that was under the mouse: another one may be there now."""
        if self._hovered >= 0:
            self._hover(-1)
            QToolTip.hideText()

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.sentence_hovered.emit(index)

    def _sentence_under(self, point: QPointF) -> int:
        return -1 if self.story is None else sentence_at(self.story, self._in_document(point))

    def _in_document(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())
