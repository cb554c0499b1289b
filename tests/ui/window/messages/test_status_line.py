from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app.navigation import Route, Step, Stop
from reader.model.comparison import DEFAULT_STRICTNESS, Side
from reader.ui.widgets.fitting.elided_label import ShrinkingLabel
from reader.ui.window.main_window import MainWindow
from reader.ui.window.messages import status_line
from reader.ui.window.messages.status_line import StatusLine
from tests.ui.conftest import all_read


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []

    def hear(_widget: QWidget, text: str) -> None:
        if text:
            heard.append(text)

    monkeypatch.setattr(status_line, "announce", hear)
    return heard


def test_stop_of_a_walk_is_said_wherever_the_keyboard_is(said: list[str], compared: MainWindow) -> None:
    said.clear()
    compared.commands["walks.passages.next"].trigger()
    assert said == ["1 of 2. Sentence 5 of 5, only here"]


@pytest.mark.parametrize(
    ("number", "total", "told"),
    [(1, 1, "This is the only one"), (1, 3, "Past the end, at the first again"), (3, 3, "Back at the last")],
)
def test_a_walk_that_goes_round_says_where_it_is(compared: MainWindow, number: int, total: int, told: str) -> None:
    line = compared.statusBar()
    assert isinstance(line, StatusLine)
    line.show_step(Step(Stop(Side.LEFT, (0,)), number, total, wrapped=True, route=Route.LINKS))
    assert line.currentMessage() == told


def test_counts_of_a_new_comparison_are_said(said: list[str], compared: MainWindow) -> None:
    assert said == [compared.counts_text()]


def test_row_says_on_which_side_its_story_is(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    window.session.choose(0)
    window.session.choose(1)
    window.commands["by_event"].setChecked(False)
    model = window.library.stories
    told = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert told[0].startswith("On the left, Dam at Oreva")
    assert told[1].startswith("On the right, Night of rain")


def test_counts_of_the_last_pair_go_as_soon_as_another_is_compared(compared: MainWindow, qtbot: QtBot) -> None:
    counts = compared.counts_text()
    compared.session.swap()
    assert compared.counts_text() == "Comparing …"
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=20_000)
    assert compared.counts_text() == counts  # both stories share as much as each other


def test_comparing_that_takes_long_can_be_given_up_and_begun_again(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_comparing(is_comparing=True, was_given_up=False)
    (button,) = (b for b in line.findChildren(QPushButton) if b.text() == "Cancel" and b.toolTip() == "")
    qtbot.waitUntil(button.isVisible, timeout=20_000)
    with qtbot.waitSignal(line.cancel_comparing_asked):
        button.click()
    line.show_comparing(is_comparing=False, was_given_up=True)
    assert (line.counts, button.text()) == ("Not compared", "Compare")
    with qtbot.waitSignal(line.compare_asked):
        button.click()
    line.show_comparing(is_comparing=False, was_given_up=False)
    assert not button.isVisible()


def test_what_a_walk_said_ends_with_its_pair(compared: MainWindow) -> None:
    compared.status.tell_nothing_found("Nothing differs")
    assert compared.status.currentMessage() == "Nothing differs"
    compared.session.swap()
    assert compared.status.currentMessage() == ""
    compared.status.tell("Copied")
    compared.session.swap()
    assert compared.status.currentMessage() == "Copied"
    compared.event_command.show(shows_event=True)
    assert compared.status.currentMessage() == ""


def test_strictness_that_is_not_the_usual_one_is_said_and_reset_by_a_click(compared: MainWindow) -> None:
    button = next(b for b in compared.status.findChildren(QPushButton) if b.text().startswith("Strictness"))
    assert not button.isVisible()
    compared.strictness.strictness_changed.emit(0.8)
    assert button.isVisible()
    assert button.text() == f"Strictness 0.80, usual {DEFAULT_STRICTNESS:.2f}"
    compared.event_command.show(shows_event=True)  # an event knows none
    assert not button.isVisible()
    compared.event_command.show(shows_event=False)
    assert button.isVisible()
    button.click()
    assert not button.isVisible()
    assert compared.session.settings.strictness == DEFAULT_STRICTNESS
    assert compared.strictness.slider.value() == round(100 * DEFAULT_STRICTNESS)


def test_beside_an_event_nothing_is_said_of_comparing_a_pair_until_that_is_shown_again(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_of_pair(is_shown=False)
    line.show_findings("9 claims")
    line.show_comparing(is_comparing=False, was_given_up=True)
    assert line.counts == "9 claims"
    assert not [b for b in line.findChildren(QPushButton) if b.text() == "Compare" and b.isVisible()]
    line.show_of_pair(is_shown=True)
    assert line.counts == "Not compared"
    assert [b for b in line.findChildren(QPushButton) if b.text() == "Compare" and b.isVisible()]


def test_counts_are_cut_only_where_what_the_mouse_is_on_needs_the_room(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, 24)
    counts = line.findChild(ShrinkingLabel)
    assert counts is not None
    line.describe("Sentence 5 of 5, only here")
    assert counts.maximumWidth() > 0.6 * line.width()
    line.describe("Sentence 5 of 5, only here " * 20)
    assert counts.maximumWidth() == 450
