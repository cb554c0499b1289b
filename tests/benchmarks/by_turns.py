"""What this tree takes beside an older one, by turns: first paint, opening a folder, opening it again, a pair.

`python -m tests.benchmarks.by_turns OTHER_TREE [first|pair|stories|files] [TURNS] [ARTICLES]`; with this Python. CPU
time of a process counts what other guests of a machine take from it, so the trees take turns and the least of each is
printed: of the window's process, and of each lane of child processes by itself. `make bench` names no other tree, and
nothing is measured then.
"""

import contextlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_ARTICLES = 10_000
_TURNS = 7
_PAIRS = 16
_HERE = Path(__file__).resolve()
_SAMPLE = "resources/samples"
# Where packages may lie that the older tree needs, and this one no more.
_MORE = [place for place in [os.environ.get("PYTHONPATH")] if place]
_TICKS = 100  # the kernel counts the time of other processes in hundredths


def write_scrapes(folder: Path, count: int) -> None:
    """Write small dirty stories as text, pages, mails and Markdown, a thousand in a folder."""
    from tests.benchmarks.scrapes import scrape

    for number in range(count):
        name, words = scrape(number)
        place = folder / f"{number // 1000:02}"
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(words, encoding="utf-8")


def measure_first(_folder: Path) -> dict[str, float]:
    """Take the time until the window was painted for the first time; the sample is being read meanwhile."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = _main_window()
    handle = window.windowHandle()
    while not handle.isExposed():
        application.processEvents()
    application.sendPostedEvents()
    return {"window": time.process_time()}


def measure_files(folder: Path) -> dict[str, float]:
    """Take the time until every story of the folder was read."""
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    progress_of = _progress_of(_main_window())

    def are_read() -> bool:
        progress = progress_of()
        return bool(progress.total == files and progress.finished == files)

    began = time.perf_counter()
    _wait_until(are_read)
    return {"seconds": time.perf_counter() - began, "window": time.process_time(), **_cpu_of_children()}


def measure_pair(folder: Path) -> dict[str, float]:
    """Take the time of each further pair of the folder, from the click to its marks, once all has come to rest."""
    from itertools import permutations

    from reader.model.comparison import Side

    window = _main_window()
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    progress_of = _progress_of(window)
    _wait_until(lambda: progress_of().finished == files)
    _rest(1.5)
    rows = range(len(window.session.stories))

    def show(left: int, right: int) -> None:
        window.session.open_on(Side.LEFT, left)
        window.session.open_on(Side.RIGHT, right)
        _wait_until(lambda: window.session.comparison is not None)
        _rest(0.05)

    for left, right in [(0, 1), (1, 2), (2, 3)]:
        show(left, right)
    taken = []
    before = _cpu_of_children()
    for left, right in list(permutations(rows, 2))[:_PAIRS]:
        began = time.process_time()
        show(left, right)
        taken.append(time.process_time() - began)
    after = _cpu_of_children()
    pairs = {lane: (after[lane] - before.get(lane, 0)) / len(taken) for lane in after}
    return {"window": sum(taken) / len(taken), **pairs}


def measure_stories(folder: Path) -> dict[str, float]:
    """Take the time of all pairs of the folder, compared without a window: the first time, and again."""
    from itertools import permutations

    from reader.comparing import compare
    from reader.reading import read_article

    stories = [read_article(path) for path in sorted(folder.iterdir()) if path.is_file()]
    pairs = list(permutations(stories, 2))
    for pair in pairs[:3]:  # what a process reads once
        compare(*pair)
    moments = [time.process_time()]
    for _ in range(2):
        for pair in pairs:
            compare(*pair)
        moments.append(time.process_time())
    return {"pairs": moments[1] - moments[0], "pairs again": moments[2] - moments[1]}


def _progress_of(window: Any) -> Callable[[], Any]:
    """Return what says how far reading is: the session itself did before it had a list."""
    return getattr(window.session, "story_list", window.session).progress  # type: ignore[no-any-return]


def _main_window() -> Any:
    from PySide6.QtWidgets import QApplication, QMainWindow

    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))


def _wait_until(is_over: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop, beat = QEventLoop(), QTimer(interval=4)
    beat.timeout.connect(lambda: loop.quit() if is_over() else None)
    beat.start()
    loop.exec()


def _rest(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def _cpu_of_children() -> dict[str, float]:
    """Return seconds by lane, of the child processes that live; of those that were stopped, together."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    taken = {"stopped": ended.ru_utime + ended.ru_stime}
    ours = str(os.getpid())
    for place in Path("/proc").glob("[0-9]*"):
        try:
            fields = (place / "stat").read_text().rpartition(")")[2].split()
            command = (place / "cmdline").read_text().split("\0")
        except OSError:
            continue
        if fields[1] == ours and "--worker" in command:
            lane = command[command.index("--worker") + 1]
            taken[lane] = taken.get(lane, 0) + (int(fields[11]) + int(fields[12])) / _TICKS
    return taken


