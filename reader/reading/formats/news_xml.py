"""XML that holds stories: feeds (RSS, Atom), wires (NITF, NewsML), notes (Evernote), trafilatura's own and TEI.

Each item becomes a record of names and values, which `records` makes an article of, as it does for dumps.
"""

import re
from collections.abc import Callable, Iterator
from html import escape

from lxml import etree

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Extraction, Source
from reader.reading.facts.press_names import without_rubric
from reader.reading.formats.dumps.any_xml import records_of_xml
from reader.reading.formats.dumps.record_fields import Record
from reader.reading.formats.dumps.records import read_record
from reader.reading.formats.xml_tree import (
    first_text,
    local_name,
    markup_of,
    parse_file,
    text_of,
)

Fields = dict[str, object]

# What an item says of its pictures has a title and a description too.
_OF_MEDIA = "{http://search.yahoo.com/mrss"
# The elements of an item of a feed, by their names without namespaces, under the names that `record_fields` knows.
_OF_ITEM = {
    "title": "title", "pubdate": "published", "date": "published", "published": "published", "issued": "published",
    "updated": "modified", "modified": "modified", "creator": "author", "encoded": "content",
    "description": "description", "summary": "summary", "fulltext": "full_text", "guid": "guid", "id": "id",
    "language": "language",
}  # fmt: skip

