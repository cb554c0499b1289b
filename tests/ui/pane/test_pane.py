"""What stands above a story."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.pane import Pane
from reader.ui.widgets.fitting.elided_label import ElidedLabel
from tests.gathering.stories import article_of

CAME = "2031-03-14 18:20"


@pytest.mark.parametrize("width", [300, 340, 420, 900])
@pytest.mark.parametrize("outlet", ["Post", "The Daily Lantern of Oreva and the Lower Town"])
def test_when_a_story_came_is_whole_before_its_outlet_and_all_else(qtbot: QtBot, width: int, outlet: str) -> None:
    pane = Pane(Side.LEFT, palette_of(Theme.LIGHT), "")
    qtbot.addWidget(pane)
    pane.resize(width, 400)
    pane.show()
    pane.show_article(article_of(outlet, "A dam gives way.", "It rained.", published="2031-03-14T18:20"))
    QApplication.processEvents()
    labels = [label for label in pane.findChildren(ElidedLabel) if label.text().startswith((outlet, CAME))]
    assert [label.shown_text().startswith(("Post", "The", "T", CAME)) for label in labels] == [True, True]
    assert CAME in labels[1].shown_text()
    for label in labels:
        assert label.geometry().right() <= pane.width()
    assert not labels[0].geometry().intersects(labels[1].geometry())
