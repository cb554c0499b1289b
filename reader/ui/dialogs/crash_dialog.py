"""Shows our own bugs: a report to copy, which stays on this computer unless the user sends it."""

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.widgets.plain_text import PlainLabel

# A mistake that is made at every step of the mouse fills no memory.
_MOST_REPORTS = 10


def show_crash(report: str, window: QWidget | None = None) -> None:
    """Show a report over a window, in the dialog that is open already if there is one."""
    shown = QApplication.topLevelWidgets()
    dialog = next((one for one in shown if isinstance(one, CrashDialog) and one.isVisible()), None)
    if dialog is not None:
        dialog.add(report)
        return
    window = window or next((one for one in shown if isinstance(one, QMainWindow) and one.isVisible()), None)
    if window is None:
        CrashDialog(report).exec()  # nothing else would keep it
    else:
        CrashDialog(report, window).open()


class CrashDialog(QDialog):
    """Says that Reader made a mistake, and gives the report as plain text."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reader made a mistake"))
        self.resize(720, 460)
        self._reports = [report]
        self._further = 0
        text = PlainLabel(
            self.tr(
                "This is our bug, not yours. Your files are as they were, and you can go on.\n"
                "The report below names files of the program and no text of an article. It is sent to nobody."
            )
        )
        self._count = PlainLabel()
        self._count.hide()
        from reader.diagnosis import diagnosis  # noqa: PLC0415 - it reads package metadata, which start-up need not pay

        self._facts = "\n".join(f"{name}: {value}" for name, value in diagnosis())
        self._report = QPlainTextEdit(f"{report}\n{self._facts}")
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(self._on_copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (text, self._count, self._report, buttons):
            column.addWidget(widget)

    def add(self, report: str) -> None:
        """Count one more mistake, and add its report if it is another one."""
        self._further += 1
        told = self.tr("{} more mistake since.") if self._further == 1 else self.tr("{} more mistakes since.")
        self._count.setText(told.format(self._further))
        self._count.show()
        if report not in self._reports and len(self._reports) < _MOST_REPORTS:
            self._reports.append(report)
            self._report.setPlainText("\n".join([*self._reports, self._facts]))

    def _on_copy(self) -> None:
        self._report.selectAll()
        self._report.copy()
