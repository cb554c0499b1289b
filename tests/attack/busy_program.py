"""A program that does everything of which something is kept, all the time, until it is killed.

It writes down what it was told is kept (`acknowledged`), so that what was lost can be counted afterwards. Started as a
program with a folder, it reads from standard input, line by line, a number and for how many seconds such a program may
live, which is a fork of it: Python and Qt are imported once.
"""

import os
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.app.background.exporter import Exporter
from reader.app.correcting import Correcting
from reader.exporting.formats import write_export
from reader.exporting.options import AS_USUAL, Format
from reader.model.article import Translation
from reader.model.comparison import Side
from reader.model.correction import Correction
from reader.model.errors import UnwritableFile
from reader.storage.files.leftovers import clear_leftovers
from reader.storage.paths import packages_folder
from reader.storage.settings import load_settings
from reader.translating.installing import install
from reader.translating.replacing import remove_replaced
from reader.ui.window.main_window import MainWindow
from reader.ui.windows import Windows

FORMS = (Format.HTML, Format.CSV, Format.JSON, Format.PDF)
# What each form's file ends with when it is whole.
ENDS = {Format.HTML: b"</html>\n", Format.CSV: b"\r\n", Format.JSON: b"}\n", Format.PDF: b"%%EOF\n"}


class BusyProgram:
    """Corrects, exports, changes settings and what is kept of a pair, in turns of a few milliseconds."""

    def __init__(self, run: int, stories: Path, exports: Path, acknowledged: Path) -> None:
        self._run = run
        self._stories = stories
        self._exports = exports
        self._log = os.open(acknowledged, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        settings = load_settings()
        self._window = MainWindow(settings, Windows(settings))
        self._window.show()
        self._correcting = Correcting(self._window.session, self._window)
        self._exporter = Exporter(self._window)
        self._exporter.finished.connect(self._export)
        self._count = 0
        clear_leftovers()
        self._window.open_folder(stories)
        self._timer = QTimer(interval=3)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        session = self._window.session
        self._count += 1
        if not session.stories:
            return
        for story in (0, 1):
            if session.chosen(Side.RIGHT) is None:
                session.choose(story)
        story = self._count % len(session.stories)
        match self._count % 5:
            case 0 | 1:
                path = session.stories[story].path
                title = f"{self._run}.{self._count}"
                session.corrections.keep(path, session.corrections.of(path).with_article(0, corrected(title)))
                os.write(self._log, f"{path.name} {title}\n".encode())
            case 2:
                self._window.zoom_by(1 if self._count % 2 else -1)
            case 3:
                session.pairs.keep_strictness(session.place(), self._count % 10 / 10)
                session.save_pairs()
            case _ if session.comparison is not None:
                # As the command line does, which exports without a child process.
                form = FORMS[self._count % 3]
                write_export(session.comparison, self._target("own", form), form, AS_USUAL)
        if self._count % 200 == 0:
            self._correcting.correct(story, corrected(f"{self._run}.{self._count}"))
        if not self._exporter.is_working:
            self._export()

    def _export(self) -> None:
        comparison = self._window.session.comparison
        if comparison is not None:
            form = FORMS[self._count % len(FORMS)]
            self._exporter.export(comparison, self._target("child", form), form, AS_USUAL)

    def _target(self, who: str, form: Format) -> Path:
        """Name a new file, or, half of the time, one that is replaced."""
        name = f"{self._run}-{self._count}-{who}" if self._count % 2 else f"again-{who}"
        return self._exports / f"{name}{form.value}"


def live_installing(archive: Path) -> None:
    """Install a package again and again, as the command line did it."""
    while True:
        package = install(archive, packages_folder())
        if package.folder.name.endswith("-3"):
            sentences = (("το", "the"),)
            remove_replaced(Translation("", package.name, package.version, ""), sentences, packages_folder())


def corrected(title: str) -> Correction:
    return Correction((("title", title),))


def live(run: int, folder: Path) -> None:
    """Run until somebody kills this process; `folder` holds what it works on."""
    archive = next(folder.glob("*.argosmodel"))
    if run % 3 == 0:
        live_installing(archive)
    application = QApplication(sys.argv[:1])
    try:
        busy = BusyProgram(run, folder / "stories", folder / "exports", folder / "acknowledged")
    except UnwritableFile as error:
        raise SystemExit(str(error)) from error
    sys.excepthook = lambda *_error: os._exit(70)
    application.exec()
    del busy


def kill_one(run: int, folder: Path, lives_s: float) -> None:
    """Start the program and kill it after a while."""
    pid = os.fork()
    if pid == 0:
        try:
            live(run, folder)
        finally:
            os._exit(71)
    time.sleep(lives_s)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status), f"it ended by itself: {os.waitstatus_to_exitcode(status)}"


if __name__ == "__main__":
    import ctranslate2  # type: ignore[import-untyped]  # noqa: F401 - half a second, once
    import sentencepiece  # noqa: F401 - the same

    for line in sys.stdin:
        number, lives = line.split()
        kill_one(int(number), Path(sys.argv[1]), float(lives))
        os.write(1, b"killed\n")
