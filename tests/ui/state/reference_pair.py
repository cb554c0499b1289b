"""A pair that is brought straight into the state of another one, and what is painted of both."""

from typing import Any, cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.session import Session
from reader.model.article import Article
from reader.model.comparison import Comparison, Side
from reader.rendering.palette import palette_of
from reader.ui.pair.pair_view import PairView
from reader.ui.pane.frame.overview import Overview
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.widgets.look.theme import theme_of
from tests.ui.state.stage import Stage

# Rows and columns of 0xffRRGGBB.
Pixels = NDArray[np.uint32]
# Each takes some 2 MB.
_MOST_KNOWN = 50


class _Curtain(QObject):
    """A session as one who looks at another one finds it, when the curtain is open; and nobody tells of its steps."""

    pair_changed = Signal()
    comparison_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._is_open = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    @property
    def comparison(self) -> Comparison | None:
        return self._session.comparison if self._is_open else None

    def article(self, side: Side) -> Article | None:
        return self._session.article(side) if self._is_open else None

    def chosen(self, side: Side) -> int | None:
        return self._session.chosen(side) if self._is_open else None

    def draw(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self.pair_changed.emit()


class ReferencePair:
    """A pair of the stage's session that is never seen on the screen.

    To make one takes longer than all else that a check does, so one may be brought into many states: each time from
    empty panes, into which its stories come anew, with documents, measures and marks that nothing was done to.
    """

    def __init__(self, stage: Stage, known: dict[object, dict[str, Pixels]]) -> None:
        """Keep in `known` what each state looks like: it is asked for again by other steps, and other windows."""
        self._stage = stage
        self._known = known
        self._session = _Curtain(stage.window.session)
        self._worn = stage.window.theme_choice
        self._pair = PairView(cast("Session", self._session), palette_of(theme_of(self._worn)))
        self._pair.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)

    def _bring(self) -> PairView:
        """Bring it into the state of the stage's pair."""
        window, driven, pair = self._stage.window, self._stage.window.pair, self._pair
        self._session.draw(is_open=False)
        if self._worn is not window.theme_choice:
            self._worn = window.theme_choice
            pair.set_palette(palette_of(theme_of(self._worn)))
        pair.resize(driven.size())
        font = driven.panes[Side.LEFT].browser.font()
        if pair.panes[Side.LEFT].browser.font() != font:
            pair.set_text_font(font)
        pair.set_mode(driven.mode)
        pair.legend.hide_layers(driven.legend.hidden())
        pair.set_shows_removed(window.commands["removed"].isChecked())
        pair.filter.keep(driven.filter.kept)
        for side in Side:
            wording = driven.translations.wording(side)
            if pair.translations.wording(side) is not wording:
                pair.translations.show_wording(side, wording)
        pair.set_locked(False)
        pair.show()
        pair.find_bar.setVisible(driven.find_bar.isVisible())
        self._session.draw(is_open=True)
        for side, pane in pair.panes.items():
            pair.filter.reveal(side, _unfolded(driven.panes[side].browser))
            pane.translation.setVisible(driven.panes[side].translation.isVisible())
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for side, pane in pair.panes.items():
            bar, scroll = pane.browser.verticalScrollBar(), driven.panes[side].browser.verticalScrollBar().value()
            # Qt estimates how far a text can be scrolled that is not laid out to its end, here otherwise than there.
            bar.setMaximum(max(bar.maximum(), scroll))
            bar.setValue(scroll)
        pair.lights.choose(driven.lights.chosen)
        pair.lights.point(driven.lights.pointed)
        return pair

    def pictures(self) -> dict[str, Pixels]:
        """Return what its parts paint in the state of the stage's pair."""
        state = self._state()
        pictures = self._known.pop(state, None)
        if pictures is None:
            pictures = {name: _as_painted(widget) for name, widget in painted(self._bring()).items()}
            # Else it would be painted once more for each step of the stage.
            self._pair.hide()
        self._known[state] = pictures
        if len(self._known) > _MOST_KNOWN:
            del self._known[next(iter(self._known))]
        return pictures

    def _state(self) -> object:
        """Return all that `_bring` takes from the stage's pair, to be compared."""
        window, driven = self._stage.window, self._stage.window.pair
        sides = tuple(
            (
                window.session.article(side),
                driven.translations.wording(side),
                tuple(_unfolded(pane.browser)),
                pane.translation.isVisible(),
                pane.browser.verticalScrollBar().value(),
            )
            for side, pane in driven.panes.items()
        )
        return (
            window.session.comparison,
            window.theme_choice,
            driven.size().toTuple(),
            driven.panes[Side.LEFT].browser.font().toString(),
            driven.mode,
            driven.legend.hidden(),
            window.commands["removed"].isChecked(),
            driven.filter.kept,
            driven.find_bar.isVisible(),
            repr((driven.lights.chosen, driven.lights.pointed)),
            sides,
        )

    def close(self) -> None:
        """Delete it."""
        shiboken6.delete(self._pair)


def painted(pair: PairView) -> dict[str, QWidget]:
    """Name the parts that show what a comparison says."""
    parts: dict[str, QWidget] = {"gutter": pair.link_gutter}
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


def _as_painted(widget: QWidget) -> Pixels:
    """Return what a widget paints when it is asked."""
    return _pixels(widget.grab())


def _pixels(picture: QPixmap) -> Pixels:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()


def _unfolded(browser: StoryBrowser) -> list[int]:
    story = browser.story
    if story is None:
        return []
    return [index for index in range(len(story.article.sentences)) if story.fold_of(index) is None]
