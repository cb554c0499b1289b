from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Article, RemovalReason, Removed
from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.frame.edge_bar import EdgeBar, keep_level
from reader.ui.pane.pane import Pane
from tests.ui.stories import article

ABOVE = Removed("Forty passengers waited for hours.", RemovalReason.MENU, 1, close=True)
MENU = Removed("Home", RemovalReason.MENU, 0)
PALETTE = palette_of(Theme.LIGHT)


def doubtful(*removed: Removed) -> Article:
    return replace(article("Ferry runs aground\nThe night ferry ran aground off Port Elsin."), removed=removed)


def below(text: str) -> Removed:
    return Removed(text, RemovalReason.RELATED, 2, close=True)


def pane_of(qtbot: QtBot, shown: Article) -> Pane:
    pane = Pane(Side.LEFT, PALETTE, "")
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(shown)
    return pane


def words_of(pane: Pane) -> str:
    return pane.browser.document().toPlainText()


@pytest.mark.parametrize(
    ("removed", "said"),
    [
        ((MENU, ABOVE), "A close call: 1 paragraph above was set aside"),
        ((below("It sails again."), below("Soon.")), "A close call: 2 paragraphs below were set aside"),
        (
            (ABOVE, below("Soon.")),
            "A close call: 1 paragraph above was set aside · 1 paragraph below was set aside",
        ),
        ((MENU,), ""),
    ],
)
def test_the_bar_says_how_many_paragraphs_were_a_close_call(
    qtbot: QtBot, removed: tuple[Removed, ...], said: str
) -> None:
    bar = EdgeBar(PALETTE)
    qtbot.addWidget(bar)
    bar.show_article(doubtful(*removed))
    assert (bar.text, not bar.isHidden()) == (said, bool(said))


def test_its_button_shows_what_was_a_close_call_in_its_place_and_nothing_else(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, doubtful(MENU, ABOVE))
    before = words_of(pane)
    QTest.keyClick(pane.edges.button, Qt.Key.Key_Space)
    headline, set_aside, story = words_of(pane).splitlines()[:1], ABOVE.text, "The night ferry"
    assert headline == ["Ferry runs aground"]
    assert words_of(pane).index(set_aside) < words_of(pane).index(story)
    assert "Home" not in words_of(pane)
    QTest.keyClick(pane.edges.button, Qt.Key.Key_Space)
    assert words_of(pane) == before


def test_the_bar_is_away_where_nothing_was_close_and_where_all_is_shown(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, doubtful(MENU))
    assert pane.edges.isHidden()
    pane.show_article(doubtful(ABOVE))
    assert not pane.edges.isHidden()
    pane.set_shows_removed(True)
    assert pane.edges.isHidden()


def test_another_story_begins_with_its_close_calls_hidden(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, doubtful(ABOVE))
    pane.edges.button.click()
    pane.show_article(doubtful(below("It sails again.")))
    assert not pane.edges.button.isChecked()
    assert "It sails again." not in words_of(pane)


def test_bars_side_by_side_take_room_in_both_or_in_none(qtbot: QtBot) -> None:
    bars = [EdgeBar(PALETTE) for _ in range(2)]
    for bar in bars:
        qtbot.addWidget(bar)
    keep_level(bars)
    bars[1].show_article(doubtful(ABOVE))
    assert [bar.isHidden() for bar in bars] == [False, False]
    assert bars[0].sizeHint().height() == bars[1].sizeHint().height()
    assert [bar.button.isHidden() for bar in bars] == [True, False]
    bars[1].show_article(None)
    assert [bar.isHidden() for bar in bars] == [True, True]
