"""In which format an event is exported; of its PDF the pages can be seen before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from reader.exporting.options import EventFormat
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.wording.catalogue import tr


class EventExportDialog(QDialog):
    """The formats, and what can be done.

    Signals: `save_requested` (EventFormat), `preview_requested`.
    """

    save_requested = Signal(object)
    preview_requested = Signal()

    def __init__(self, form: EventFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the event"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.format = ElidedComboBox()
        for value, name in _format_names().items():
            self.format.addItem(name, value)
        self.format.setCurrentIndex(list(EventFormat).index(form))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save as …"))
        save.setDefault(True)
        self.preview = buttons.addButton(self.tr("Pre&view …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.preview.clicked.connect(self.preview_requested)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        form_layout = QFormLayout(self)
        form_layout.addRow(self.tr("&Format"), self.format)
        form_layout.addRow(buttons)
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self._on_format_changed()

    def chosen_format(self) -> EventFormat:
        """Return the format that is chosen."""
        form = self.format.currentData()
        assert isinstance(form, EventFormat)
        return form

    def _on_format_changed(self) -> None:
        self.preview.setEnabled(self.chosen_format() is EventFormat.PDF)

    def _on_save(self) -> None:
        form = self.chosen_format()
        self.accept()
        self.save_requested.emit(form)


def _format_names() -> dict[EventFormat, str]:
    names = {
        EventFormat.PDF: tr("PDF: matrix, what is left out, order in time, claims, provenance"),
        EventFormat.HTML: tr("Web page: the same"),
        EventFormat.CSV: tr("Table: a row for each sentence (CSV)"),
        EventFormat.MATRIX: tr("Table: 0 and 1 for each story (CSV)"),
        EventFormat.JSON: tr("JSON: everything"),
    }
    return {form: names[form] for form in EventFormat}
