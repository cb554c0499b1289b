import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.app.background.translations import TranslationState
from reader.model.comparison import Side
from reader.model.shown_words import Wording
from reader.storage.paths import packages_folder
from reader.translating.installing import install
from reader.ui.dialogs.languages_dialog import LanguagesDialog
from reader.ui.library.story_model import StoryRole
from reader.ui.window.main_window import MainWindow
from reader.wording.pair.links import sentence_description
from reader.wording.stories import machine_mark
from tests.translating.package_server import PackageServer, Page
from tests.translating.toy_package import GREEK, package_files, write_archive
from tests.ui.conftest import all_read

WAIT_MS = 20_000
ENGLISH, GREEK_STORY = "000_4be1a90c77d2e615.txt", "002_c6670db91a2f48ee.txt"
SENTENCE = 6
ORIGINAL = "Περίπου 1.200 άνθρωποι"
TRANSLATION = "About 1.200 people"


@pytest.fixture
def pair(window: MainWindow, samples: Path, qtbot: QtBot) -> MainWindow:
    """A window with the sample event's English and Greek stories side by side."""
    window.open_paths([samples / ENGLISH, samples / GREEK_STORY])
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    return window


@pytest.fixture
def translated(pair: MainWindow, greek_package: Path, qtbot: QtBot) -> MainWindow:
    """The same, translated."""
    pair.commands["translate"].trigger()
    qtbot.waitUntil(is_translated(pair), timeout=WAIT_MS)
    return pair


def is_translated(window: MainWindow) -> Callable[[], bool]:
    def is_it() -> bool:
        comparison = window.session.comparison
        return comparison is not None and comparison.right.translation is not None

    return is_it


def text_of(window: MainWindow) -> str:
    return window.pair.panes[Side.RIGHT].browser.toPlainText()


def buttons_of(window: MainWindow) -> dict[str, QPushButton]:
    return {button.text(): button for button in window.messages.findChildren(QPushButton)}


def test_pair_in_two_languages_is_not_called_divergent(pair: MainWindow) -> None:
    chips = {action.text() for action in pair.pair.legend.actions_of_layers()}
    assert any(chip.startswith("A: not known ") for chip in chips)
    counts = next(label.text() for label in pair.statusBar().findChildren(QLabel) if " shared" in label.text())
    assert counts.endswith("not known: the stories are in two languages and not translated")
    comparison = pair.session.comparison
    assert comparison is not None
    first = comparison.passages[0]
    assert ", not known: " in sentence_description(comparison, first.side, first.first)


def test_pair_in_two_languages_is_offered_to_be_translated(pair: MainWindow, greek_package: Path, qtbot: QtBot) -> None:
    assert "One story is in English, the other in Greek" in pair.messages.text
    assert pair.pair.panes[Side.RIGHT].translation.text == "In Greek, not translated"
    pair.pair.panes[Side.RIGHT].translation.translate_asked.emit()
    qtbot.waitUntil(is_translated(pair), timeout=WAIT_MS)
    assert not pair.messages.isVisible()
    assert TRANSLATION in text_of(pair)


def test_what_was_said_of_two_languages_is_not_said_of_the_next_pair(
    window: MainWindow, samples: Path, qtbot: QtBot
) -> None:
    third, hint = "003_e81d52f4407bc963.txt", "One story is in English, the other in Greek"
    window.open_paths([samples / name for name in (ENGLISH, GREEK_STORY, third)])
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    assert hint in window.messages.text
    # A pair of the same languages is told the same: nothing moves while it is compared.
    window.session.open_on(Side.LEFT, 2)
    assert window.session.comparison is None
    assert window.messages.isVisible()
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    assert hint in window.messages.text
    window.session.open_on(Side.RIGHT, 0)
    assert window.session.comparison is None
    assert not window.messages.isVisible()


def test_nothing_is_said_of_the_pair_while_an_event_is_shown(pair: MainWindow) -> None:
    assert "One story is in English, the other in Greek" in pair.messages.text
    for is_shown in (True, False):
        pair.event_command.is_shown = is_shown
        pair.event_command.shown_changed.emit(is_shown)
        assert pair.messages.isVisible() is not is_shown


def test_a_package_that_is_missing_is_offered_over_what_misses_it_and_no_longer(pair: MainWindow, qtbot: QtBot) -> None:
    for turn in (partial(pair.event_command.open_event, (0, 1)), pair.event_command.show_pair):
        pair.commands["translate"].trigger()
        qtbot.waitUntil(lambda: "the language package el → en is needed" in pair.messages.text, timeout=WAIT_MS)
        turn()
        assert not pair.messages.isVisible() or "is needed" not in pair.messages.text


