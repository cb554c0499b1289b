"""The strictness of linking as a slider, with its value in words."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip

_STEPS = 100
_STEP = 5
# The slider rests so long before the stories are compared again.
_REST_MS = 60


class StrictnessSlider(QWidget):
    """How sure a link must be, from 0 (every likely one) to 1 (only the surest).

    Signals: `strictness_changed` (in [0, 1]), once the slider rests.
    """

    strictness_changed = Signal(float)

    def __init__(self, strictness: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = PlainLabel(self.tr("Strictness"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setFixedWidth(120)
        self.slider.setAccessibleName(self.tr("Strictness of linking"))
        set_tool_tip(
            self.slider, self.tr("How sure a link must be: left, every likely one is shown; right, only the surest")
        )
        self._value = PlainLabel()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.slider.valueChanged.connect(self._on_moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        for widget in (name, self.slider, self._value):
            row.addWidget(widget)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_strictness(strictness)

    def step(self, direction: int) -> None:
        """Make links stricter (1) or laxer (-1) by a twentieth."""
        if self.isEnabled():
            self.slider.setValue(self.slider.value() + direction * _STEP)

    def show_strictness(self, strictness: float) -> None:
        """Set the slider without a signal."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(strictness * _STEPS))
        self._value.setText(f"{self.slider.value() / _STEPS:.2f}")

    def _on_moved(self, value: int) -> None:
        self._value.setText(f"{value / _STEPS:.2f}")
        self._rest.start()

    def _on_rest(self) -> None:
        self.strictness_changed.emit(self.slider.value() / _STEPS)
