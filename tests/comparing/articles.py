"""Articles made of bare sentences."""

from collections.abc import Sequence
from pathlib import Path

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.comparison import Comparison, Link, Side


def make_article(*sentences: str, language: str = "en", roles: Sequence[Role] = ()) -> Article:
    """An article with a paragraph for each sentence; a role for each, body where none is given."""
    text = "\n".join(sentences)
    spans = []
    start = 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    all_roles = [*roles, *[Role.BODY] * (len(sentences) - len(roles))]
    return Article(
        path=Path("story.txt"),
        digest="0" * 64,
        text=text,
        paragraphs=tuple(Paragraph(span, role) for span, role in zip(spans, all_roles, strict=True)),
        sentences=tuple(Sentence(span, index) for index, span in enumerate(spans)),
        language=language,
    )


def pairs_of(comparison: Comparison) -> set[tuple[int, int]]:
    """All pairs of a left and a right sentence that stand in one link."""
    return {(i, j) for link in comparison.links for i in link.left for j in link.right}


def texts_of(comparison: Comparison, link: Link) -> tuple[str, str]:
    """The left and the right text of a link."""
    left, right = (" ".join(comparison.article(side).sentence_text(index) for index in link.of(side)) for side in Side)
    return left, right