def test_machine_is_named_in_pane_status_and_row(translated: MainWindow) -> None:
    comparison = translated.session.comparison
    assert comparison is not None
    assert comparison.right.translation is not None
    badge = machine_mark(comparison.right.translation)
    assert translated.pair.panes[Side.RIGHT].translation.text == "By machine · 1 doubtful"
    assert translated.translation.badge() == badge
    model = translated.library.stories
    facts = str(model.index(model.row_of(1) or 0, 0).data(StoryRole.FACTS)).split(" · ")
    assert facts[1] == "translated"
    assert "Greek" in facts


def test_machine_is_named_as_long_as_its_words_are_shown(translated: MainWindow) -> None:
    translated.pair.translations.show_wording(Side.RIGHT, Wording.ORIGINAL)
    assert translated.translation.badge() == ""
    translated.pair.translations.show_wording(Side.RIGHT, Wording.BOTH)
    assert translated.translation.badge() != ""
    translated.event_command.is_shown = True
    translated.event_command.shown_changed.emit(True)
    assert translated.translation.badge() == ""


def test_a_story_that_is_corrected_stays_translated(translated: MainWindow, qtbot: QtBot) -> None:
    correcting = translated.corrections.correcting
    correcting.correct(1, replace(correcting.correction_of(1), facts=(("title", "Νερό στη Μιρένα"),)))

    def is_translated_anew() -> bool:
        article = translated.session.article(Side.RIGHT)
        return article is not None and article.original is not None and article.original.title == "Νερό στη Μιρένα"

    qtbot.waitUntil(is_translated_anew, timeout=WAIT_MS)


def test_switch_shows_original_translation_or_both(translated: MainWindow) -> None:
    shown = translated.pair.translations
    seen = {}
    for wording in Wording:
        shown.show_wording(Side.RIGHT, wording)
        seen[wording] = [part in text_of(translated) for part in (ORIGINAL, TRANSLATION)]
    assert seen == {
        Wording.TRANSLATION: [False, True],
        Wording.ORIGINAL: [True, False],
        Wording.BOTH: [True, True],
    }


def test_links_and_numbers_stay_in_every_wording(translated: MainWindow) -> None:
    browser = translated.pair.panes[Side.RIGHT].browser
    for wording in Wording:
        translated.pair.translations.show_wording(Side.RIGHT, wording)
        assert browser.mark_count() > 0
        translated.pair.navigation.align(Side.RIGHT, SENTENCE)
        assert browser.lit_sentences() == (SENTENCE,)
        assert translated.pair.panes[Side.LEFT].browser.lit_sentences()


def test_original_under_its_sentence_is_that_sentence(translated: MainWindow) -> None:
    translated.pair.translations.show_wording(Side.RIGHT, Wording.BOTH)
    story = translated.pair.panes[Side.RIGHT].browser.story
    assert story is not None
    block = story.original_block(SENTENCE)
    assert block is not None
    assert block.text().startswith(ORIGINAL)
    assert story.sentence_at(block.position() + 3) == SENTENCE
    assert story.sentence_at(story.sentence_range(SENTENCE).start) == SENTENCE
    assert block.blockNumber() == story.document.findBlock(story.sentence_range(SENTENCE).start).blockNumber() + 1


def test_hovering_tells_the_other_words_and_the_doubt(translated: MainWindow) -> None:
    browser = translated.pair.panes[Side.RIGHT].browser
    comparison = translated.session.comparison
    assert comparison is not None
    (doubt,) = comparison.right.doubts
    browser.sentence_hovered.emit(doubt.sentence)
    tip = browser.viewport().toolTip()
    assert "Doubtful translation: it keeps words of the original: καραβομαραγκών" in tip
    assert "Greek: Στη Μιρένα ζουν" in tip


def test_copied_words_come_in_both_languages_with_the_mark(translated: MainWindow) -> None:
    browser = translated.pair.panes[Side.RIGHT].browser
    story = browser.story
    assert story is not None
    cursor = QTextCursor(browser.document())
    start, end = story.sentence_range(SENTENCE)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)
    translated.pair.copying.copy()
    copied = QGuiApplication.clipboard().text()
    first, second, mark = copied.splitlines()
    assert first.startswith(TRANSLATION)
    assert second.startswith(ORIGINAL)
    assert mark.startswith("[machine-translated, Argos Translate el→en 1.9, ")


