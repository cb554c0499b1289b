import pytest
from PySide6.QtGui import QFontMetricsF, QTextFrameFormat
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.pane.page.story_column import fit_column
from tests.ui.stories import story


def margins(width: int, side: Side) -> tuple[float, float]:
    document = story().document
    fit_column(document, side, width, 60.0)
    form = document.rootFrame().frameFormat()
    assert isinstance(form, QTextFrameFormat)
    return form.leftMargin(), form.rightMargin()


def column() -> float:
    return QFontMetricsF(story().document.defaultFont()).averageCharWidth() * 72


@pytest.mark.parametrize("side", Side)
def test_column_is_in_the_middle_of_a_pane_with_some_room(qtbot: QtBot, side: Side) -> None:
    width = round(column()) + 160
    left, right = margins(width, side)
    assert left == right
    assert width - left - right == column()


def test_column_of_a_wide_pane_stays_near_the_other_story(qtbot: QtBot) -> None:
    outer, inner = margins(2_000, Side.LEFT)
    assert (outer, inner) == (2_000 - column() - inner, 108.0)
    assert margins(2_000, Side.RIGHT) == (inner, outer)


def test_outer_margin_of_a_narrow_pane_gives_way_and_the_numbers_keep_theirs(qtbot: QtBot) -> None:
    assert margins(400, Side.LEFT) == (22.0, 60.0)
    assert margins(400, Side.RIGHT) == (60.0, 22.0)
