"""A line below the texts for what went wrong and what can be done: no dialog stands in the way of reading."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import partial
from types import MappingProxyType

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from reader.rendering.palette import Palette, mixed
from reader.ui.widgets.late_button import LateButton
from reader.ui.widgets.plain_text import PlainLabel

_LEAST_TEXT_PX = 240


class About(Enum):
    """What a message is about: with that it ends."""

    PROGRAM = auto()
    FOLDER = auto()
    PAIR = auto()


class MessageBar(QFrame):
    """Shows one message at a time, with its actions and a way to close it, as long as there is what it is about.

    A hint takes the place of no message: it comes when that one was read, and again, until it was closed itself.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        # A long message takes lines; left to itself, it would make the window wider.
        self._text.setMinimumWidth(_LEAST_TEXT_PX)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.addWidget(self._text, 1)
        self._close = LateButton(self.tr("Close"))
        self._close.clicked.connect(self._on_closed)
        self._row.addWidget(self._close)
        self._actions: list[LateButton] = []
        self._about = About.PROGRAM
        self._hint = ""
        self._read_before: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self.set_palette(palette)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown."""
        return self._text.text()

    def shows(self, text: str) -> bool:
        """Tell whether a message is the one that is shown."""
        return not self.isHidden() and self.text == text

    def is_free(self) -> bool:
        """Tell whether there is no message but perhaps a hint."""
        return self.isHidden() or self._shows_hint()

    def show_message(
        self, text: str, about: About, actions: Mapping[str, Callable[[], object]] = MappingProxyType({})
    ) -> None:
        """Show a message, with a button for each action under its name."""
        self._show(text, about, actions)

    def _show(self, text: str, about: About, actions: Mapping[str, Callable[[], object]]) -> None:
        self._about = about
        self._give_keyboard_back()
        for button in self._actions:
            self._row.removeWidget(button)
            button.deleteLater()
        self._actions = [self._button(name, action) for name, action in actions.items()]
        self._close.appear()
        self._text.setText(text)
        self.show()

    def show_hint(self, text: str) -> None:
        """Say something that holds until another hint takes its place; "" takes it back."""
        is_free = self.is_free()
        self._hint = text
        if is_free:
            self._put_away()

    def take_back(self, text: str) -> None:
        """Hide a message that no longer holds, if it is still the one that is shown."""
        if text == self.text:
            self._put_away()

    def end(self, *about: About) -> None:
        """Hide a message about something that is not there any more."""
        if self._about in about:
            self._put_away()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        ground = mixed(palette.divergent_line, palette.paper, 0.18)
        self.setStyleSheet(f"MessageBar {{ background: {ground.name()}; }}")

    def _on_closed(self) -> None:
        if self._shows_hint():
            self._hint = ""
        self._put_away()

    def _shows_hint(self) -> bool:
        return self.shows(self._hint)

    def _put_away(self) -> None:
        """Show the hint in place of a message, or nothing; a hint that is shown stays, so that no text moves."""
        if not self._hint:
            self._give_keyboard_back()
            self.hide()
        elif not self._shows_hint():
            self._show(self._hint, About.PAIR, {})

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and before is not None and not self.isAncestorOf(before):
            self._read_before = before

    def _give_keyboard_back(self) -> None:
        """Let the keyboard go where it came from: it is no key for the next message, nor for what is beside."""
        now, before = QApplication.focusWidget(), self._read_before
        if now is not None and self.isAncestorOf(now) and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, name: str, action: Callable[[], object]) -> LateButton:
        button = LateButton(name)
        button.clicked.connect(self._put_away)
        button.clicked.connect(partial(_call, action))
        self._row.insertWidget(self._row.count() - 1, button)
        return button


def _call(action: Callable[[], object], *_checked: bool) -> None:
    """Leave out whether a button is checked; PySide hands it to some partial functions, and to others not."""
    action()
