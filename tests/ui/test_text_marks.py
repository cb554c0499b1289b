from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from reader.article import Article, Paragraph, Role, Sentence, Span
from reader.rendering.document import StoryDocument
from reader.rendering.marks import Mark
from reader.rendering.palette import Theme, palette_of
from reader.ui.text_marks import TextMarks

TEXT = "One two three.\nFour 😀 five.\nעברית כאן."
LINES = TEXT.split("\n")
TINT = QColor("#3366AA")


def story() -> StoryDocument:
    spans, start = [], 0
    for line in LINES:
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    paragraphs = tuple(Paragraph(span, Role.BODY) for span in spans)
    sentences = tuple(Sentence(span, number) for number, span in enumerate(spans))
    article = Article(Path("a.txt"), "", TEXT, paragraphs, sentences)
    return StoryDocument(article, QFont(), palette_of(Theme.LIGHT))


def painted_pixels(marks: TextMarks, document: StoryDocument) -> int:
    picture = QPixmap(400, 300)
    picture.fill(QColor("white"))
    document.document.setTextWidth(400)
    layout = document.document.documentLayout()
    painter = QPainter(picture)
    marks.paint(painter, Span(0, len(TEXT)), lambda block: layout.blockBoundingRect(block).topLeft())
    painter.end()
    image = picture.toImage()
    return sum(image.pixelColor(x, y) == TINT for x in range(0, 400, 2) for y in range(0, 300, 2))


def test_a_mark_over_paragraphs_is_painted_on_each_of_their_lines(qtbot: QtBot) -> None:
    document = story()
    whole = painted_pixels(TextMarks(document, [Mark(Span(0, len(TEXT)), TINT)]), document)
    parts = [painted_pixels(TextMarks(document, [Mark(s.span, TINT)]), document) for s in document.article.sentences]
    assert all(parts)
    assert whole == sum(parts)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), max_size=12), st.integers(0, 40), st.integers(0, 20))
def test_marks_between_two_places_are_exactly_those_that_touch(
    ranges: list[tuple[int, int]], start: int, length: int
) -> None:
    view = Span(start, start + length)
    marks = [Mark(Span(first, first + size), TINT) for first, size in ranges]
    found = [mark.span for mark in TextMarks(story(), marks).between(view)]
    touching = [m.span for m in marks if m.span.start <= view.end and m.span.end > view.start]
    assert sorted(found) == sorted(touching)
