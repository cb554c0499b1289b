"""What is done while reading a pair: walking by sentences, crossing to the partner, finding, copying, asking why."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.model.comparison import Side
from reader.ui.widgets.strictness import StrictnessSlider

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow


class ReadingActions(QObject):
    """Makes these actions; the menus show them in the order of their groups."""

    def __init__(self, window: "MainWindow", strictness: StrictnessSlider) -> None:
        super().__init__(window)
        self._window = window
        pair, session = window.pair, window.session
        copying, caret, finder = pair.copying, pair.caret, pair.finder
        self.copy = self._action(self.tr("Copy"), copying.copy, "Ctrl+C")
        self.copying = (
            self.copy,
            self._action(self.tr("Copy with source"), copying.copy_with_source, "Ctrl+Shift+C"),
            self._action(self.tr("Copy as plain text"), copying.copy_plain, "Ctrl+Alt+C"),
        )
        self.finding = (
            self._action(self.tr("Find next"), partial(finder.step, 1), "F3"),
            self._action(self.tr("Find previous"), partial(finder.step, -1), "Shift+F3"),
        )
        self.sentences = (
            self._action(self.tr("Next sentence"), partial(caret.step, 1), "Ctrl+Down"),
            self._action(self.tr("Previous sentence"), partial(caret.step, -1), "Ctrl+Up"),
            self._action(self.tr("Go to the linked sentence, or unfold"), caret.cross, "Ctrl+Return"),
            self._action(self.tr("Back to before the click"), pair.go_back, "Ctrl+Backspace"),
            self._action(self.tr("Why linked?"), self._tell_why, "Ctrl+I"),
        )
        self.opening = (
            self._action(self.tr("Open on the left"), partial(self._open_on, Side.LEFT), "Alt+L"),
            self._action(self.tr("Open on the right"), partial(self._open_on, Side.RIGHT), "Alt+R"),
            self._action(self.tr("Unpin the left story"), session.unpin_left, "Ctrl+Shift+U"),
        )
        self.strictness = (
            self._action(self.tr("Fewer, surer links"), partial(strictness.step, 1), "Alt+Up"),
            self._action(self.tr("More links, less sure"), partial(strictness.step, -1), "Alt+Down"),
        )
        window.library.addActions(self.opening[:2])
        window.library.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _tell_why(self) -> None:
        if not self._window.pair.why.tell():
            self._window.messages.show_message(self.tr("No link here: click a linked sentence, or go to one with F7."))

    def _open_on(self, side: Side) -> None:
        row = self._window.library.currentIndex().row()
        if row >= 0:
            self._window.session.open_on(side, self._window.library.stories.story_at(row))

    def _action(self, name: str, on_triggered: Callable[[], object], keys: str) -> QAction:
        action = QAction(name, self._window, shortcut=QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: on_triggered())
        return action
