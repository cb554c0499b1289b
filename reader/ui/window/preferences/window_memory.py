"""What a window remembers of itself: size and place, its folder and pair, and every switch that was on."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.app.places import WindowPlace, key_of
from reader.app.session import Session
from reader.model.comparison import Side
from reader.model.shown_words import Wording
from reader.rendering.marks import Layer
from reader.storage.settings import WindowState
from reader.ui.commands.command_actions import CommandActions
from reader.ui.commands.event_command import EventCommand
from reader.ui.pair.pair_view import PairView
from reader.ui.window.window_layout import ListAndViews


class WindowMemory:
    """Reads the state of a window, and brings it back."""

    def __init__(
        self,
        window: QMainWindow,
        splitter: ListAndViews,
        session: Session,
        pair: PairView,
        event: EventCommand,
        *,
        actions: CommandActions,
    ) -> None:
        self._window = window
        self._actions = actions
        self._splitter = splitter
        self._session = session
        self._legend = pair.legend
        self._translations = pair.translations
        self._event = event

    def state(self) -> WindowState:
        """Return what the window shows."""
        place = self._session.place()
        return WindowState(
            geometry=_hex(self._window.saveGeometry()),
            splitter=_hex(self._splitter.wanted_state()),
            folder="" if place.folder is None else str(place.folder),
            files=[str(path) for path in place.files],
            left="" if place.left is None else str(place.left),
            right="" if place.right is None else str(place.right),
            checked=[action.objectName() for action in self._switches() if self._actions.is_held(action)],
            hidden=sorted(layer.value for layer in self._legend.hidden()),
            wordings=[self._translations.wording(side).value for side in Side],
            event="" if (story := self._event.shown_base()) is None else str(story),
            event_view=self._event.shown_view(),
        )

    def bring_back_shape(self, state: WindowState) -> None:
        """Restore the window's size and place, and nothing else."""
        self._window.restoreGeometry(_bytes(state.geometry))
        self._splitter.restoreState(_bytes(state.splitter))

    def bring_back(self, state: WindowState) -> None:
        """Bring everything back; a folder or file that is gone is left out."""
        self.bring_back_shape(state)
        self._legend.hide_layers(frozenset(layer for layer in Layer if layer.value in state.hidden))
        for side, wording in zip(Side, state.wordings, strict=False):
            if wording in {one.value for one in Wording}:
                self._translations.show_wording(side, Wording(wording))
        for action in self._switches():
            is_wanted = action.objectName() in state.checked
            # A choice among several is made by its new member; a switch by itself goes both ways.
            if is_wanted != self._actions.is_held(action) and (action.actionGroup() is None or is_wanted):
                action.trigger()
        folder = Path(state.folder) if state.folder and Path(state.folder).is_dir() else None
        files = tuple(path for path in map(Path, state.files) if path.is_file())
        if folder is not None or files:
            self._session.go_to(WindowPlace(folder, files, key_of(state.left), key_of(state.right)))
            self._event.await_event(key_of(state.event), state.event_view)

    def _switches(self) -> Iterator[QAction]:
        return (action for action in self._window.findChildren(QAction) if action.isCheckable() and action.objectName())


def _hex(data: QByteArray) -> str:
    return bytes(data.toHex().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode("ascii", "ignore"))
