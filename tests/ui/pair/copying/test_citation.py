from pathlib import Path

from reader.model.article import Article, Paragraph, Sentence, Span
from reader.model.comparison import Comparison, Link, LinkKind
from reader.ui.pair.copying.citation import cited, cited_html, pair_html, pair_text, source_line


def article(text: str, **facts: str | None) -> Article:
    span = Span(0, len(text))
    story = Article(Path("a.txt"), "", text, (Paragraph(span),), (Sentence(span, 0),))
    return Article(
        story.path,
        "",
        text,
        story.paragraphs,
        story.sentences,
        title=facts.get("title"),
        outlet=facts.get("outlet"),
        published=facts.get("published"),
        url=facts.get("url"),
        language="en",
    )


HERALD = article(
    "The dam broke & fell.",
    title="Dam <breaks>",
    outlet="Herald",
    published="2023-03-16T18:20:05",
    url="https://herald.example/dam?a=1&b=2",
)
BARE = article("The dam burst.", url="javascript:alert(1)")
PAIR = Comparison(HERALD, BARE, (Link((0,), (0,), LinkKind.EDITED, 0.9, moved=True),), ())


def test_source_says_outlet_headline_date_and_address() -> None:
    assert source_line(HERALD) == "Herald, “Dam <breaks>”, 2023-03-16 18:20. https://herald.example/dam?a=1&b=2"


def test_unknown_outlet_is_named_by_its_file() -> None:
    assert source_line(article("The dam burst.")) == "outlet unknown, a.txt"


def test_text_is_followed_by_its_source() -> None:
    assert cited(HERALD, "fell").split("\n") == ["fell", source_line(HERALD)]


def test_pair_gives_both_sentences_with_their_sources() -> None:
    assert pair_text(PAIR, 0).split("\n\n") == [
        "[1] edited, moved",
        f"The dam broke & fell.\n{source_line(HERALD)}",
        f"The dam burst.\n{source_line(BARE)}",
    ]


def test_text_is_cited_as_rich_text_too() -> None:
    assert cited_html(HERALD, "a < b") == (
        '<p dir="auto" lang="en">a &lt; b<br><small>Herald, “Dam &lt;breaks&gt;”, 2023-03-16 18:20. '
        '<a href="https://herald.example/dam?a=1&amp;b=2">https://herald.example/dam?a=1&amp;b=2</a></small></p>'
    )


def test_document_is_never_taken_for_markup() -> None:
    html = pair_html(PAIR, 0)
    assert "The dam broke &amp; fell." in html
    assert "Dam &lt;breaks&gt;" in html
    assert '<a href="https://herald.example/dam?a=1&amp;b=2">' in html
    assert 'href="javascript' not in html
