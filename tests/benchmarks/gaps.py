"""How long the window stands still at most, on a pair of 10,000 words: open, compare, re-link, switch, scroll.

At the end, how long two stories of 1,500 words take from a move of the strictness slider until their marks are painted.

Run by `make bench`, or `python -m tests.benchmarks.gaps`. Prints a table, judges nothing. In a real window with its own
worker processes a timer of 2 ms ticks; a gap is the time between two ticks. Wall time, so that a busy machine shows;
the second column is the most CPU time of the window between two ticks, which no other program can make longer.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.comparison import Side
from reader.rendering.marks import Mode
from tests.benchmarks.against_meld import write_pair

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

_TICK_MS = 2
_PATIENCE_MS = 120_000
_SHORT_WORDS = 1_500
_STRICTNESSES = (20, 70, 30, 80, 40, 60, 45)


def measure(folder: Path) -> None:
    """Print a row for each thing that a user does."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from reader.storage.settings import Settings
    from reader.ui.window.main_window import MainWindow

    application = QApplication([])
    window = MainWindow(Settings())
    window.resize(1400, 900)
    window.show()
    last = [time.monotonic(), time.process_time()]
    worst = [0.0, 0.0]

    def tick() -> None:
        now = [time.monotonic(), time.process_time()]
        worst[:] = [max(old, new - before) for old, new, before in zip(worst, now, last, strict=True)]
        last[:] = now

    ticking = QTimer()
    ticking.timeout.connect(tick)
    ticking.start(_TICK_MS)

    def row(name: str, act: Callable[[], None], is_done: Callable[[], bool]) -> None:
        loop, poll = QEventLoop(), QTimer()
        poll.timeout.connect(lambda: loop.quit() if is_done() else None)
        tick()
        worst[:] = [0.0, 0.0]
        act()
        poll.start(20)
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        loop.exec()
        rest = QEventLoop()
        QTimer.singleShot(400, rest.quit)
        rest.exec()
        print(f"{name:10} {1000 * worst[0]:8.0f} {1000 * worst[1]:8.0f}", flush=True)

    session, pair = window.session, window.pair
    files = write_pair(folder)
    print("            gap (ms)  of it CPU", flush=True)
    row("open", lambda: window.open_paths(list(files)), lambda: session.article(Side.RIGHT) is not None)
    row("compare", lambda: None, lambda: session.comparison is not None)
    before = session.comparison
    row("re-link", lambda: session.set_strictness(0.7), lambda: session.comparison not in (None, before))
    for mode in (Mode.READ, Mode.COMPARE, Mode.WORDS):
        row(f"{mode.value}", lambda mode=mode: pair.set_mode(mode), lambda: True)  # type: ignore[misc]
    bar = pair.panes[Side.LEFT].browser.verticalScrollBar()
    row("scroll", lambda: None, lambda: _scrolled(bar.value() + 60, bar.maximum(), bar.setValue))
    row("to the end", lambda: bar.setValue(bar.maximum()), lambda: True)
    _measure_slider(window, write_pair(folder, _SHORT_WORDS))
    window.close()
    application.quit()


def _measure_slider(window: "MainWindow", files: tuple[Path, Path]) -> None:
    """Print the median and the longest time; the slider itself rests for 60 ms before anything begins."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    session, slider = window.session, window.strictness.slider
    took: list[float] = []

    def compared(act: Callable[[], object]) -> None:
        loop = QEventLoop()
        session.comparison_changed.connect(lambda: loop.quit() if session.comparison is not None else None)
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        started = time.monotonic()
        act()
        loop.exec()
        QCoreApplication.sendPostedEvents()
        took.append(1000 * (time.monotonic() - started))

    compared(lambda: window.open_paths(list(files)))
    for value in _STRICTNESSES:
        compared(partial(slider.setValue, value))
    times = sorted(took[1:])
    middle = times[len(times) // 2]
    print(f"slider to marks, {_SHORT_WORDS} words: median {middle:.0f} ms, at most {times[-1]:.0f} ms", flush=True)


def _scrolled(value: int, most: int, scroll: Callable[[int], None]) -> bool:
    scroll(min(value, most))
    return value >= min(most, 6_000)


def main() -> None:
    """Measure in a home of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = home
        measure(Path(home))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
