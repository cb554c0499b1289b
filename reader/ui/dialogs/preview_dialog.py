"""The pages of the PDF before it is written: pictures by the painter that draws it, from a child process."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.app.background.exporter import Exporter
from reader.exporting.options import ExportOptions
from reader.model.comparison import Comparison
from reader.model.events.event import Event
from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.ui.widgets.plain_text import PlainLabel

PAGE_WIDTH_PX = 1100
_MARGIN_PX = 24


class PreviewDialog(QDialog):
    """One page at a time, as wide as the dialog; pages can be read while further ones are drawn.

    Signals: `print_requested` (of a comparison).
    """

    print_requested = Signal()

    def __init__(self, shown: Comparison | Event, options: ExportOptions, parent: QWidget | None = None) -> None:
        """Draw a comparison by the options; an event has none."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_on_screen(self, QSize(900, 900)))
        self.pages: list[bytes] = []
        self._can_print = isinstance(shown, Comparison)
        self.picture = PlainLabel(self.tr("The pages are being drawn …"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidget(self.picture)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("The page"))
        self.number = QSpinBox()
        self.number.setAccessibleName(self.tr("Page"))
        self.number.lineEdit().setAccessibleName(self.tr("Page"))
        self.number.setRange(1, 1)
        self.number.valueChanged.connect(self._show_page)
        self.count = PlainLabel()
        self._lay_out()
        self._exporter = Exporter(self)
        self._exporter.page_drawn.connect(self._on_page_drawn)
        self._exporter.finished.connect(self._on_finished)
        self._exporter.failed.connect(self._on_failed)
        self._exporter.crashed.connect(self._on_failed)
        self.finished.connect(self._exporter.cancel)
        if isinstance(shown, Comparison):
            self._exporter.preview(shown, PAGE_WIDTH_PX, options)
        else:
            self._exporter.preview_event(shown, PAGE_WIDTH_PX)

    @property
    def is_drawing(self) -> bool:
        """Whether further pages are to come."""
        return self._exporter.is_working

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new width."""
        super().resizeEvent(event)
        self._show_page()

    def _lay_out(self) -> None:
        back, on = QPushButton("◀"), QPushButton("▶")
        back.setAccessibleName(self.tr("Previous page"))
        on.setAccessibleName(self.tr("Next page"))
        back.clicked.connect(self.number.stepDown)
        on.clicked.connect(self.number.stepUp)
        for keys, step in (("Alt+PgUp", self.number.stepDown), ("Alt+PgDown", self.number.stepUp)):
            QShortcut(QKeySequence(keys), self).activated.connect(step)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if self._can_print:
            printing = buttons.addButton(self.tr("P&rint …"), QDialogButtonBox.ButtonRole.ActionRole)
            printing.clicked.connect(self._on_print)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for widget in (back, self.number, self.count, on):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(self._area, 1)
        column.addLayout(row)

    def _show_page(self) -> None:
        if not self.pages:
            return
        picture = QPixmap()
        picture.loadFromData(self.pages[self.number.value() - 1])
        ratio = self.devicePixelRatioF()
        width = max(200, self._area.viewport().width() - _MARGIN_PX)
        picture = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(self.tr("Page {}").format(self.number.value()))

    def _on_page_drawn(self, page: bytes) -> None:
        self.pages.append(page)
        self.number.setMaximum(len(self.pages))
        self.count.setText(self.tr("of {} …").format(len(self.pages)))
        if len(self.pages) == 1:
            self._show_page()

    def _on_finished(self) -> None:
        self.count.setText(self.tr("of {}").format(len(self.pages)))

    def _on_failed(self, reason: object) -> None:
        self.picture.setText(self.tr("The pages could not be drawn. {}").format(reason))

    def _on_print(self) -> None:
        self.accept()
        self.print_requested.emit()
