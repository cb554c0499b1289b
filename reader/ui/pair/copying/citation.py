"""What is copied: sentences with the outlet, headline, date and address of the story that says them."""

from collections.abc import Sequence
from html import escape

from reader.model.article import Article
from reader.model.comparison import Comparison, Side
from reader.model.shown_words import Wording
from reader.wording.dates import date_text
from reader.wording.kinds import moved_name, unsure_name
from reader.wording.pair.links import link_kind
from reader.wording.stories import machine_mark, story_name


def source_line(article: Article) -> str:
    """Return where a story is from, in one line: outlet (or else its file), headline, date, address."""
    headline = f"“{article.title}”" if article.title else None
    facts = [story_name(article), headline, date_text(article.published)]
    line = ", ".join(fact for fact in facts if fact)
    return f"{line}. {article.url}" if article.url else line


def cited(article: Article, text: str) -> str:
    """Return a text of a story with its source in a line of its own."""
    return f"{text}\n{source_line(article)}"


def cited_html(article: Article, text: str) -> str:
    """Return a text of a story as a paragraph of HTML, with its source in smaller letters."""
    language = f' lang="{escape(article.language)}"' if article.language else ""
    shown = escape(text).replace("\n", "<br>")
    return f'<p dir="auto"{language}>{shown}<br><small>{_source_html(article)}</small></p>'


def sentences_text(article: Article, sentences: Sequence[int]) -> str:
    """Return some sentences of a story as running text."""
    return " ".join(article.sentence_text(index).replace("\n", " ") for index in sentences)


def with_other_words(article: Article, sentences: Sequence[int], text: str, wording: Wording) -> str:
    """Return a text of these sentences with what they say in the other language, and the mark of the machine.

    `text` is in the words that are shown; a story that isn't translated has no others.
    """
    if article.original is None or article.translation is None or not sentences:
        return text
    translated, original = (sentences_text(each, sentences) for each in (article, article.original))
    first = translated if wording is Wording.BOTH else text
    second = translated if wording is Wording.ORIGINAL else original
    return f"{first}\n{second}\n[{machine_mark(article.translation)}]"


def pair_text(comparison: Comparison, number: int) -> str:
    """Return both sides of a link (its index) as plain text, each with its source."""
    link = comparison.links[number]
    parts = [_title(comparison, number)]
    for side in Side:
        article = comparison.article(side)
        text = with_other_words(article, link.of(side), sentences_text(article, link.of(side)), Wording.TRANSLATION)
        parts.append(cited(article, text))
    return "\n\n".join(parts)


def pair_html(comparison: Comparison, number: int) -> str:
    """Return both sides of a link (its index) as two paragraphs of HTML, each with its source in smaller letters."""
    link = comparison.links[number]
    parts = [f"<p>{escape(_title(comparison, number))}</p>"]
    for side in Side:
        article = comparison.article(side)
        source = _source_html(article)
        text = escape(sentences_text(article, link.of(side)))
        language = f' lang="{escape(article.language)}"' if article.language else ""
        parts.append(
            f'<p dir="auto"{language}>{text}{_original_html(article, link.of(side))}<br><small>{source}</small></p>'
        )
    return "\n".join(parts)


def _source_html(article: Article) -> str:
    """Return the source with its address as a link; a document's address may be anything, and only the web's is one."""
    source = escape(source_line(article))
    if article.url and article.url.startswith(("http://", "https://")):
        address = escape(article.url)
        return source.removesuffix(address) + f'<a href="{address}">{address}</a>'
    return source


def _original_html(article: Article, sentences: Sequence[int]) -> str:
    """Return the original of translated sentences with the mark of the machine, in smaller letters."""
    if article.original is None or article.translation is None:
        return ""
    language = escape(article.original.language or "")
    text, badge = escape(sentences_text(article.original, sentences)), escape(machine_mark(article.translation))
    return f'<br><small><span lang="{language}">{text}</span><br>[{badge}]</small>'


def _title(comparison: Comparison, number: int) -> str:
    link = comparison.links[number]
    told = [*([moved_name()] if link.moved else []), *([unsure_name()] if link.unsure else [])]
    return f"[{number + 1}] {', '.join([link_kind(comparison, link), *told])}"