_MEASURES = {"first": measure_first, "pair": measure_pair, "stories": measure_stories, "files": measure_files}


def run_child(what: str, folder: Path) -> None:
    """Start the program of whichever tree Python finds, on a folder, and print the figures where it would wait."""
    if what == "stories":
        print(*_told(measure_stories(folder)))
        return
    with _as_it_loads_qt():
        from PySide6.QtWidgets import QApplication

    from reader.ui.application import run

    def measure(*_: object) -> int:
        print(*_told(_MEASURES[what](folder)), flush=True)
        os._exit(0)

    QApplication.exec = measure  # type: ignore[method-assign]
    run([folder])


def _told(figures: dict[str, float]) -> list[str]:
    return [f"{name.replace(' ', '_')}={value:.4f}" for name, value in figures.items()]


def _as_it_loads_qt() -> contextlib.AbstractContextManager[None]:
    """Load Qt as the program of the tree does; older ones had no way of their own."""
    try:
        from reader.ui.unloaded_generator import generator_unloaded
    except ImportError:
        return contextlib.nullcontext()
    return generator_unloaded()


def figures(tree: Path, what: str, folder: Path, home: Path) -> dict[str, float]:
    """Return what a fresh process of a tree takes."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "READER_HOME": str(home),
        "PYTHONPATH": os.pathsep.join([str(tree), *_MORE]),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # modules that are compiled at every start are no start of a user
    command = [sys.executable, "-P", str(_HERE), "--child", what, str(folder)]
    told = subprocess.run(command, cwd=home, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {name: float(value) for name, value in (part.split("=") for part in told.split())}


def main() -> None:
    """Let the trees take turns and print the least of each figure."""
    if len(sys.argv) < 2:
        print("by turns: name the folder of another tree, and optionally first, pair, stories or files")
        return
    trees = {"before": Path(sys.argv[1]).absolute(), "now": _HERE.parents[2]}
    chosen = sys.argv[2:3] or list(_MEASURES)
    turns = int(sys.argv[3]) if len(sys.argv) > 3 else _TURNS
    articles = int(sys.argv[4]) if len(sys.argv) > 4 else _ARTICLES
    with tempfile.TemporaryDirectory() as name:
        scrapes = Path(name, "scrapes")
        if "files" in chosen:
            write_scrapes(scrapes, articles)
        for what in chosen:
            least: dict[tuple[str, str], float] = {}
            for turn in range(turns):
                for tree, place in list(trees.items())[:: -1 if turn % 2 else 1]:
                    home = Path(name, f"home-{what}-{turn}-{tree}")
                    home.mkdir()
                    opened = scrapes if what == "files" else trees["now"] / _SAMPLE
                    for label in (what, "files again") if what == "files" else (what,):
                        found = figures(place, what, opened, home)
                        total = sum(value for key, value in found.items() if key not in ("seconds", "gathering"))
                        for key, value in {**found, "all": total}.items():
                            spot = f"{label}, {key}", tree
                            least[spot] = min(value, least.get(spot, value))
            _print(least)


def _print(least: dict[tuple[str, str], float]) -> None:
    for key in dict.fromkeys(key for key, _ in least):
        before, now = (least.get((key, tree)) for tree in ("before", "now"))
        share = f"{now / before:6.2f}" if before and now is not None else ""
        print(f"{key:28}", *(f"{'':9}" if figure is None else f"{figure:9.4f}" for figure in (before, now)), share)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        run_child(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
