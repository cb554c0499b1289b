"""What is under a point of a story's page: a position of its document, a sentence, the line of a fold."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF

from reader.rendering.document import StoryDocument
from reader.rendering.pieces import FoldLine
from reader.ui.pane.page.text_places import TextPlaces

_BETWEEN_LINES = 0.5  # of the height of letters: lines stand 0.45 of it apart, paragraphs more


def position_at(
    story: StoryDocument, point: QPointF, accuracy: Qt.HitTestAccuracy = Qt.HitTestAccuracy.ExactHit
) -> int:
    """Return the position at a point of the document; -1 where there are no letters."""
    return story.document.documentLayout().hitTest(point, accuracy)


def position_beside(story: StoryDocument, point: QPointF) -> int:
    """Return the position at a point, or where the nearest letters of its paragraph are; -1 between two paragraphs."""
    position = position_at(story, point)
    if position < 0:
        nearest = position_at(story, point, Qt.HitTestAccuracy.FuzzyHit)
        paragraph = story.document.documentLayout().blockBoundingRect(story.document.findBlock(nearest))
        position = nearest if paragraph.top() <= point.y() <= paragraph.bottom() else -1
    return position


def sentence_at(story: StoryDocument, point: QPointF) -> int:
    """Return the sentence at a point of the document, or -1; between two lines, the one above if there is one below."""
    index = _hit(story, point)
    if index < 0:
        reach = QPointF(0, QFontMetricsF(story.document.defaultFont()).height() * _BETWEEN_LINES)
        above, below = _hit(story, point - reach), _hit(story, point + reach)
        index = above if below >= 0 else -1
    return index


def fold_at(story: StoryDocument, places: TextPlaces, point: QPointF) -> FoldLine | None:
    """Return the fold whose band is at a point of the document, beside its words too."""
    fold = story.fold_at(position_at(story, point, Qt.HitTestAccuracy.FuzzyHit))
    if fold is None:
        return None
    band = places.of_sentence(fold.first).lines
    return fold if band.top() <= point.y() <= band.bottom() else None


def _hit(story: StoryDocument, point: QPointF) -> int:
    position = position_at(story, point)
    index = story.sentence_at(position) if position >= 0 else None
    return -1 if index is None else index
