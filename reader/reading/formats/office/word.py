"""Word documents (.docx), in either variant of the format: the text as it stands with all changes accepted.

Left out: what was deleted, the old place of what was moved, hidden text, instructions of fields, what older programs
are to show instead. A paragraph whose mark was deleted goes on with the next one.
"""

import posixpath

from lxml import etree

from reader.model.article import RemovalReason
from reader.reading.extraction import Block
from reader.reading.formats.office.paragraphs import GrowingParagraph, blocks_of_paragraphs
from reader.reading.formats.xml_tree import local_name
from reader.reading.formats.zip_package import ZipPackage

_MAIN = "word/document.xml"
_ASIDE = ("header", "footer", "footnotes", "endnotes")
_SKIPPED = frozenset(("del", "movefrom", "fallback", "deltext", "instrtext", "rpr", "sectpr", "tblpr", "tcpr", "trpr"))
_SAID = {"tab": " ", "br": "\n", "cr": "\n", "nobreakhyphen": "-", "softhyphen": ""}
_OFF = frozenset(("0", "false", "off"))


def main_part(package: ZipPackage) -> str | None:
    """Return the name of the part that holds the text: what the package's relationships say it is."""
    relations = package.read_xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if str(relation.get("Type") or "").endswith("/officeDocument"):
            name = posixpath.normpath(str(relation.get("Target") or "").lstrip("/"))
            if name in package and name.endswith(".xml") and not name.startswith(("xl/", "ppt/")):
                return name
    return _MAIN if _MAIN in package else None


def read_word(package: ZipPackage, main: str) -> list[Block]:
    """Return the blocks of a document, heads, feet and notes set aside behind them."""
    folder = posixpath.dirname(main)
    hidden = _hidden_styles(package.read_xml(posixpath.join(folder, "styles.xml")))
    paragraphs = _paragraphs(package.read_xml(main), hidden)
    for name in package.names:
        if posixpath.dirname(name) == folder and posixpath.basename(name).rstrip("0123456789.xml").startswith(_ASIDE):
            aside = _paragraphs(package.read_xml(name), hidden)
            for paragraph in aside:
                paragraph.removed = RemovalReason.FOOTER
            paragraphs += aside
    return blocks_of_paragraphs(paragraphs)


def _paragraphs(root: etree._Element | None, hidden: frozenset[str]) -> list[GrowingParagraph]:
    """Return the paragraphs in the order in which they begin, text boxes inside others included."""
    paragraphs: list[GrowingParagraph] = []
    around: list[GrowingParagraph] = []
    walk = etree.iterwalk(root, events=("start", "end")) if root is not None else ()
    for event, element in walk:
        name = local_name(element)
        if name == "p" and event == "start":
            properties = next((child for child in element if local_name(child) == "ppr"), None)
            paragraphs.append(GrowingParagraph(_style_of(properties), joins_next=_is_mark_deleted(properties)))
            around.append(paragraphs[-1])
        elif name == "p" and around:
            around.pop()
        elif event == "start" and (name in _SKIPPED or name == "ppr" or (name == "r" and _is_hidden(element, hidden))):
            walk.skip_subtree()  # type: ignore[union-attr]  # an element came from it
        elif event == "start" and around:
            if name == "t":
                around[-1].text.append(element.text or "")
            elif name in _SAID:
                around[-1].text.append(_SAID[name])
    return paragraphs


def _attribute(element: etree._Element, wanted: str) -> str:
    found = (str(value) for name, value in element.attrib.items() if str(name).rpartition("}")[2].lower() == wanted)
    return next(found, "")


def _value(element: etree._Element) -> str:
    return _attribute(element, "val")


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return next((child for child in element if local_name(child) == name), None) if element is not None else None


def _style_of(properties: etree._Element | None) -> str:
    style = _child(properties, "pstyle")
    return _value(style) if style is not None else ""


def _is_mark_deleted(properties: etree._Element | None) -> bool:
    """Tell whether the end of a paragraph was deleted or moved away, in changes that are tracked."""
    run = _child(properties, "rpr")
    return _child(run, "del") is not None or _child(run, "movefrom") is not None


def _is_hidden(run: etree._Element, hidden: frozenset[str]) -> bool:
    properties = _child(run, "rpr")
    vanish = _child(properties, "vanish")
    if vanish is not None:
        return _value(vanish).lower() not in _OFF
    style = _child(properties, "rstyle")
    return style is not None and _value(style) in hidden


def _hidden_styles(root: etree._Element | None) -> frozenset[str]:
    """Return the styles of letters that hide them."""
    found: set[str] = set()
    for style in root if root is not None else ():
        vanish = _child(_child(style, "rpr"), "vanish") if local_name(style) == "style" else None
        if vanish is not None and _value(vanish).lower() not in _OFF:
            names = [
                str(value) for name, value in style.attrib.items() if str(name).rpartition("}")[2].lower() == "styleid"
            ]
            found.update(names)
    return frozenset(found)
