"""The legend: a chip for each kind of mark with its look, its count and its definition; a click hides or shows it."""

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.model.comparison import Comparison, LinkKind, Side, Standing
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Layer
from reader.rendering.palette import DOUBLE_UNDERLINE, PEN_STYLES, UNDERLINES, Palette
from reader.ui.pane.page.text_marks import paint_waves
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.fitting.wrapped_row import WrappedRow
from reader.ui.widgets.late_button import TOO_SOON_MS
from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip
from reader.ui.window_texts import filter_text, layer_definition, layer_name
from reader.wording.kinds import MOVED_SIGN, UNSURE_SIGN, doubtful_name, obstacle_text, side_letter
from reader.wording.pair.differences import count_differing, count_later, differs_definition, differs_name, later_text
from reader.wording.pair.summary import counts_of

_SWATCH = QSize(26, 16)
# The kinds of links, those of them that are unsure, or moved; then what has no link.
_ORDER = (*(Layer(kind.value) for kind in LinkKind), Layer.UNSURE, Layer.MOVED, Layer.ONLY_LEFT, Layer.ONLY_RIGHT)
_SIGNS = {Layer.MOVED: MOVED_SIGN, Layer.UNSURE: UNSURE_SIGN}
# With more lines the stories would have too little room: then the tooltips have the names.
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class _Chip:
    layer: Layer
    button: Chip
    action: QAction
    keys: str


class _Facts(NamedTuple):
    """How many a layer has, what its sentences without a link are, and why they are not known, if so."""

    number: int
    alone: Standing = Standing.ONLY_HERE
    why: str = ""


_NOTHING = _Facts(0)


class Legend(QWidget):
    """A row of chips, which goes on in the next line where it has no room.

    Signals: `hidden_changed` (the layers that are not to be seen, a frozenset), `everything_asked` (nothing is to be
    folded any more), `differing_asked` (the next clash).
    """

    hidden_changed = Signal(object)
    everything_asked = Signal()
    differing_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QTimer(self, singleShot=True, interval=TOO_SOON_MS)
        self._back.timeout.connect(self._take_clicks)
        self._row = WrappedRow(self)
        self._row.setContentsMargins(10, 3, 10, 3)
        self._row.setSpacing(4)
        self._palette = palette
        self._told: dict[Layer, _Facts] = {}
        self._tells_doubts = True
        self._drawn: dict[Layer, tuple[Palette, Standing]] = {}
        self.folded = QPushButton()
        self.folded.setFlat(True)
        self.folded.hide()
        self._kept = Filter.EVERYTHING
        self.folded.clicked.connect(self.everything_asked)
        self._row.addWidget(self.folded)
        self._chips = [self._chip(layer) for layer in _ORDER]
        for chip in self._chips:
            self._row.addWidget(chip.button)
        # No switches: what clashes, and where a translation cannot be trusted, is nothing to look away from.
        self._differing = QAction(differs_name(), self)
        self._differing.triggered.connect(self.differing_asked)
        definition = differs_definition()
        sentence = definition[:1].upper() + definition[1:]
        set_tool_tip(self._differing, self.tr("{}. It is never hidden; click to go to the next (F4).").format(sentence))
        self._clash = Chip(self._differing, _SWATCH)
        self._clash.setAccessibleDescription(definition)
        self._row.addWidget(self._clash)
        self.later = PlainLabel()
        self._together(
            self.tr("One may tell more, if it came later: that is no clash. Ctrl+Shift+D lists them."), self.later
        )
        self._wave, self._doubtful = PlainLabel(), PlainLabel(doubtful_name())
        self._doubt = self._together(self.tr("Hover over the sentence to see why."), self._wave, self._doubtful)
        self.show_doubts(are_told=False)
        self.show_counts(None)
        self.set_palette(palette)

    def take_no_click_now(self) -> None:
        """Leave clicks alone that were meant for what stood in its place a moment ago."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._back.start()

    def _take_clicks(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)  # noqa: FBT003 - an attribute of Qt's

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self._show_swatches()
        self._wave.setPixmap(_wave_swatch(palette))
        self._differing.setIcon(QIcon(_box_swatch(palette)))

    def _show_swatches(self) -> None:
        for chip in self._chips:
            look = (self._palette, self._told.get(chip.layer, _NOTHING).alone)
            if self._drawn.get(chip.layer) != look:
                self._drawn[chip.layer] = look
                chip.action.setIcon(_swatch(chip.layer, *look))

    def show_filter(self, kept: Filter) -> None:
        """Say that both stories are folded, if so, and how to see all of them again."""
        if kept is not self._kept:
            self._kept = kept
            self.folded.setText(filter_text(kept))
            self.folded.setHidden(kept is Filter.EVERYTHING)
            self._fit()

    def show_doubts(self, *, are_told: bool) -> None:
        """Say what the wave under a sentence means, where a story is translated."""
        if are_told is not self._tells_doubts:
            self._tells_doubts = are_told
            for part in (self._doubt, self._wave, self._doubtful):
                part.setVisible(are_told)
            self._fit()

    def hidden(self) -> frozenset[Layer]:
        """Return the layers that are not to be seen."""
        return frozenset(chip.layer for chip in self._chips if not chip.action.isChecked())

    def actions_of_layers(self) -> list[QAction]:
        """Return the switches, for a menu."""
        return [chip.action for chip in self._chips]

    def hide_layers(self, layers: Set[Layer]) -> None:
        """Hide these layers and no others."""
        for chip in self._chips:
            chip.action.setChecked(chip.layer not in layers)

    def show_counts(self, comparison: Comparison | None) -> None:
        """Say how many there are of each: of links, and of the sentences that one side alone says or may say."""
        facts = {} if comparison is None else _facts_of(comparison)
        for chip in self._chips:
            count, alone, definition = told = facts.get(chip.layer, _NOTHING)
            if self._told.get(chip.layer) == told:
                continue
            self._told[chip.layer] = told
            # Two languages have hardly a link of another kind, and one language none by words.
            chip.button.setVisible(chip.layer not in (Layer.BY_WORDS, Layer.UNSURE) or count > 0)
            definition = definition or layer_definition(chip.layer, alone)
            # The unsure ones are counted with their kinds too.
            counted = self.tr("of these {} {}") if chip.layer is Layer.UNSURE else "{} {}"
            chip.action.setText(counted.format(layer_name(chip.layer, alone), f"{count:,}"))
            sentence = definition[:1].upper() + definition[1:]
            set_tool_tip(chip.action, self.tr("{}. Click to hide or show ({}).").format(sentence, chip.keys))
            chip.button.setAccessibleDescription(definition)
        clashing = count_differing(comparison) if comparison is not None else 0
        self._differing.setText(f"{differs_name()} {clashing:,}")
        self._clash.setVisible(clashing > 0)
        has_later = comparison is not None and count_later(comparison) > 0
        self.later.setText(later_text(comparison) if comparison is not None and has_later else "")
        self.later.setVisible(has_later)
        self._show_swatches()
        self._fit()

    def _chip(self, layer: Layer) -> _Chip:
        keys = QKeySequence(f"Ctrl+Alt+{list(Layer).index(layer) + 1}")
        action = QAction(layer_name(layer), self, checkable=True, checked=True, shortcut=keys)
        action.toggled.connect(self._on_toggled)
        return _Chip(layer, Chip(action, _SWATCH), action, keys.toString(QKeySequence.SequenceFormat.NativeText))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the chips out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the names of the chips out only where they would take too many lines."""
        buttons = [*(chip.button for chip in self._chips), self._clash]
        for button in buttons:
            button.set_short(is_short=False)
        if self._row.lines_at(self.width()) > _MOST_LINES:
            for button in buttons:
                button.set_short(is_short=True)
        self.updateGeometry()

    def _together(self, definition: str, *parts: QWidget) -> QWidget:
        """Put a swatch and its words, which are no switch, into the row: they stay in one line."""
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        for part in parts:
            set_tool_tip(part, definition)
            beside.addWidget(part)
        self._row.addWidget(both)
        return both

    def _on_toggled(self) -> None:
        self.hidden_changed.emit(self.hidden())


