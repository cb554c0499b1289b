from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QMessageBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.model.difference import DifferenceKind
from reader.storage.settings import FontChoice, ThemeChoice, load_settings
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.window.main_window import MainWindow


def dialog_of(window: MainWindow) -> SettingsDialog:
    window.commands["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def combo(dialog: SettingsDialog, name: str) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def switch(dialog: SettingsDialog, name: str) -> QCheckBox:
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == name)


def button(dialog: QWidget, name: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text().startswith(name))


def test_theme_takes_hold_at_once_and_is_kept(window: MainWindow) -> None:
    box = combo(dialog_of(window), "Theme")
    box.setCurrentIndex(box.findText("High contrast"))
    assert window.pair.panes[Side.LEFT].browser.palette().base().color().name() == "#000000"
    assert load_settings().theme is ThemeChoice.CONTRAST


def test_letters_and_size_take_hold_at_once(compared: MainWindow) -> None:
    dialog = dialog_of(compared)
    before = compared.pair.panes[Side.LEFT].browser.document().defaultFont()
    combo(dialog, "Font").setCurrentIndex(1)
    dialog.findChildren(QSpinBox)[0].setValue(200)
    font = compared.pair.panes[Side.LEFT].browser.document().defaultFont()
    assert font.families()[0] == "Reader Serif"
    assert font.pointSizeF() == 2 * before.pointSizeF()
    assert (load_settings().font, load_settings().font_percent) == (FontChoice.SERIF, 200)


def test_language_and_switches_are_kept(window: MainWindow) -> None:
    dialog = dialog_of(window)
    language = combo(dialog, "Language")
    language.setCurrentIndex(language.findText("Greek"))
    for name in ("Translate on opening", "Reopen windows"):
        switch(dialog, name).toggle()
    settings = load_settings()
    assert (settings.reading_language, settings.translates_on_opening, settings.reopens_windows) == ("el", True, False)


def test_every_control_is_explained(window: MainWindow) -> None:
    dialog = dialog_of(window)
    for kind in (QComboBox, QSpinBox, QCheckBox):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleDescription().endswith(".")


def test_folder_is_forgotten_and_its_files_stay(compared: MainWindow, folder: Path) -> None:
    button(dialog_of(compared), "Forget this folder").click()
    assert compared.session.folder is None
    assert load_settings().recent_folders == []
    assert sorted(file.name for file in folder.iterdir()) == ["a.txt", "b.txt"]


def test_without_a_folder_there_is_none_to_forget(window: MainWindow) -> None:
    assert not button(dialog_of(window), "Forget this folder").isEnabled()


def test_forgetting_everything_is_asked_first(compared: MainWindow, qtbot: QtBot) -> None:
    button(dialog_of(compared), "Forget everything").click()
    box = compared.findChild(QMessageBox)
    assert box is not None
    assert compared.session.comparison is not None
    button(box, "Forget everything").click()
    assert compared.session.comparison is None
    assert compared.welcome.isVisible()


def test_quotes_are_marked_once_they_are_not_ignored(compared: MainWindow) -> None:
    browser = compared.pair.panes[Side.LEFT].browser
    before = browser.mark_count()
    switch(dialog_of(compared), "Quote marks").setChecked(False)
    assert browser.mark_count() == before + 2
    assert load_settings().shown_differences == ["quotes"]
    switch(dialog_of(compared), "Quote marks").setChecked(True)
    assert browser.mark_count() == before


def test_kinds_that_alert_can_be_chosen(compared: MainWindow) -> None:
    dialog = dialog_of(compared)
    assert switch(dialog, "Name").isChecked()
    switch(dialog, "Date or time").click()
    alerting = compared.session.settings.alerting
    assert DifferenceKind.NAME in alerting
    assert DifferenceKind.DATE not in alerting
