"""What is exported and how: asked once, kept until the program ends."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from reader.exporting.options import (
    Appendix,
    Content,
    ExportOptions,
    Format,
    Identity,
    Orientation,
    PageSize,
)
from reader.model.comparison import Comparison
from reader.model.shown_words import Wording
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.widgets.plain_text import PlainLabel
from reader.wording.catalogue import tr

Choice = TypeVar("Choice", bound=Enum)


class ExportDialog(QDialog):
    """Choices that the format has no place for are greyed.

    Signals: `save_requested` (Format, ExportOptions), `preview_requested` and `print_requested` (ExportOptions).
    """

    save_requested = Signal(object, object)
    preview_requested = Signal(object)
    print_requested = Signal(object)

    def __init__(
        self, comparison: Comparison, form: Format, options: ExportOptions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_translated = bool(comparison.left.original or comparison.right.original)
        self.format = self._choice(_format_names(), form)
        self.content = self._choice(_content_names(), options.content)
        self.wording = self._choice(_wording_names(), options.wording)
        self.page_size = self._choice({PageSize.A4: "A4", PageSize.LETTER: "Letter"}, options.page_size)
        self.orientation = self._choice(_orientation_names(), options.orientation)
        self.appendices = {
            appendix: self._switch(name, is_on=appendix in options.appendices)
            for appendix, name in _appendix_names().items()
        }
        self.blind = self._switch(
            self.tr("&Blind: leave out outlets, bylines, addresses and file names"),
            is_on=options.identity is Identity.BLIND,
        )
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self._lay_out()
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.appendices[Appendix.PROVENANCE].toggled.connect(self._on_format_changed)
        self._on_format_changed()

    def chosen_format(self) -> Format:
        """Return the format that is chosen."""
        form = self.format.currentData()
        assert isinstance(form, Format)
        return form

    def options(self) -> ExportOptions:
        """Return what is chosen."""
        return ExportOptions(
            page_size=self.page_size.currentData(),
            orientation=self.orientation.currentData(),
            content=self.content.currentData(),
            wording=self.wording.currentData(),
            appendices=tuple(appendix for appendix, box in self.appendices.items() if box.isChecked()),
            identity=Identity.BLIND if self.blind.isChecked() else Identity.SHOWN,
        )

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Content"), self.content)
        form.addRow(self.tr("&Text"), self.wording)
        form.setRowVisible(self.wording, self._is_translated)  # else there is but one wording
        form.addRow(self.tr("&Paper"), self.page_size)
        form.addRow(self.tr("Orie&ntation"), self.orientation)
        for box in (*self.appendices.values(), self.blind):
            form.addRow(box)
        form.addRow(self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save.setText(self.tr("Save as …"))
        self.save.setDefault(True)
        self.preview = buttons.addButton(self.tr("Pre&view …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print = buttons.addButton(self.tr("P&rint …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.preview.clicked.connect(self._on_preview)
        self.print.clicked.connect(self._on_print)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _choice(self, names: Mapping[Choice, str], chosen: Choice) -> ElidedComboBox:
        box = ElidedComboBox()
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(list(names).index(chosen))
        return box

    def _switch(self, name: str, *, is_on: bool) -> QCheckBox:
        box = QCheckBox(name)
        box.setChecked(is_on)
        return box

    def _on_format_changed(self) -> None:
        traits = self.chosen_format().traits
        for paged in (self.page_size, self.orientation, self.preview, self.print):
            paged.setEnabled(traits.is_paged)
        for laid_out in (self.content, *self.appendices.values()):
            laid_out.setEnabled(traits.is_laid_out)
        self.wording.setEnabled(traits.is_laid_out)
        has_provenance = self.appendices[Appendix.PROVENANCE].isChecked()
        self.appendices[Appendix.SET_ASIDE].setEnabled(traits.is_laid_out and has_provenance)
        self.blind.setEnabled(traits.can_be_blind)
        self.note.setText("" if traits.can_be_blind else self.tr("JSON holds everything and is never blind."))

    def _on_save(self) -> None:
        form, options = self.chosen_format(), self.options()
        self.accept()
        self.save_requested.emit(form, options)

    def _on_preview(self) -> None:
        self.preview_requested.emit(self.options())

    def _on_print(self) -> None:
        options = self.options()
        self.accept()
        self.print_requested.emit(options)


def _format_names() -> dict[Format, str]:
    return {
        Format.PDF: tr("PDF, both stories side by side"),
        Format.HTML: tr("Web page, the same in one file"),
        Format.CSV: tr("Links as a table (CSV)"),
        Format.TEXT: tr("Links as plain text, for a mail"),
        Format.JSON: tr("Everything as JSON"),
    }


def _content_names() -> dict[Content, str]:
    return {
        Content.WHOLE: tr("Everything"),
        Content.SHARED: tr("What is shared"),
        Content.DIVERGENT: tr("What is only here"),
    }


def _wording_names() -> dict[Wording, str]:
    return {
        Wording.TRANSLATION: tr("The translation"),
        Wording.ORIGINAL: tr("The original"),
        Wording.BOTH: tr("Both, one below the other"),
    }


def _orientation_names() -> dict[Orientation, str]:
    return {Orientation.PORTRAIT: tr("Portrait"), Orientation.LANDSCAPE: tr("Landscape")}


def _appendix_names() -> dict[Appendix, str]:
    return {
        Appendix.LINKS: tr("&List of links"),
        Appendix.PROVENANCE: tr("Pr&ovenance: where the stories come from, and how they were compared"),
        Appendix.SET_ASIDE: tr("What was &set aside, with the provenance"),
    }
