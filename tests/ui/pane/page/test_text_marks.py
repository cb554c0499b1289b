from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTextCharFormat
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.rendering.marks import Mark
from reader.ui.pane.page.text_marks import paint_boxes, paint_lines, paint_tints
from reader.ui.pane.page.text_places import TextPlaces
from tests.ui.stories import TEXT, story

TINT = QColor("#3366AA")
EVERYTHING = QRectF(0, 0, 400, 300)


def painted_pixels(marks: list[Mark], part: QRectF = EVERYTHING) -> int:
    document = story()
    picture = QPixmap(400, 300)
    picture.fill(QColor("white"))
    document.document.setTextWidth(400)
    painter = QPainter(picture)
    paint_tints(painter, marks, TextPlaces(document), part)
    painter.end()
    image = picture.toImage()
    return sum(image.pixelColor(x, y) == TINT for x in range(0, 400, 2) for y in range(0, 300, 2))


def test_a_mark_over_paragraphs_is_painted_on_each_of_their_lines(qtbot: QtBot) -> None:
    whole = painted_pixels([Mark(Span(0, len(TEXT)), TINT)])
    parts = [painted_pixels([Mark(sentence.span, TINT)]) for sentence in story().article.sentences]
    assert all(parts)
    assert whole == sum(parts)


def test_marks_outside_the_part_that_is_drawn_are_left_out(qtbot: QtBot) -> None:
    assert painted_pixels([Mark(Span(0, 14), TINT)], QRectF(0, 200, 400, 100)) == 0


def test_box_is_whole_wherever_two_parts_of_a_page_meet(qtbot: QtBot) -> None:
    document = story()
    document.document.setTextWidth(400)
    places, marks = TextPlaces(document), [Mark(Span(4, 7), TINT, line=TINT, boxed=True)]

    def painted(parts: list[QRect]) -> QImage:
        picture = QImage(400, 60, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        for part in parts:
            painter = QPainter(picture)
            painter.setClipRect(part)
            paint_boxes(painter, marks, places, QRectF(part))
            painter.end()
        return picture

    whole = painted([QRect(0, 0, 400, 60)])
    for cut in range(1, 59):
        assert painted([QRect(0, 0, 400, cut), QRect(0, cut, 400, 60 - cut)]) == whole, cut


def test_of_two_lines_the_same_is_on_top_whatever_else_is_drawn(qtbot: QtBot) -> None:
    document = story()
    document.document.setTextWidth(400)
    dashed = QTextCharFormat.UnderlineStyle.DashUnderline
    one, other = (Mark(Span(0, 14), TINT, dashed, QColor(colour)) for colour in ("#D55E00", "#0072B2"))

    def painted(marks: list[Mark]) -> QImage:
        picture = QImage(400, 60, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        paint_lines(painter, marks, TextPlaces(document), QRectF(0, 0, 400, 60))
        painter.end()
        return picture

    elsewhere = [Mark(Span(len(TEXT) - 4, len(TEXT) - 1), TINT, dashed, mark.line) for mark in (one, other)]
    assert painted([one]) != painted([other])
    assert painted([elsewhere[0], one, other]) == painted([elsewhere[1], one, other])
