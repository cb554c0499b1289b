import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.marks import Mode
from reader.rendering.palette import Theme, palette_of
from reader.rendering.side_marks import SideMarks
from reader.ui.pane.page.page_painter import PagePainter, fit_label
from reader.ui.pane.reading_place import ReadingPlace
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.window.main_window import MainWindow
from tests.ui.stories import story

PALETTE = palette_of(Theme.LIGHT)
LONG = "\n".join(f"Sentence number {n} of a story that is long enough to be scrolled. And one more." for n in range(90))


def browser_of(qtbot: QtBot, text: str) -> StoryBrowser:
    browser = StoryBrowser(Side.LEFT, PALETTE)
    qtbot.addWidget(browser)
    browser.resize(520, 400)
    with qtbot.waitExposed(browser):
        browser.show()
    browser.show_story(story(text))
    return browser


def colours_in(browser: StoryBrowser) -> set[int]:
    image = browser.viewport().grab().toImage()
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menu_reads_from_the_left_over_the_left_pane_too(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    seen: list[Qt.LayoutDirection] = []

    def look(menu: QMenu, _position: int) -> None:
        seen.append(menu.layoutDirection())
        QTimer.singleShot(0, menu.close)

    browser.context_menu_filled.connect(look)
    place = QPoint(40, 40)
    browser.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, browser.mapToGlobal(place)))
    assert seen == [Qt.LayoutDirection.LeftToRight]


