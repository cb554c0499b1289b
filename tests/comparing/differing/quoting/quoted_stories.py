"""Stories of a few words with quotations."""

from reader.comparing.differing.quoting.quotations import find_quotations
from reader.model.article import Article
from tests.comparing.articles import make_article


def said(*paragraphs: str, language: str = "en") -> list[tuple[list[str], list[str]]]:
    """The pieces and the speakers of each quotation of a story."""
    article = make_article(*paragraphs, language=language)
    return [
        ([piece.of(article.text) for piece in one.pieces], [span.of(article.text) for span in one.speaker])
        for one in find_quotations(article)
    ]


def story(*paragraphs: str, language: str = "en") -> Article:
    """A story of paragraphs that are a sentence each."""
    return make_article(*paragraphs, language=language)
