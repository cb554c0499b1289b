from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from reader.rendering.palette import Theme, palette_of
from reader.ui.widgets.look.icons import themed_icon

SIDE = QSize(20, 20)


def ink(icon: QIcon, mode: QIcon.Mode) -> QColor:
    """Return the colour of most of what is drawn: edges are softened."""
    picture = icon.pixmap(SIDE, 2.0, mode).toImage()
    opaque = Counter(
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    )
    return QColor(opaque.most_common(1)[0][0])


@pytest.mark.parametrize("theme", Theme)
def test_icon_is_drawn_in_the_ink_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    palette = palette_of(theme)
    assert ink(themed_icon("list", palette), QIcon.Mode.Normal) == palette.ink


def test_icon_is_faint_where_nothing_can_be_done(qtbot: QtBot) -> None:
    palette = palette_of(Theme.LIGHT)
    assert ink(themed_icon("list", palette), QIcon.Mode.Disabled) != palette.ink


def test_missing_icon_is_a_broken_installation(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        themed_icon("no-such-icon", palette_of(Theme.LIGHT))
