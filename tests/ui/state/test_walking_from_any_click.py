"""A walk goes on from wherever the reader clicked, with keys and with the toolbar's arrows, and comes to every stop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton

from reader.app.navigation import Route, Step, stops_of
from reader.model.comparison import Side
from reader.ui.commands.registry import walk_id
from tests.ui.state.stage import LastingJobs, Stage

CLICKED = (0, 1, 4, 7, 10)
KEYS = {Route.LINKS: Qt.Key.Key_F7, Route.PASSAGES: Qt.Key.Key_F8}


@pytest.fixture
def stage(qapp: QApplication, samples: Path) -> Iterator[Stage]:
    """The first two stories of the sample event side by side."""
    jobs = LastingJobs()
    shown = Stage(samples, jobs)
    shown.window.activateWindow()
    shown.choose(0)
    shown.choose(1)
    yield shown
    shown.close()
    jobs.end()


def arrow(stage: Stage, action: QAction) -> None:
    """Click an action's button in the toolbar."""
    bar = stage.window.findChild(QToolBar, "main")
    assert isinstance(bar, QToolBar)
    button = next(button for button in bar.findChildren(QToolButton) if button.defaultAction() is action)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(stage: Stage, route: Route, direction: int) -> None:
    """Press the key of a walk in the pane that has the keyboard."""
    shift = Qt.KeyboardModifier.ShiftModifier if direction < 0 else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(stage.window, KEYS[route], shift)


@pytest.mark.parametrize("with_keys", [True, False], ids=["keys", "arrows"])
# What differs is walked alike; the sample event has too little of it for a walk.
@pytest.mark.parametrize("route", [Route.LINKS, Route.PASSAGES])
def test_walk_from_any_click_comes_to_every_stop(stage: Stage, route: Route, *, with_keys: bool) -> None:
    steps: list[Step] = []
    stage.window.pair.navigation.stepped.connect(steps.append)
    stops = stops_of(stage.comparison, route)
    assert len(stops) > 1
    for side in Side:
        for sentence in CLICKED:
            for direction in (1, -1):
                stage.browser(side).scroll_to(stage.browser(side).document_y(sentence) - 100)
                assert stage.click(side, sentence)
                steps.clear()
                for _ in stops:
                    if with_keys:
                        press(stage, route, direction)
                    else:
                        arrow(stage, stage.window.commands[walk_id(route, direction)])
                assert sorted(step.number for step in steps) == list(range(1, len(stops) + 1)), (side, sentence)
                lit = {s: stage.browser(s).lit_sentences() for s in Side}
                assert lit[steps[-1].stop.side] == steps[-1].stop.sentences
