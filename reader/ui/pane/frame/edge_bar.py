"""The line between a pane's header and its text that says what cleaning nearly took for the story's edges."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.model.article import Article
from reader.rendering.palette import Palette, mixed
from reader.ui.widgets.fitting.elided_label import ElidedLabel
from reader.ui.widgets.plain_text import set_tool_tip
from reader.wording.set_aside import close_calls_text


class EdgeBar(QWidget):
    """Says how many paragraphs beside the story were a close call, and offers to show them in their place.

    Signals: `toggled` (whether they are to be shown), `told` (something else is said).
    """

    toggled = Signal(bool)
    told = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = self.button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(room)
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 14, 1)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.setAutoFillBackground(True)
        self.set_palette(palette)
        self.show_article(None)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        colours = self.palette()
        colours.setColor(self.backgroundRole(), mixed(palette.accent, palette.paper, 0.08))
        colours.setColor(self.foregroundRole(), palette.ink)
        self.setPalette(colours)

    def show_article(self, article: Article | None) -> None:
        """Say what was a close call in a story, none of which is shown yet; nothing where none was."""
        told = "" if article is None else close_calls_text(article)
        self._text.setText(told)
        # In a narrow pane the words give way to the button.
        set_tool_tip(self._text, self._text.text())
        self.button.setChecked(False)
        self._name_button()
        self.button.setVisible(bool(told))
        self.setVisible(bool(told))
        self.told.emit()

    def _on_clicked(self) -> None:
        self._name_button()
        self.toggled.emit(self.button.isChecked())

    def _name_button(self) -> None:
        self.button.setText(self.tr("Hide") if self.button.isChecked() else self.tr("Show"))
        self.button.setAccessibleName(f"{self.button.text()}: {self._text.text()}")


def keep_level(bars: Sequence[EdgeBar]) -> None:
    """Let bars of several panes take room in all of them or in none: what stands side by side stays level."""

    def fit() -> None:
        are_there = any(bar.text for bar in bars)
        for bar in bars:
            bar.setVisible(are_there)

    for bar in bars:
        bar.told.connect(fit)
