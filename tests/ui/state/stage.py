"""A real window on the sample event, and what a person does in it with mouse and keys."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.background.jobs import Jobs
from reader.app.places import WindowPlace
from reader.model.comparison import Comparison, Side
from reader.storage.paths import data_folder
from reader.storage.settings import Settings, ThemeChoice
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.window.main_window import MainWindow

SIZE = (1000, 520)
_PATIENCE_S = 30.0


class LastingJobs(Jobs):
    """Jobs that outlive the window they were for: starting processes would take longer than all else."""

    def close(self) -> None:
        """Give up what is under way, and keep the processes for the next window."""
        self.cancel_all()

    def end(self) -> None:
        """Stop the processes."""
        super().close()


class Stage:
    """One window; each thing that is done in it is done when the call returns."""

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        """Open the folder in a window that remembers nothing of those before it."""
        for memory in ("pairs.json", "corrections.journal", "corrections.journal.copy"):
            (data_folder() / memory).unlink(missing_ok=True)
        self.jobs = jobs
        self.window = MainWindow(Settings(theme=ThemeChoice.LIGHT), None, jobs)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.commands["by_event"].setChecked(False)
        self.window.open_folder(folder)
        self.wait(
            lambda: (
                0
                < self.window.session.story_list.progress().total
                == self.window.session.story_list.progress().finished
            )
        )

    @property
    def comparison(self) -> Comparison:
        """The comparison that is shown; there must be one."""
        comparison = self.window.pair.translations.comparison()
        assert comparison is not None
        return comparison

    @property
    def lockstep(self) -> ScrollLock:
        """What scrolls the panes together."""
        found = self.window.pair.findChild(ScrollLock)
        assert isinstance(found, ScrollLock)
        return found

    def browser(self, side: Side) -> StoryBrowser:
        """Return the text of a side."""
        return self.window.pair.panes[side].browser

    def close(self) -> None:
        """Close the window."""
        self.jobs.setParent(None)
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE_S
        while not is_done():
            assert time.monotonic() < end, "the window never got there"
            QApplication.processEvents()
            time.sleep(0.003)  # to look more often takes more than what is waited for

    def settle(self) -> None:
        """Let the window finish: read, compare, lay out, paint."""
        session = self.window.session
        self.wait(lambda: session.is_idle() and (session.comparison is not None or not session.place().has_pair))
        for _ in range(3):
            QApplication.processEvents()

    def show(self, left: int, right: int) -> None:
        """Show two stories, as a window does that comes back."""
        session = self.window.session
        session.go_to(WindowPlace(session.folder, (), session.stories[left].key, session.stories[right].key))
        self.settle()

    def choose(self, index: int) -> None:
        """Click a story in the list."""
        rows = self.window.library
        place = rows.visualRect(rows.model().index(index, 0))
        rows.scrollTo(rows.model().index(index, 0))
        place = rows.visualRect(rows.model().index(index, 0))
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
        self.settle()

    def click(self, side: Side, sentence: int) -> bool:
        """Click a sentence, if it can be seen."""
        point = self._point_of(side, sentence)
        if point is not None:
            QTest.mouseClick(self.browser(side).viewport(), Qt.MouseButton.LeftButton, pos=point)
        self.settle()
        return point is not None

    def hover(self, side: Side, sentence: int) -> None:
        """Move the mouse to a sentence, if it can be seen."""
        point = self._point_of(side, sentence)
        if point is not None:
            viewport = self.browser(side).viewport()
            QTest.mouseMove(viewport, QPoint(1, 1))
            QTest.mouseMove(viewport, point)
        self.settle()

    def leave(self, side: Side) -> None:
        """Move the mouse out of a pane."""
        QApplication.sendEvent(self.browser(side), QEvent(QEvent.Type.Leave))
        self.settle()

    def turn_wheel(self, side: Side, clicks: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Turn the wheel over a pane, downwards if it is positive, with a key held or none."""
        viewport = self.browser(side).viewport()
        middle = QPointF(viewport.rect().center())
        for _ in range(abs(clicks)):
            turn = QPoint(0, -120 if clicks > 0 else 120)
            QApplication.sendEvent(
                viewport,
                QWheelEvent(
                    middle,
                    viewport.mapToGlobal(middle),
                    QPoint(),
                    turn,
                    Qt.MouseButton.NoButton,
                    held,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                ),
            )
        self.settle()

    def press(self, widget: QWidget, at: QPoint) -> None:
        """Click somewhere."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def _point_of(self, side: Side, sentence: int) -> QPoint | None:
        browser = self.browser(side)
        line = browser.place_of(sentence).first.translated(0, -browser.verticalScrollBar().value())
        point = QPoint(round(line.left()) + 30, round(line.center().y()))
        return point if browser.viewport().rect().adjusted(0, 4, 0, -4).contains(point) else None


def event_folder(samples: Path, target: Path) -> Path:
    """Copy the sample event, and make one story of it long enough to be scrolled for several windows' heights."""
    shutil.copytree(samples, target)
    first, second = sorted(target.glob("*.txt"))[:2]
    streets = "\n\n".join(
        f"In street {n} of the lower town the water stood {n} feet high. Its people sleep in the school for now."
        for n in range(2, 18)
    )
    first.write_text(f"{first.read_text(encoding='utf-8')}\n\n{streets}\n", encoding="utf-8")
    second.write_text(f"{second.read_text(encoding='utf-8')}\n\n{streets}\n", encoding="utf-8")
    return target
