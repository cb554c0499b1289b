"""Words of documents come into labels and tooltips as plain text, whatever they hold."""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFileDialog, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

import reader.ui
from reader.model.correction import NO_CORRECTIONS
from reader.ui.dialogs.details_dialog import DetailsDialog
from reader.ui.dialogs.links_dialog import LinksDialog
from reader.ui.widgets.message_bar import About
from reader.ui.widgets.plain_text import PlainLabel, WrappedLabel, set_tool_tip
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import all_read

MARKUP = "<img src=file:///nowhere/reader-test.png>"
SENTENCES = ["The dam at Oreva gave way on Monday night.", "About 1,200 people were brought to safety."]
# They leave the window or the folder, make another one, or talk to a printer.
LEFT_OUT = {"quit", "close", "new_window", "print", "sample", "reload", "back", "forward"}
DIALOGS = {
    "SettingsDialog",
    "LinksDialog",
    "KeysDialog",
    "DetailsDialog",
    "ExportDialog",
    "LanguagesDialog",
    "RawDialog",
}
DOORS = {"setToolTip", "setWhatsThis", "setStatusTip", "QLabel", "QMessageBox"}
STATIC = {"question", "information", "warning", "critical", "about"}
UI = Path(reader.ui.__file__).parent


def other_doors(module: Path) -> Iterator[str]:
    """Name the calls and base classes by which words come into a widget without the door."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        used: list[ast.expr] = []
        if isinstance(node, ast.Call):
            used = [node.func]
        elif isinstance(node, ast.ClassDef):
            used = node.bases
        for name in used:
            text = ast.unparse(name)
            is_static = text.startswith("QMessageBox.") and text.rpartition(".")[2] in STATIC
            if text.rpartition(".")[2] in DOORS or is_static:
                yield f"{module.relative_to(UI)}:{name.lineno}: {text}"


def test_no_words_come_into_widgets_by_another_door() -> None:
    modules = [module for module in UI.rglob("*.py") if module.name != "plain_text.py"]
    assert [door for module in modules for door in other_doors(module)] == []


@pytest.mark.parametrize("text", [MARKUP, f"Ann {MARKUP}", "&lt;b&gt;", "a < b", "<b>", "1 & 2\nx", ""])
def test_tooltip_and_label_show_every_character(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    assert (label.text(), label.textFormat()) == (text, Qt.TextFormat.PlainText)
    for wraps in (True, False):
        set_tool_tip(label, text, wraps=wraps)
        assert "<img" not in label.toolTip() or not GuiQt.mightBeRichText(label.toolTip())
    set_tool_tip(label, "Swap the sides")
    assert label.toolTip() == "Swap the sides"


@pytest.fixture
def hostile(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window that compares two stories with markup in every field, and in the names of their files."""
    for number in range(2):
        heads = [
            f'From: "{MARKUP} {number}" <a@example.org>',
            f"Subject: {MARKUP} {number}",
            "Content-Type: text/plain",
        ]
        heads.append(f"Message-ID: <{number}@example.org>\nDate: Mon, 02 Mar 2026 10:00:00 +0000")
        text = [f"{MARKUP} says: {SENTENCES[0]}", f"{SENTENCES[1]} {MARKUP}"]
        mail = "\n".join(heads) + "\n\n" + "\n\n".join(text) + "\n"
        (tmp_path / f"<img src=x>{number}.eml").write_text(mail, encoding="utf-8")
    (tmp_path / "<img src=y>.pdf").write_bytes(b"nothing")
    window.open_folder(tmp_path)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    read = [index for index, story in enumerate(window.session.stories) if story.path.suffix == ".eml"]
    for index in read:
        window.session.choose(index)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
    return window


def texts_taken_for_markup(root: QWidget) -> list[str]:
    """List what Qt would take for markup with something of the documents in it."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        found += [widget.toolTip(), widget.whatsThis()]
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(widget.text())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += tool_tips_of(widget.model())
    found += [action.toolTip() for action in root.findChildren(QAction)]
    return [text for text in found if "<img" in text and GuiQt.mightBeRichText(text)]


def tool_tips_of(model: QAbstractItemModel) -> list[str]:
    rows = range(model.rowCount(QModelIndex()))
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
    indices = [model.index(row, column, QModelIndex()) for row in rows for column in columns]
    return [str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "") for index in indices]


def test_no_widget_takes_the_words_of_a_document_for_markup(hostile: MainWindow, qtbot: QtBot) -> None:
    comparison = hostile.session.comparison
    assert comparison is not None
    assert MARKUP in comparison.left.text
    assert MARKUP in (comparison.left.title or "")
    dialogs = [DetailsDialog(comparison.left, NO_CORRECTIONS, hostile), LinksDialog(comparison, hostile)]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
    hostile.messages.show_message(f"{MARKUP} takes long to read.", About.PROGRAM)
    for root in (hostile, *dialogs):
        assert texts_taken_for_markup(root) == []
    shown = [widget.toolTip() for widget in hostile.findChildren(QWidget)]
    assert [text for text in shown if "&lt;img" in text] != []


def all_that_is_shown() -> list[QWidget]:
    """List windows, dialogs, popovers and menus, whoever owns them, and what each event page and pane shows."""
    return [shown for shown in QApplication.topLevelWidgets() if not isinstance(shown.parent(), QWidget)] + [
        shown for shown in QApplication.allWidgets() if shown.isWindow()
    ]


def documents_with_images(root: QWidget) -> list[str]:
    """List the texts in which something of the documents became an image."""
    browsers = [widget for widget in [root, *root.findChildren(QWidget)] if isinstance(widget, QTextEdit)]
    return [
        browser.toPlainText()[:200]
        for browser in browsers
        if any(form.isImageFormat() for form in browser.document().allFormats())
    ]


def test_no_command_shows_the_words_of_a_document_as_markup(
    hostile: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command that can run is run, and all windows, dialogs, popovers and menus are looked through after each.

    Each runs over the pair first, and then over what the one before has left.
    """
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: "")
    looked_at: set[str] = set()
    ran = 0
    hostile.messages.show_message(f"{MARKUP} takes long to read.", About.PROGRAM)
    commands = [command for command in hostile.commands if command not in LEFT_OUT]
    for is_over_pair, command in product((True, False), commands):
        qtbot.waitUntil(lambda: hostile.session.comparison is not None, timeout=20_000)
        if is_over_pair:
            hostile.commands["modes.words"].trigger()
        action = hostile.commands[command]
        if not action.isEnabled():
            continue
        action.trigger()
        qtbot.wait(1)
        ran += 1
        for root in all_that_is_shown():
            looked_at.add(type(root).__name__)
            assert texts_taken_for_markup(root) == [], command
            assert documents_with_images(root) == [], command
        for dialog in hostile.findChildren(QDialog):
            dialog.close()
    assert ran > 30
    assert looked_at >= DIALOGS


def test_lines_in_a_given_place_ask_for_no_height_whatever_they_say(qtbot: QtBot) -> None:
    label = WrappedLabel("Click a story")
    qtbot.addWidget(label)
    label.setText("Click a second story to compare")
    assert label.wordWrap()
    assert not label.hasHeightForWidth()
