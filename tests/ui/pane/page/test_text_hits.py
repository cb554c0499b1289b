"""What a right click acts on: what it is on or beside, and never what stands elsewhere."""

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.page.text_hits import position_beside
from reader.ui.pane.story_browser import StoryBrowser
from tests.ui.stories import story

TEXT = "\n".join(
    [
        "A headline of some words",
        *(f"Paragraph {n} has words enough to fill two lines of a narrow pane. " * 2 for n in range(6)),
    ]
)


def test_every_point_is_of_the_paragraph_that_it_is_on_or_of_none(qtbot: QtBot) -> None:
    browser = StoryBrowser(Side.LEFT, palette_of(Theme.LIGHT))
    qtbot.addWidget(browser)
    browser.resize(420, 500)
    with qtbot.waitExposed(browser):
        browser.show()
    browser.show_story(story(TEXT))
    shown = browser.story
    assert shown is not None
    layout = shown.document.documentLayout()
    width, height = int(layout.documentSize().width()), int(layout.documentSize().height())
    met = set()
    for y in range(0, height, 2):
        for x in (0, width // 2, width - 1):
            position = position_beside(shown, QPointF(x, y))
            if position >= 0:
                block = shown.document.findBlock(position)
                rect = layout.blockBoundingRect(block)
                assert rect.top() <= y <= rect.bottom()
                met.add((block.blockNumber(), x))
    # Each paragraph is met in the margins too.
    assert met == {(number, x) for number in range(shown.document.blockCount()) for x in (0, width // 2, width - 1)}
