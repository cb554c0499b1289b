"""What is said of two stories in two languages: how far they can be compared, and what it takes."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import LEFT, all_read

WAIT_MS = 20_000
GERMAN = """Damm bei Oreva gebrochen

Der Damm bei Oreva ist in der Nacht zum Dienstag nach zwei Tagen Regen gebrochen, sagten die Behörden.

Die Feuerwehr brachte viele Menschen mit Booten in Sicherheit, und niemand wurde dabei verletzt.
"""
CZECH = """Hráz u obce se protrhla

Hráz se po dvou dnech deště protrhla v noci na úterý, uvedly úřady v úterý ráno. Voda zaplavila hlavní náměstí.

Hasiči odvezli mnoho lidí na člunech do bezpečí a nikdo přitom nebyl zraněn. Škola zůstane zavřená až do pátku.
"""


def said_of(window: MainWindow, folder: Path, left: str, right: str, qtbot: QtBot) -> str:
    for name, text in (("a.txt", left), ("b.txt", right)):
        (folder / name).write_text(text, encoding="utf-8")
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    window.session.choose(0)
    window.session.choose(1)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=WAIT_MS)
    return window.messages.text


def test_of_two_foreign_stories_it_is_said_what_is_to_be_pressed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    told = said_of(window, tmp_path, GERMAN, CZECH, qtbot)
    assert "both have to be translated into English: press Translate above each" in told
    for side in Side:
        assert "Translate" in [
            b.text() for b in window.pair.panes[side].translation.findChildren(QPushButton) if b.isVisible()
        ]


def test_of_one_foreign_story_the_reading_language_is_left_as_it_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.translations.read_in("de")
    told = said_of(window, tmp_path, GERMAN, CZECH, qtbot)
    assert "the one in Czech has to be translated into German: press Translate above it" in told


def test_of_two_languages_that_are_linked_as_they_stand_none_has_to_be_translated(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    unlike = "Die Katze schläft\n\nEine kleine Katze schläft den ganzen Tag lang unter einem alten Apfelbaum.\n"
    told = said_of(window, tmp_path, LEFT, unlike, qtbot)
    comparison = window.session.comparison
    assert comparison is not None
    assert not comparison.links
    assert "nothing was found to link by names" in told
    assert "has to be translated" not in told


def test_of_two_stories_in_one_language_nothing_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert "translated" not in said_of(window, tmp_path, LEFT, LEFT.replace("Oreva", "Tarn"), qtbot)
