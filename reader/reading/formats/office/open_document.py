"""OpenDocument texts (.odt, .fodt): without comments, deleted and hidden text; notes are set aside."""

from lxml import etree

from reader.model.article import RemovalReason
from reader.reading.extraction import Block
from reader.reading.formats.office.paragraphs import GrowingParagraph, blocks_of_paragraphs
from reader.reading.formats.xml_tree import local_name
from reader.reading.formats.zip_package import ZipPackage

_SKIPPED = frozenset(
    (
        *("tracked-changes", "annotation", "annotation-end", "hidden-text", "hidden-paragraph"),
        *("table-of-content", "forms", "sequence-decls", "ruby-text"),
    )
)
_OF_NOTES = frozenset(("note", "note-citation", "note-body"))
_SAID = {"s": " ", "tab": " ", "line-break": "\n", "soft-page-break": ""}


def read_open_document(package: ZipPackage) -> list[Block]:
    """Return the blocks of a text, notes set aside in their place."""
    return blocks_of_document(package.read_xml("content.xml"), package.read_xml("styles.xml"))


def blocks_of_document(root: etree._Element | None, styles: etree._Element | None = None) -> list[Block]:
    """Return the blocks of a text from its tree, and from that of its styles where these are apart."""
    hidden = _hidden_styles(root) | _hidden_styles(styles)
    body = next((child for child in root if local_name(child) == "body"), None) if root is not None else None
    return blocks_of_paragraphs(_paragraphs(body, hidden) if body is not None else [])


def _paragraphs(body: etree._Element, hidden: frozenset[str]) -> list[GrowingParagraph]:
    paragraphs: list[GrowingParagraph] = []
    around: list[GrowingParagraph] = []
    notes = 0
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        name = local_name(element)
        if event == "start" and (name in _SKIPPED or _is_hidden(element, name, hidden)):
            _say(around, element.tail)
            walk.skip_subtree()
            # The end of what was skipped is told all the same, and its tail was said.
            element.tail = None
            continue
        if name == "note":
            notes += 1 if event == "start" else -1
        if name in ("p", "h"):
            if event == "start":
                style = "heading" if name == "h" else _attribute(element, "style-name")
                paragraphs.append(GrowingParagraph(style, removed=RemovalReason.FOOTER if notes else None))
                around.append(paragraphs[-1])
            elif around:
                around.pop()
        elif event == "start" and name in _SAID and around:
            around[-1].text.append(_SAID[name])
        # A note's number and what is between its paragraphs belong to no paragraph.
        if name not in ("note", "note-citation", "note-body") or event == "end":
            _say(
                around,
                element.text
                if event == "start"
                else element.tail
                if name not in ("note-citation", "note-body")
                else None,
            )
    return paragraphs


def _say(around: list[GrowingParagraph], text: str | None) -> None:
    if around and text:
        around[-1].text.append(text.replace("\n", " "))


def _attribute(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _is_hidden(element: etree._Element, name: str, hidden: frozenset[str]) -> bool:
    if name in ("p", "h", "span"):
        return _attribute(element, "style-name") in hidden
    return name == "section" and _attribute(element, "display") in ("none", "condition")


def _hidden_styles(root: etree._Element | None) -> frozenset[str]:
    """Return the styles whose text is not shown."""
    found: set[str] = set()
    for style in root.iter("{*}style") if root is not None else ():
        if any(_attribute(child, "display") == "none" for child in style if local_name(child) == "text-properties"):
            found.add(_attribute(style, "name"))
    return frozenset(found)
