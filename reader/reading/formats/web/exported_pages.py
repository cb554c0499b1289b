"""Pages in which a program exports many texts: documents of Europresse and Factiva, posts of Telegram."""

import re
from collections.abc import Iterator
from html import escape

from lxml import etree

from reader.reading.facts.press_names import without_issue
from reader.reading.formats.dumps.record_fields import Record
from reader.reading.formats.press_databases import factiva
from reader.reading.formats.xml_tree import markup_of, text_of

# Behind the name of a paper stands which of its editions a text is from.
_KIND_OF_EDITION = re.compile(r"\s*\((?:site web|web|en ligne|online|print|blog)[^()]{0,40}\)$", re.IGNORECASE)
# One of these is in each such page, and in hardly another.
_MARKS = ("DocPublicationName", 'class="page_body chat_page"', "docOcurrContainer", "articleParagraph")
_PARAGRAPH_END = re.compile(r"(?:<br\s*/?>\s*){2,}")
# Of posts that are shorter, none is a story, where others are.
_FEWEST_WORDS = 40


def is_exported(markup: str) -> bool:
    """Tell whether a page is such an export."""
    return any(mark in markup for mark in _MARKS)


def read_exported(root: etree._Element) -> Iterator[Record]:
    """Yield the texts of an export, with the names of fields that `record_fields` knows."""
    yield from _documents(root)
    yield from _documents_of_factiva(root)
    posts = list(_posts(root))
    long = [post for post in posts if len(str(post["content_html"]).split()) >= _FEWEST_WORDS]
    yield from long or posts


def _documents(root: etree._Element) -> Iterator[Record]:
    for article in root.iter("article"):
        story = _first(article, "docOcurrContainer")
        if story is not None:
            yield {
                "title": text_of(_first(article, "titreArticle")),
                "publisher": _KIND_OF_EDITION.sub("", without_issue(text_of(_first(article, "DocPublicationName")))),
                "published": text_of(_first(article, "DocHeader")),
                "author": text_of(_first(article, "docAuthors")) or text_of(_first(article, "sm-margin-bottomNews")),
                "content_html": markup_of(story),
            }


def _documents_of_factiva(root: etree._Element) -> Iterator[Record]:
    """Yield the documents of Factiva, whose divisions, or rows with a code each, are the lines of its texts."""
    for article in root.iter("div"):
        names = _names(article)
        if "article" not in names or not any(name.endswith("Article") for name in names):
            continue
        document = factiva.read("\n".join(_lines(article)))
        if document is not None and document.story:
            facts = document.facts
            yield {
                "title": facts.get("title"),
                "publisher": facts.get("outlet"),
                "published": facts.get("published"),
                "author": facts.get("byline"),
                "content_html": "".join(f"<p>{escape(paragraph)}</p>" for paragraph in document.story),
            }


def _lines(article: etree._Element) -> Iterator[str]:
    for part in article:
        if part.tag != "table":
            yield text_of(part)
            continue
        for row in part.iter("tr"):
            cells = list(row.iter("td", "th"))
            paragraphs = [text_of(one) for one in cells[-1].iter("p")] if len(cells) > 1 else []
            first, *others = paragraphs or [text_of(cell) for cell in cells[1:]] or [""]
            yield f"{text_of(cells[0])} {first}" if cells else ""
            yield from others


def _posts(root: etree._Element) -> Iterator[Record]:
    name = ""
    for post in root.iter("div"):
        if "message" not in _names(post) or "service" in _names(post):
            continue
        # Posts of one sender that follow one another name it once.
        name = text_of(_first(post, "from_name")) or name
        said, date = _first(post, "text"), _first(post, "date")
        if said is not None:
            yield {
                "publisher": name,
                "published": str(date.get("title") or "") if date is not None else "",
                "content_html": f"<p>{_PARAGRAPH_END.sub('</p><p>', markup_of(said))}</p>",
            }


def _first(around: etree._Element, name: str) -> etree._Element | None:
    return next((one for one in around.iter() if name in _names(one)), None)


def _names(element: etree._Element) -> list[str]:
    return str(element.get("class") or "").split() if isinstance(element.tag, str) else []