def test_copied_pair_has_the_original_too(translated: MainWindow) -> None:
    translated.pair.navigation.align(Side.RIGHT, SENTENCE)
    translated.pair.copying.copy()
    copied = QGuiApplication.clipboard().text()
    assert all(part in copied for part in (TRANSLATION, ORIGINAL, "[machine-translated"))


def test_missing_package_is_named_with_ways_to_get_it(
    pair: MainWindow, greek_archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.commands["translate"].trigger()
    qtbot.waitUntil(lambda: "the language package el → en is needed" in pair.messages.text, timeout=WAIT_MS)
    assert "from raw.githubusercontent.com" in pair.messages.text
    bar = pair.pair.panes[Side.RIGHT].translation
    assert bar.text == "Not translated: no language package for el → en is installed"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(greek_archive), ""))
    buttons_of(pair)["Install from a file"].click()
    qtbot.waitUntil(is_translated(pair), timeout=WAIT_MS)


def test_offer_comes_again_each_time_that_it_was_closed(pair: MainWindow, qtbot: QtBot) -> None:
    asks = (pair.commands["translate"].trigger, pair.pair.panes[Side.RIGHT].translation.translate_asked.emit)
    for ask in (*asks, *asks):
        ask()
        qtbot.waitUntil(
            lambda: pair.messages.isVisible() and "el → en is needed" in pair.messages.text, timeout=WAIT_MS
        )
        buttons_of(pair)["Close"].click()
        assert "is needed" not in pair.messages.text or not pair.messages.isVisible()


def test_offer_is_not_replaced_by_a_hint(pair: MainWindow, qtbot: QtBot) -> None:
    pair.commands["translate"].trigger()
    qtbot.waitUntil(lambda: "the language package el → en is needed" in pair.messages.text, timeout=WAIT_MS)
    pair.session.set_strictness(0.6)
    qtbot.waitUntil(lambda: pair.session.comparison is not None and pair.session.is_idle(), timeout=WAIT_MS)
    assert "the language package el → en is needed" in pair.messages.text


def test_what_uses_the_network_is_not_where_something_harmless_was(pair: MainWindow, qtbot: QtBot) -> None:
    pair.commands["translate"].trigger()
    qtbot.waitUntil(lambda: "the language package el → en is needed" in pair.messages.text, timeout=WAIT_MS)
    # Qt shows what is put into a layout, and gives it its place, when the next events come.
    qtbot.waitUntil(lambda: all(button.isVisible() and button.x() for button in buttons_of(pair).values()))
    places = sorted((button.x(), name) for name, button in buttons_of(pair).items())
    names = [name for _, name in places]
    assert names[-1] == "Close"
    assert names[0].startswith("Fetch")
    assert "Translate" not in names


def test_status_says_which_host_is_asked(pair: MainWindow, package_server: PackageServer, qtbot: QtBot) -> None:
    told: list[str] = []
    pair.translation.packages.work_changed.connect(lambda: told.append(pair.status.network))
    pair.commands["translate"].trigger()
    qtbot.waitUntil(lambda: "is needed" in pair.messages.text, timeout=WAIT_MS)
    assert pair.status.network == "Offline"
    buttons_of(pair)["Fetch"].click()
    qtbot.waitUntil(lambda: not pair.translation.packages.is_working, timeout=WAIT_MS)
    assert told[0] == "Asking localhost …"
    assert pair.status.network == "Offline"


def test_package_is_fetched_after_the_user_agreed(
    pair: MainWindow, package_server: PackageServer, greek_archive: Path, qtbot: QtBot
) -> None:
    package_server.offer(GREEK.metadata() | {"links": ["el_en"], "size": greek_archive.stat().st_size})
    package_server.pages["/el_en"] = Page(greek_archive.read_bytes())
    pair.commands["translate"].trigger()
    qtbot.waitUntil(lambda: "fetch it over the network from localhost" in pair.messages.text, timeout=WAIT_MS)
    assert package_server.asked == []
    buttons_of(pair)["Fetch"].click()
    qtbot.waitUntil(lambda: "Fetch" in buttons_of(pair) and "0.0 MB" in pair.messages.text, timeout=WAIT_MS)
    buttons_of(pair)["Fetch"].click()
    qtbot.waitUntil(is_translated(pair), timeout=WAIT_MS)
    assert [path for path, _ in package_server.asked] == ["/index.json", "/el_en"]


