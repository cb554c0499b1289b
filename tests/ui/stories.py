"""Small stories as documents, for tests of where things are and how they are drawn."""

from pathlib import Path

from PySide6.QtGui import QFont

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.rendering.document import StoryDocument
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.page.text_places import TextPlaces

TEXT = "One two three.\nFour 😀 five.\nעברית כאן."
LONG = "\n".join(
    f"Sentence {n} is long enough to take more than a line. Another one of paragraph {n}." for n in range(60)
)


def story(text: str = TEXT) -> StoryDocument:
    """Lay a text out, each line of which is a paragraph of sentences that end with a full stop."""
    return StoryDocument(article(text), QFont(), palette_of(Theme.LIGHT))


def laid_out(text: str, width: int) -> TextPlaces:
    """Return where things are in a text that is laid out in so many pixels."""
    document = story(text)
    document.document.setTextWidth(width)
    return TextPlaces(document)


def article(text: str) -> Article:
    """Return a text as an article of such paragraphs."""
    paragraphs, sentences, start = [], [], 0
    for number, line in enumerate(text.split("\n")):
        paragraphs.append(Paragraph(Span(start, start + len(line)), Role.BODY))
        inside = start
        for sentence in line.split(". "):
            end = min(start + len(line), inside + len(sentence) + 1)
            sentences.append(Sentence(Span(inside, end), number))
            inside = end + 1
        start += len(line) + 1
    return Article(Path("a.txt"), "", text, tuple(paragraphs), tuple(sentences))
