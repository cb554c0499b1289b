"""What the message bar says of files, and that it is in nobody's way."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.model.correction import line_key
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow

WAIT_MS = 20_000


def test_a_text_that_changes_on_disk_is_said_as_long_as_it_is_shown(
    compared: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    text = (folder / "a.txt").read_text(encoding="utf-8")
    (folder / "a.txt").write_text(text.replace("forty boats", "sixty boats"), encoding="utf-8")
    compared.watch.look()
    qtbot.waitUntil(lambda: "a.txt was changed on disk" in compared.messages.text, timeout=WAIT_MS)
    left = compared.session.article(Side.LEFT)
    assert left is not None
    assert "sixty boats" in left.text
    assert compared.messages.isVisible()
    compared.session.swap()
    assert compared.messages.isVisible()
    compared.session.reload()
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=WAIT_MS)
    assert not compared.messages.isVisible(), "nothing has changed since"


def test_a_correction_is_no_change_on_disk(compared: MainWindow, qtbot: QtBot) -> None:
    correcting, before = compared.corrections.correcting, compared.session.article(Side.LEFT)
    assert before is not None
    key = line_key(before.paragraphs[-1].span.of(before.text))
    correcting.correct(0, correcting.correction_of(0).with_set_aside(key))
    qtbot.waitUntil(lambda: compared.session.article(Side.LEFT) is not before, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=WAIT_MS)
    assert "on disk" not in compared.messages.text


def test_a_story_that_is_gone_when_the_folder_is_read_again_is_named_where_it_stood(
    compared: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "b.txt").rename(folder / "b.kept")
    compared.session.reload()
    pane = compared.pair.panes[Side.RIGHT]
    qtbot.waitUntil(lambda: "b.txt: no such file any more" in pane.hint(), timeout=WAIT_MS)
    assert compared.messages.shows("b.txt: no such file any more")
    assert compared.pair.panes[Side.LEFT].article is not None
    (folder / "b.kept").rename(folder / "b.txt")
    compared.watch.look()
    qtbot.waitUntil(lambda: compared.session.comparison is not None, timeout=WAIT_MS)
    assert not compared.messages.isVisible()


def test_a_message_moves_nothing_above_it(compared: MainWindow) -> None:
    watched = (compared.library, compared.library_panel.search, *(compared.pair.panes[s].browser for s in Side))

    def corners() -> list[QPoint]:
        return [widget.mapTo(compared, QPoint(0, 0)) for widget in watched]

    QApplication.processEvents()
    before = corners()
    compared.messages.show_message("Something was done.", About.FOLDER)
    QApplication.processEvents()
    assert compared.messages.isVisible()
    assert corners() == before
