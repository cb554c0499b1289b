from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.ui.pane.page.page_strips import PageStrips

VIEW = QSize(40, 300)
VEIL = QColor(255, 255, 255, 128)


class Page:
    """A page of which each row has a colour of its own, and that remembers what was drawn of it."""

    def __init__(self) -> None:
        self.drawn: list[tuple[int, int]] = []
        self.strips = PageStrips(self.draw)

    def draw(self, painter: QPainter, part: QRect, scroll: int) -> None:
        self.drawn.append((part.top() + scroll, part.bottom() + 1 + scroll))
        for y in range(part.top(), part.bottom() + 1):
            painter.fillRect(0, y, VIEW.width(), 1, row_colour(y + scroll))

    def shown(self, scroll: int, part: QRect | None = None, veil: QColor | None = None, ratio: float = 1.0) -> QImage:
        image = QImage(VIEW * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self.strips.show(VIEW, ratio, scroll)
        self.strips.paint(painter, part or QRect(0, 0, VIEW.width(), VIEW.height()), veil)
        painter.end()
        return image


def row_colour(y: int) -> QColor:
    return QColor(y % 256, y // 256, 7)


def rows_of(image: QImage) -> list[QColor]:
    return [image.pixelColor(5, y) for y in range(image.height())]


def test_view_that_is_drawn_from_nothing_is_drawn_as_far_as_it_is_seen(qtbot: QtBot) -> None:
    page = Page()
    page.shown(100)
    assert page.drawn == [(100, 400)]


def test_step_of_scrolling_draws_a_strip_ahead_and_the_next_steps_draw_nothing(qtbot: QtBot) -> None:
    page = Page()
    page.shown(0)
    for scroll in (60, 120, 180, 240):
        page.shown(scroll, QRect(0, 240, VIEW.width(), 60))
    assert page.drawn == [(0, 300), (300, 556)]


def test_step_upwards_draws_the_strip_above_but_not_above_the_page(qtbot: QtBot) -> None:
    page = Page()
    page.shown(200)
    page.shown(190, QRect(0, 0, VIEW.width(), 10))
    assert page.drawn == [(200, 500), (0, 200)]


def test_every_row_is_in_its_place_whichever_way_it_was_scrolled_to(qtbot: QtBot) -> None:
    page = Page()
    for scroll in (0, 900, 880, 500, 760, 3_000, 0, 41):
        assert rows_of(page.shown(scroll)) == [row_colour(scroll + y) for y in range(VIEW.height())]


def test_what_was_laid_out_anew_is_drawn_anew(qtbot: QtBot) -> None:
    page = Page()
    page.shown(0, veil=VEIL)
    page.strips.forget_below(299)
    page.shown(0, veil=VEIL)
    assert page.drawn == [(0, 300), (0, 300)]


def test_what_is_below_the_drawn_part_may_be_laid_out_without_drawing_anew(qtbot: QtBot) -> None:
    page = Page()
    page.shown(0, veil=VEIL)
    page.strips.forget_below(300)
    page.shown(0, veil=VEIL)
    assert page.drawn == [(0, 300)]


def test_veil_dims_what_was_drawn_without_drawing_it_again(qtbot: QtBot) -> None:
    page = Page()
    dim, bright = page.shown(0, veil=VEIL), page.shown(0)
    assert page.drawn == [(0, 300)]
    assert dim.pixelColor(5, 9).blue() > bright.pixelColor(5, 9).blue() + 100
    assert rows_of(bright) == [row_colour(y) for y in range(VIEW.height())]


def test_picture_of_a_width_that_passes_is_not_kept_and_is_dimmed(qtbot: QtBot) -> None:
    page = Page()
    dim = page.shown(0, veil=VEIL)
    page.strips.show(QSize(30, 300), 1.0, 0)
    page.drawn.clear()
    resized = [page.shown(0, veil=VEIL) for _ in range(3)]
    assert page.drawn == [(0, 300), (0, 300)]
    assert resized == [dim, dim, dim]


def test_parts_fit_together_on_a_screen_of_one_and_a_quarter_pixels(qtbot: QtBot) -> None:
    page = Page()
    for scroll in (0, 33, 67):
        fresh = Page()
        assert page.shown(scroll, ratio=1.25) == fresh.shown(scroll, ratio=1.25)
