"""The interface in another language: a whole catalogue, nothing that is said past it, and room for longer words."""

import ast
import re
import string
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.app.navigation import Route
from reader.storage import paths
from reader.storage.settings import Settings, ThemeChoice
from reader.ui.interface_language import CatalogueTranslator, language_of, offered_languages, speak
from reader.ui.pair.pair_walks import WalkCount
from reader.ui.widgets.fitting.elided_combo_box import ElidedComboBox
from reader.ui.window.main_window import MainWindow
from reader.wording import catalogue
from reader.wording.catalogue import read_translations
from tests.app.direct_jobs import DirectJobs
from tests.ui.conftest import all_read

TRANSLATIONS = paths.resource("translations")
NARROWEST_PX = 800
FRAME_PX = 24  # what a window manager takes of it
# Names and signs that are the same in every language.
SAME = re.compile(
    r"Reader|Unicode \(.*\)|PDF|JSON|CSV|A4|Letter|English|Ελληνικά|F\d+|Ctrl|Alt|Shift|Esc|Enter|[A-Z]|%|MB"
)


def test_no_text_stands_inside_a_formatted_one_where_lupdate_finds_none() -> None:
    found = [
        (file.name, inner.lineno)
        for file in Path(catalogue.__file__).parents[1].rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call) and ast.unparse(inner.func) in ("tr", "self.tr")
    ]
    assert found == []


class Pseudo(QTranslator):
    """Says every text in brackets and half as long again, as no language would."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, sourceText: str, /, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002, N803
        return pseudo(sourceText)


class PseudoWords(Mapping[str, str]):
    def __getitem__(self, text: str) -> str:
        return pseudo(text)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def get(self, text: str, default: object = None) -> str:  # noqa: ARG002
        return pseudo(text)


def pseudo(text: str) -> str:
    return f"⟦{text}{'~' * (len(text) // 2)}⟧"


def open_pair(shown: MainWindow, folder: Path, qtbot: QtBot) -> None:
    shown.open_folder(folder)
    qtbot.waitUntil(all_read(shown), timeout=20_000)
    shown.session.choose(0)
    shown.session.choose(1)
    qtbot.waitUntil(lambda: shown.session.comparison is not None, timeout=20_000)


@pytest.fixture
def pseudo_window(qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    catalogue.use(PseudoWords())
    shown = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    shown.show()
    open_pair(shown, folder, qtbot)
    yield shown
    shown.close()
    QCoreApplication.removeTranslator(translator)
    catalogue.use({})


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget and all inside it say, but for the stories."""
    for part in (widget, *widget.findChildren(QWidget)):
        match part:
            case QComboBox():
                yield from (part.itemText(row) for row in range(part.count()))
            case QLabel() | QAbstractButton():
                yield part.text()
            case QLineEdit():
                yield part.placeholderText()
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def untranslated(texts: Iterator[str], data: str) -> set[str]:
    """Return the texts with Latin letters that didn't come through the catalogue and stand in no story."""
    found = set()
    for text in texts:
        if "⟦" in text or text in data or not set(SAME.sub("", text)) & set(string.ascii_letters):
            continue
        found.add(text)
    return found


def data_of(window: MainWindow) -> str:
    """Return what is the user's: texts, names of files and folders, languages in themselves."""
    stories = [window.session.story_list.article_at(index) for index in range(len(window.session.stories))]
    texts = [f"{article.path} {article.title} {article.text}" for article in stories if article is not None]
    return " ".join((*texts, str(window.session.folder)))


def test_nothing_is_said_past_the_catalogue(pseudo_window: MainWindow) -> None:
    assert untranslated(texts_of(pseudo_window), data_of(pseudo_window)) == set()


@pytest.mark.parametrize("command", ["settings", "export", "packages", "details", "links", "keys"])
def test_no_dialog_says_anything_past_the_catalogue(pseudo_window: MainWindow, command: str) -> None:
    pseudo_window.commands[command].trigger()
    dialog = next(dialog for dialog in pseudo_window.findChildren(QDialog) if dialog.isVisible())
    assert untranslated(texts_of(dialog), data_of(pseudo_window)) == set()
    assert dialog.minimumSizeHint().width() <= 1280
    dialog.close()


def test_words_that_are_half_as_long_again_widen_no_window(pseudo_window: MainWindow) -> None:
    assert pseudo_window.minimumSizeHint().width() <= NARROWEST_PX


@pytest.mark.parametrize("language", offered_languages())
def test_every_button_has_room_in_half_a_laptop_screen(language: str, folder: Path, qtbot: QtBot) -> None:
    translators = speak(language)
    shown = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(shown)
    shown.resize(NARROWEST_PX - FRAME_PX, 700)
    shown.show()
    open_pair(shown, folder, qtbot)
    bar, export = shown.toolbar, shown.toolbar.widgetForAction(shown.commands["export"])
    bar.show_counts({route: WalkCount(5, 0, 5) for route in Route})
    qtbot.waitUntil(lambda: export.isVisible() and bar.rect().contains(export.geometry()))
    for choice in shown.library_panel.findChildren(ElidedComboBox):
        assert choice.shown_text() == choice.currentText()
    shown.close()
    for translator in translators:
        QCoreApplication.removeTranslator(translator)
    catalogue.use({})


@pytest.mark.parametrize("language", [language for language in offered_languages() if language != "en"])
def test_catalogue_says_all_that_the_program_says(language: str, tmp_path: Path) -> None:
    package = Path(catalogue.__file__).parents[1]
    fresh = tmp_path / "fresh.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [lupdate, *map(str, sorted(package.rglob("*.py"))), "-ts", str(fresh)], check=True, capture_output=True
    )
    said = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(fresh).getroot().iter("context")
        for message in context.iter("message")
    }
    known = read_translations(TRANSLATIONS, language)
    assert said - set(known) == set(), "run `make translations`, then translate what is unfinished"


@pytest.mark.parametrize("language", [language for language in offered_languages() if language != "en"])
def test_translations_have_the_braces_of_what_they_translate(language: str) -> None:
    holes = re.compile(r"\{[^}]*\}")
    wrong = [
        text
        for (_, text), words in read_translations(TRANSLATIONS, language).items()
        if sorted(holes.findall(text)) != sorted(holes.findall(words))
    ]
    assert wrong == []


def test_language_is_the_chosen_one_or_the_first_of_the_systems_that_there_is() -> None:
    assert language_of("", ["xx-XX", "el-GR", "en"]) == "el"
    assert language_of("", ["xx"]) == "en"
    assert language_of("en", ["el-GR"]) == "en"
    assert language_of("xx", ["el"]) == "en"


def test_catalogue_answers_by_context_and_leaves_the_rest_in_english() -> None:
    translator = CatalogueTranslator({("Welcome", "Open"): "Άνοιγμα"})
    assert translator.translate("Welcome", "Open") == "Άνοιγμα"
    assert translator.translate("Other", "Open") is None
    assert CatalogueTranslator({}).isEmpty()
