from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.app.events.library_rows import RowKind
from reader.app.events.matrix import Matrix, Place
from reader.model.comparison import Side
from reader.model.event import State
from reader.rendering.marks import Mode
from reader.rendering.palette import Theme, palette_of
from reader.storage.settings import Settings, ThemeChoice
from reader.ui.event.event_page import EventView
from reader.ui.event.sentence_pair import SentencePair
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow
from reader.wording.events import unknown_text
from tests.app.direct_jobs import DirectJobs
from tests.exporting.events import dam_event
from tests.ui.conftest import LEFT, RIGHT, all_read
from tests.ui.test_accessibility import nameless

WAIT_MS = 20_000
THIRD = """Lower town of Oreva under water

The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday.

About 12,000 people were brought to safety by boats of the fire brigade and the army.

Insurers expect a loss of nearly 35 million crowns, most of it in the lower town.

A school orchestra will play for the helpers in May.
"""


@pytest.fixture(scope="module")
def event_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("event")
    for name, text in (("a.txt", LEFT), ("b.txt", RIGHT), ("c.txt", THIRD)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def opened(event_folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window that shows the event of three stories."""
    window = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.open_folder(event_folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    window.commands["event"].trigger()
    qtbot.waitUntil(lambda: window.event_command.opened.found is not None, timeout=WAIT_MS)
    yield window
    window.close()


def test_the_event_is_there_with_keyboard_and_names(opened: MainWindow, qtbot: QtBot) -> None:
    """One window for what needs no fresh one: starting its processes takes longer than all of it."""
    page = opened.event_command.page
    matrix = page.matrix
    assert page.isVisible()
    assert nameless(page) == []
    # Each cell has a name that says it all.
    told = str(matrix.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.split(", ", maxsplit=1)[0] == "outlet unknown"
    assert "sentence" in told
    assert QAccessible.queryAccessibleInterface(matrix).childCount() > 0
    # All four views have their names in a window of 800 px: what narrows them stands below.
    size = opened.size()
    opened.resize(800, 600)
    qtbot.waitUntil(lambda: page.tabs.width() >= page.tabs.sizeHint().width() and page.search.y() >= 0)
    assert page.search.mapTo(page, page.search.rect().topLeft()).y() > page.tabs.geometry().bottom()
    # On a large screen claims take what the stories leave of the width.
    opened.resize(2300, 900)
    qtbot.waitUntil(lambda: matrix.claims.width() > matrix.claims.sizeHint().width())
    assert matrix.stories.length() + matrix.claims.width() <= matrix.width()
    opened.resize(size)
    # While more stories are read it says so.
    assert not page.findings.text().startswith("More stories")
    opened.event_command.opened.set_waiting(is_waiting=True)
    assert page.findings.text().startswith("More stories are being read · ")
    opened.event_command.opened.set_waiting(is_waiting=False)
    # The arrow keys go from cell to cell, and the words of a cell stand below.
    matrix.setFocus()
    matrix.go_to(0, 0)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.place() == (0, 1)
    # Another base stays at the claim, and is the first column.
    row = matrix.cells.matrix.rows[0] if matrix.cells.matrix else None
    opened.event_command.opened.set_base(2)
    assert matrix.cells.matrix is not None
    assert matrix.cells.matrix.columns[0] == 2
    assert matrix.cells.matrix.rows[matrix.place()[0]] == row
    # Ctrl+F finds what is told, by a word of any sentence that tells it; Enter goes on to it.
    count = matrix.cells.rowCount()
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.search, "insurers")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert 1 < matrix.cells.rowCount() < count
    assert matrix.hasFocus()
    page.search.clear()
    qtbot.waitUntil(lambda: matrix.cells.rowCount() == count, timeout=WAIT_MS)
    # F4 goes to what differs, if anything does, from any view.
    assert opened.commands["walks.differing.next"].isEnabled()
    assert not opened.commands["walks.links.next"].isEnabled()
    assert matrix.cells.matrix is not None
    differing = matrix.cells.matrix.differing_rows()
    page.set_view(EventView.TIME)
    QTest.keyClick(opened, Qt.Key.Key_F4)
    assert (page.view is EventView.MATRIX and matrix.place()[0] in differing) or not differing
    page.set_view(EventView.MATRIX)
    # Ctrl+Page Down goes through the views.
    seen = []
    for _ in EventView:
        seen.append(page.view)
        QTest.keyClick(page.focus_view(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert seen == list(EventView)


def test_what_differs_can_be_walked_as_soon_as_the_event_is_known(opened: MainWindow) -> None:
    event = opened.event_command.shown_event
    assert event is not None
    assert any(claim.clashing() for claim in event.claims)
    assert opened.commands["walks.differing.next"].isEnabled()


def test_a_cell_opens_its_pair_and_esc_returns_to_it(opened: MainWindow, qtbot: QtBot) -> None:
    matrix = opened.event_command.page.matrix
    matrix.setFocus()
    matrix.go_to(1, 1)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    assert opened.pair.isVisible()
    assert not opened.commands["event"].isChecked()
    assert opened.pair.panes[Side.LEFT].browser.lit_sentences() != ()
    QTest.keyClick(opened.pair.panes[Side.LEFT].browser, Qt.Key.Key_Escape)
    assert matrix.isVisible()
    assert matrix.place() == (1, 1)
    assert matrix.hasFocus()


def test_an_event_that_was_open_comes_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.event_command.opened.set_base(1)
    opened.event_command.page.set_view(EventView.AGAINST_ALL)
    base = opened.event_command.shown_base()
    state = opened.state()
    opened.close()
    again = MainWindow(Settings(theme=ThemeChoice.LIGHT), jobs=DirectJobs())
    qtbot.addWidget(again)
    again.show()
    again.bring_back(state)
    qtbot.waitUntil(lambda: again.event_command.opened.found is not None, timeout=WAIT_MS)
    assert again.event_command.page.isVisible()
    assert (again.event_command.shown_base(), again.event_command.page.view) == (base, EventView.AGAINST_ALL)
    again.close()


@pytest.mark.parametrize("view", EventView)
def test_an_event_that_is_gathered_again_is_read_on_where_it_was(
    opened: MainWindow, qtbot: QtBot, view: EventView
) -> None:
    opened.resize(800, 400)
    page = opened.event_command.page
    page.set_view(view)
    shown = page.matrix if view is EventView.MATRIX else page.lists[view]
    model = shown.model()
    assert model is not None
    shown.setCurrentIndex(model.index(min(2, model.rowCount() - 1), 0))
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum() // 2)
    before = shown.currentIndex().row(), shown.verticalScrollBar().value()
    opened.event_command.opened._gathered.clear()
    opened.event_command.opened._articles = ()
    opened.event_command.opened._look_again()
    assert opened.event_command.opened.found is None
    qtbot.waitUntil(lambda: opened.event_command.opened.found is not None, timeout=WAIT_MS)
    assert (shown.currentIndex().row(), shown.verticalScrollBar().value()) == before


def test_two_stories_are_two_clicks_from_the_event_too(opened: MainWindow, qtbot: QtBot) -> None:
    library = opened.library
    for index in (0, 1):
        row = library.stories.row_of(index)
        assert row is not None
        place = library.visualRect(library.stories.index(row, 0)).center()
        QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert opened.pair.isVisible()
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    QTest.keyClick(opened.pair.panes[Side.LEFT].browser, Qt.Key.Key_Escape)
    assert opened.pair.isVisible()  # nobody came from a cell
    # The heading of the event leads back to it; its arrow folds the stories away.
    row = library.stories.row_named((RowKind.EVENT, 0))
    assert row is not None
    box = library.visualRect(library.stories.index(row, 0))
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.event_command.page.isVisible()
    count = library.stories.rowCount()
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(8, 8))
    assert library.stories.rowCount() == count - 3


def test_one_view_is_chosen_or_the_event_instead(opened: MainWindow) -> None:
    def chosen() -> list[str]:
        names = [*(f"modes.{mode.value}" for mode in Mode), "event"]
        return [name for name in names if opened.commands[name].isChecked()]

    assert chosen() == ["event"]
    assert "modes.words" in opened.state().checked, "the next start finds the mode that the pair has"
    opened.commands["modes.compare"].trigger()
    assert chosen() == ["modes.compare"]
    opened.commands["event"].trigger()
    assert chosen() == ["event"]
    opened.commands["event"].trigger()
    assert chosen() == ["modes.compare"]


def test_grouping_by_hand_is_taken_back_as_corrections_are(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.story_events.groups
    opened.event_command.regrouping.put_apart([2])
    qtbot.waitUntil(lambda: opened.story_events.groups not in ((), before), timeout=WAIT_MS)
    assert opened.messages.isVisible()
    opened.commands["undo"].trigger()
    assert not opened.messages.isVisible()
    qtbot.waitUntil(lambda: opened.story_events.groups == before, timeout=WAIT_MS)
    assert not opened.commands["undo"].isEnabled()
    opened.commands["redo"].trigger()
    qtbot.waitUntil(lambda: opened.story_events.groups not in ((), before), timeout=WAIT_MS)
    assert opened.messages.isVisible()


def test_nothing_of_a_pair_is_said_over_the_event(opened: MainWindow, qtbot: QtBot) -> None:
    opened.event_command.show_pair()
    opened.session.choose(0)
    opened.session.choose(1)
    qtbot.waitUntil(lambda: opened.session.comparison is not None, timeout=WAIT_MS)
    assert any("places" in text for text in opened.toolbar.walk_texts())
    opened.messages.show_message("Of this pair.", About.PAIR)
    name = opened.windowTitle()
    opened.commands["event"].trigger()
    qtbot.waitUntil(lambda: opened.event_command.shown_event is not None, timeout=WAIT_MS)
    assert opened.toolbar.walk_texts()[:2] == ("shared", "only here")
    assert not opened.messages.isVisible()
    assert opened.windowTitle() != name
    opened.event_command.show_pair()
    assert any("places" in text for text in opened.toolbar.walk_texts())
    assert opened.windowTitle() == name


def test_heading_opens_the_whole_event_whatever_a_filter_hides(opened: MainWindow) -> None:
    opened.event_command.show_pair()
    opened.event_command.open_event((2,))
    assert set(opened.event_command.opened.stories) == {0, 1, 2}


def test_esc_takes_back_what_is_sought_before_it_leaves(opened: MainWindow) -> None:
    page = opened.event_command.page
    page.search.setFocus()
    page.search.setText("flood")
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), opened.event_command.is_shown) == ("", True)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert not opened.event_command.is_shown


def test_a_cell_that_is_not_known_says_why(qtbot: QtBot) -> None:
    event = replace(dam_event(), claims=dam_event().claims[:1], unknown=(3,))
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    places = Matrix(event).pair_of(0, 3)
    assert places is not None
    pair.show_pair(event, (places[0], Place(3, None)), agreement=unknown_text(event, 3), is_known=False)
    assert pair.texts[1].toPlainText() == "Whether this story tells it is not known."
    pair.show_pair(event, (places[0], Place(3, None)))
    assert pair.texts[1].toPlainText() == "No sentence of this story was found to tell it."


def test_who_differs_takes_a_second_line_from_the_words_and_no_more_room(qtbot: QtBot) -> None:
    event = dam_event()
    pair = SentencePair(palette_of(Theme.LIGHT))
    qtbot.addWidget(pair)
    pair.resize(900, pair.sizeHint().height())
    places = Matrix(event).pair_of(0, 1)
    pair.show_pair(event, places, agreement="differs: Nine (Herald)")
    height, words = pair.sizeHint().height(), pair.texts[1].height()
    pair.show_pair(event, places, agreement="differs: " + "Nine vehicles (The Evening Herald of Ostrel), " * 3)
    assert pair.sizeHint().height() == height
    assert pair.texts[1].height() < words


def test_the_cell_of_a_story_of_which_it_is_not_known_says_so(opened: MainWindow) -> None:
    page, opened_event = opened.event_command.page, opened.event_command.opened
    assert opened_event.found is not None
    number = next(
        n for n, claim in enumerate(opened_event.found.claims) if opened_event.found.state(n, 0) is State.ABSENT
    )
    claim = opened_event.found.claims[number]
    claims = list(opened_event.found.claims)
    claims[number] = replace(claim, near=(0,))
    opened_event.found = replace(opened_event.found, claims=tuple(claims))
    opened_event.changed.emit()
    matrix = page.matrix.cells.matrix
    assert matrix is not None
    row = next(n for n, one in enumerate(matrix.rows) if one.number == number)
    page.matrix.go_to(row, matrix.columns.index(0))
    assert page.pair.texts[1].toPlainText() == "Whether this story tells it is not known."


def test_the_words_of_the_base_are_those_of_the_new_one(opened: MainWindow) -> None:
    page = opened.event_command.page
    page.matrix.go_to(0, 0)
    opened.event_command.opened.set_base(2)
    assert page.matrix.place()[1] == 0


def test_where_the_list_that_had_the_keyboard_is_hidden_the_event_gets_it(opened: MainWindow) -> None:
    opened.activateWindow()
    matrix = opened.event_command.page.matrix
    for part in (opened.library, opened.library_panel.search):
        part.setFocus()
        opened.commands["library"].toggle()
        assert matrix.hasFocus()
        opened.commands["library"].toggle()
        assert matrix.hasFocus()


def test_signs_and_values_of_the_matrix_grow_with_its_claims(opened: MainWindow) -> None:
    page = opened.event_command.page
    matrix = page.matrix

    def inked() -> int:
        picture = matrix.viewport().grab(matrix.visualRect(matrix.cells.index(1, 1)).adjusted(6, 6, -6, -6)).toImage()
        ground = picture.pixel(0, 0)
        return sum(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))

    font = QFont(matrix.claims.text_font)
    before = inked()
    font.setPointSizeF(font.pointSizeF() * 2)
    matrix.set_text_font(font)
    assert inked() > 2 * before > 0


def test_an_event_that_could_not_be_gathered_says_so_and_offers_to_try_again(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page, event = opened.event_command.page, opened.event_command.opened
    stories = event.stories
    assert not page.again.isVisible()
    opened.session.crashed.disconnect(opened.dialogs.show_crash)  # the dialog has tests of its own
    with monkeypatch.context() as broken:
        broken.setattr("reader.gathering.gather_event", lambda *_, **__: 1 / 0)
        event.open(stories[:2])
        qtbot.waitUntil(page.again.isVisible, timeout=WAIT_MS)
    titles = [label.text() for label in page.findChildren(QLabel)]
    assert "The stories of this event could not be compared" in titles
    page.again.click()
    assert not page.again.isVisible()
    qtbot.waitUntil(lambda: event.found is not None, timeout=WAIT_MS)


def test_back_and_forward_act_on_what_is_seen(opened: MainWindow) -> None:
    session, event = opened.session, opened.event_command

    def seen() -> tuple[bool, int | None, int | None]:
        return event.is_shown, session.chosen(Side.LEFT), session.chosen(Side.RIGHT)

    back, forward = opened.commands["back"], opened.commands["forward"]
    opened.commands["event"].trigger()
    event.show_pair()
    session.open_pair(0, 1)
    event.show(shows_event=True)
    event.page.pair_opened.emit((Place(0, 0), Place(2, 0)))
    assert seen() == (False, 0, 2)
    back.trigger()
    assert event.is_shown
    assert event.focus_view() is event.page.focus_view()
    back.trigger()
    assert seen() == (False, 0, 1)
    forward.trigger()
    assert event.is_shown
    forward.trigger()
    assert seen() == (False, 0, 2)
    assert not forward.isEnabled()


def test_back_on_an_event_leaves_the_pair_behind_it_alone(opened: MainWindow) -> None:
    event, session = opened.event_command, opened.session
    event.show_pair()
    session.open_pair(0, 1)
    session.open_pair(1, 2)
    event.show(shows_event=True)
    opened.commands["back"].trigger()
    assert not event.is_shown
    assert [session.chosen(side) for side in Side] == [1, 2]


def test_search_finds_a_sentence_that_tells_no_claim_and_leads_to_it(opened: MainWindow, qtbot: QtBot) -> None:
    page, session = opened.event_command.page, opened.session
    event = opened.event_command.opened.found
    assert event is not None
    story, sentence = next((story, own[-1]) for story, own in event.told_alone().items() if own)
    text = event.stories[story].article.sentence_text(sentence)
    page.search.setText(text.rstrip("."))
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    matrix = page.matrix.cells.matrix
    assert matrix is not None
    assert matrix.columns[page.matrix.place()[1]] == story
    assert page.pair.texts[1].toPlainText() == text
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    assert not opened.event_command.is_shown
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=WAIT_MS)
    assert session.comparison is not None
    place = opened.pair.caret.place()
    assert place is not None
    assert session.comparison.article(place[0]).sentence_text(place[1]) == text
