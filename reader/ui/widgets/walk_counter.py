"""Where a walk through a comparison stands, "4 of 7 shared", between the buttons that walk it."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.rendering.palette import Palette
from reader.ui.widgets.look.icons import themed_icon
from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip

_ICON = QSize(16, 16)
_ROOM_PX = 8


class StopUnit(Enum):
    """What the stops of a walk are."""

    PLACES = "places"  # links: of a sentence each, or of several
    SENTENCES = "sentences"
    CLAIMS = "claims"


class Length(Enum):
    """How much is said of a walk: "4 of 7 places shared"; "4/7 shared"; "4/7", which a tip explains."""

    WHOLE = "whole"
    BRIEF = "brief"
    BARE = "bare"


class WalkCounter(QWidget):
    """Counts the stops of one route; its buttons are the actions that go to the one before and to the next."""

    def __init__(
        self,
        what: str,
        previous: QAction,
        following: QAction,
        one: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Count `what`, in the words of the legend ("shared"); `one` is the word for a single one, if it is another."""
        super().__init__(parent)
        self._unit = StopUnit.PLACES
        self._what = what
        self._one = what if one is None else one
        self._total: int | None = None
        self._number: int | None = None
        self._hidden = 0
        self._is_known = True
        self._length = Length.WHOLE
        self._actions = {"previous": previous, "next": following}
        self._label = PlainLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._arrows = {name: _button(action) for name, action in self._actions.items()}
        row.addWidget(self._arrows["previous"])
        row.addWidget(self._label)
        row.addWidget(self._arrows["next"])
        for action in self._actions.values():
            action.changed.connect(self._enable)  # a button takes the state of its action at every change
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(None)

    @property
    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def show_count(
        self,
        total: int | None,
        number: int | None = None,
        *,
        hidden: int = 0,
        is_known: bool = True,
        unit: StopUnit = StopUnit.PLACES,
    ) -> None:
        """Say how many stops there are, at which one (from 1) the reader is, and how many of them are hidden.

        None says that nothing is compared; where nobody knows how many there are, that is not the same as none.
        """
        counted = (total, number, hidden, is_known, unit)
        if counted == (self._total, self._number, self._hidden, self._is_known, self._unit) and self._label.text():
            return
        self._total, self._number, self._hidden, self._is_known, self._unit = counted
        self._show()

    def set_length(self, length: Length) -> None:
        """Leave words out where there is no room; the buttons' names have them."""
        if length is not self._length:
            self._length = length
            self._show()

    def width_of(self, length: Length) -> int:
        """Return the width (px) of its longest count: what stands beside it stays where it is while somebody walks."""
        texts = (self._told(number, length) for number in (None, self._total))
        return max(map(self._label.fontMetrics().horizontalAdvance, texts)) + _ROOM_PX

    def set_palette(self, palette: Palette) -> None:
        """Draw the arrows in the ink of a theme."""
        for name, action in self._actions.items():
            action.setIcon(themed_icon(name, palette))

    def _show(self) -> None:
        whole = self._told(self._number, Length.WHOLE)
        self._label.setText(self._told(self._number, self._length))
        self._label.setAccessibleName(whole)
        more = self.tr("{} more: the legend below the stories hides them").format(self._hidden) if self._hidden else ""
        # A number alone doesn't say of what.
        set_tool_tip(self._label, "\n".join(filter(None, ("" if self._length is Length.WHOLE else whole, more))))
        self._enable()
        self._label.setFixedWidth(self.width_of(self._length))
        # The toolbar asks at once how much room there is, before Qt would tell it of the new width.
        self.updateGeometry()

    def _enable(self) -> None:
        """Let the arrows live where there is a stop; their keys say why there is none."""
        for name, arrow in self._arrows.items():
            arrow.setEnabled(bool(self._total) and self._actions[name].isEnabled())

    def _told(self, number: int | None, length: Length) -> str:
        if length is Length.BRIEF and self._total is not None:
            return f"{self._told(number, Length.BARE)} {self._one if self._total == 1 else self._what}"
        is_bare = length is Length.BARE
        if self._total is None:
            return "–" if is_bare else self._what
        if not self._is_known:
            return "?" if is_bare else self.tr("{} not known").format(self._what)
        if self._hidden and not self._total:
            return "–" if is_bare else self.tr("{} hidden").format(self._what)
        if number is not None:
            form = self.tr("{}/{}") if is_bare else self.tr("{} of {} {}")
            return form.format(number, self._total, self._one if self._total == 1 else self._what)
        if is_bare:
            return str(self._total)
        match self._unit:
            case StopUnit.PLACES:
                one, many = self.tr("1 place {}"), self.tr("{} places {}")
            case StopUnit.SENTENCES:
                one, many = self.tr("1 sentence {}"), self.tr("{} sentences {}")
            case StopUnit.CLAIMS:
                one, many = self.tr("1 claim {}"), self.tr("{} claims {}")
        return one.format(self._one) if self._total == 1 else many.format(f"{self._total:,}", self._what)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(action.text())
    return button