def _facts_of(comparison: Comparison) -> dict[Layer, _Facts]:
    counted = Counter(LinkKind(link.kind) for link in comparison.links)
    facts = {Layer(kind.value): _Facts(counted[kind]) for kind in LinkKind}
    facts[Layer.MOVED] = _Facts(sum(link.moved for link in comparison.links))
    facts[Layer.UNSURE] = _Facts(sum(link.unsure for link in comparison.links))
    for layer, side in ((Layer.ONLY_LEFT, Side.LEFT), (Layer.ONLY_RIGHT, Side.RIGHT)):
        counts = counts_of(comparison, side)
        if comparison.knows_own(side):
            facts[layer] = _Facts(counts.only_here)
        else:
            why = obstacle_text(comparison, side) or doubtful_name()
            facts[layer] = _Facts(counts.not_known, Standing.NOT_KNOWN, why)
    return facts


def _swatch(layer: Layer, palette: Palette, alone: Standing) -> QIcon:
    """Draw how a mark looks: tint and underline, or the bar of a divergent passage; "A ?" for what is not known."""
    picture = QPixmap(_SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    box = QRectF(1, 1, _SWATCH.width() - 2, _SWATCH.height() - 2)
    if layer in (Layer.ONLY_LEFT, Layer.ONLY_RIGHT) and alone is Standing.NOT_KNOWN:
        painter.setPen(palette.faint_ink)
        letter = side_letter(Side.LEFT if layer is Layer.ONLY_LEFT else Side.RIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{letter} ?")
    elif layer in (Layer.ONLY_LEFT, Layer.ONLY_RIGHT):
        painter.fillRect(box, palette.divergent_tint)
        left = box.left() if layer is Layer.ONLY_LEFT else box.right() - 3
        painter.fillRect(QRectF(left, box.top(), 3, box.height()), palette.divergent_line)
    elif layer in _SIGNS:
        painter.setPen(palette.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _SIGNS[layer])
    else:
        kind = LinkKind(layer.value)
        painter.fillRect(box, palette.tints[kind])
        _underline(painter, box, palette.lines[kind], PEN_STYLES[UNDERLINES[kind]])
        if UNDERLINES[kind] is DOUBLE_UNDERLINE:
            _underline(painter, box.translated(0, -3), palette.lines[kind], PEN_STYLES[UNDERLINES[kind]])
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


def _box_swatch(palette: Palette) -> QPixmap:
    picture = QPixmap(_SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(QPen(palette.differs_line, 1.6))
    painter.setBrush(palette.differs_tint)
    painter.drawRect(QRectF(2, 2, _SWATCH.width() - 4, _SWATCH.height() - 4))
    painter.end()
    return picture


def _underline(painter: QPainter, box: QRectF, colour: QColor, style: Qt.PenStyle) -> None:
    painter.setPen(QPen(colour, 1.6, style))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
