"""What is known of a story and where it was found, to be set right by hand: facts, language, encoding."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import shiboken6
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import Article
from reader.model.comparison import Side
from reader.model.correction import BY_HAND, FACTS, FileCorrections
from reader.model.unclear_date import UnclearDate
from reader.ui.dialogs.encoding_names import ENCODINGS, encoding_name
from reader.ui.widgets.announcing import announce
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip
from reader.wording.directions import joined
from reader.wording.found_places import fact_name, found_place_text
from reader.wording.kinds import side_letter
from reader.wording.languages import language_name
from reader.wording.stories import file_name, printable, story_name, unclear_date_text

_WIDTH_PX = 640
_DATES = ("published", "modified")
_DAY = len("2026-03-10")
_WITH_MONTH = "d MMMM yyyy"


_Told = Callable[[tuple[str, ...]], None]
"""Is told what was typed as a date and is no clear one."""


class DetailsDialog(QDialog):
    """Edits the corrections of one article; `corrections` gives them as they were edited.

    It stays open as long as a date that was typed is not understood, and says so beside it.
    """

    def __init__(
        self,
        article: Article,
        kept: FileCorrections,
        parent: QWidget | None = None,
        *,
        side: Side | None = None,
        check_dates: Callable[[FileCorrections, _Told], None] | None = None,
    ) -> None:
        """Name the article as its pane does, where it is on a side; `check_dates` tells which of its dates are none."""
        super().__init__(parent)
        self._check_dates = check_dates
        self._article = article
        self._kept = kept
        self._facts = dict(kept.of(article.record).facts)
        letter = None if side is None else side_letter(side)
        self.setWindowTitle(self.tr("Story details: {}").format(joined((letter, story_name(article)))))
        self.setMinimumWidth(_WIDTH_PX)
        self._shown = {field: self._text_of(field) for field in FACTS}
        self.edits = {field: QLineEdit(text) for field, text in self._shown.items()}
        self.language = self._language_box()
        self.encoding = self._encoding_box()
        self.repair = QCheckBox()
        self.readings: list[QPushButton] = []
        self._buttons = QDialogButtonBox()
        self._lay_out()

    def accept(self) -> None:
        """Close, unless a date that stands there by hand is not understood."""
        corrections = self.corrections()
        facts = dict(corrections.of(self._article.record).facts)
        if self._check_dates is None or not any(facts.get(field) for field in _DATES):
            super().accept()
        else:
            self._check_dates(corrections, partial(self._on_checked, corrections))

    def _on_checked(self, corrections: FileCorrections, none: tuple[str, ...]) -> None:
        """Say beside each date that it is none; without any, close."""
        if not shiboken6.isValid(self) or not self.isVisible() or self.corrections() != corrections:
            return  # it was closed, or edited, meanwhile
        facts = dict(corrections.of(self._article.record).facts)
        refused = [field for field in _DATES if facts.get(field) in none]
        if not refused:
            super().accept()
            return
        for field in refused:
            told = self.tr("“{}” is not understood as a day. Write it as 14 March 2024.")
            self.refused[field].setText(told.format(printable(facts[field])))
            self.refused[field].show()
        self.edits[refused[0]].setFocus()
        self.edits[refused[0]].selectAll()
        announce(self, self.refused[refused[0]].text())

    def corrections(self) -> FileCorrections:
        """Return the corrections of the file as they are now in the dialog."""
        facts = dict(self._facts)
        for field, edit in self.edits.items():
            value = " ".join(edit.text().split())
            if value != self._shown[field]:
                facts[field] = value
        kept = self._kept.of(self._article.record)
        ordered = tuple((field, facts[field]) for field in FACTS if field in facts)
        correction = replace(kept, facts=ordered, language=self.language.currentData())
        undoes = (self._article.double_encoding or self._kept.undoes) if self.repair.isChecked() else None
        changed = replace(self._kept, encoding=self.encoding.currentData(), undoes=undoes)
        return changed.with_article(self._article.record, correction)

    def _text_of(self, field: str) -> str:
        """Return what is known of a fact; where something was typed that was not understood, that, to be mended."""
        is_by_hand = any(found.field == field and found.where == BY_HAND for found in self._article.found)
        typed = "" if is_by_hand else self._facts.get(field, "")
        return typed or getattr(self._article, field) or ""

    def _lay_out(self) -> None:
        where = {found.field: found_place_text(found.where) for found in self._article.found}
        where.setdefault("published", where.get("unclear_date", self.tr("not found")))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        notes = {field: PlainLabel(where.get(field, self.tr("not found"))) for field in self.edits}
        widest = max(note.sizeHint().width() for note in notes.values())
        self.refused = {field: PlainLabel() for field in _DATES}
        for field, edit in self.edits.items():
            edit.setCursorPosition(0)
            edit.setAccessibleName(fact_name(field))
            is_date = field in _DATES
            edit.setPlaceholderText(self.tr("unknown; such as 14 March 2024, 18:20") if is_date else self.tr("unknown"))
            note = notes[field]
            note.setFixedWidth(widest)
            note.setEnabled(False)
            set_tool_tip(note, self.tr("Where it was found"), wraps=True)
            row = QHBoxLayout()
            row.addWidget(edit, 1)
            row.addWidget(note)
            form.addRow(fact_name(field), row)
            if is_date:
                self.refused[field].hide()
                self.refused[field].setWordWrap(True)
                form.addRow("", self.refused[field])
                edit.textEdited.connect(self.refused[field].hide)
            if field == "published" and self._article.unclear_date is not None:
                form.addRow("", self._readings(self._article.unclear_date))
        if self._article.saved:
            form.addRow(self.tr("Page saved"), PlainLabel(f"{self._article.saved} ({where.get('saved', '')})"))
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Encoding of the file"), self.encoding)
        guess = self._article.double_encoding or self._kept.undoes
        self.repair.setText(self.tr("Repair letters that were once taken for {}").format(encoding_name(guess)))
        self.repair.setChecked(self._kept.undoes is not None)
        self.repair.setVisible(guess is not None)
        form.addRow("", self.repair)
        file = PlainLabel(file_name(str(self._article.path)))
        file.setWordWrap(True)
        form.addRow(self.tr("File"), file)
        standard = QDialogButtonBox.StandardButton
        buttons = self._buttons
        buttons.setStandardButtons(standard.Ok | standard.Cancel | standard.Reset)
        buttons.button(standard.Reset).setText(self.tr("Reset to what was found"))
        buttons.button(standard.Reset).clicked.connect(self.take_back)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._note())
        column.addWidget(buttons)

    def _note(self) -> PlainLabel:
        note = PlainLabel(
            self.tr(
                "Corrections are kept in Reader's own folder; the file is not changed. Ctrl+Z undoes them until Reader "
                "is closed, Reset at any time."
            )
        )
        note.setWordWrap(True)
        return note

    def _readings(self, date: UnclearDate) -> QHBoxLayout:
        """Ask which of its two readings a date is: a click takes it."""
        row = QHBoxLayout()
        row.addWidget(PlainLabel(unclear_date_text(date)))
        for iso in (date.day_first, date.month_first):
            button = QPushButton(QLocale().toString(QDate.fromString(iso[:_DAY], Qt.DateFormat.ISODate), _WITH_MONTH))
            button.clicked.connect(partial(self.edits["published"].setText, iso))
            self.readings.append(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _language_box(self) -> ElidedComboBox:
        box = ElidedComboBox()
        sure = round(100 * self._article.language_confidence)
        box.addItem(self.tr("As found: {} ({} %)").format(language_name(self._article.language), sure), None)
        codes = {QLocale.languageToCode(language) for language in QLocale.Language}
        for code in sorted((code for code in codes if len(code) == 2), key=language_name):
            box.addItem(language_name(code), code)
        box.setCurrentIndex(max(0, box.findData(self._kept.of(self._article.record).language)))
        return box

    def _encoding_box(self) -> ElidedComboBox:
        box = ElidedComboBox()
        sure = round(100 * self._article.encoding_confidence)
        box.addItem(self.tr("As found: {} ({} %)").format(encoding_name(self._article.encoding), sure), None)
        for encoding in ENCODINGS:
            box.addItem(encoding_name(encoding), encoding)
        box.setCurrentIndex(max(0, box.findData(self._kept.encoding)))
        return box

    def take_back(self) -> None:
        """Take all corrections of facts, language and encoding back; what is the story stays as it was corrected."""
        self._facts = {}
        for field, edit in self.edits.items():
            edit.setText(getattr(self._article, field) or "")
        for label in self.refused.values():
            label.hide()
        for box in (self.language, self.encoding):
            box.setCurrentIndex(0)
        self.repair.setChecked(False)
