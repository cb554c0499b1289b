"""Where a walk through a comparison stands, "4 of 7 shared", between the buttons that walk it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.rendering.palette import Palette
from reader.ui.widgets.icons import themed_icon
from reader.ui.widgets.plain_text import PlainLabel

_ICON = QSize(16, 16)
_ROOM_PX = 8


class WalkCounter(QWidget):
    """Counts the stops of one route; its buttons are the actions that go to the one before and to the next."""

    def __init__(self, what: str, previous: QAction, following: QAction, parent: QWidget | None = None) -> None:
        """Count `what`, in the words of the legend ("shared")."""
        super().__init__(parent)
        self._what = what
        self._total = 0
        self._actions = {"previous": previous, "next": following}
        self._label = PlainLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_button(previous))
        row.addWidget(self._label)
        row.addWidget(_button(following))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_total(0)

    @property
    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def show_total(self, total: int) -> None:
        """Say how many stops there are; nobody stands at one yet.

        They are places, a link or a run of sentences each: the summary below the stories counts sentences.
        """
        self._total = total
        self._show((self.tr("{} place {}") if total == 1 else self.tr("{} places {}")).format(total, self._what))

    def show_unknown(self) -> None:
        """Say that nobody knows how many stops there are: none is not the same."""
        self._total = 0
        self._show(self.tr("{} not known").format(self._what))

    def show_number(self, number: int) -> None:
        """Say that the walk stands at the stop `number`, from 1."""
        self._show(self.tr("{} of {} {}").format(number, self._total, self._what))

    def set_palette(self, palette: Palette) -> None:
        """Draw the arrows in the ink of a theme."""
        for name, action in self._actions.items():
            action.setIcon(themed_icon(name, palette))

    def _show(self, text: str) -> None:
        self._label.setText(text)
        # As wide as its longest count: what stands beside it stays where it is while somebody walks.
        widest = self.tr("{} of {} {}").format(self._total, self._total, self._what)
        at_rest = self.tr("{} places {}").format(self._total, self._what)
        metrics = self._label.fontMetrics()
        self._label.setFixedWidth(max(map(metrics.horizontalAdvance, (text, widest, at_rest))) + _ROOM_PX)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(action.text())
    return button
