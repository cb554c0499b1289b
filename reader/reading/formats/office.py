"""Documents in packages: Word (.docx), OpenDocument (.odt), e-books (.epub)."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from lxml import etree

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.formats.markup import blocks_of_markup
from reader.reading.formats.zip_package import Package
from reader.reading.language.encoding import decode

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"

_ASIDE = re.compile(r"word/(?:header|footer|footnotes|endnotes)\d*\.xml")
_HEADLINE_STYLES = re.compile(r"title|headline|heading ?1|heading|berschrift1|titre|titel", re.IGNORECASE)
_LONGEST_HEADLINE = 25


def extract(source: Source) -> Iterator[Extraction]:
    """Give the story of a document. Raises UnreadableFile for other packages, broken ones, and those without text."""
    package = Package(source)
    if any(name.startswith("archive/") and name.endswith((".warc", ".warc.gz")) for name in package.names):
        yield from _crawl(package, source)
        return
    if "word/document.xml" in package.names:
        blocks, meta = _word(package), "docProps/core.xml"
    elif "META-INF/container.xml" in package.names:
        blocks, meta = _book(package, source)
    elif "content.xml" in package.names:
        blocks, meta = _open_document(package), "meta.xml"
    else:
        raise UnreadableFile(source.path, "an archive, and no document in it")
    facts = dict(_properties(package, meta))
    blocks = _with_headline(blocks, facts.get("title"))
    if not any(block.removed is None and any(map(str.isalnum, block.text)) for block in blocks):
        raise UnreadableFile(source.path, "no text in this document")
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), None)
    found = [Metadatum("title", headline, "headline of the document")] if headline else []
    found += [Metadatum(field, value, f"{field} of the document's properties") for field, value in facts.items()]
    yield Extraction(
        blocks=tuple(blocks),
        metadata=tuple(fact for fact in found if fact.field != "language"),
        encoding="utf-8",
        encoding_confidence=1.0,
        language=facts.get("language"),
    )


def _crawl(package: Package, source: Source) -> Iterator[Extraction]:
    """Give the pages of the web archives in a package (WACZ), numbered through."""
    from reader.reading.formats import warc

    number, reason = 0, "no page in this archive"
    for name in package.names:
        if name.startswith("archive/") and name.endswith((".warc", ".warc.gz")):
            try:
                for extraction in warc.extract(replace(source, data=package.read(name) or b"")):
                    yield replace(extraction, record=number)
                    number += 1
            except UnreadableFile as error:
                reason = error.reason
    if not number:
        raise UnreadableFile(source.path, reason)


def _word(package: Package) -> list[Block]:
    blocks: list[Block] = []
    root = package.read_xml("word/document.xml")
    for paragraph in root.iter(f"{_WORD}p") if root is not None else ():
        style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
        name = str(style.get(f"{_WORD}val") or "") if style is not None else ""
        role = Role.CAPTION if name.lower() in ("caption", "beschriftung") else Role.BODY
        blocks.append(Block(_word_text(paragraph), _headline_or(role, name, blocks)))
    for name in package.names:
        aside = package.read_xml(name) if _ASIDE.fullmatch(name) else None
        for paragraph in aside.iter(f"{_WORD}p") if aside is not None else ():
            blocks.append(Block(_word_text(paragraph), removed=RemovalReason.FOOTER))
    return [block for block in blocks if block.text.strip()]


def _word_text(paragraph: etree._Element) -> str:
    """Join the text of a paragraph, without those of text boxes in it, which have paragraphs of their own."""
    text: list[str] = []
    for element in paragraph.iter(f"{_WORD}t", f"{_WORD}tab", f"{_WORD}br", f"{_WORD}cr", f"{_WORD}noBreakHyphen"):
        if _belongs(element, paragraph):
            said = element.text or ""
            text.append(said if element.tag == f"{_WORD}t" else "-" if element.tag.endswith("Hyphen") else " ")
    return "".join(text)


def _belongs(element: etree._Element, paragraph: etree._Element) -> bool:
    """Tell whether `paragraph` is the innermost around `element`, and no fallback of something said before."""
    for ancestor in element.iterancestors():
        if ancestor.tag == f"{_COMPATIBILITY}Fallback":
            return False
        if ancestor.tag == f"{_WORD}p":
            return ancestor is paragraph and not any(True for _ in ancestor.iterancestors(f"{_COMPATIBILITY}Fallback"))
    return False


def _open_document(package: Package) -> list[Block]:
    blocks: list[Block] = []
    root = package.read_xml("content.xml")
    body = root.find(f"{_OFFICE}body") if root is not None else None
    for element in body.iter(f"{_TEXT}p", f"{_TEXT}h") if body is not None else ():
        if any(True for _ in element.iterancestors(f"{_TEXT}tracked-changes", f"{_OFFICE}annotation")):
            continue
        style = "heading" if element.tag == f"{_TEXT}h" else str(element.get(f"{_TEXT}style-name") or "")
        text = "".join(_open_text(element))
        aside = any(True for _ in element.iterancestors(f"{_TEXT}note"))
        removed = RemovalReason.FOOTER if aside else None
        blocks.append(Block(text, Role.BODY if aside else _headline_or(Role.BODY, style, blocks), removed))
    return [block for block in blocks if block.text.strip()]


def _open_text(paragraph: etree._Element) -> Iterator[str]:
    """Give the pieces of a paragraph's text; notes and comments have paragraphs of their own."""
    skipped = (f"{_TEXT}note", f"{_OFFICE}annotation")
    inside = 0
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        if element.tag in skipped:
            inside += 1 if event == "start" else -1
        if event == "start" and not inside:
            yield element.text or ""
            if element.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"):
                yield " "
        elif event == "end" and not inside and element is not paragraph:
            yield element.tail or ""


def _book(package: Package, source: Source) -> tuple[list[Block], str]:
    """Give the chapters of a book in the order of its spine, and the name of the file that describes it."""
    container = package.read_xml("META-INF/container.xml")
    roots = container.xpath("//*[local-name()='rootfile']/@full-path") if container is not None else []
    description = str(roots[0]) if isinstance(roots, list) and roots else ""
    root = package.read_xml(description)
    if root is None:
        raise UnreadableFile(source.path, "a book without contents")
    files = {str(item.get("id")): str(item.get("href")) for item in root.iter("{*}item")}
    blocks: list[Block] = []
    # Each chapter once, however often the spine names it.
    for identity in dict.fromkeys(str(reference.get("idref")) for reference in root.iter("{*}itemref")):
        href = files.get(identity, "")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(description), unquote(href.partition("#")[0])))
        chapter = package.read(name)
        blocks += blocks_of_markup(decode(chapter).text) if chapter else []
    return blocks, description


def _headline_or(role: Role, style: str, before: list[Block]) -> Role:
    """Make the first paragraph of a headline's style the headline."""
    is_first = all(block.role is not Role.HEADLINE for block in before)
    return Role.HEADLINE if is_first and _HEADLINE_STYLES.search(style) else role


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


def _properties(package: Package, name: str) -> Iterator[tuple[str, str]]:
    """Give title, byline and language; a document's dates are those of its file, not of its story."""
    root = package.read_xml(name)
    for tag, field in (("title", "title"), ("creator", "byline"), ("language", "language"), ("publisher", "outlet")):
        element = next(root.iter(f"{_DUBLIN}{tag}"), None) if root is not None else None
        if element is not None and (element.text or "").strip():
            yield field, (element.text or "").strip()
