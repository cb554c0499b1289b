"""E-books (.epub): the chapters of the spine in their order, each once."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from reader.model.article import RemovalReason
from reader.model.errors import UnreadableFile
from reader.reading.extraction import Block, Source
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.formats.markup import blocks_of_markup
from reader.reading.formats.zip_package import ZipPackage
from reader.reading.language.encoding import decode

# What calibre writes below each article of the newspapers that it makes books of.
_DOWNLOADED = re.compile(r"this article was downloaded by calibre from (?P<url>https?://\S+)", re.IGNORECASE)
_OPF = "{http://www.idpf.org/2007/opf}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
# What `opf:event` says of a date; without it, it is that of publication.
_PUBLISHED = frozenset(("", "publication", "published", "issued", "original-publication"))
_SAVED = frozenset(("creation", "conversion", "modification"))
_LINKS = re.compile(r"(?:\|?\s*(?:section menu|main menu|next|previous|next section)\s*)+\|?", re.IGNORECASE)


def read_book(package: ZipPackage, source: Source) -> tuple[list[list[Block]], str]:
    """Return the chapters of a book in the order of its spine, and the name of the file that describes it."""
    container = package.read_xml("META-INF/container.xml")
    roots = container.xpath("//*[local-name()='rootfile']/@full-path") if container is not None else []
    description = str(roots[0]) if isinstance(roots, list) and roots else ""
    root = package.read_xml(description)
    if root is None:
        raise UnreadableFile(source.path, "a book without contents")
    # A table of contents is no chapter.
    files = {
        str(item.get("id")): str(item.get("href"))
        for item in root.iter("{*}item")
        if "nav" not in str(item.get("properties") or "").split()
    }
    folder = posixpath.dirname(description)
    # Each chapter once, however often the spine names it, and by how many names.
    names = dict.fromkeys(
        posixpath.normpath(
            posixpath.join(folder, unquote(files.get(str(reference.get("idref")), "").partition("#")[0]))
        )
        for reference in root.iter("{*}itemref")
    )
    chapters = (package.read(name) for name in names)
    return [blocks_of_markup(decode(chapter).text) for chapter in chapters if chapter], description


def dates_of_book(package: ZipPackage, description: str) -> Iterator[tuple[str, str]]:
    """Yield when a book was published, and when it was made.

    The day on which it was last modified, without another word for it, is when a program made a book of a page.
    """
    root = package.read_xml(description)
    if root is None:
        return
    made = next((m.text for m in root.iter("{*}meta") if m.get("property") == "dcterms:modified"), None)
    made_on = iso_date(made)
    for element in root.iter(f"{_DUBLIN}date"):
        event = (element.get(f"{_OPF}event") or element.get("event") or "").lower()
        date = iso_date(element.text)
        if date is None:
            continue
        if event in _SAVED or (not event and made_on is not None and date[:10] == made_on[:10]):
            yield "saved", date
        elif event in _PUBLISHED:
            yield "published", date


def split_articles(chapters: Sequence[Sequence[Block]]) -> list[tuple[list[Block], str]]:
    """Return the articles of a newspaper that calibre made a book of, each with its address; none of other books."""
    articles: list[tuple[list[Block], str]] = []
    for chapter in chapters:
        found = next((match for block in chapter if (match := _DOWNLOADED.match(block.text))), None)
        if found:
            articles.append(([_without_links(block) for block in chapter], found["url"]))
    return articles


def _without_links(block: Block) -> Block:
    is_link = _DOWNLOADED.match(block.text) or _LINKS.fullmatch(block.text.strip())
    return Block(block.text, removed=RemovalReason.MENU) if is_link else block
