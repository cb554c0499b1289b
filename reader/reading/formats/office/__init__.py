"""Documents in packages: Word (.docx), OpenDocument (.odt), e-books (.epub), crawls (WACZ), saved pages (MAFF)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from lxml import etree

from reader.model.article import Role
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Extract, Extraction, Metadatum, Source
from reader.reading.facts.facts_of_blocks import settle_facts
from reader.reading.formats.office.book import dates_of_book, read_book, split_articles
from reader.reading.formats.office.open_document import blocks_of_document, read_open_document
from reader.reading.formats.office.word import main_part, read_word
from reader.reading.formats.press_databases import split_documents
from reader.reading.formats.xml_tree import parse_file
from reader.reading.formats.zip_package import ZipPackage

_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_LONGEST_HEADLINE = 25
_PAGES = (".html", ".htm", ".xhtml")
_DOCUMENTS = (".txt", ".text", ".md", ".markdown", ".rtf", ".pdf", ".eml", ".mhtml", ".mht")
_DATA = (".json", ".jsonl", ".csv", ".tsv", ".xml")
# What macOS puts beside each file, and files that it and others keep for themselves.
_HIDDEN = re.compile(r"(?:^|/)(?:\.|__MACOSX/)")


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the story of a document. Raises UnreadableFile for other packages, broken ones, and those without text."""
    if not source.data.startswith(b"PK"):
        yield _flat_document(source)
        return
    package = ZipPackage(source)
    if any(name.startswith("archive/") and name.endswith((".warc", ".warc.gz")) for name in package.names):
        yield from _crawl(package, source)
        return
    dates: dict[str, str] = {}
    if main := main_part(package):
        blocks, meta = read_word(package, main), "docProps/core.xml"
    elif "META-INF/container.xml" in package:
        chapters, meta = read_book(package, source)
        dates = dict(dates_of_book(package, meta))
        if articles := split_articles(chapters):
            # The book is dated by the day on which its articles were fetched.
            fetched = dates.get("published") or dates.get("saved") or ""
            facts = dict(_properties(package, meta)) | {"title": "", "saved": fetched}
            for number, (article, url) in enumerate(articles):
                yield replace(_read(article, facts | {"url": url}, source), record=number)
            return
        blocks = [block for chapter in chapters for block in chapter]
    elif "content.xml" in package:
        blocks, meta = read_open_document(package), "meta.xml"
    else:
        yield from _pages(package, source)
        return
    if documents := split_documents("\n\n".join(block.text for block in blocks if block.removed is None)):
        yield from documents
        return
    yield _read(blocks, dict(_properties(package, meta)) | dates, source)


def _flat_document(source: Source) -> Extraction:
    """Return the story of an OpenDocument text that is one XML file."""
    root = parse_file(source)
    return _read(blocks_of_document(root), dict(_properties_in(root)), source)


def _read(blocks: list[Block], facts: Mapping[str, str], source: Source) -> Extraction:
    """Return the story of a document's paragraphs and properties. Raises UnreadableFile where it has none."""
    blocks, stated = settle_facts(_with_headline(blocks, facts.get("title")))
    if not any(block.removed is None and any(map(str.isalnum, block.text)) for block in blocks):
        raise UnreadableFile(source.path, "no text in this document")
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), None)
    found = [Metadatum("title", headline, "headline of the document")] if headline else []
    named = [
        Metadatum(field, value, f"{field} of the document's properties") for field, value in facts.items() if value
    ]
    # What the story says of itself tells more than who saved it last, and the day of the book that was made of it.
    found += [fact for fact in stated if fact.field == "byline"]
    found += [fact for fact in named if fact.field != "published"]
    found += stated
    found += [fact for fact in named if fact.field == "published"]
    return Extraction(
        blocks=tuple(blocks),
        metadata=tuple(fact for fact in found if fact.field != "language"),
        encoding="utf-8",
        encoding_confidence=1.0,
        language=facts.get("language"),
    )


def _crawl(package: ZipPackage, source: Source) -> Iterator[Extraction]:
    """Yield the pages of the web archives in a package (WACZ), numbered through."""
    from reader.reading.formats.web import warc

    names = [name for name in package.names if name.startswith("archive/") and name.endswith((".warc", ".warc.gz"))]
    return _numbered(package, names, warc.extract, source, "no page in this archive")


def _pages(package: ZipPackage, source: Source) -> Iterator[Extraction]:
    """Yield the web pages in a package, such as a saved page with its pictures (MAFF), numbered through.

    A package of stories has texts and other documents beside these, and data where there is no page.
    """
    names = [name for name in package.names if _HIDDEN.search(name) is None]
    pages = [name for name in names if name.lower().endswith(_PAGES)]
    starts = [name for name in pages if name.lower().rpartition("/")[2].startswith("index.")]
    kinds = _PAGES + _DOCUMENTS if pages else _DOCUMENTS + _DATA
    stories = starts or [name for name in names if name.lower().endswith(kinds)]
    return _numbered(package, stories, _extract_any, source, "an archive, and no document in it")


def _extract_any(source: Source) -> Iterator[Extraction]:
    """Yield what a file of a package holds. Raises UnreadableFile for packages in packages, which may have no end."""
    from reader.reading.formats.registry import pick_format

    if source.data.startswith(b"PK"):
        raise UnreadableFile(source.path, "a package inside of a package")
    return pick_format(source).extract(source)


def _numbered(
    package: ZipPackage, names: Iterable[str], extract: Extract, source: Source, reason: str
) -> Iterator[Extraction]:
    """Yield what the files of a package hold; with nothing in any of them, raise the last one's reason, or `reason`."""
    number = 0
    for name in names:
        try:
            for extraction in extract(replace(source, path=source.path / name, data=package.read(name) or b"")):
                yield replace(extraction, record=number, is_last=False)
                number += 1
        except UnreadableFile as error:
            reason = error.reason
    if not number:
        raise UnreadableFile(source.path, reason)


def _with_headline(blocks: list[Block], title: str | None) -> list[Block]:
    """Keep the first headline; without one, the first paragraph is it if it is the title or short without a stop."""
    found = [number for number, block in enumerate(blocks) if block.role is Role.HEADLINE]
    if not found and len(blocks) > 1:
        first = blocks[0].text.strip()
        short = len(first.split()) <= _LONGEST_HEADLINE and not first.endswith((".", ";", ":", ",", "!", "?"))
        if blocks[0].removed is None and (short or first == (title or "").strip()):
            found = [0]
    return [
        Block(block.text, Role.HEADLINE if number in found[:1] else _body_if_headline(block.role), block.removed)
        for number, block in enumerate(blocks)
    ]


def _body_if_headline(role: Role) -> Role:
    return Role.BODY if role is Role.HEADLINE else role


def _properties(package: ZipPackage, name: str) -> Iterator[tuple[str, str]]:
    """Yield title, byline, language and outlet; a document's dates are those of its file, not of its story."""
    yield from _properties_in(package.read_xml(name))


def _properties_in(root: etree._Element | None) -> Iterator[tuple[str, str]]:
    for tag, field in (("title", "title"), ("creator", "byline"), ("language", "language"), ("publisher", "outlet")):
        element = next(root.iter(f"{_DUBLIN}{tag}"), None) if root is not None else None
        if element is not None and (element.text or "").strip():
            yield field, (element.text or "").strip()
