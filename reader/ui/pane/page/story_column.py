"""The document of a story as a pane holds it: the width of its column, and what it keeps as long as it is shown."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFontMetricsF, QTextDocument, QTextFrameFormat

from reader.model.comparison import Side
from reader.rendering.document import StoryDocument

_MAX_LINE_CHARACTERS = 72
TOP_MARGIN_PX = 14.0
_LEAST_OUTER_PX = 22.0
# Beside the numbers' own margin: in a wide pane a column in its middle would stand far from its ribbons.
_MOST_INNER_PX = 48.0
_FIRST_PARAGRAPHS = 20  # more than a window shows


def fit_column(document: QTextDocument, side: Side, width: int, margin: float) -> None:
    """Place a column of at most 72 characters in a width (px), with a margin (px) for numbers beside it.

    In a narrow pane the outer margin gives way first: all that stands in it is a bar. A wider one has the column in its
    middle, until it would stand too far from the other story; then it stays there.
    """
    beside = width - QFontMetricsF(document.defaultFont()).averageCharWidth() * _MAX_LINE_CHARACTERS
    inner = max(margin, min(beside / 2, margin + _MOST_INNER_PX))
    outer = max(_LEAST_OUTER_PX, beside - inner)
    left, right = (outer, inner) if side is Side.LEFT else (inner, outer)
    frame = document.rootFrame()
    form = frame.frameFormat()
    assert isinstance(form, QTextFrameFormat)
    if (form.leftMargin(), form.rightMargin(), form.topMargin()) != (left, right, TOP_MARGIN_PX):
        form.setLeftMargin(left)
        form.setRightMargin(right)
        form.setTopMargin(TOP_MARGIN_PX)
        form.setBottomMargin(TOP_MARGIN_PX)
        # A document without a page is not laid out; with one, other margins would lay all of it out at once, where
        # another width of the page is taken step by step.
        document.setPageSize(QSizeF(0, 0))
        frame.setFrameFormat(form)


def outer_margin(document: QTextDocument, side: Side) -> float:
    """Return the width (px) beside the column on the side that is away from the other story."""
    form = document.rootFrame().frameFormat()
    assert isinstance(form, QTextFrameFormat)
    return form.leftMargin() if side is Side.LEFT else form.rightMargin()


def keep_shapes(document: QTextDocument) -> None:
    """Let the first paragraphs keep their letters' shapes from the layout until they are drawn.

    Others do so when they come into view; each would take as long for it as Qt needs to draw it.
    """
    block = document.firstBlock()
    for _ in range(_FIRST_PARAGRAPHS):
        if block.isValid():
            block.layout().setCacheEnabled(True)
            block = block.next()


def let_go(story: StoryDocument | None) -> None:
    """Free a document that is shown no more: it would live as long as the browser that owns it."""
    if story is not None:
        story.document.deleteLater()
