"""XML of any quality becomes a tree: no entity of its own is expanded, nothing is fetched."""

from lxml import etree

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Source


class UnsafeXmlError(ValueError):
    """The document defines entities, as attacks do."""


def parse_xml(data: bytes) -> etree._Element | None:
    """Return the root of an XML document, None if there is nothing in it.

    Raises UnsafeXmlError where it defines entities, and lxml's XMLSyntaxError where it can't be mended.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, strip_cdata=False
    )
    root = etree.fromstring(data, parser)
    if root is not None and root.getroottree().docinfo.internalDTD is not None and b"<!ENTITY" in data:
        raise UnsafeXmlError
    return root


def parse_file(source: Source) -> etree._Element | None:
    """Return the root of a file of XML, None if there is nothing in it. Raises UnreadableFile for what is unsafe."""
    try:
        return parse_xml(source.data.lstrip())
    except UnsafeXmlError as error:
        raise UnreadableFile(source.path, "unsafe, it defines XML entities as attacks do") from error
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFile(source.path, "broken XML") from error


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace, in small letters; nothing for a comment."""
    return str(element.tag).rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def text_of(element: etree._Element | None) -> str:
    """Return all text in an element on one line; nothing for None."""
    return " ".join("".join(map(str, element.itertext())).split()) if element is not None else ""


def first_text(element: etree._Element, *names: str) -> str:
    """Return the text of the first element of one of these names that has some, the first name first."""
    for name in names:
        for found in element.iter(f"{{*}}{name}"):
            if text := text_of(found):
                return text
    return ""


def markup_of(element: etree._Element) -> str:
    """Return what is inside an element as markup, without namespaces: what XHTML inside another XML is."""
    inner = [element.text or "", *(str(etree.tostring(child, encoding="unicode", method="html")) for child in element)]
    return "".join(inner)
