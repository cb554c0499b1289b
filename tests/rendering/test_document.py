"""How an article becomes a document."""

from dataclasses import replace

from PySide6.QtGui import QFont

from reader.model.article import Article, Found, Role
from reader.model.correction import BY_HAND
from reader.rendering.document import StoryDocument
from reader.rendering.palette import Theme, palette_of
from tests.comparing.articles import make_article


def document(article: Article) -> StoryDocument:
    return StoryDocument(article, QFont(), palette_of(Theme.LIGHT))


def corrected() -> Article:
    article = make_article("Rain stops", "It did at last.", roles=(Role.HEADLINE,))
    return replace(article, title="No rain", found=(Found("title", BY_HAND),))


def test_a_headline_that_was_set_by_hand_stands_above_the_pages_own(qapp: object) -> None:
    lines = document(corrected()).document.toPlainText().split("\n")
    assert lines == ["No rain", "The page says:", "Rain stops", "It did at last."]


def test_a_headline_above_the_text_moves_no_sentence_from_its_words(qapp: object) -> None:
    story = document(corrected())
    text = story.document.toPlainText()
    for index, sentence in enumerate(story.article.sentences):
        place = story.sentence_range(index)
        assert text[place.start : place.end] == sentence.span.of(story.article.text)
        assert story.sentence_at(place.start) == index
    assert story.sentence_at(0) is None


def test_a_headline_that_stands_in_the_text_is_there_once(qapp: object) -> None:
    lines = document(replace(corrected(), title="Rain stops")).document.toPlainText().split("\n")
    assert lines == ["Rain stops", "It did at last."]
