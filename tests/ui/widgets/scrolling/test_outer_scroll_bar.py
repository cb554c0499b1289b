from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.widgets.scrolling.outer_scroll_bar import OuterScrollBar
from tests.ui.stories import story

PALETTE = palette_of(Theme.LIGHT)


class CountedBrowser(StoryBrowser):
    """Counts how often it is painted."""

    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        self.paints += 1
        super().paintEvent(event)


def test_outer_bar_and_hidden_bar_move_each_other(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    bar = OuterScrollBar(area.verticalScrollBar(), area)
    area.verticalScrollBar().setRange(0, 500)
    area.verticalScrollBar().setValue(120)
    assert (bar.maximum(), bar.value()) == (500, 120)
    bar.setValue(300)
    assert area.verticalScrollBar().value() == 300


def test_outer_bar_has_the_page_of_the_hidden_one_after_a_resize(qtbot: QtBot) -> None:
    browser = StoryBrowser(Side.LEFT, PALETTE)
    qtbot.addWidget(browser)
    browser.show_story(story("\n".join(["A sentence of some words."] * 400)))
    browser.resize(400, 300)
    browser.show()
    browser.resize(420, 250)
    bar = browser.findChild(OuterScrollBar)
    assert bar is not None
    assert (bar.x(), bar.height()) == (0, 250)
    assert bar.pageStep() == browser.verticalScrollBar().pageStep() == browser.viewport().height()
    assert bar.maximum() == browser.verticalScrollBar().maximum() > 0


def test_left_story_is_not_painted_anew_at_each_step_of_its_layout(qtbot: QtBot) -> None:
    browser = CountedBrowser(Side.LEFT, PALETTE)
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    with qtbot.waitExposed(browser):
        browser.show()
    browser.show_story(story())
    qtbot.waitUntil(lambda: browser.paints > 0)
    QCoreApplication.sendPostedEvents()
    browser.paints = 0
    layout = browser.document().documentLayout()
    layout.documentSizeChanged.emit(layout.documentSize())
    QCoreApplication.sendPostedEvents()
    assert browser.paints == 0