def test_dialog_lists_and_removes_packages(pair: MainWindow, greek_package: Path, qtbot: QtBot) -> None:
    (packages_folder() / "odd").mkdir()
    pair.commands["packages"].trigger()
    dialog = pair.findChild(LanguagesDialog)
    assert isinstance(dialog, LanguagesDialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=WAIT_MS)
    rows = [[dialog.tree.topLevelItem(n).text(c) for c in (0, 1, 3, 4)] for n in range(2)]  # type: ignore[union-attr]
    assert rows == [
        ["Greek → English", "1.9", "installed", "1"],
        ["odd", "", "can't be used: it has no metadata.json", ""],
    ]
    assert "A dictionary for tests" in dialog.readme.toPlainText()
    assert "raw.githubusercontent.com" in dialog.ask.text()
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    assert not greek_package.exists()


def test_translating_can_be_stopped_from_the_pane(pair: MainWindow, greek_package: Path, qtbot: QtBot) -> None:
    pair.commands["translate"].trigger()
    pair.pair.panes[Side.RIGHT].translation.cancel_asked.emit()
    assert pair.session.translations.status_of(1).state is TranslationState.NONE
    assert pair.session.translations.unfinished() == 0
    assert pair.pair.panes[Side.RIGHT].translation.text == "In Greek, not translated"


def test_all_foreign_stories_are_translated(
    window: MainWindow, greek_package: Path, samples: Path, qtbot: QtBot
) -> None:
    window.open_folder(samples)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.commands["translate_all"].trigger()
    qtbot.waitUntil(lambda: window.session.translations.unfinished() == 0, timeout=WAIT_MS)
    states = [window.session.translations.status_of(n).state for n in range(len(window.session.stories))]
    assert states.count(TranslationState.DONE) == 1
    assert states.count(TranslationState.NONE) == len(states) - 1
    window.commands["translate_all"].trigger()
    assert "nothing left to translate into English" in window.messages.text


def test_translating_without_a_story_says_what_to_do(window: MainWindow) -> None:
    window.commands["translate"].trigger()
    assert window.messages.text == "Open a story first; then it can be translated."


def test_other_reading_language_translates_the_english_story(
    pair: MainWindow, qtbot: QtBot, greek_archive: Path
) -> None:
    install(greek_archive, packages_folder())
    pair.translation.set_reading_language("el", on_opening=False)
    assert pair.commands["translate_all"].text() == "Translate all that are not in Greek"
    assert pair.pair.panes[Side.LEFT].translation.text == "In English, not translated"
    assert pair.pair.panes[Side.RIGHT].translation.text == ""


def test_legend_tells_of_doubtful_translations_where_translated_words_are_shown(translated: MainWindow) -> None:
    def is_told() -> bool:
        labels = translated.pair.legend.findChildren(QLabel)
        return any(label.text().lower() == "doubtful translation" and label.isVisible() for label in labels)

    assert is_told()
    translated.pair.translations.show_wording(Side.RIGHT, Wording.ORIGINAL)
    assert not is_told()


def as_version(archive: Path, version: str, target: Path) -> Path:
    """Write a package again as another version of itself."""
    package = replace(GREEK, version=version)
    with zipfile.ZipFile(archive) as source:
        files = {name.partition("/")[2]: source.read(name) for name in source.namelist()}
    write_archive(target, package.folder_name, files | package_files(package))
    return target


def test_bad_package_is_called_so_and_a_newer_one_offers_to_translate_again(
    pair: MainWindow, greek_archive: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    pair.translation.packages.install(as_version(greek_archive, "1.5", tmp_path / "old.argosmodel"))
    qtbot.waitUntil(lambda: "known to translate badly" in pair.messages.text, timeout=WAIT_MS)
    assert "Translate again" not in buttons_of(pair)
    pair.commands["packages"].trigger()
    dialog = pair.findChild(LanguagesDialog)
    assert isinstance(dialog, LanguagesDialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=WAIT_MS)
    row = dialog.tree.topLevelItem(0)
    assert row is not None
    assert row.text(3).endswith("this version is known to translate badly")
    dialog.close()
    pair.commands["translate"].trigger()
    qtbot.waitUntil(is_translated(pair), timeout=WAIT_MS)
    pair.translation.packages.install(greek_archive)
    qtbot.waitUntil(lambda: "Translate again" in buttons_of(pair), timeout=WAIT_MS)
    assert "known to translate badly" not in pair.messages.text
    buttons_of(pair)["Translate again"].click()
    qtbot.waitUntil(lambda: not is_translated(pair)(), timeout=WAIT_MS)
    qtbot.waitUntil(is_translated(pair), timeout=WAIT_MS)
    comparison = pair.session.comparison
    assert comparison is not None
    assert comparison.right.translation is not None
    assert comparison.right.translation.version == "1.9"
