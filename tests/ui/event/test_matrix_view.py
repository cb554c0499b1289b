"""The cells of the matrix: what a story tells otherwise is read in them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.app.events.matrix import Matrix, MatrixCell
from reader.gathering import gather_event
from reader.model.events.event import State
from reader.rendering.palette import Theme, palette_of
from reader.ui.event.matrix_headers import CLAIM_SCALE, LEAST_CLAIMS_PX
from reader.ui.event.matrix_model import MatrixRole
from reader.ui.event.matrix_view import CellDelegate, MatrixView
from tests.gathering.stories import article_of

WIDE, NARROW = 400, 104


def painted(cell: MatrixCell, width: int, height: int = 54) -> QImage:
    """Return a cell as it is drawn."""
    model = QStandardItemModel(1, 1)
    item = QStandardItem()
    item.setData(cell, MatrixRole.CELL)
    model.setItem(0, 0, item)
    option = QStyleOptionViewItem()
    option.font = QApplication.font()
    option.rect = QRect(0, 0, width, height)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    CellDelegate(palette_of(Theme.LIGHT)).paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def differing(*values: str) -> MatrixCell:
    return MatrixCell(State.DIFFERS, 0, (1,), values)


def at_the_time(*values: str) -> MatrixCell:
    return MatrixCell(State.PART, 0, (1,), at_the_time=values)


@pytest.mark.parametrize("cell_of", [differing, at_the_time])
@pytest.mark.usefixtures("qtbot")
def test_a_value_is_read_whole_where_two_lines_have_room_for_it(cell_of: Callable[..., MatrixCell]) -> None:
    assert painted(cell_of("ninety personas"), NARROW) != painted(cell_of("ninety persones"), NARROW)


def test_what_has_room_stands_in_one_line_and_is_cut_where_a_low_cell_has_no_other(qtbot: QtBot) -> None:
    del qtbot
    assert painted(differing("187 people aboard"), NARROW, 26) == painted(differing("187 people above"), NARROW, 26)
    assert painted(differing("187 people aboard"), WIDE) != painted(differing("187 people above"), WIDE)


@pytest.mark.parametrize(("width", "fit"), [(1010, True), (921, True), (700, True), (560, True), (500, False)])
def test_eight_stories_are_in_view_where_there_is_room_for_their_signs(qtbot: QtBot, width: int, *, fit: bool) -> None:
    event = gather_event([article_of(f"Outlet {n}", f"The dam at Oreva broke on day {n}.") for n in range(8)])
    view = MatrixView(palette_of(Theme.LIGHT))
    qtbot.addWidget(view)
    view.resize(width, 500)
    view.show_matrix(Matrix(event))
    view.show()
    columns = view.stories.count() * view.stories.defaultSectionSize()
    assert (columns <= view.viewport().width()) is fit
    assert view.claims.width() >= (LEAST_CLAIMS_PX if width > 600 or not fit else 210)


@pytest.mark.usefixtures("qtbot")
def test_where_a_value_has_no_room_the_sign_stands_alone_and_whole() -> None:
    assert painted(differing("187 people"), 44) == painted(differing("ninety"), 44)
    assert painted(at_the_time("187 people"), 44) == painted(MatrixCell(State.PART, 0, (1,)), 44)


@pytest.mark.usefixtures("qtbot")
def test_a_cell_that_stands_as_worded_without_words_of_its_own_says_what_its_sign_means() -> None:
    bare = painted(MatrixCell(State.AS_WORDED, 0, (1,)), WIDE)
    assert bare == painted(MatrixCell(State.AS_WORDED, 0, (1,), ("as worded here",)), WIDE)
    assert bare != painted(MatrixCell(State.WHOLE, 0, (1,)), WIDE)


@pytest.mark.parametrize("percent", [150, 200, 250])
def test_larger_letters_cut_no_more_of_a_claim(qtbot: QtBot, percent: int) -> None:
    event = gather_event([article_of(f"Outlet {n}", "The dam at Oreva broke.") for n in range(2)])
    view = MatrixView(palette_of(Theme.LIGHT))
    qtbot.addWidget(view)
    view.resize(1200, 900)
    view.show_matrix(Matrix(event))
    view.show()

    def letters() -> float:
        font = view.claims.text_font
        lines = (view.claims.row_height() - 20) // QFontMetrics(font).lineSpacing()
        return lines * view.claims.width() / QFontMetrics(font).averageCharWidth()

    font = QFont(view.font())
    font.setPointSizeF(view.font().pointSizeF() * CLAIM_SCALE)
    view.set_text_font(font)
    before = letters()
    font.setPointSizeF(view.font().pointSizeF() * CLAIM_SCALE * percent / 100)
    view.set_text_font(font)
    assert letters() > 0.85 * before
    assert view.claims.defaultSectionSize() == view.claims.row_height() > percent / 100 * 40
    view.resize(1200, 300)
    assert view.claims.defaultSectionSize() < 150, "a low view shows a claim and the next"


@pytest.mark.parametrize(("sentence", "is_left"), [("انهار السد ليلة أمس.", False), ("The dam broke.", True)])
def test_a_claim_begins_where_its_language_does(qtbot: QtBot, sentence: str, *, is_left: bool) -> None:
    event = gather_event([article_of(f"Outlet {n}", sentence) for n in range(2)])
    view = MatrixView(palette_of(Theme.LIGHT))
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show_matrix(Matrix(event, 0, False, True))
    view.show()
    words = QRect(4, view.claims.sectionViewportPosition(0) + 4, view.claims.width() - 80, 30)
    image = view.claims.viewport().grab(words).toImage()
    ground = image.pixel(0, 0)
    inked = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    assert (sum(inked) / len(inked) < image.width() / 2) is is_left
