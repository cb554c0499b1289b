"""Shows our own bugs: a report to copy, which stays on this computer unless the user sends it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.ui.widgets.plain_text import PlainLabel


class CrashDialog(QDialog):
    """Says that Reader made a mistake, and gives the report as plain text."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reader made a mistake"))
        self.resize(720, 460)
        text = PlainLabel(
            self.tr(
                "This is our bug, not yours. Your files are as they were, and you can go on.\n"
                "The report below names files of the program and no text of an article. It is sent to nobody."
            )
        )
        from reader.diagnosis import diagnosis  # noqa: PLC0415 - it reads package metadata, which start-up need not pay

        facts = "\n".join(f"{name}: {value}" for name, value in diagnosis())
        self._report = QPlainTextEdit(f"{report}\n{facts}")
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(self._on_copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (text, self._report, buttons):
            column.addWidget(widget)

    def _on_copy(self) -> None:
        self._report.selectAll()
        self._report.copy()
