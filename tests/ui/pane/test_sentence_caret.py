import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.app.navigation import Route
from reader.model.comparison import Comparison, Side
from reader.storage import paths
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def browser(window: MainWindow, side: Side = Side.LEFT) -> StoryBrowser:
    return window.pair.panes[side].browser


def comparison_of(window: MainWindow) -> Comparison:
    assert window.session.comparison is not None
    return window.session.comparison


@pytest.fixture
def reading(compared: MainWindow) -> MainWindow:
    compared.activateWindow()
    browser(compared).setFocus()
    return compared


def status(window: MainWindow) -> list[str]:
    return [label.text() for label in window.statusBar().findChildren(QLabel)]


def test_control_down_walks_sentences_and_says_what_they_are(reading: MainWindow) -> None:
    total = len(comparison_of(reading).left.sentences)
    told = []
    for _ in range(total):
        QTest.keyClick(browser(reading), Qt.Key.Key_Down, CONTROL)
        told.append(browser(reading).accessibleDescription())
        assert told[-1] in status(reading)
    assert [text.split(",")[0] for text in told] == [f"Sentence {n + 1} of {total}" for n in range(total)]
    QTest.keyClick(browser(reading), Qt.Key.Key_Up, CONTROL)
    assert reading.pair.caret.sentence() == total - 2


def test_description_says_where_a_moved_partner_is(reading: MainWindow) -> None:
    link = next(link for link in comparison_of(reading).links if link.moved)
    reading.pair.caret.go(Side.LEFT, link.left[0])
    told = browser(reading).accessibleDescription()
    assert told.split(", ")[1:3] == ["identical", f"linked to {link.right[0] + 1} in B"]
    assert told.split("moved ")[1].split()[0] == ("up" if link.right[0] < link.left[0] else "down")


def test_divergent_sentence_is_said_to_be_only_here(reading: MainWindow) -> None:
    passage = next(passage for passage in comparison_of(reading).passages if passage.side is Side.LEFT)
    reading.pair.caret.go(Side.LEFT, passage.first)
    assert browser(reading).accessibleDescription().endswith("only here")
    assert browser(reading).lit_sentences() == (passage.first,)


def test_caret_lights_its_sentence_and_the_partner(reading: MainWindow) -> None:
    link = comparison_of(reading).links[-1]
    reading.pair.caret.go(Side.RIGHT, link.right[0])
    assert [browser(reading, side).lit_sentences() for side in Side] == [link.left, link.right]
    assert browser(reading, Side.RIGHT).hasFocus()


def test_enter_goes_to_the_partner_and_back(reading: MainWindow) -> None:
    link = comparison_of(reading).links[0]
    reading.pair.caret.go(Side.LEFT, link.left[0])
    QTest.keyClick(browser(reading), Qt.Key.Key_Return)
    assert browser(reading, Side.RIGHT).hasFocus()
    assert reading.pair.caret.sentence() == link.right[0]
    QTest.keyClick(browser(reading, Side.RIGHT), Qt.Key.Key_Return)
    assert reading.pair.caret.side is Side.LEFT


def test_a_folded_run_is_one_stop_and_enter_opens_it(reading: MainWindow) -> None:
    reading.commands["filters.divergent"].trigger()
    shown = browser(reading)
    caret = reading.pair.caret
    caret.go(Side.LEFT, 0)
    story = shown.story
    assert story is not None
    fold = next(fold for n in range(9) if (fold := story.fold_of(n)) is not None)
    while caret.sentence() != fold.first:
        caret.step(1)
    assert shown.accessibleDescription().endswith("Enter opens them")
    caret.step(1)
    assert caret.sentence() == fold.last + 1
    caret.step(-1)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert shown.story is not None
    assert shown.story.fold_of(fold.first) is None
    assert shown.accessibleDescription().startswith(f"Sentence {fold.first + 1} of ")


def test_a_walk_takes_the_caret_along(reading: MainWindow) -> None:
    reading.commands["walks.links.next"].trigger()
    assert reading.pair.caret.sentence() == comparison_of(reading).links[0].left[0]


def test_another_story_is_begun_at_its_start(reading: MainWindow) -> None:
    reading.pair.caret.go(Side.LEFT, 2)
    reading.session.swap()
    assert reading.pair.caret.sentence() is None
    assert browser(reading).accessibleDescription() == ""


def test_why_linked_is_told_for_the_sentence_of_the_caret(reading: MainWindow) -> None:
    reading.pair.caret.go(Side.LEFT, comparison_of(reading).links[0].left[0])
    why = reading.commands["why"]
    why.trigger()
    assert reading.pair.why.popover.text.startswith("Pair 1\n")


def test_a_sentence_of_several_links_tells_of_the_one_that_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    samples = paths.resource("samples")
    window.session.open_files([samples / "000_4be1a90c77d2e615.txt", samples / "003_e81d52f4407bc963.txt"])
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
    links = comparison_of(window).links
    assert len({link.left[0] for link in links}) < len(links), "one sentence has several links"
    window.activateWindow()
    for number, link in enumerate(links):
        window.pair.navigation.walk(Route.LINKS, 1)
        assert window.pair.lights.chosen is not None
        assert window.pair.lights.chosen.link == number
        window.commands["why"].trigger()
        assert window.pair.why.popover.text.startswith(f"Pair {number + 1}\n")
        window.pair.why.popover.close()
        window.pair.caret.cross()
        assert window.pair.caret.place() == (Side.RIGHT, link.right[0])
        browser(window).setFocus()
        window.pair.caret.take(Side.LEFT, link.left[0])
