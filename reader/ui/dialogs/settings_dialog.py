"""The settings: each with a sentence that says what it does; all take hold at once."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.model.difference import DifferenceKind
from reader.rendering.small_differences import Ignored
from reader.storage.settings import MAX_FONT_PERCENT, MIN_FONT_PERCENT, FontChoice, ThemeChoice
from reader.ui.interface_language import offered_languages
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.ui.widgets.plain_text import PlainLabel
from reader.ui.windows import Windows
from reader.wording.catalogue import ENGLISH
from reader.wording.languages import language_name
from reader.wording.pair.differences import difference_name

# Argos has packages between English and these; others that are installed are offered beside them.
_LANGUAGES = frozenset(
    {"en", "ar", "de", "el", "es", "fa", "fr", "he", "hi", "hu", "id", "it"}
    | {"ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "ur", "zh"}
)
_BOXES_IN_A_ROW = 3


class SettingsDialog(QDialog):
    """Shows the settings of all windows and changes them.

    Signals: `forget_folder_asked`, `forget_all_asked`.
    """

    forget_folder_asked = Signal()
    forget_all_asked = Signal()

    def __init__(self, windows: Windows, folder: str | None, parent: QWidget) -> None:
        """Show the settings of `windows`; `folder` is the one that can be forgotten."""
        super().__init__(parent)
        self._windows = windows
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sections = QWidget()
        column = QVBoxLayout(sections)
        column.addWidget(self._looks())
        column.addWidget(self._reading())
        column.addWidget(self._comparing())
        column.addWidget(self._alerting())
        column.addWidget(self._privacy(folder))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sections)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)
        wanted = QSize(self.fontMetrics().averageCharWidth() * 84, sections.sizeHint().height() + 80)
        self.resize(size_on_screen(self, wanted))

    def _looks(self) -> QWidget:
        settings = self._windows.settings
        themes = {
            ThemeChoice.SYSTEM: self.tr("Same as the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
            ThemeChoice.CONTRAST: self.tr("High contrast"),
        }
        fonts = {FontChoice.SANS: self.tr("Sans serif"), FontChoice.SERIF: self.tr("Serif")}
        size = QSpinBox()
        size.setRange(MIN_FONT_PERCENT, MAX_FONT_PERCENT)
        size.setSingleStep(10)
        size.setSuffix(" %")
        size.setValue(settings.font_percent)
        size.lineEdit().setAccessibleName(self.tr("Size"))
        size.valueChanged.connect(self._on_size_changed)
        return self._group(
            self.tr("Appearance"),
            self._row(
                self.tr("Theme"),
                self._choice(themes, settings.theme, partial(self._set, "theme")),
                self.tr("The colours of all windows. Every mark can be told without colours too."),
            ),
            self._row(
                self.tr("Font"),
                self._choice(fonts, settings.font, partial(self._set, "font")),
                self.tr("The font of the stories."),
            ),
            self._row(
                self.tr("Size"),
                size,
                self.tr("The text size of the stories. Ctrl with + and - changes it while reading."),
            ),
        )

    def _reading(self) -> QWidget:
        settings = self._windows.settings
        codes = sorted({*_LANGUAGES, settings.reading_language}, key=language_name)
        languages = {code: language_name(code) for code in codes}
        return self._group(
            self.tr("Reading"),
            self._row(
                self.tr("Language"),
                self._choice(languages, settings.reading_language, partial(self._set, "reading_language")),
                self.tr("The language that you read: stories in others are translated into it, on this computer."),
            ),
            self._row(
                self.tr("Menus and messages"),
                self._choice(self._interface_languages(), settings.interface_language, self._set_interface_language),
                self.tr("The language of windows and exports, from the next start. Tables and JSON are in English."),
            ),
            self._switch(
                self.tr("Translate on opening"),
                "translates_on_opening",
                self.tr("Translate a story as soon as it is opened, if the packages for it are installed."),
            ),
            self._switch(
                self.tr("Reopen windows"),
                "reopens_windows",
                self.tr("Start with the windows, folders and stories that were open when Reader was last left."),
            ),
        )

    def _interface_languages(self) -> dict[str, str]:
        """Name the languages in themselves: who is lost in one finds the own."""
        own_names = {code: _own_name(code) for code in offered_languages()}
        return {"": self.tr("Same as the system"), **own_names}

    def _set_interface_language(self, code: str) -> None:
        self._set("interface_language", code)

    def _comparing(self) -> QWidget:
        names = {
            Ignored.QUOTES: (self.tr("Quote marks"), self.tr("Ignore whether quotes are straight, curly or angular.")),
            Ignored.DASHES: (self.tr("Dashes"), self.tr("Ignore how long dashes are.")),
            Ignored.SPACING: (self.tr("Spacing"), self.tr("Ignore how words are spaced.")),
            Ignored.CASE: (self.tr("Capitals"), self.tr("Ignore whether letters are capital or small.")),
        }
        more = self.tr("What is not ignored is marked among the changed words. The links stay the same.")
        rows = [
            self._box(name, told, kind not in self._windows.settings.shown_differences, partial(self._ignore, kind))
            for kind, (name, told) in names.items()
        ]
        return self._group(self.tr("Ignored differences"), _explanation(more), *rows)

    def _alerting(self) -> QWidget:
        more = self.tr(
            "Where both sides of a link tell a fact that cannot be both, it is boxed, and the link differs. A kind "
            "that is off is not looked at."
        )
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, kind in enumerate(DifferenceKind):
            box = QCheckBox(difference_name(kind).capitalize())
            box.setChecked(kind not in self._windows.settings.silent_differences)
            box.setAccessibleDescription(more)
            box.toggled.connect(partial(self._silence, kind))
            grid.addWidget(box, *divmod(at, _BOXES_IN_A_ROW))
        return self._group(self.tr("What may differ"), _explanation(more), boxes)

    def _privacy(self, folder: str | None) -> QWidget:
        forget_folder = QPushButton(self.tr("Forget this folder"))
        forget_folder.setAutoDefault(False)
        forget_folder.setEnabled(folder is not None)
        forget_folder.clicked.connect(self.forget_folder_asked)
        forget_all = QPushButton(self.tr("Forget everything …"))
        forget_all.setAutoDefault(False)
        forget_all.clicked.connect(self.forget_all_asked)
        return self._group(
            self.tr("Privacy"),
            self._row(
                self.tr("This folder"),
                forget_folder,
                self.tr(
                    "Forget what was read, translated and corrected in {} and where you were in it. "
                    "The files stay as they are."
                ).format(folder or self.tr("the open folder")),
            ),
            self._row(
                self.tr("Everything"),
                forget_all,
                self.tr(
                    "Forget all stories that were read, searches, translations, corrections, recent folders and "
                    "crash reports. Your files, these settings and installed language packages stay."
                ),
            ),
        )

    def _group(self, name: str, *rows: QWidget) -> QWidget:
        group = QWidget()
        group.setAccessibleName(name)
        column = QVBoxLayout(group)
        column.setSpacing(12)
        title = PlainLabel(name)
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        title.setFont(font)
        column.addWidget(title)
        for row in rows:
            column.addWidget(row)
        return group

    def _row(self, name: str, control: QWidget, explanation: str) -> QWidget:
        """Return a control under its name, with what it does below."""
        control.setAccessibleName(name if not isinstance(control, QPushButton) else "")
        control.setAccessibleDescription(explanation)
        control.setMaximumWidth(control.fontMetrics().averageCharWidth() * 40)
        label = PlainLabel(name)
        label.setBuddy(control)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(control)
        column.addWidget(_explanation(explanation))
        return row

    def _switch(self, name: str, field: str, explanation: str) -> QWidget:
        """Return a check box for a setting that is on or off."""
        return self._box(name, explanation, getattr(self._windows.settings, field), partial(self._set, field))

    def _box(self, name: str, explanation: str, is_on: bool, on_toggled: Callable[[bool], None]) -> QWidget:  # noqa: FBT001 - a setting's value
        box = QCheckBox(name)
        box.setChecked(is_on)
        box.setAccessibleDescription(explanation)
        box.toggled.connect(on_toggled)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(box)
        column.addWidget(_explanation(explanation))
        return row

    def _choice(
        self,
        names: Mapping[ThemeChoice, str] | Mapping[FontChoice, str] | Mapping[str, str],
        chosen: str,
        on_chosen: Callable[[str], None],
    ) -> ElidedComboBox:
        values: Sequence[str] = list(names)
        combo = ElidedComboBox()
        for name in names.values():
            combo.addItem(name)
        combo.setCurrentIndex(values.index(chosen))
        combo.currentIndexChanged.connect(lambda index: on_chosen(values[index]))
        return combo

    def _ignore(self, kind: Ignored, is_ignored: bool) -> None:  # noqa: FBT001 - it is the state of a check box
        shown = self._windows.settings.shown_differences
        self._windows.settings.shown_differences = [other for other in shown if other != kind]
        if not is_ignored:
            self._windows.settings.shown_differences.append(kind.value)
        self._windows.announce()

    def _silence(self, kind: DifferenceKind, is_alerting: bool) -> None:  # noqa: FBT001 - it is the state of a check box
        silent = self._windows.settings.silent_differences
        self._windows.settings.silent_differences = [other for other in silent if other != kind]
        if not is_alerting:
            self._windows.settings.silent_differences.append(kind.value)
        self._windows.announce()

    def _on_size_changed(self, percent: int) -> None:
        self._windows.settings.zoom(percent)
        self._windows.announce()

    def _set(self, field: str, value: StrEnum | str | bool) -> None:  # noqa: FBT001 - a setting's value
        setattr(self._windows.settings, field, value)
        self._windows.announce()


def _own_name(language: str) -> str:
    """Return what a language calls itself; Qt names English by its country."""
    return "English" if language == ENGLISH else QLocale(language).nativeLanguageName()


def _explanation(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
