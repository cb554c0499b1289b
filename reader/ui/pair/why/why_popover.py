"""Why two sentences are linked, in a popover beside them: it covers neither, and goes with Esc or a click elsewhere."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.comparison import Comparison
from reader.rendering.palette import Palette
from reader.ui.pair.why.facing_values import FacingValuesGrid
from reader.ui.widgets.announcing import announce
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.pair.differences import facing_values, not_a_clash
from reader.wording.pair.links import differs_in, how_sure, link_grounds, more_of_link

_WIDTH_PX = 420
_GAP_PX = 6


class WhyPopover(QFrame):
    """Says why a link was made.

    Signals: `copy_asked` (the number of a link, for the pair with the sources of both sides), `dismissal_asked` (that
    of a link whose clashes are none, or are some after all), `unlinking_asked` (that of a link that is none),
    `other_key_pressed` (a QKeySequence that means nothing here: a popup keeps the window's own keys from it).
    """

    copy_asked = Signal(int)
    dismissal_asked = Signal(int)
    unlinking_asked = Signal(int)
    other_key_pressed = Signal(QKeySequence)

    def __init__(self, palette: Palette, parent: QWidget, legend: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._legend = legend
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Why linked?"))
        self._head = PlainLabel()
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self._values = FacingValuesGrid(palette)
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(self.tr("Copy with sources"))
        copy.clicked.connect(self._on_copy_clicked)
        copy.clicked.connect(self.close)
        self.dismissal = QPushButton()
        self.dismissal.clicked.connect(self.close)
        self.dismissal.clicked.connect(self._on_dismissal_clicked)
        self.unlinking = QPushButton(self.tr("Not a link"))
        self.unlinking.clicked.connect(self.close)
        self.unlinking.clicked.connect(self._on_unlinking_clicked)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        judgements, buttons = QHBoxLayout(), QHBoxLayout()
        judgements.addWidget(self.unlinking)
        judgements.addWidget(self.dismissal)
        judgements.addStretch(1)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._head)
        column.addWidget(self._values)
        column.addWidget(self._text)
        column.addLayout(judgements)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)
        self._told: tuple[str, ...] = ()
        self._number = 0

    @property
    def text(self) -> str:
        """What is said."""
        return "\n".join([self._head.text(), *self._told, self._text.text()])

    def set_palette(self, palette: Palette) -> None:
        """Take a theme's colours."""
        self._values.set_palette(palette)

    def tell(self, comparison: Comparison, number: int, beside: QRect) -> None:
        """Say why the link `number` (from 0) was made, below or above a rectangle of the screen."""
        self._number = number
        link = comparison.links[number]
        values = facing_values(comparison, link)
        head = self.tr("Pair {}").format(number + 1)
        self._head.setText(f"{head}: {differs_in(link)}" if link.clashes else head)
        self._values.tell(values)
        self.dismissal.setText(not_a_clash(link))
        self.dismissal.setVisible(bool(not_a_clash(link)))
        self._told = tuple(one.text for one in values)
        grounds = (link_grounds(comparison, link), how_sure(link), more_of_link(comparison, link))
        self._text.setText("\n".join(filter(None, grounds)))
        layout = self.layout()
        if layout is not None:  # what words wrap to, not what they would take at another width
            layout.activate()  # the words of the link before would else still ask for their height
            self.resize(_WIDTH_PX, layout.totalMinimumHeightForWidth(_WIDTH_PX))
        self.move(self._place(beside))
        self.show()
        announce(self, self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Esc, and hand on what isn't meant for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            self.other_key_pressed.emit(QKeySequence(event.keyCombination()))

    def _on_copy_clicked(self) -> None:
        self.copy_asked.emit(self._number)

    def _on_dismissal_clicked(self) -> None:
        self.dismissal_asked.emit(self._number)

    def _on_unlinking_clicked(self) -> None:
        self.unlinking_asked.emit(self._number)

    def _place(self, beside: QRect) -> QPoint:
        """Return where it hides none of what it speaks of and stays on the screen, off the legend where it can."""
        room = self.screen().availableGeometry()
        below, above = beside.bottom() + _GAP_PX, beside.top() - _GAP_PX - self.height()
        legend = self._legend
        shown = legend is not None and legend.isVisible()
        end = legend.mapToGlobal(QPoint()).y() if legend is not None and shown else room.bottom()
        y = below if below + self.height() <= end or above < room.top() else above
        x = max(room.left(), min(beside.left(), room.right() - self.width()))
        return QPoint(x, max(room.top(), min(y, room.bottom() - self.height())))
