"""Pictures of the window's main states, in the program's own font, so that they are the same on every machine.

`python -m tests.ui.screens FOLDER` writes them; `make screenshots` writes those that README shows, in full size, and
`make golden` those that tests/ui/test_pictures.py compares with.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.model.comparison import LinkKind
from reader.rendering.fonts import SANS, load_fonts, screen_font
from reader.rendering.marks import Mode
from reader.storage import paths
from reader.storage.settings import Settings, ThemeChoice
from reader.ui.event.event_page import EventView
from reader.ui.window.main_window import MainWindow

GOLDEN_SIZE = QSize(1100, 640)
README_SIZE = QSize(1280, 800)
_WAIT_MS = 30_000
# Qt's "quality" of a PNG is how little it is compressed.
_SMALLEST = 0
_ARABIC = {
    "a.txt": """انهيار سد أوريفا بعد ليلة من المطر

انهار سد أوريفا ليلة الإثنين بعد يومين من المطر، كما قال المسؤولون يوم الثلاثاء.

نقل نحو 1200 شخص إلى مكان آمن بقوارب رجال الإطفاء والجيش.
""",
    "b.txt": """ليلة من المطر تكسر سد أوريفا

نقل نحو 1200 شخص إلى مكان آمن بقوارب رجال الإطفاء والجيش.

انهار سد أوريفا ليلة الإثنين بعد يومين من المطر، كما قال المسؤولون يوم الثلاثاء.
""",
}


@dataclass(frozen=True, slots=True)
class Screen:
    """A state of the window: its name, the theme, what leads to it, and the language of its reader (ISO 639-1)."""

    name: str
    theme: ThemeChoice
    show: Callable[[MainWindow], None]
    language: str = "en"


def screens() -> tuple[Screen, ...]:
    """List the states that have a picture."""
    light, dark = ThemeChoice.LIGHT, ThemeChoice.DARK
    return (
        Screen("empty", light, lambda _window: None),
        Screen("list", light, _open_sample),
        Screen("story", light, _open_one),
        Screen("comparison", light, lambda window: _compare(window, Mode.COMPARE)),
        Screen("words", light, lambda window: _compare(window, Mode.WORDS)),
        Screen("filters", light, _filter),
        Screen("crossings", light, _crossings),
        Screen("matrix", light, lambda window: _event(window, EventView.MATRIX)),
        Screen("against-all", dark, lambda window: _event(window, EventView.AGAINST_ALL)),
        Screen("arabic", light, _arabic, "ar"),
        Screen("dark", dark, lambda window: _compare(window, Mode.WORDS)),
        Screen("contrast", ThemeChoice.CONTRAST, lambda window: _compare(window, Mode.WORDS)),
    )


def picture_of(screen: Screen, size: QSize) -> QImage:
    """Bring a new window into a state and take its picture."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    load_fonts(paths.resource("fonts"))
    before = application.font()
    application.setFont(screen_font(SANS, 10))
    window = MainWindow(Settings(theme=screen.theme, reading_language=screen.language))
    try:
        window.resize(size)
        window.show()
        screen.show(window)
        # It may say that a story takes long, and does so only where the machine is busy.
        window.messages.hide()
        _wait(lambda: False, 200)
        return window.grab().toImage()
    finally:
        window.close()
        application.setFont(before)


def write_pictures(folder: Path, size: QSize, names: tuple[str, ...] = ()) -> Iterator[Path]:
    """Write the pictures of all states, or of those named; give the files."""
    folder.mkdir(parents=True, exist_ok=True)
    for screen in screens():
        if not names or screen.name in names:
            file = folder / f"{screen.name}.png"
            _begin_anew()
            picture_of(screen, size).convertToFormat(QImage.Format.Format_RGB888).save(str(file), None, _SMALLEST)
            yield file


def _begin_anew() -> None:
    """Give the program a home in which nothing is remembered."""
    home = tempfile.mkdtemp()
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = home


def _open_sample(window: MainWindow) -> None:
    window.open_sample()
    _wait(lambda: 0 < window.session.story_list.progress().total == window.session.story_list.progress().finished)
    _wait(lambda: bool(window.story_events.groups))


def _choose(window: MainWindow, *starts: str) -> None:
    for start in starts:
        names = [story.path.name for story in window.session.stories]
        window.session.choose(next(n for n, name in enumerate(names) if name.startswith(start)))


def _open_one(window: MainWindow) -> None:
    _open_sample(window)
    _choose(window, "000")


def _compare(window: MainWindow, mode: Mode) -> None:
    _open_sample(window)
    _choose(window, "000", "001")
    _wait(lambda: window.session.comparison is not None)
    window.commands[f"modes.{mode.value}"].trigger()
    if mode is Mode.WORDS:
        comparison = window.session.comparison
        assert comparison is not None
        kinds = [link.kind for link in comparison.links]
        window.pair.navigation.show_link(kinds.index(LinkKind.EDITED))
        window.pair.navigation.go_back()


def _filter(window: MainWindow) -> None:
    _compare(window, Mode.WORDS)
    window.commands["filters.divergent"].trigger()


def _crossings(window: MainWindow) -> None:
    _compare(window, Mode.COMPARE)
    window.commands["crossings"].setChecked(True)
    comparison = window.session.comparison
    assert comparison is not None
    window.pair.navigation.show_link(next(number for number, link in enumerate(comparison.links) if link.moved))


def _event(window: MainWindow, view: EventView) -> None:
    _open_sample(window)
    window.commands["event"].trigger()
    _wait(lambda: window.event_command.opened.found is not None)
    window.event_command.page.set_view(view)


def _arabic(window: MainWindow) -> None:
    folder = Path(tempfile.mkdtemp())
    for name, text in _ARABIC.items():
        (folder / name).write_text(text, encoding="utf-8")
    window.open_paths([folder / "a.txt", folder / "b.txt"])
    _wait(lambda: window.session.comparison is not None)
    _wait(lambda: bool(window.story_events.groups))


def _wait(is_done: Callable[[], bool], most_ms: int = _WAIT_MS) -> None:
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: loop.quit() if is_done() else None)
    poll.start(10)
    QTimer.singleShot(most_ms, loop.quit)
    loop.exec()


def main(arguments: list[str]) -> None:
    """Write the pictures that README shows into resources/screenshots, or with "golden" those of the tests."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    if "golden" in arguments:
        written = write_pictures(Path(__file__).parent / "pictures", GOLDEN_SIZE)
    else:
        written = write_pictures(Path("resources/screenshots"), README_SIZE, ("words", "matrix", "crossings", "dark"))
    for file in written:
        print(file, flush=True)  # noqa: T201 - it is a script that says what it did
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