# What WordPress exports beside posts and pages.
_NO_STORIES = frozenset(("attachment", "nav_menu_item", "revision", "custom_css", "wp_global_styles", "wp_block"))
# As trafilatura writes the outlet: "Coast News (coastnews.example)".
_DOMAIN_BEHIND = re.compile(r"\s*\([\w-]+(?:\.[\w-]+)+\)$")
# Readers' comments, as trafilatura keeps them, and what NITF says of pictures.
_COMMENTS = "comments"
_NOT_TOLD = frozenset((_COMMENTS, "media"))


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the stories of the file in their order. Raises UnreadableFile when it holds none, or is broken.

    XML of a root that is not known is read as a page where nothing in it has the fields of an article.
    """
    root = parse_file(source)
    read = READERS.get(local_name(root)) if root is not None else None
    found = False
    if root is not None:
        records: Iterator[tuple[Record, str]]
        records = read(root) if read is not None else ((record, "") for record in records_of_xml(root))
        for number, (record, outlet) in enumerate(records):
            extraction = read_record(record, number, outlet)
            if extraction is not None:
                found = True
                yield extraction
    if not found and read is None:
        from reader.reading.formats.web import html

        yield from html.extract(source)
    elif not found:
        raise UnreadableFile(source.path, "no article in this XML")


def _feed(root: etree._Element) -> Iterator[tuple[Fields, str]]:
    """Yield the items of RSS 0.9 to 2.0 and Atom, and the feed's title."""
    channel = next((child for child in root if local_name(child) == "channel"), root)
    outlet = without_rubric(next((text_of(child) for child in channel if local_name(child) == "title"), ""))
    language = next((text_of(child) for child in channel if local_name(child) == "language"), "")
    language = language or str(root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    names = {first_text(one, "author_login"): first_text(one, "author_display_name") for one in root.iter("{*}author")}
    for item in root.iter("{*}item", "{*}entry"):
        if first_text(item, "post_type") in _NO_STORIES:
            continue
        fields = {"language": language} | _item(item)
        if name := names.get(str(fields.get("author") or "")):
            fields["author"] = name
        yield fields, outlet


def _item(item: etree._Element) -> Fields:
    fields: Fields = {}
    authors: list[str] = []
    for child in item:
        name = local_name(child)
        if str(child.tag).startswith(_OF_MEDIA):
            continue
        if name == "author":
            authors.append(first_text(child, "name") or text_of(child))
        elif name == "link":
            if str(child.get("rel") or "alternate") == "alternate":
                fields.setdefault("link", str(child.get("href") or "") or text_of(child))
        elif name == "content" and (child.text or len(child)):
            fields["content"] = _content(child)
        elif name == "source":
            fields["source_title"] = first_text(child, "title") or text_of(child)
        elif known := _OF_ITEM.get(name.replace("-", "").replace("_", "")):
            fields.setdefault(known, "".join(map(str, child.itertext())).strip())
    if authors:
        fields["authors"] = authors
    if "link" not in fields:
        fields["link"] = fields.get("guid", "")
    return fields


def _content(element: etree._Element) -> str:
    """Return the content of an Atom entry: XHTML as markup, all else as it stands."""
    return markup_of(element) if len(element) else "".join(map(str, element.itertext()))


def _paragraphs(element: etree._Element | None) -> str:
    """Return the paragraphs, headings and list items in an element as HTML."""
    if element is None:
        return ""
    found = [
        text
        for child in _without_asides(element).iter(
            "{*}p", "{*}hl2", "{*}h2", "{*}h3", "{*}head", "{*}ab", "{*}li", "{*}item", "{*}quote"
        )
        if local_name(child) == "p" or next(child.iter("{*}p"), None) is None
        if (text := text_of(child))
    ]
    return "".join(f"<p>{escape(text)}</p>" for text in found or [text_of(element)] if text)


def _without_asides(element: etree._Element) -> etree._Element:
    for part in list(element.iter("{*}div", "{*}comments", "{*}media")):
        around = part.getparent()
        if around is not None and (part.get("type") == _COMMENTS or local_name(part) in _NOT_TOLD):
            around.remove(part)
    return element


def _nitf(root: etree._Element) -> Iterator[tuple[Fields, str]]:
    issued = next((str(date.get("norm") or "") for date in root.iter("{*}date.issue")), "")
    story = next((str(date.get("norm") or "") for date in root.iter("{*}story.date")), "")
    published = next((str(data.get("date.publication") or "") for data in root.iter("{*}pubdata")), "")
    paper = next((str(data.get("name") or "") for data in root.iter("{*}pubdata")), "")
    fields: Fields = {
        "title": first_text(root, "hl1", "headline", "title"),
        "byline": _byline(root),
        "published": issued or story or published,
        "publisher": paper or first_text(root, "distributor"),
        "content_html": _paragraphs(next(root.iter("{*}body.content"), None)),
    }
    yield fields, ""


def _byline(root: etree._Element) -> str:
    """Return whom a byline names, without the post: "By EVA HOLM<byttl>Staff writer</byttl>"."""
    byline = next(root.iter("{*}byline"), None)
    if byline is None:
        return ""
    post = first_text(byline, "byttl")
    return first_text(byline, "person") or text_of(byline).removesuffix(post).strip() or post


def _newsml(root: etree._Element) -> Iterator[tuple[Fields, str]]:
    """Yield the items of NewsML-G2 and of NewsML 1: those that hold a text."""
    for item in root.iter("{*}newsItem", "{*}NewsItem"):
        inline = next(item.iter("{*}inlineXML", "{*}inlineData", "{*}DataContent", "{*}body.content"), None)
        if inline is None:
            continue
        inside = next(inline.iter("{*}body.content", "{*}body"), inline)
        yield (
            {
                "title": first_text(item, "headline", "HeadLine", "hl1"),
                "byline": first_text(item, "by", "ByLine", "byline") or _creator(item),
                "published": first_text(item, "contentCreated", "versionCreated", "DateAndTime", "FirstCreated"),
                "modified": first_text(item, "contentModified", "ThisRevisionCreated"),
                "publisher": _provider(item),
                "language": next((str(tag.get("tag") or "") for tag in item.iter("{*}language")), ""),
                "content_html": _paragraphs(inside) if len(inside) else "".join(map(str, inside.itertext())),
            },
            "",
        )


def _creator(item: etree._Element) -> str:
    return next((name for tag in item.iter("{*}creator") if (name := first_text(tag, "name"))), "")


def _provider(item: etree._Element) -> str:
    for tag in item.iter("{*}provider", "{*}infoSource", "{*}Provider"):
        name = first_text(tag, "name") or str(tag.get("literal") or "")
        party = next((str(one.get("FormalName") or "") for one in tag.iter("{*}Party")), "")
        if name or party:
            return name or party
    return first_text(item, "creditline", "CreditLine")


def _notes(root: etree._Element) -> Iterator[tuple[Fields, str]]:
    for note in root.iter("{*}note"):
        yield (
            {
                "title": first_text(note, "title"),
                "content_html": "".join(map(str, next(note.iter("{*}content"), note).itertext())),
                "url": first_text(note, "source-url"),
                "author": first_text(note, "author"),
                "saved": first_text(note, "created"),
            },
            "",
        )


def _trafilatura(root: etree._Element) -> Iterator[tuple[Fields, str]]:
    for doc in root.iter("{*}doc"):
        main = next(doc.iter("{*}main"), doc)
        fields: Fields = {str(name): str(value) for name, value in doc.attrib.items()}
        yield fields | {"text": None, "content_html": _paragraphs(main)}, ""


def _tei(root: etree._Element) -> Iterator[tuple[Fields, str]]:
    for text in root.iter("{*}TEI"):
        header = next(text.iter("{*}teiHeader"), text)
        body = next(text.iter("{*}body"), None)
        published = next((date for date in header.iter("{*}date")), None)
        yield (
            {
                "title": first_text(header, "title"),
                "author": first_text(header, "author"),
                "publisher": _DOMAIN_BEHIND.sub("", first_text(header, "publisher")),
                "published": str(published.get("when") or text_of(published)) if published is not None else "",
                "url": next((str(ref.get("target") or "") for ref in header.iter("{*}ptr", "{*}ref")), ""),
                "content_html": _paragraphs(body),
            },
            "",
        )


READERS: dict[str, Callable[[etree._Element], Iterator[tuple[Fields, str]]]] = {
    "rss": _feed,
    "rdf": _feed,
    "feed": _feed,
    "channel": _feed,
    "nitf": _nitf,
    "newsmessage": _newsml,
    "newsitem": _newsml,
    "newsml": _newsml,
    "en-export": _notes,
    "doc": _trafilatura,
    "tei": _tei,
    "teicorpus": _tei,
}
"""The readers by the name of the root, in small letters."""
