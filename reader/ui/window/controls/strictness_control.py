"""The strictness of a pair: the slider sets it, the status line says that it was set, and can set it back.

An event knows none: while one is shown, nothing is said of the pair behind it.
"""

from functools import partial

from PySide6.QtCore import QObject

from reader.app.session import Session
from reader.model.comparison import DEFAULT_STRICTNESS
from reader.ui.commands.event_command import EventCommand
from reader.ui.widgets.strictness import StrictnessSlider
from reader.ui.window.messages.status_line import StatusLine


class StrictnessControl(QObject):
    """Keeps slider, status line and session of one mind."""

    def __init__(
        self, slider: StrictnessSlider, session: Session, status: StatusLine, event: EventCommand, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._slider = slider
        self._session = session
        self._status = status
        self._event = event
        slider.strictness_changed.connect(self._on_changed)
        status.usual_strictness_asked.connect(partial(self._on_changed, DEFAULT_STRICTNESS))
        session.pair_changed.connect(self._show)
        event.shown_changed.connect(self._show)
        self._show()

    def _on_changed(self, strictness: float) -> None:
        self._session.set_strictness(strictness)
        self._show()

    def _show(self) -> None:
        strictness = self._session.settings.strictness
        is_pair = not self._event.is_shown
        self._slider.setEnabled(self._session.place().has_pair and is_pair)
        self._slider.show_strictness(strictness)
        self._status.show_strictness(strictness if is_pair else DEFAULT_STRICTNESS, DEFAULT_STRICTNESS)
