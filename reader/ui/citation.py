"""What is copied: sentences with the outlet, headline, date and address of the story that says them."""

from collections.abc import Sequence
from html import escape

from reader.article import Article
from reader.comparison import Comparison, Side
from reader.ui.wording import date_text, kind_name, printable, tr


def source_line(article: Article) -> str:
    """Give where a story is from, in one line: outlet, headline, date, address; what is not known is left out."""
    headline = f"“{article.title}”" if article.title else printable(article.path.name)
    facts = [article.outlet, headline, date_text(article.published)]
    line = ", ".join(fact for fact in facts if fact)
    return f"{line}. {article.url}" if article.url else line


def cited(article: Article, text: str) -> str:
    """Give a text of a story with its source in a line of its own."""
    return f"{text}\n{source_line(article)}"


def sentences_text(article: Article, sentences: Sequence[int]) -> str:
    """Give some sentences of a story as running text."""
    return " ".join(article.sentence_text(index).replace("\n", " ") for index in sentences)


def pair_text(comparison: Comparison, number: int) -> str:
    """Give both sides of a link (its index) as plain text, each with its source."""
    link = comparison.links[number]
    parts = [_title(comparison, number)]
    for side in Side:
        article = comparison.article(side)
        parts.append(cited(article, sentences_text(article, link.of(side))))
    return "\n\n".join(parts)


def pair_html(comparison: Comparison, number: int) -> str:
    """Give both sides of a link (its index) as two paragraphs of HTML, each with its source in smaller letters."""
    link = comparison.links[number]
    parts = [f"<p>{escape(_title(comparison, number))}</p>"]
    for side in Side:
        article = comparison.article(side)
        source = escape(source_line(article))
        if article.url and article.url.startswith(("http://", "https://")):
            address = escape(article.url)
            source = source.removesuffix(address) + f'<a href="{address}">{address}</a>'
        text = escape(sentences_text(article, link.of(side)))
        language = f' lang="{escape(article.language)}"' if article.language else ""
        parts.append(f'<p dir="auto"{language}>{text}<br><small>{source}</small></p>')
    return "\n".join(parts)


def _title(comparison: Comparison, number: int) -> str:
    link = comparison.links[number]
    moved = f", {tr('moved')}" if link.moved else ""
    return f"[{number + 1}] {kind_name(link.kind)}{moved}"
