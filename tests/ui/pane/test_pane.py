"""What stands above a story."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.pane import Pane
from reader.ui.widgets.fitting.elided_label import ElidedLabel
from tests.gathering.stories import article_of

DAY, CAME = "2031-03-14", "2031-03-14T18:20"


@pytest.mark.parametrize("width", [210, 260, 300, 340, 420, 900])
@pytest.mark.parametrize("outlet", ["Post", "The Daily Lantern of Oreva and the Lower Town"])
def test_a_pane_names_its_story_and_its_day_before_all_else(qtbot: QtBot, width: int, outlet: str) -> None:
    pane = Pane(Side.LEFT, palette_of(Theme.LIGHT), "")
    qtbot.addWidget(pane)
    pane.resize(width, 400)
    pane.show()
    pane.show_article(article_of(outlet, "A dam gives way.", "It rained.", published=CAME))
    QApplication.processEvents()
    name, facts = (label for label in pane.findChildren(ElidedLabel) if label.text().startswith((outlet, DAY)))
    assert name.shown_text().startswith(outlet[:3])
    assert facts.shown_text().startswith(DAY)
    assert facts.geometry().right() <= pane.width()
    assert not name.geometry().intersects(facts.geometry())
