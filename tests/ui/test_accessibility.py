import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

import reader.ui
from reader.model.comparison import Side
from reader.ui.dialogs.crash_dialog import CrashDialog
from reader.ui.dialogs.details_dialog import DetailsDialog
from reader.ui.dialogs.differences_dialog import DifferencesDialog
from reader.ui.dialogs.event_export_dialog import EventExportDialog
from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.dialogs.guide_dialog import PageDialog
from reader.ui.dialogs.keys_dialog import KeysDialog
from reader.ui.dialogs.languages_dialog import LanguagesDialog
from reader.ui.dialogs.links_dialog import LinksDialog
from reader.ui.dialogs.preview_dialog import PreviewDialog
from reader.ui.dialogs.raw_dialog import RawDialog
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow
from tests.exporting.events import dam_event
from tests.ui.conftest import all_read

WAIT_MS = 20_000


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if (
            widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.isVisibleTo(root)
            and not isinstance(widget, QMenu)
        ):
            yield widget


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in focusable(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip(" ◀▶←→"):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def test_no_focusable_widget_of_an_empty_window_is_nameless(window: MainWindow) -> None:
    assert nameless(window) == []


def test_no_focusable_widget_of_a_comparison_is_nameless(compared: MainWindow) -> None:
    compared.commands["find"].trigger()
    compared.messages.show_message("A message", About.PROGRAM, {"Do it": compared.messages.hide})
    assert nameless(compared) == []


DIALOGS: list[tuple[type[QDialog], Callable[[MainWindow], None]]] = [
    (SettingsDialog, lambda window: window.dialogs.show_settings()),
    (KeysDialog, lambda window: window.dialogs.show_keys()),
    (LinksDialog, lambda window: window.dialogs.show_links()),
    (DifferencesDialog, lambda window: window.dialogs.show_differences(shows_quotations=False)),
    (ExportDialog, lambda window: window.export.ask()),
    (EventExportDialog, lambda window: window.export.ask_for_event(dam_event())),
    (DetailsDialog, lambda window: window.corrections.show_details()),
    (RawDialog, lambda window: window.corrections.show_raw()),
    (LanguagesDialog, lambda window: window.translation.open_dialog()),
    (PageDialog, lambda window: window.dialogs.show_guide(of_event=True)),
    (CrashDialog, lambda window: CrashDialog("report", window).open()),
]
SWEPT_BY_ITSELF = {"PreviewDialog"}


def test_every_dialog_of_ours_is_swept() -> None:
    defined = {
        node.name
        for module in Path(reader.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    }
    assert defined == {kind.__name__ for kind, _ in DIALOGS} | SWEPT_BY_ITSELF


def test_no_focusable_widget_of_a_question_is_nameless(compared: MainWindow) -> None:
    compared.dialogs.show_settings()
    settings = compared.findChild(SettingsDialog)
    assert settings is not None
    settings.forget_all_asked.emit()
    box = compared.findChild(QMessageBox)
    assert box is not None
    assert nameless(box) == []
    box.reject()


@pytest.mark.parametrize(("kind", "show"), DIALOGS)
def test_no_focusable_widget_of_a_dialog_is_nameless(
    compared: MainWindow, kind: type[QDialog], show: Callable[[MainWindow], None]
) -> None:
    show(compared)
    dialog = compared.findChild(kind)
    assert dialog is not None
    assert list(focusable(dialog))
    assert nameless(dialog) == []


def test_no_focusable_widget_of_the_preview_is_nameless(compared: MainWindow, qtbot: QtBot) -> None:
    compared.commands["print_preview"].trigger()
    dialog = compared.findChild(PreviewDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    qtbot.waitUntil(lambda: not dialog.is_drawing, timeout=WAIT_MS)
    dialog.close()


def menu_actions(window: MainWindow) -> Iterator[QAction]:
    def of(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                if inner is not window.recent:
                    yield from of(inner)
            elif not action.isSeparator():
                yield action

    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        yield from of(menu)


def test_every_action_has_a_key_of_its_own_and_a_menu_entry(compared: MainWindow) -> None:
    listed = list(menu_actions(compared))
    keys = [key.toString() for action in listed for key in action.shortcuts()]
    assert [action.text() for action in listed if not action.shortcuts()] == []
    assert sorted(keys) == sorted(set(keys))
    texts = {action.text() for action in listed}
    named = {action.text() for action in compared.findChildren(QAction) if action.shortcut().toString()}
    assert named - texts == set()


def test_sheet_of_keys_holds_every_action(compared: MainWindow) -> None:
    compared.commands["keys"].trigger()
    sheet = compared.findChild(KeysDialog)
    assert sheet is not None
    table = sheet.findChildren(QTableWidget)[0]
    items = (table.item(row, 0) for row in range(table.rowCount()))
    cells = [item.text() for item in items if item is not None]
    for action in menu_actions(compared):
        assert any(cell.endswith(action.text().replace("&", "")) for cell in cells)


def test_the_whole_way_needs_no_mouse(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    control = Qt.KeyboardModifier.ControlModifier
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_O, control)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_F6)
    while not window.library.hasFocus():
        QTest.keyClick(window, Qt.Key.Key_F6)
    QTest.keyClick(window.library, Qt.Key.Key_Home)
    while window.library.stories.story_at(window.library.currentIndex().row()) is None:
        QTest.keyClick(window.library, Qt.Key.Key_Down)  # from the event to its first story
    QTest.keyClick(window.library, Qt.Key.Key_Return)
    QTest.keyClick(window.library, Qt.Key.Key_Down)
    QTest.keyClick(window.library, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_F6)
    left = window.pair.panes[Side.LEFT].browser
    assert left.hasFocus()
    QTest.keyClick(left, Qt.Key.Key_F7)
    assert left.lit_sentences() != ()
    QTest.keyClick(left, Qt.Key.Key_F8)
    QTest.keyClick(left, Qt.Key.Key_Down, control)
    QTest.keyClick(left, Qt.Key.Key_E, control)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
