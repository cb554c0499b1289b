from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.library.story_model import StoryRole
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import all_read

WAIT_MS = 20_000


def shown(window: MainWindow) -> list[str]:
    model = window.library.stories
    rows = (row for row in range(model.rowCount()) if model.story_at(row) is not None)
    return [str(model.index(row, 0).data()) for row in rows]


def open_folder(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)


def test_search_shows_only_what_was_found_and_counts_it(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    open_folder(window, folder, qtbot)
    window.library_panel.search.setText("insurers")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=WAIT_MS)
    assert shown(window) == ["Night of rain breaks the dam at Oreva"]
    assert window.library_panel.found_text() == "1 story · 1 hit"
    row = window.library.stories.index(0, 0)
    assert "Insurers expect a loss" in str(row.data(StoryRole.EXCERPT))
    assert "Insurers expect a loss" in str(row.data(Qt.ItemDataRole.ToolTipRole))
    window.library_panel.search.clear()
    qtbot.waitUntil(lambda: len(shown(window)) == 2, timeout=WAIT_MS)
    rows = window.library.stories
    assert not any(rows.index(number, 0).data(StoryRole.EXCERPT) for number in range(rows.rowCount()))


def test_enter_in_the_search_goes_to_the_first_story_that_was_found(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    open_folder(window, folder, qtbot)
    search = window.library_panel.search
    QTest.keyClick(search, Qt.Key.Key_Return)  # nothing is sought, and nothing opens
    assert window.session.article(Side.LEFT) is None
    QTest.keyClicks(search, "insurers")
    QTest.keyClick(search, Qt.Key.Key_Return)  # before the typist rested
    article = window.session.article(Side.LEFT)
    assert article is not None
    assert article.title == "Night of rain breaks the dam at Oreva"
    assert window.library.hasFocus()
    search.setText("elephants")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.session.article(Side.RIGHT) is None


def test_click_opens_the_story_that_is_seen_in_a_sorted_list(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "c.txt").write_text(
        (folder / "a.txt").read_text(encoding="utf-8").replace("Dam at Oreva gives way", "A dam gives way", 1),
        encoding="utf-8",
    )
    open_folder(window, folder, qtbot)
    order = next(combo for combo in window.library_panel.findChildren(QComboBox) if combo.accessibleName() == "Order")
    order.setCurrentIndex(order.findText("By headline"))
    assert shown(window)[0] == "A dam gives way after night of rain"
    library = window.library
    place = library.visualRect(library.model().index(0, 0)).center()
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    article = window.session.article(Side.LEFT)
    assert article is not None
    assert article.title == "A dam gives way after night of rain"


def test_languages_of_the_stories_are_offered(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    open_folder(window, folder, qtbot)
    combos = {combo.accessibleName(): combo for combo in window.library_panel.findChildren(QComboBox)}
    language = combos["Language"]
    qtbot.waitUntil(lambda: language.count() == 2, timeout=WAIT_MS)
    assert [language.itemText(n) for n in range(2)] == ["All languages", "English"]


def test_languages_are_offered_in_the_order_of_their_names(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    german = "Der Damm von Oreva ist nach zwei Tagen Regen in der Nacht zum Dienstag gebrochen, sagte die Polizei."
    (folder / "c.txt").write_text(f"Damm bricht\n\n{german}\n\nNiemand wurde verletzt, und {german}", encoding="utf-8")
    open_folder(window, folder, qtbot)
    combo = next(c for c in window.library_panel.findChildren(QComboBox) if c.accessibleName() == "Language")
    qtbot.waitUntil(lambda: combo.count() == 3, timeout=WAIT_MS)
    assert [combo.itemText(n) for n in range(3)] == ["All languages", "English", "German"]


def test_another_order_is_shown_from_its_beginning(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    for number in range(30):
        (folder / f"copy {number}.txt").write_bytes((folder / "a.txt").read_bytes())
    open_folder(window, folder, qtbot)
    window.library.scrollToBottom()
    order = next(combo for combo in window.library_panel.findChildren(QComboBox) if combo.accessibleName() == "Order")
    order.setCurrentIndex(order.findText("Longest first"))
    assert window.library.verticalScrollBar().value() == 0


def test_search_without_a_hit_says_so(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    open_folder(window, folder, qtbot)
    window.library_panel.search.setText("zeppelin")
    qtbot.waitUntil(lambda: not shown(window), timeout=WAIT_MS)
    assert window.library_panel.found_text() == "No story has all of these words"


def test_no_choice_above_the_list_is_cut_at_the_usual_width(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    open_folder(window, folder, qtbot)
    window.library_panel.setFixedWidth(320)
    for combo in window.library_panel.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        style = combo.style()
        part = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
        )
        texts = [combo.itemText(n) for n in range(combo.count())]
        assert [text for text in texts if combo.fontMetrics().horizontalAdvance(text) > part.width() - 4] == []


def test_story_that_was_searched_for_opens_where_the_words_are(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    open_folder(window, folder, qtbot)
    window.library_panel.search.setText("crowns insurers")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=WAIT_MS)
    library = window.library
    place = library.visualRect(library.model().index(0, 0)).center()
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.pair.find_bar.counts_text() == "1 of 1 · A: 1"
    found = window.pair.panes[Side.LEFT].browser.extraSelections()
    assert [selection.cursor.selectedText() for selection in found] == ["Insurers"]


def test_words_of_a_search_that_was_cleared_are_sought_in_no_pane(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    open_folder(window, folder, qtbot)
    bar, search = window.pair.find_bar, window.library_panel.search
    search.setText("insurers")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=WAIT_MS)
    window.library.story_chosen.emit(0)
    assert bar.isVisible()
    search.clear()
    assert not bar.isVisible()
    assert not bar.query.text()
    assert not any(window.pair.panes[side].browser.extraSelections() for side in Side)
    search.setText("insurers")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=WAIT_MS)
    window.library.story_chosen.emit(0)
    bar.query.setText("boats")  # what somebody typed stays
    search.clear()
    assert bar.isVisible()
    assert bar.query.text() == "boats"


def test_down_goes_from_the_search_to_the_stories_that_were_found(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    open_folder(window, folder, qtbot)
    window.library_panel.focus_search()
    window.library_panel.search.setText("insurers")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=WAIT_MS)
    QTest.keyClick(window.library_panel.search, Qt.Key.Key_Down)
    assert window.library.hasFocus()
    assert window.library.currentIndex().row() == 0


def test_a_list_by_event_says_so_while_a_story_that_came_later_has_none(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    panel = window.library_panel
    window.open_folder(folder)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    assert panel.found_text() == ""
    count = len(window.session.stories)
    said = set[str]()
    window.session.story_list.settled.connect(lambda: said.add(panel.found_text()))
    later = "Harbour reopens\n\nThe harbour of Tarn opened again on Monday, its master said.\n"
    (folder / "later.txt").write_text(later)
    window.watch.look()
    qtbot.waitUntil(lambda: window.story_events.group_of(count) is not None, timeout=WAIT_MS)
    assert said == {"Being grouped by event …"}
    assert panel.found_text() == ""


def test_a_list_by_event_says_so_while_events_are_not_known(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    panel = window.library_panel
    assert panel.found_text() == ""
    window.open_folder(folder)
    assert panel.found_text() == "Being grouped by event …"
    window.commands["by_event"].setChecked(False)
    assert panel.found_text() == ""
    window.commands["by_event"].setChecked(True)
    assert panel.found_text() == "Being grouped by event …"
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    assert panel.found_text() == ""