def test_lit_sentence_is_drawn_on_a_bright_ground_and_put_out_again(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    assert PALETTE.lit.rgba() not in colours_in(browser)
    browser.light((2,), dims_rest=True)
    assert PALETTE.lit.rgba() in colours_in(browser)
    browser.light((), dims_rest=False)
    assert PALETTE.lit.rgba() not in colours_in(browser)


def test_dimming_leaves_the_lit_sentence_as_dark_as_it_was(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    browser.light((0,), dims_rest=True)
    image = browser.viewport().grab().toImage()
    lit, other = (browser.sentence_rect(index).toRect() for index in (0, 4))

    def darkest(top: int, bottom: int) -> int:
        return min(QColor(image.pixel(x, y)).lightness() for y in range(top, bottom) for x in range(image.width()))

    assert darkest(lit.top(), lit.bottom()) < darkest(other.top(), other.bottom())


def test_selected_text_is_drawn_as_selected(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    browser.selectAll()
    assert browser.palette().highlight().color().rgba() in colours_in(browser)


def test_scrolled_page_looks_as_one_that_was_drawn_at_once(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    for _ in range(5):
        browser.verticalScrollBar().setValue(browser.verticalScrollBar().value() + 37)
        browser.light((3,), dims_rest=False)
        browser.light((), dims_rest=False)
        browser.viewport().repaint()
    stepwise = browser.viewport().grab().toImage()
    fresh = browser_of(qtbot, LONG)
    fresh.verticalScrollBar().setValue(5 * 37)
    assert fresh.viewport().grab().toImage() == stepwise


def test_numbers_stay_in_the_margin_when_a_part_of_the_page_is_drawn(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    left = compared.pair.panes[Side.LEFT].browser
    assert left.story is not None
    page = PagePainter(Side.LEFT, left.story, PALETTE)
    page.set_marks(SideMarks(comparison, Side.LEFT), Mode.COMPARE)
    whole, parts = (QImage(left.viewport().size(), QImage.Format.Format_RGB32) for _ in range(2))
    width, height = whole.width(), whole.height()
    for image, widths in ((whole, (width,)), (parts, (width // 3, width - width // 3))):
        painter, x = QPainter(image), 0
        for part in widths:
            painter.setClipRect(QRect(x, 0, part, height))
            page.draw(painter, QRect(x, 0, part, height), 0, [])
            x += part
        painter.end()
    assert parts == whole


def at_reading_height(browser: StoryBrowser) -> int:
    """Return the sentence at a third of the view's height."""
    y = browser.verticalScrollBar().value() + browser.viewport().height() / 3
    return next(n for n in range(180) if browser.place_of(n).end > y)


def test_sentence_that_is_read_stays_whatever_is_laid_out_anew(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    browser.scroll_to(browser.document_y(100) - 133)
    before = at_reading_height(browser)
    browser.resize(360, 400)
    assert at_reading_height(browser) == before
    browser.resize(640, 300)
    assert at_reading_height(browser) == before
    larger = browser.font()
    larger.setPointSize(20)
    with browser.laying_out():
        browser.setFont(larger)
    assert at_reading_height(browser) == before
    browser.replace_story(story(LONG))
    assert at_reading_height(browser) == before


def test_laying_out_anew_and_back_ends_at_the_same_pixel_at_the_end_of_a_story_too(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    bar = browser.verticalScrollBar()
    end = round(browser.document().documentLayout().documentSize().height()) - browser.viewport().height()
    for value in (0, 700, end):
        bar.setValue(value)
        browser.resize(360, 700)
        browser.resize(900, 700)
        browser.resize(520, 400)
        assert bar.value() == value


def test_nobody_hears_of_a_text_before_it_is_laid_out(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    browser.verticalScrollBar().setValue(900)
    widths: list[float] = []
    for signal in (browser.scrolled, browser.laid_out):
        signal.connect(lambda: widths.append(browser.document().pageSize().width()))
    browser.replace_story(story(LONG))
    browser.resize(360, 400)
    browser.show_story(story(LONG))
    assert len(widths) == 3
    assert min(widths) > 300


def test_selection_stays_when_the_text_is_set_anew(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    cursor = browser.textCursor()
    cursor.setPosition(10)
    cursor.setPosition(40, cursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)
    browser.replace_story(story(LONG))
    assert browser.textCursor().selectedText() == LONG[10:40]


def test_long_story_is_not_laid_out_to_its_end_for_its_first_page(qtbot: QtBot) -> None:
    text = "\n".join(f"Sentence number {n} of a very long story that goes on and on. And more." for n in range(6_000))
    browser = browser_of(qtbot, text)
    browser.viewport().grab()
    assert browser.document().lastBlock().layout().lineCount() == 0


def test_end_of_a_story_that_is_not_laid_out_yet_can_be_scrolled_to(qtbot: QtBot) -> None:
    text = "\n".join(f"Sentence number {n} of a very long story that goes on and on. And more." for n in range(3_000))
    browser = browser_of(qtbot, text)
    browser.scroll_to(browser.document_y(5_990) - 100)
    assert 0 <= browser.sentence_rect(5_990).top() <= 400


def test_resized_panes_stay_in_step(compared: MainWindow) -> None:
    compared.resize(1000, 360)
    left, right = (compared.pair.panes[side].browser for side in Side)
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.verticalScrollBar().value() == right.verticalScrollBar().maximum()


def test_esc_returns_to_where_a_click_began(compared: MainWindow) -> None:
    comparison = compared.session.comparison
    assert comparison is not None
    compared.resize(1200, 330)
    right = compared.pair.panes[Side.RIGHT].browser
    before = right.verticalScrollBar().value()
    moved = next(link for link in comparison.links if link.moved)
    compared.pair.navigation.align(Side.LEFT, moved.left[0])
    QTest.keyClick(compared.pair, Qt.Key.Key_Escape)
    assert right.verticalScrollBar().value() == before


def test_click_says_the_sentence_and_a_drag_does_not(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    clicked: list[int] = []
    browser.sentence_clicked.connect(clicked.append)
    line = browser.place_of(4).first
    place = QPoint(int(line.left()) + 40, int(line.center().y()))
    QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mousePress(browser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(browser.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))
    assert clicked == [4]


def test_document_that_is_replaced_is_freed(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    first = browser.document()
    with qtbot.waitSignal(first.destroyed):
        browser.show_story(story(LONG))
    second = browser.document()
    with qtbot.waitSignal(second.destroyed):
        browser.show_story(None)
    assert browser.toPlainText() == ""


def test_mouse_on_its_way_down_a_sentence_never_leaves_it(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, "One long sentence that " + "goes on and " * 30 + "ends here.")
    heard: list[int] = []
    browser.sentence_hovered.connect(heard.append)
    lines = browser.sentence_rect(0).toRect()
    assert lines.height() > 60
    for y in range(lines.top() + 3, lines.bottom() - 30):
        QTest.mouseMove(browser.viewport(), QPoint(lines.left() + 40, y))
    assert set(heard) == {0}


def test_what_is_laid_out_again_is_under_the_mouse_no_more(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    heard: list[int] = []
    browser.sentence_hovered.connect(heard.append)
    line = browser.place_of(1).first.toRect()
    for x in (40, 44):
        QTest.mouseMove(browser.viewport(), QPoint(line.left() + x, line.center().y()))
    assert len(heard) == 1
    with browser.laying_out():
        pass
    assert heard[1:] == [-1]


def test_what_is_scrolled_is_under_the_mouse_no_more(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    heard: list[int] = []
    browser.sentence_hovered.connect(heard.append)
    line = browser.place_of(1).first.toRect()
    for x in (40, 44):
        QTest.mouseMove(browser.viewport(), QPoint(line.left() + x, line.center().y()))
    assert len(heard) == 1
    browser.verticalScrollBar().setValue(browser.verticalScrollBar().value() + 40)
    assert heard[1:] == [-1]


def test_nobody_scrolled_a_text_that_ends_before_it_was_estimated_to(qtbot: QtBot) -> None:
    browser = browser_of(qtbot, LONG)
    bar = browser.verticalScrollBar()
    estimated = bar.maximum() + 500
    bar.setMaximum(estimated)
    browser.go_to(ReadingPlace(170))
    bar.setValue(estimated)
    place = browser.place()
    scrolled: list[int] = []
    browser.scrolled.connect(lambda: scrolled.append(bar.value()))
    with qtbot.waitSignal(browser.laid_out):
        bar.setMaximum(estimated - 500)
    assert scrolled == []
    assert browser.place() == place


@pytest.mark.parametrize(
    ("text", "letters", "shown"),
    [
        ("4 ≠", 3, "4 ≠"),
        ("11 ≠", 3, "11≠"),
        ("11 ≠,12", 4, "11+≠"),
        ("11,12,13 ↕", 6, "11,12+"),
        ("11 ↕,12", 2, "11"),
        ("3 ?,12 ?", 4, "3+?"),
        ("3 ?,12", 3, "3+"),
    ],
)
def test_numbers_that_are_cut_still_say_that_something_differs(text: str, letters: int, shown: str) -> None:
    font = QFont()
    font.setFamily("monospace")
    metrics = QFontMetricsF(font)
    assert fit_label(text, metrics, letters * metrics.horizontalAdvance("8") + 1) == shown
