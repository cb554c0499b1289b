"""A pair that is brought straight into the state of another one, and what is painted of both."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.comparison import Side
from reader.rendering.palette import palette_of
from reader.ui.pair.pair_view import PairView
from reader.ui.pane.overview import Overview
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.widgets.theme import theme_of
from tests.ui.state.stage import Stage

# Rows, columns, and red, green and blue.
Pixels = NDArray[np.uint8]


@contextmanager
def fresh_pair(stage: Stage) -> Iterator[PairView]:
    """Make a pair of the same session that has only ever been in the state in which the stage's is."""
    window, driven = stage.window, stage.window.pair
    pair = PairView(window.session, palette_of(theme_of(window.theme_choice)))
    try:
        pair.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        pair.resize(driven.size())
        pair.set_text_font(driven.panes[Side.LEFT].browser.font())
        pair.set_mode(driven.mode)
        pair.legend.hide_layers(driven.legend.hidden())
        pair.set_shows_removed(window.commands["removed"].isChecked())
        pair.filter.keep(driven.filter.kept)
        for side in Side:
            pair.translations.show_wording(side, driven.translations.wording(side))
        for side in Side:
            pair.filter.reveal(side, _unfolded(driven.panes[side].browser))
        pair.set_locked(False)
        pair.show()
        pair.find_bar.setVisible(driven.find_bar.isVisible())
        for side, pane in pair.panes.items():
            pane.translation.setVisible(driven.panes[side].translation.isVisible())
        QApplication.sendPostedEvents()
        for side, pane in pair.panes.items():
            pane.browser.scroll_to(driven.panes[side].browser.verticalScrollBar().value())
        pair.lights.choose(driven.lights.chosen)
        pair.lights.point(driven.lights.pointed)
        yield pair
    finally:
        shiboken6.delete(pair)


def painted(pair: PairView) -> dict[str, QWidget]:
    """Name the parts that show what a comparison says."""
    parts: dict[str, QWidget] = {"gutter": pair.link_map}
    for side, pane in pair.panes.items():
        parts[f"{side} text"] = pane.browser.viewport()
        overview = pane.findChild(Overview)
        assert isinstance(overview, Overview)
        parts[f"{side} overview"] = overview
    return parts


def on_screen(stage: Stage, widget: QWidget) -> Pixels:
    """Return what of a widget has really reached the screen, more than what it would paint if asked."""
    window = stage.window
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return _pixels(window.screen().grabWindow(window.winId(), place.x(), place.y(), place.width(), place.height()))


def as_painted(widget: QWidget) -> Pixels:
    """Return what a widget paints when it is asked."""
    return _pixels(widget.grab())


def _pixels(picture: QPixmap) -> Pixels:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].copy()


def _unfolded(browser: StoryBrowser) -> list[int]:
    story = browser.story
    if story is None:
        return []
    return [index for index in range(len(story.article.sentences)) if story.fold_of(index) is None]
