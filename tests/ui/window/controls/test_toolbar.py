from pathlib import Path

from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.app.navigation import Route, stops_of
from reader.model.comparison import Side
from reader.ui.pair.pair_walks import WalkCount
from reader.ui.widgets.message_bar import About
from reader.ui.window.main_window import MainWindow
from tests.ui.conftest import all_read

MOST_PX = 800  # half of a laptop's screen
FRAME_PX = 24  # what a window manager takes of it
LONG = "a sentence that says a great deal of one thing and then of another, " * 8


def test_toolbar_counts_the_stops_of_both_walks(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    links, passages = (len(stops_of(comparison, route)) for route in (Route.LINKS, Route.PASSAGES))
    assert compared.toolbar.walk_texts() == (f"{links} places shared", f"{passages} sentences only here")


def test_toolbar_says_where_a_walk_stands(compared: MainWindow) -> None:
    compared.commands["walks.links.next"].trigger()
    assert compared.toolbar.walk_texts()[0].startswith("1 of ")


def test_nothing_is_counted_where_nothing_is_compared(window: MainWindow) -> None:
    assert window.toolbar.walk_texts() == ("shared", "only here")


def test_every_button_without_a_word_has_an_icon(compared: MainWindow) -> None:
    for button in compared.toolbar.findChildren(QToolButton):
        if button.isVisible():
            assert button.text() or not button.icon().isNull()


def test_window_fits_half_a_laptop_screen_whatever_it_says(compared: MainWindow) -> None:
    compared.messages.show_message(
        LONG, About.PROGRAM, {"Skip": compared.messages.hide, "Keep waiting": compared.messages.hide}
    )
    compared.pair.sentence_described.emit(LONG)
    assert compared.minimumSizeHint().width() <= MOST_PX


def test_what_the_status_says_never_widens_the_window(compared: MainWindow) -> None:
    before = compared.minimumSizeHint().width()
    compared.pair.sentence_described.emit(LONG)
    assert compared.minimumSizeHint().width() == before


def test_empty_window_fits_half_a_laptop_screen(window: MainWindow) -> None:
    assert window.minimumSizeHint().width() <= MOST_PX


def test_everything_in_the_toolbar_is_there_in_a_narrow_window(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(MOST_PX, 700)
    bar = compared.toolbar
    export = bar.widgetForAction(compared.commands["export"])
    qtbot.waitUntil(lambda: export.isVisible() and bar.rect().contains(export.geometry()))
    assert bar.walk_texts()[0].endswith(" shared")  # a number alone says of nothing what it is
    assert bar.walk_texts()[1].endswith(" only here")
    compared.resize(1400, 700)
    qtbot.waitUntil(lambda: "places" in bar.walk_texts()[0])


def test_at_any_width_export_is_there_and_words_go_before_numbers(compared: MainWindow, qtbot: QtBot) -> None:
    bar, export = compared.toolbar, compared.toolbar.widgetForAction(compared.commands["export"])
    lengths = []
    for width in range(1400, MOST_PX - 1, -16):
        compared.resize(width, 700)
        bar.show_counts({route: WalkCount(30 + width % 7, 0, 5) for route in Route})
        QApplication.processEvents()
        assert bar.rect().contains(export.geometry()), width
        assert len(bar.walk_texts()) == len(Route)
        lengths.append(len(bar.walk_texts()[0]))
    assert lengths == sorted(lengths, reverse=True)


def test_what_differs_has_its_place_in_a_narrow_window_too(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(MOST_PX - FRAME_PX, 700)
    bar, export = compared.toolbar, compared.toolbar.widgetForAction(compared.commands["export"])
    bar.show_counts({route: WalkCount(5, 0, 5) for route in Route})
    qtbot.waitUntil(lambda: export.isVisible() and bar.rect().contains(export.geometry()))
    assert len(bar.walk_texts()) == len(Route)


def test_a_third_walk_gives_way_to_export(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(compared.minimumSizeHint().width(), 700)
    bar, export = compared.toolbar, compared.toolbar.widgetForAction(compared.commands["export"])
    bar.show_counts({route: WalkCount(5, 0, 5) for route in Route})
    qtbot.waitUntil(lambda: export.isVisible() and bar.rect().contains(export.geometry()))
    compared.resize(1400, 700)
    qtbot.waitUntil(lambda: len(bar.walk_texts()) == len(Route))


def test_counts_that_come_later_take_no_room_from_export(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.resize(window.toolbar.sizeHint().width() + 10, 700)  # room for the words alone
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=20_000)
    for index in range(2):
        window.session.choose(index)
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=20_000)
    QApplication.processEvents()
    export = window.toolbar.widgetForAction(window.commands["export"])
    assert export.isVisible()
    assert window.toolbar.rect().contains(export.geometry())


def test_click_on_a_linked_sentence_is_counted_as_a_walk_there_is(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    last = len(comparison.links)
    compared.commands["walks.links.next"].trigger()
    compared.pair.navigation.align(Side.LEFT, comparison.links[-1].left[0])
    assert compared.toolbar.walk_texts()[0] == f"{last} of {last} shared"
