"""The legend: a chip for each kind of mark with its look, its count and its definition; a click hides or shows it."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.model.comparison import Comparison, LinkKind, Side
from reader.rendering.marks import Layer
from reader.rendering.palette import PEN_STYLES, UNDERLINES, Palette
from reader.ui.pane.text_marks import paint_waves
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.wording import layer_definition, layer_name, no_divergence

_SWATCH = QSize(26, 16)


@dataclass(frozen=True, slots=True)
class _Chip:
    layer: Layer
    button: Chip
    action: QAction


class Legend(QWidget):
    """A row of chips.

    Signals: `hidden_changed` (the layers that are not to be seen, a frozenset).
    """

    hidden_changed = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(4)
        self._chips = [self._chip(layer) for layer in Layer]
        for chip in self._chips:
            row.addWidget(chip.button)
        # No switch: where a translation cannot be trusted is nothing to look away from.
        self._wave = QLabel()
        self._doubtful = ElidedLabel()
        self._doubtful.setText(self.tr("Doubtful translation"))
        for part in (self._wave, self._doubtful):
            part.setToolTip(self.tr("Hover over the sentence to see why."))
            row.addWidget(part)
        row.addStretch(1)
        self.show_doubts(are_told=False)
        self.show_counts(None)
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        """Wear another theme."""
        for chip in self._chips:
            chip.action.setIcon(_swatch(chip.layer, palette))
        self._wave.setPixmap(_wave_swatch(palette))

    def show_doubts(self, *, are_told: bool) -> None:
        """Say what the wave under a sentence means, where a story is translated."""
        self._wave.setVisible(are_told)
        self._doubtful.setVisible(are_told)

    def hidden(self) -> frozenset[Layer]:
        """Give the layers that are not to be seen."""
        return frozenset(chip.layer for chip in self._chips if not chip.action.isChecked())

    def actions_of_layers(self) -> list[QAction]:
        """Give the switches, for a menu."""
        return [chip.action for chip in self._chips]

    def hide_layers(self, layers: Set[Layer]) -> None:
        """Hide these layers and no others."""
        for chip in self._chips:
            chip.action.setChecked(chip.layer not in layers)

    def show_counts(self, comparison: Comparison | None) -> None:
        """Say how many there are of each."""
        counts = Counter(_layers_of(comparison)) if comparison is not None else Counter[Layer]()
        unknown = () if comparison is None or comparison.knows_divergence else (Layer.ONLY_LEFT, Layer.ONLY_RIGHT)
        for chip in self._chips:
            is_known = chip.layer not in unknown
            chip.action.setText(f"{layer_name(chip.layer)} {counts[chip.layer] if is_known else '?'}")
            definition = layer_definition(chip.layer) if is_known else no_divergence()
            told = chip.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            chip.action.setToolTip(self.tr("{}. Click to hide or show ({}).").format(definition.capitalize(), told))
            chip.button.setAccessibleDescription(definition)
        self._fit()

    def _chip(self, layer: Layer) -> _Chip:
        keys = QKeySequence(f"Ctrl+Alt+{list(Layer).index(layer) + 1}")
        action = QAction(layer_name(layer), self, checkable=True, checked=True, shortcut=keys)
        action.toggled.connect(self._on_toggled)
        return _Chip(layer, Chip(action, _SWATCH), action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the chips out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        row = self.layout()
        assert row is not None
        between = (len(self._chips) - 1) * row.spacing() + row.contentsMargins().left() + row.contentsMargins().right()
        told = sum(part.sizeHint().width() for part in (self._wave, self._doubtful) if not part.isHidden())
        wanted = sum(chip.button.width_of(is_short=False) for chip in self._chips) + between + told
        for chip in self._chips:
            chip.button.set_short(is_short=wanted > self.width())

    def _on_toggled(self) -> None:
        self.hidden_changed.emit(self.hidden())


def _layers_of(comparison: Comparison) -> Sequence[Layer]:
    layers = [Layer(link.kind.value) for link in comparison.links]
    layers += [Layer.MOVED for link in comparison.links if link.moved]
    sides = {Side.LEFT: Layer.ONLY_LEFT, Side.RIGHT: Layer.ONLY_RIGHT}
    return layers + [layer for side, layer in sides.items() for _ in comparison.divergent(side)]


def _swatch(layer: Layer, palette: Palette) -> QIcon:
    """Draw how a mark looks: its tint with its underline, or the bar of a divergent passage."""
    picture = QPixmap(_SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    box = QRectF(1, 1, _SWATCH.width() - 2, _SWATCH.height() - 2)
    if layer in (Layer.ONLY_LEFT, Layer.ONLY_RIGHT):
        painter.fillRect(box, palette.divergent_tint)
        left = box.left() if layer is Layer.ONLY_LEFT else box.right() - 3
        painter.fillRect(QRectF(left, box.top(), 3, box.height()), palette.divergent_line)
    elif layer is Layer.MOVED:
        painter.setPen(palette.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "↕")
    else:
        kind = LinkKind(layer.value)
        painter.fillRect(box, palette.tints[kind])
        _underline(painter, box, palette.lines[kind], PEN_STYLES[UNDERLINES[kind]])
    painter.end()
    return QIcon(picture)


def _wave_swatch(palette: Palette) -> QPixmap:
    picture = QPixmap(_SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_waves(
        painter, [QLineF(2, _SWATCH.height() - 4, _SWATCH.width() - 4, _SWATCH.height() - 4)], palette.faint_ink
    )
    painter.end()
    return picture


def _underline(painter: QPainter, box: QRectF, colour: QColor, style: Qt.PenStyle) -> None:
    painter.setPen(QPen(colour, 1.6, style))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
